import { Injectable } from '@nestjs/common';
import { InjectConfig } from '@jatigi/platform-service';
import { DataSource } from 'typeorm';
import { SmsReceipts } from '../sms/sms-receipts';
import { partsOf } from '../sms/sms-segments';
import type { Outgoing } from './channels';
import type { NotificationsConfig } from '../config';
import type { MailData } from '../templates/render-mail';
import type { TemplateName } from '../templates/templates';

/** A message in the hands of this sender until its lease ends. */
export interface ClaimedMessage {
  readonly id: string;
  readonly template: TemplateName;
  readonly personId: string | null;
  readonly sealed: Buffer | null;
  readonly data: MailData;
  readonly attempts: number;
  readonly correlation: string;
}

export type FinalStatus = 'sent' | 'permanent-failure' | 'temporary-failure' | 'technical-failure' | 'unknown';

const claimSql = `
  update message set attempts = attempts + 1, lease_until = now() + $2 * interval '1 second'
  where id in (
    select id from message
    where status = 'created' and run_at <= now() and (lease_until is null or lease_until < now())
    order by run_at limit $1 for update skip locked)
  returning id, template, person_id as "personId", sealed, data, attempts, origin as correlation`;

/** The channel becomes certain when the contact is known; an SMS leaves what its receipts are found by. */
const submittingSql = `
  with moved as (
    update message set status = 'submitting', channel = $4, lease_until = now() + $3 * interval '1 second'
    where id = $1 and attempts = $2 and status = 'created' returning id),
  noted as (
    insert into sms_submission (message_id, number_digest, reference, parts)
    select id, $5::bytea, $6::int, $7::int from moved where $4 = 'sms'
    on conflict (message_id) do update set number_digest = excluded.number_digest, reference = excluded.reference,
      parts = excluded.parts, submitted_at = now())
  select id from moved`;

/** What happened to each message. Every change names the attempt, so that a sender that slept too long changes nothing. */
@Injectable()
export class MessageStore {
  constructor(
    private readonly db: DataSource,
    private readonly receipts: SmsReceipts,
    @InjectConfig() private readonly config: NotificationsConfig,
  ) {}

  async claim(limit: number): Promise<ClaimedMessage[]> {
    const [rows] = (await this.db.query(claimSql, [limit, this.config.SENDING_LEASE_SECONDS])) as [
      ClaimedMessage[],
      number,
    ];
    return rows;
  }

  /** Committed before the first byte leaves: from here on nobody sends this message again by itself. */
  async markSubmitting(message: ClaimedMessage, outgoing: Outgoing): Promise<boolean> {
    const sms =
      outgoing.channel === 'sms'
        ? [this.receipts.numberDigest(outgoing.to), outgoing.reference, partsOf(outgoing.text).parts.length]
        : [null, null, null];
    const moved = (await this.db.query(submittingSql, [
      message.id,
      message.attempts,
      this.config.SENDING_LEASE_SECONDS,
      outgoing.channel,
      ...sms,
    ])) as unknown[];
    return moved.length === 1;
  }

  /** Receipts that were quicker than the commit of `sent`. */
  hearReceipts(message: ClaimedMessage): Promise<void> {
    return this.receipts.settle(message.id);
  }

  /** The end of a message; the sealed body goes with it. A late `sent` also settles an `unknown`. */
  async settle(message: ClaimedMessage, status: FinalStatus, reason: string | null): Promise<void> {
    await this.db.query(
      `update message set status = $3, reason = $4, settled_at = now(), lease_until = null, sealed = null
       where id = $1 and attempts = $2 and (status in ('created', 'submitting') or (status = 'unknown' and $3 = 'sent'))`,
      [message.id, message.attempts, status, reason],
    );
  }

  /** Only for failures that are known to have come before the message itself was handed over. */
  async retryLater(message: ClaimedMessage, reason: string, seconds: number): Promise<void> {
    await this.db.query(
      `update message set status = 'created', reason = $3, lease_until = null, run_at = now() + $4 * interval '1 second'
       where id = $1 and attempts = $2 and status in ('created', 'submitting')`,
      [message.id, message.attempts, reason, seconds],
    );
  }

  /** A sender died between the mail server and its own commit: nobody knows, so a person must look. */
  async markForgotten(): Promise<number> {
    const [, changed] = (await this.db.query(
      `update message set status = 'unknown', reason = 'sender-died', settled_at = now(), lease_until = null, sealed = null
       where status = 'submitting' and lease_until < now()`,
    )) as [unknown, number];
    return changed;
  }
}
