import type { DataSource } from 'typeorm';

/** Years of the log for which a partition is made ahead of time. */
const YEARS_AHEAD = 5;

/**
 * Makes the partitions of this year and of the next ones, with the indexes of the others. `migrate` does it at every
 * release, so that events never pile up in the default partition. Run under the owner role; safe to run again.
 * @returns the years that were made now
 */
export async function ensurePartitions(db: DataSource, now: Date): Promise<number[]> {
  const made: number[] = [];
  for (let year = now.getUTCFullYear(); year <= now.getUTCFullYear() + YEARS_AHEAD; year++) {
    const name = `event_log_${year}`;
    const [{ exists }] = (await db.query(
      `select to_regclass('public.${name}') is not null or exists (select 1 from event_archive where partition_name = $1) as exists`,
      [name],
    )) as [{ exists: boolean }];
    if (exists) continue;
    await db.query(`create table ${name} partition of event_log
      for values from ('${year}-01-01T00:00:00Z') to ('${year + 1}-01-01T00:00:00Z')`);
    for (const columns of ['id', 'event_id', 'aggregate_id, version']) {
      await db.query(`create unique index on ${name} (${columns})`);
    }
    made.push(year);
  }
  return made;
}
