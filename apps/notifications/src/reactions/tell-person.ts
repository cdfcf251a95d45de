import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Injectable } from '@nestjs/common';
import { recordMessage } from '../messages/record-message';
import { Doorbells } from '../sending/doorbells';
import type { MailData } from '../templates/render-mail';
import type { TemplateName } from '../templates/templates';

/** Records one message in the transaction of the event's batch; the sender is woken when that has committed. */
@Injectable()
export class TellPerson {
  constructor(private readonly doorbells: Doorbells) {}

  async about(
    event: ReceivedEvent,
    template: TemplateName,
    to: { personId: string; subjectId: string; waitSeconds?: number },
    data: MailData,
  ): Promise<void> {
    await recordMessage(event.tx, { eventId: event.id, template, ...to, data: { ...data, subjectId: to.subjectId } });
    event.tx.afterCommit(() => this.doorbells.sending.ring());
  }
}
