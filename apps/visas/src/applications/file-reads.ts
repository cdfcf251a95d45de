import type { Tx } from '@jatigi/platform-persistence';

/** Writes down that somebody other than the applicant read, and why. In the same transaction as the read. */
export async function recordRead(tx: Tx, what: string, applicationId: string | null): Promise<void> {
  await tx.manager.query(
    `insert into file_read (application_id, at, by_person, by_service, purpose, what) values ($1, $2, $3, $4, $5, $6)`,
    [applicationId, tx.now, tx.actor.personId, tx.actor.service, tx.actor.purpose ?? 'none', what],
  );
}

/** The same for every file of a list that shows somebody; a search that found nobody was one too. */
export async function recordReads(tx: Tx, what: string, applicationIds: readonly string[]): Promise<void> {
  await tx.manager.query(
    `insert into file_read (application_id, at, by_person, by_service, purpose, what)
     select id, $2, $3, $4, $5, $6 from unnest($1::uuid[]) as id`,
    [
      applicationIds.length > 0 ? applicationIds : [null],
      tx.now,
      tx.actor.personId,
      tx.actor.service,
      tx.actor.purpose ?? 'none',
      what,
    ],
  );
}

export interface FileRead {
  at: string;
  purpose: string;
  what: string;
}

/** Who consulted a file, when and why: shown to the applicant without the officer's person. */
export async function readsOf(tx: Tx, applicationId: string): Promise<FileRead[]> {
  const rows = (await tx.manager.query(
    'select at, purpose, what from file_read where application_id = $1 order by id desc limit 100',
    [applicationId],
  )) as Array<{ at: Date; purpose: string; what: string }>;
  return rows.map(({ at, purpose, what }) => ({ at: at.toISOString(), purpose, what }));
}
