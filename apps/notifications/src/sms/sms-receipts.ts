import { Injectable } from '@nestjs/common';
import { MasterKey } from '@jatigi/platform-keys';
import { DataSource } from 'typeorm';
import type { Pdu } from 'smpp';
import { receiptOf } from './receipt';

/** What the parts of a message say together: one that failed is enough, delivered is all of them. */
const settleSql = `
  update message set status = case when parts.failed > 0 then 'permanent-failure' else 'delivered' end,
    reason = case when parts.failed > 0 then 'sms-undelivered' end, settled_at = now(), lease_until = null, sealed = null
  from sms_submission s, (
    select count(*) filter (where state = 'failed') as failed, count(*) filter (where state = 'delivered') as delivered
    from sms_part where message_id = $1) parts
  where message.id = $1 and s.message_id = $1 and message.status in ('submitting', 'sent', 'unknown')
    and (parts.failed > 0 or parts.delivered >= s.parts)`;

/** A receipt that comes before its message is known here waits for it, a week at most. */
const forgetSql = `delete from sms_part where message_id is null and noted_at < now() - interval '7 days'`;

/** Delivery receipts: they settle what was sent, and what nobody knew the fate of. */
@Injectable()
export class SmsReceipts {
  constructor(
    private readonly db: DataSource,
    private readonly master: MasterKey,
  ) {}

  numberDigest(number: string): Buffer {
    return this.master.digest('sms-number', number.replace(/\D/g, ''));
  }

  /** The centre took a part under this id. */
  async accepted(messageId: string, providerId: string): Promise<void> {
    await this.db.query(
      `insert into sms_part (provider_id, message_id) values ($1, $2)
       on conflict (provider_id) do update set message_id = excluded.message_id`,
      [providerId, messageId],
    );
  }

  async receive(pdu: Pdu): Promise<void> {
    const receipt = receiptOf(pdu);
    if (!receipt) return;
    // Of a sender that died the ids are not known: then number and reference find the message.
    const [part] = (await this.upsert(receipt.providerId, receipt.state, receipt)) as [{ message_id: string | null }];
    if (part.message_id) await this.settle(part.message_id);
    else await this.db.query(forgetSql);
  }

  /** Called also after the message was marked as sent: the receipt may have been quicker. */
  async settle(messageId: string): Promise<void> {
    await this.db.query(settleSql, [messageId]);
  }

  private upsert(
    providerId: string,
    state: string,
    { number, reference }: { number: string; reference: number | null },
  ): Promise<unknown> {
    return this.db.query(
      `insert into sms_part (provider_id, state, message_id) values ($1, $2, (
         select message_id from sms_submission where number_digest = $3 and reference = $4
         order by submitted_at desc limit 1))
       on conflict (provider_id) do update
         set state = excluded.state, message_id = coalesce(sms_part.message_id, excluded.message_id)
       returning message_id`,
      [providerId, state, this.numberDigest(number), reference],
    );
  }
}
