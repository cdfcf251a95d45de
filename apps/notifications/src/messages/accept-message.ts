import { Injectable } from '@nestjs/common';
import { authorize, DomainError, uuidv7 } from '@jatigi/kernel';
import { FieldKeys, MasterKey } from '@jatigi/platform-keys';
import { Choice, EmailField, Nested, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { notificationsRules } from '../permissions';
import { Doorbells } from '../sending/doorbells';
import { SEALED } from '../sending/mail-writer';
import { requestedTemplates, templateOf } from '../templates/templates';
import type { RequestedTemplate } from '../templates/templates';

export class RecipientDto {
  @EmailField({ optional: true })
  email?: string;

  @Text({
    optional: true,
    pattern: /^\+\d{6,15}$/,
    example: '+22370000001',
    description: 'By SMS, when no e-mail is given',
  })
  phone?: string;

  @Text({ max: 10, pattern: /^[a-z]{2}(-[A-Z]{2})?$/, example: 'fr' })
  language!: string;
}

export class AcceptMessageDto {
  @Choice(requestedTemplates)
  template!: RequestedTemplate;

  @Nested(() => RecipientDto)
  recipient!: RecipientDto;

  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, example: { code: '12345678' } })
  data!: Record<string, string>;

  @Text({ min: 8, max: 128, description: 'The same key again is the same message', example: 'mail-0193a1b2' })
  key!: string;
}

export interface AcceptedMessage {
  id: string;
  status: string;
}

/** A code for somebody, by mail or by SMS: sealed until it is sent, then gone. The same key again is the same message. */
@Injectable()
export class AcceptMessage {
  constructor(
    private readonly transactions: Transactions,
    private readonly master: MasterKey,
    private readonly keys: FieldKeys,
    private readonly doorbells: Doorbells,
  ) {}

  execute(context: RequestContext, dto: AcceptMessageDto): Promise<AcceptedMessage> {
    return this.transactions.run(context, async (tx) => {
      authorize(notificationsRules, tx.actor, 'notifications.message.accept');
      checkData(dto.data);
      const recipient = this.digestOf(dto.recipient);
      const id = uuidv7();
      const origin = `${tx.actor.service}:${dto.key}`;
      const template = templateOf(dto.template);
      const body = Buffer.from(JSON.stringify({ ...dto.recipient, data: dto.data }));
      await tx.manager.query(
        `insert into message (id, origin, recipient, template, sealed) values ($1, $2, $3, $4, $5)
         on conflict (origin, recipient, template, channel) do nothing`,
        [id, origin, recipient, template, this.master.seal(SEALED, id, body)],
      );
      tx.afterCommit(() => this.doorbells.sending.ring());
      const [message] = (await tx.manager.query(
        'select id, status from message where origin = $1 and recipient = $2 and template = $3',
        [origin, recipient, template],
      )) as [AcceptedMessage];
      return message;
    });
  }

  private digestOf({ email, phone }: RecipientDto): string {
    if (email !== undefined) return `mail:${this.keys.blindIndex('address', email.toLowerCase()).toString('hex')}`;
    if (phone !== undefined) return `sms:${this.keys.blindIndex('phone', phone).toString('hex')}`;
    throw new DomainError({
      code: 'recipient-missing',
      kind: 'invalid',
      detail: 'A message goes to an e-mail address or to a telephone number.',
      errors: [{ pointer: '/recipient', code: 'recipient-missing', detail: 'Give `email` or `phone`.' }],
    });
  }
}

function checkData(data: Record<string, unknown>): void {
  const entries = Object.entries(data);
  const fine = entries.every(
    ([name, value]) => /^\w{1,40}$/.test(name) && typeof value === 'string' && value.length <= 200,
  );
  if (fine && entries.length <= 20) return;
  throw new DomainError({
    code: 'message-data-invalid',
    kind: 'invalid',
    detail: 'The data of a message are at most 20 short texts.',
    errors: [{ pointer: '/data', code: 'message-data-invalid', detail: 'Names and texts only.' }],
  });
}
