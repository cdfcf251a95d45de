import { uuidv7 } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import type { MailData } from '../templates/render-mail';
import type { TemplateName } from '../templates/templates';

/** Somebody is owed a message about a fact. */
export interface OwedMessage {
  /** The event that says so. */
  eventId: string;
  personId: string;
  template: TemplateName;
  subjectId: string;
  data: MailData;
  /** Leaves not before that many seconds, so that a later fact can add to it. */
  waitSeconds?: number;
}

/** One message per event, recipient, template and channel: a repeated delivery does nothing. */
export async function recordMessage(tx: Tx, owed: OwedMessage): Promise<void> {
  await tx.manager.query(
    `insert into message (id, origin, recipient, template, subject_id, person_id, data, run_at)
     values ($1, $2, $3, $4, $5, $6, $7, now() + $8 * interval '1 second')
     on conflict (origin, recipient, template, channel) do nothing`,
    [
      uuidv7(),
      `event:${owed.eventId}`,
      `person:${owed.personId}`,
      owed.template,
      owed.subjectId,
      owed.personId,
      JSON.stringify(owed.data),
      owed.waitSeconds ?? 0,
    ],
  );
}

/** Adds what became known to a message that has not left yet, and lets it go. */
export async function completeMessage(
  tx: Tx,
  about: { subjectId: string; template: TemplateName },
  data: MailData,
): Promise<void> {
  await tx.manager.query(
    `update message set data = data || $3::jsonb, run_at = now()
     where subject_id = $1 and template = $2 and status = 'created' and lease_until is null`,
    [about.subjectId, about.template, JSON.stringify(data)],
  );
}
