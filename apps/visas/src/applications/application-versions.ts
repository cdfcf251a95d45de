import { DomainError, notFound } from '@jatigi/kernel';
import { prepared } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { VisaApplication } from '@jatigi/visas-domain';

/** A version that is no more, as the table of files had it. */
export interface KeptVersion {
  application: VisaApplication;
  sealedPart: { personId: string; sealed: Buffer } | null;
}
interface VersionRow {
  version: number;
  body: Record<string, unknown>;
  person: string | null;
  sealed: Buffer | null;
}

const keepSql = `
  insert into application_version (application_id, version, until, body, key_person_id, sealed)
  select a.id, a.version, $2, to_jsonb(a), case when $3 then f.key_person_id end, case when $3 then f.sealed end
    from visa_application a left join application_file f on f.application_id = a.id where a.id = $1`;

/**
 * Keeps what stands in the tables now, before a change of it is saved. In the transaction of the change: either both are
 * there or neither.
 * @param alters whether the change alters the encrypted part too
 */
export async function keepVersion(tx: Tx, id: string, alters: boolean): Promise<void> {
  await prepared(tx.manager, 'keep-version', keepSql, [id, tx.now, alters]);
}

/** What is erased is erased in every version. */
export async function forgetVersions(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('delete from application_version where application_id = $1', [id]);
}

/**
 * The version that stood at that instant; null: the one that stands now. Of several changes in one instant the last counts.
 * @throws 404 before the file began, or before its versions were kept
 */
export async function versionAt(tx: Tx, current: VisaApplication, at: Date): Promise<KeptVersion | null> {
  if (at < current.createdAt) throw notFound('This file');
  const [row] = (await tx.manager.query(
    `select v.version, v.body, s.key_person_id as person, s.sealed from application_version v
       left join lateral (
         select key_person_id, sealed from application_version later
          where later.application_id = v.application_id and later.version >= v.version and later.sealed is not null
          order by later.version limit 1
       ) s on true
      where v.application_id = $1 and v.until > $2 order by v.version limit 1`,
    [current.id, at],
  )) as VersionRow[];
  if (!row) return reachesBack(tx, current, current, at).then(() => null);
  const application = toApplication(tx, row.body);
  await reachesBack(tx, current, application, at);
  return { application, sealedPart: row.sealed && { personId: row.person as string, sealed: row.sealed } };
}

/** Of files from before versions were kept, the oldest known one counts from its own last change on. */
async function reachesBack(tx: Tx, current: VisaApplication, found: VisaApplication, at: Date): Promise<void> {
  if (found.version === 1 || at >= found.updatedAt) return;
  const [before] = (await tx.manager.query(
    'select 1 from application_version where application_id = $1 and version < $2 limit 1',
    [current.id, found.version],
  )) as unknown[];
  if (before) return;
  const detail = 'What this file was on that day was not kept yet.';
  throw new DomainError({ code: 'version-not-kept', kind: 'not-found', detail });
}

/** As TypeORM would have read the row. */
function toApplication(tx: Tx, body: Record<string, unknown>): VisaApplication {
  const { columns } = tx.manager.connection.getMetadata(VisaApplication);
  const values = columns.map(({ propertyName, databaseName, type }) => {
    const value = body[databaseName] ?? null;
    return [propertyName, type === 'timestamptz' && value !== null ? new Date(String(value)) : value];
  });
  return Object.assign(Object.create(VisaApplication.prototype) as VisaApplication, Object.fromEntries(values));
}
