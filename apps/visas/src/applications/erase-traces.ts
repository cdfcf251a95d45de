import { FieldKeys } from '@jatigi/platform-keys';
import type { Tx } from '@jatigi/platform-persistence';
import { forgetVersions } from './application-versions';

/** What went with a file, by kind. */
export interface Gone {
  questions: number;
  hits: number;
  crossings: number;
  /** 1 when nothing else lay under the data key of the person: backups and stored answers are unreadable from then on. */
  keys: number;
}

/**
 * Everything that says something of the person and does not stand in the file itself: words of consultations, details of
 * hits whether judged or not, digests of the passport at the border and of the names, the encrypted part and what it was before. Ids, codes and dates stay.
 * @throws Error when something is left: then nothing was erased, and the job is red
 */
export async function eraseTraces(tx: Tx, keys: FieldKeys, applicationId: string): Promise<Gone> {
  const count = async (sql: string, ...more: unknown[]): Promise<number> =>
    (
      (await tx.manager.query(`with gone as (${sql} returning 1) select count(*)::int as count from gone`, [
        applicationId,
        ...more,
      ])) as [{ count: number }]
    )[0].count;
  const persons = await keyPersons(tx, applicationId);
  const questions = await count(
    'delete from consultation_text where consultation_id in (select id from consultation where application_id = $1)',
  );
  const hits = await count(
    `update screening_hit set detail = null, erased_at = $2, version = version + 1
      where application_id = $1 and detail is not null`,
    tx.now,
  );
  const crossings = await count(
    `update border_crossing set document_index = '' where application_id = $1 and document_index <> ''`,
  );
  // A copy to take home that holds this file too: whoever wants one asks again.
  await tx.manager.query(
    `update data_export set state = 'GONE', archive = null where state <> 'GONE' and key_person_id = any ($1)`,
    [persons],
  );
  await forgetVersions(tx, applicationId);
  await count('delete from application_name_key where application_id = $1');
  await count('delete from application_file where application_id = $1');
  await nothingIsLeft(tx, applicationId);
  return { questions, hits, crossings, keys: await forgetUnused(tx, keys, persons) };
}

const sealed = `
  select application_id, key_person_id from application_file
  union all select application_id, key_person_id from application_version where sealed is not null
  union all select application_id, key_person_id from screening_hit where detail is not null
  union all select c.application_id, t.key_person_id from consultation_text t join consultation c on c.id = t.consultation_id`;

async function keyPersons(tx: Tx, applicationId: string): Promise<string[]> {
  const rows = (await tx.manager.query(
    `select distinct key_person_id as id from (${sealed}) s where application_id = $1 order by 1`,
    [applicationId],
  )) as Array<{ id: string }>;
  return rows.map(({ id }) => id);
}

async function nothingIsLeft(tx: Tx, applicationId: string): Promise<void> {
  const rows = (await tx.manager.query(
    `select 1 from (${sealed}) s where application_id = $1
     union all select 1 from border_crossing where application_id = $1 and document_index <> ''`,
    [applicationId],
  )) as unknown[];
  if (rows.length > 0) throw new Error(`Erasing ${applicationId} left ${rows.length} rows.`);
}

/** The data keys under which nothing lies any more. */
async function forgetUnused(tx: Tx, keys: FieldKeys, persons: readonly string[]): Promise<number> {
  let forgotten = 0;
  for (const person of persons) {
    await holdKeyOf(tx, person);
    const used = (await tx.manager.query(
      `select 1 from application_file where key_person_id = $1
       union all select 1 from application_version where key_person_id = $1
       union all select 1 from visa_group_text where key_person_id = $1
       union all select 1 from screening_hit where key_person_id = $1 and detail is not null
       union all select 1 from consultation_text where key_person_id = $1 limit 1`,
      [person],
    )) as unknown[];
    if (used.length > 0) continue;
    await keys.forget(tx, person);
    forgotten += 1;
  }
  return forgotten;
}

/**
 * Until the end of the transaction nobody else begins a file under this key, or forgets it: a draft that was begun while
 * the key went would be unreadable.
 */
export async function holdKeyOf(tx: Tx, personId: string): Promise<void> {
  await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`field-key:${personId}`]);
}
