import type { Tx } from '@jatigi/platform-persistence';

export type ReadSubject = 'declaration' | 'act' | 'queue' | 'search' | 'copy-request' | 'certificate-request';

/** Writes down that somebody read personal data, and why. In the same transaction as the read. */
export async function recordRead(tx: Tx, subject: { kind: ReadSubject; id: string | null }, what: string) {
  await tx.manager.query(
    `insert into record_read (subject_kind, subject_id, at, by_person, by_service, purpose, what)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [subject.kind, subject.id, tx.now, tx.actor.personId, tx.actor.service, tx.actor.purpose ?? 'none', what],
  );
}

export interface RecordedRead {
  at: string;
  purpose: string;
  what: string;
}

/** Who consulted, when and why, without the person who did: look across centres first. */
export async function readsOf(tx: Tx, subjectId: string): Promise<RecordedRead[]> {
  const rows = (await tx.manager.query(
    'select at, purpose, what from record_read where subject_id = $1 order by id desc limit 100',
    [subjectId],
  )) as Array<{ at: Date; purpose: string; what: string }>;
  return rows.map(({ at, purpose, what }) => ({ at: at.toISOString(), purpose, what }));
}
