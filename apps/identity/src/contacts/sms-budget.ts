import { Injectable } from '@nestjs/common';
import { smsLimits } from '@jatigi/identity-domain';
import type { SmsLimit } from '@jatigi/identity-domain';
import { DomainError } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import type { Tx } from '@jatigi/platform-persistence';
import type { Contact } from './contact';

interface Counter {
  count: number;
  since: Date;
}

/**
 * Every SMS costs money and rings somebody's telephone. It is counted before anybody looks whether the number is known,
 * so that a refusal says nothing either; what is refused is not counted, because its transaction ends.
 */
@Injectable()
export class SmsBudget {
  constructor(private readonly keys: FieldKeys) {}

  /** Nothing for mails. @throws 429 `sms-limit` with the seconds to wait */
  async spend(tx: Tx, contact: Contact, network: string): Promise<void> {
    if (contact.kind !== 'phone') return;
    // Always in this order: two requests never wait for each other's rows crosswise.
    for (const limit of smsLimits(contact.value, network)) {
      const { count, since } = await this.count(tx, limit);
      if (count > limit.most) throw tooMany(limit.seconds - (tx.now.getTime() - since.getTime()) / 1_000);
    }
  }

  private async count(tx: Tx, { key, seconds }: SmsLimit): Promise<Counter> {
    const [row] = (await tx.manager.query(
      `insert into sms_budget as b (key, since, count) values ($1, $2, 1)
       on conflict (key) do update set
         count = case when b.since > $3 then b.count + 1 else 1 end,
         since = case when b.since > $3 then b.since else $2 end
       returning count, since`,
      [this.keys.blindIndex('sms-budget', key), tx.now, new Date(tx.now.getTime() - seconds * 1_000)],
    )) as [Counter];
    return row;
  }
}

function tooMany(seconds: number): DomainError {
  return new DomainError({
    code: 'sms-limit',
    kind: 'too-many',
    detail: 'Too many codes were asked for. Use the last one, or wait.',
    extra: { retryAfter: Math.max(1, Math.ceil(seconds)) },
  });
}
