import { Injectable } from '@nestjs/common';
import { TYPE_PREFIX } from '@jatigi/contracts';
import { FieldKeys } from '@jatigi/platform-keys';
import { appendEvents } from '@jatigi/platform-messaging';
import { columnsAsRead, findById, lockById, prepared, writeAltered } from '@jatigi/platform-persistence';
import type { ColumnsAsRead, Tx } from '@jatigi/platform-persistence';
import { emptyFile, VisaApplication, withoutReference } from '@jatigi/visas-domain';
import type { ApplicantFile, HistoryEntry, HistoryKind, Notes } from '@jatigi/visas-domain';
import { keepVersion, versionAt } from './application-versions';
import { lostDocumentIndex, travelDocumentIndex, travelDocumentKey } from '../screening/screening-index';
import { keepSearchKeys } from '../search/search-index';
import { deskKeyOf, passportDigest } from '../border/desk-digests';
import { loadHandlers } from '../appeals/handlers';
import { GroupStore } from '../groups/group-store';
import { closeWhenEnded } from '../consultations/consultation-store';
import { eraseTraces, holdKeyOf } from './erase-traces';

export { TRAVEL_DOCUMENT, travelDocumentKey } from '../screening/screening-index';

/** What lies encrypted under the applicant's key. */
interface Sealed {
  file: ApplicantFile;
  notes: Notes;
  /** Where her biometrics lie. */
  capture?: string;
}
interface SealedRow {
  key_person_id: string;
  sealed: Buffer;
  name_keys_at: Date | null;
}
/** What was read: a save writes only what is different now. */
interface AsRead {
  plain: string;
  isSearchable: boolean;
}

const sealedSql = 'select key_person_id, sealed, name_keys_at from application_file where application_id = $1';
const historySql = `
  insert into application_history (application_id, at, kind, by_person, detail)
  select $1, at, kind, by, detail
    from rows from (jsonb_to_recordset($2::jsonb) as (at timestamptz, kind text, by uuid, detail jsonb))
      with ordinality as line (at, kind, by, detail, ordinal) order by ordinal`;

/** Loads and saves a file with its encrypted part, its history and its events, all in the caller's transaction. */
@Injectable()
export class ApplicationStore {
  private readonly asRead = new WeakMap<VisaApplication, AsRead>();
  private readonly columns = new WeakMap<VisaApplication, ColumnsAsRead>();

  constructor(
    private readonly keys: FieldKeys,
    private readonly groups: GroupStore,
  ) {}

  /** Loads and holds one application. @throws 404 `not-found`, also when row-level security hides it */
  async lock(tx: Tx, id: string): Promise<VisaApplication> {
    const application = await lockById(tx, VisaApplication, id);
    this.columns.set(application, columnsAsRead(tx, VisaApplication, application));
    return this.unseal(tx, application);
  }

  /** @throws 404 `not-found` */
  async get(tx: Tx, id: string): Promise<VisaApplication> {
    return this.unseal(tx, await findById(tx, VisaApplication, id));
  }

  /** What the file was at that instant. @param current as it is now @throws 404 `not-found`, `version-not-kept` */
  async asOf(tx: Tx, current: VisaApplication, at: Date): Promise<VisaApplication> {
    const kept = await versionAt(tx, current, at);
    if (!kept) return current;
    const { application, sealedPart } = kept;
    // What a group says has no versions: what it says now is shown to a file that was in it then.
    application.group = application.groupId === current.groupId ? current.group : null;
    if (!sealedPart) return opened(application, JSON.stringify(toSealed(current)));
    return opened(application, await this.keys.decrypt(tx, sealedPart.personId, sealedPart.sealed));
  }

  async insert(tx: Tx, application: VisaApplication): Promise<void> {
    await holdKeyOf(tx, application.applicantPersonId);
    await withoutCapture(application, async () => {
      await tx.manager.insert(VisaApplication, application);
      this.columns.set(application, columnsAsRead(tx, VisaApplication, application));
    });
    await this.saveParts(tx, application);
  }

  /** Saves a locked application under the next version. */
  async save(tx: Tx, application: VisaApplication): Promise<void> {
    await keepVersion(tx, application.id, this.isAltered(application));
    application.version += 1;
    await this.saveRow(tx, application);
    await this.saveParts(tx, application);
    await closeWhenEnded(tx, application);
  }

  /** Erases what a locked file says, here and wherever else it left a trace. @returns the uploads that go with it */
  async erase(tx: Tx, application: VisaApplication): Promise<string[]> {
    const uploads = application.erase(tx.now, { ...(await eraseTraces(tx, this.keys, application.id)) });
    application.version += 1;
    await this.saveRow(tx, application);
    await this.saveDeeds(tx, application);
    return uploads;
  }

  async history(tx: Tx, id: string): Promise<HistoryEntry[]> {
    const rows = (await tx.manager.query(
      'select at, kind, by_person, detail from application_history where application_id = $1 order by id',
      [id],
    )) as Array<{ at: Date; kind: HistoryKind; by_person: string | null; detail: Record<string, unknown> }>;
    return rows.map(({ at, kind, by_person: by, detail }) => ({ at: at.toISOString(), kind, by, detail }));
  }

  /** With its encrypted part, and what its group says now. */
  async unseal(tx: Tx, application: VisaApplication): Promise<VisaApplication> {
    const [row] = await prepared<SealedRow>(tx.manager, 'sealed-file', sealedSql, [application.id]);
    const plain = row ? await this.keys.decrypt(tx, row.key_person_id, row.sealed) : '{}';
    this.asRead.set(application, { plain, isSearchable: row !== undefined && row.name_keys_at !== null });
    await loadHandlers(tx, [application]);
    opened(application, plain);
    const group = application.groupId ? await this.groups.find(tx, application.groupId) : undefined;
    application.seeGroup(group?.seen() ?? null);
    return application;
  }

  private async saveRow(tx: Tx, application: VisaApplication): Promise<void> {
    const asRead = this.columns.get(application);
    if (!asRead) throw new Error(`Application ${application.id} was not locked before it is saved.`);
    await withoutCapture(application, async () => {
      await writeAltered(tx, VisaApplication, { entity: application, asRead });
      this.columns.set(application, columnsAsRead(tx, VisaApplication, application));
    });
  }

  private async saveParts(tx: Tx, application: VisaApplication): Promise<void> {
    await this.saveSealed(tx, application);
    await this.saveDeeds(tx, application);
  }

  private async saveDeeds(tx: Tx, application: VisaApplication): Promise<void> {
    const lines = application.pullHistory();
    if (lines.length > 0) {
      await prepared(tx.manager, 'keep-history', historySql, [application.id, JSON.stringify(lines)]);
    }
    const events = application.pullEvents().map(({ name, data }) => ({ type: `${TYPE_PREFIX}${name}.v1`, data }));
    await appendEvents(tx, { type: 'application', id: application.id }, events);
  }

  private isAltered(application: VisaApplication): boolean {
    return JSON.stringify(toSealed(application)) !== this.asRead.get(application)?.plain;
  }

  private async saveSealed(tx: Tx, application: VisaApplication): Promise<void> {
    const read = this.asRead.get(application);
    const plain = JSON.stringify(toSealed(application));
    const isDraft = application.state === 'DRAFT';
    if (plain !== read?.plain) await this.seal(tx, application, plain);
    // A draft may change its names until it is submitted; nobody but its applicant sees it before.
    const isSearchable = !isDraft && (read?.isSearchable ?? false);
    if (!isDraft && !isSearchable) await keepSearchKeys(tx, this.keys, application);
    this.asRead.set(application, { plain, isSearchable: !isDraft });
  }

  private async seal(tx: Tx, { id, state, applicantPersonId, file }: VisaApplication, plain: string): Promise<void> {
    const [row] = (await tx.manager.query('select key_person_id from application_file where application_id = $1', [
      id,
    ])) as SealedRow[];
    const keyPerson = row?.key_person_id ?? applicantPersonId;
    const sealed = await this.keys.encrypt(tx, keyPerson, plain);
    const { issuer, number } = file.travelDocument;
    const passport = issuer && number ? travelDocumentKey(issuer, number) : null;
    const index = issuer && number ? travelDocumentIndex(this.keys, issuer, number) : null;
    const deskDigest = passport && passportDigest(deskKeyOf(this.keys), passport);
    const lostIndex = issuer && number ? lostDocumentIndex(this.keys, issuer, number) : null;
    await tx.manager.query(
      `insert into application_file
         (application_id, key_person_id, sealed, travel_document_index, desk_digest, lost_document_index)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (application_id) do update set sealed = excluded.sealed, desk_digest = excluded.desk_digest,
         travel_document_index = excluded.travel_document_index, lost_document_index = excluded.lost_document_index,
         name_keys_at = case when $7 then null else application_file.name_keys_at end`,
      [id, keyPerson, sealed, index, deskDigest, lostIndex, state === 'DRAFT'],
    );
  }
}

const toSealed = ({ file, notes, biometrics }: VisaApplication): Sealed => ({
  ...{ file, notes },
  ...(biometrics?.reference !== undefined && { capture: biometrics.reference }),
});

function opened(application: VisaApplication, plain: string): VisaApplication {
  const { file, notes, capture } = JSON.parse(plain) as Partial<Sealed>;
  const { biometrics } = application;
  if (biometrics && capture) application.biometrics = { ...biometrics, reference: capture };
  return Object.assign(application, { file: file ?? emptyFile(), notes: notes ?? {} });
}

/** The row holds nothing that names a person: where her fingerprints lie stands in the encrypted part. */
async function withoutCapture(application: VisaApplication, write: () => Promise<unknown>): Promise<void> {
  const { biometrics } = application;
  application.biometrics = biometrics && withoutReference(biometrics);
  await write();
  application.biometrics = biometrics;
}
