import { cursorPage, decodeCursor } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import type { Tx } from '@jatigi/platform-persistence';
import type { Words } from '@jatigi/visas-domain';
import { AwaitedQuery } from './network.dto';
import { AWAITED, openFilesSql, todayIn } from './open-files';

interface OverdueRow {
  id: string;
  application_id: string;
  reference: string;
  post: string;
  service: string;
  name_fr: string;
  name_en: string;
  silence: string;
  due_on: string;
  days_late: number;
}

/** A question whose answer is late, and about which file: no person, no words. */
export interface OverdueConsultation {
  id: string;
  applicationId: string;
  reference: string;
  post: string;
  service: string;
  name: Words;
  /** What silence means there: `escalate` never counts in favour of a visa. */
  silence: string;
  dueOn: string;
  daysLate: number;
}

function toLine({
  application_id,
  name_fr: fr,
  name_en: en,
  due_on,
  days_late,
  ...row
}: OverdueRow): OverdueConsultation {
  return { ...row, applicationId: application_id, name: { fr, en }, dueOn: due_on, daysLate: days_late };
}

/** Late answers, the latest first. Late by the clock of the desk that is asked. */
export async function overdueConsultations(
  tx: Tx,
  posts: readonly string[],
  { service, cursor, limit = 25 }: AwaitedQuery,
): Promise<Page<OverdueConsultation>> {
  const [dueOn = null, id = null] = (cursor === undefined ? [] : decodeCursor(cursor)).map(String);
  const rows = (await tx.manager.query(
    `select c.id, c.application_id, f.reference, f.post, c.service, s.name_fr, s.name_en, c.silence,
       c.due_on::text as due_on, ${todayIn('d')} - c.due_on as days_late
     from (${openFilesSql}) f
       join consultation c on c.application_id = f.id and ${AWAITED}
       join consulted_service s on s.code = c.service
       left join post_copy d on d.code = c.desk
     where c.due_on < ${todayIn('d')} and ($3::text is null or c.service = $3)
       and ($4::text is null or (c.due_on::text, c.id::text) > ($4, $5::text))
     order by c.due_on::text, c.id::text limit $6`,
    [tx.now, posts, service ?? null, dueOn, id, limit + 1],
  )) as OverdueRow[];
  return cursorPage(rows, limit, { position: (row) => [row.due_on, row.id], toItem: toLine });
}
