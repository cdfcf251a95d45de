import { Injectable } from '@nestjs/common';
import { TYPE_PREFIX } from '@jatigi/contracts';
import { notFound } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { appendEvents } from '@jatigi/platform-messaging';
import { lockById } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { emptyFile, VisaApplication } from '@jatigi/visas-domain';
import type { ApplicantFile, HistoryEntry, HistoryKind, Notes } from '@jatigi/visas-domain';
import { GroupStore } from '../groups/group-store';
import { closeWhenEnded } from '../consultations/consultation-store';

/** What names the blind index of passports. */
export const TRAVEL_DOCUMENT = 'travel-document';

interface SealedRow {
  key_person_id: string;
  sealed: Buffer;
}

/** Loads and saves a file with its encrypted part, its history and its events, all in the caller's transaction. */
@Injectable()
export class ApplicationStore {
  constructor(
    private readonly keys: FieldKeys,
    private readonly groups: GroupStore,
  ) {}

  /** Loads and holds one application. @throws 404 `not-found`, also when row-level security hides it */
  async lock(tx: Tx, id: string): Promise<VisaApplication> {
    return this.unseal(tx, await lockById(tx, VisaApplication, id));
  }

  /** @throws 404 `not-found` */
  async get(tx: Tx, id: string): Promise<VisaApplication> {
    const application = await tx.manager.findOne(VisaApplication, { where: { id } });
    if (!application) throw notFound('This object');
    return this.unseal(tx, application);
  }

  async insert(tx: Tx, application: VisaApplication): Promise<void> {
    await tx.manager.save(application);
    await this.saveParts(tx, application);
  }

  /** Saves a locked application under the next version. */
  async save(tx: Tx, application: VisaApplication): Promise<void> {
    application.version += 1;
    await tx.manager.save(application);
    await this.saveParts(tx, application);
    await closeWhenEnded(tx, application);
  }

  /** Without the encrypted part: it goes. */
  async saveErased(tx: Tx, application: VisaApplication): Promise<void> {
    await this.save(tx, application);
    await tx.manager.query('delete from application_file where application_id = $1', [application.id]);
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
    const [row] = (await tx.manager.query(
      'select key_person_id, sealed from application_file where application_id = $1',
      [application.id],
    )) as SealedRow[];
    const plain = row ? await this.keys.decrypt(tx, row.key_person_id, row.sealed) : '{}';
    const { file, notes } = JSON.parse(plain) as { file?: ApplicantFile; notes?: Notes };
    application.file = file ?? emptyFile();
    application.notes = notes ?? {};
    const group = application.groupId ? await this.groups.find(tx, application.groupId) : undefined;
    application.seeGroup(group?.seen() ?? null);
    return application;
  }

  private async saveParts(tx: Tx, application: VisaApplication): Promise<void> {
    await this.saveSealed(tx, application);
    for (const { at, kind, by, detail } of application.pullHistory()) {
      await tx.manager.query(
        'insert into application_history (application_id, at, kind, by_person, detail) values ($1, $2, $3, $4, $5)',
        [application.id, at, kind, by, detail],
      );
    }
    const events = application.pullEvents().map(({ name, data }) => ({ type: `${TYPE_PREFIX}${name}.v1`, data }));
    await appendEvents(tx, { type: 'application', id: application.id }, events);
  }

  private async saveSealed(tx: Tx, { id, applicantPersonId, file, notes }: VisaApplication): Promise<void> {
    const [row] = (await tx.manager.query('select key_person_id from application_file where application_id = $1', [
      id,
    ])) as SealedRow[];
    const keyPerson = row?.key_person_id ?? applicantPersonId;
    const sealed = await this.keys.encrypt(tx, keyPerson, JSON.stringify({ file, notes }));
    const { issuer, number } = file.travelDocument;
    const index = issuer && number ? this.keys.blindIndex(TRAVEL_DOCUMENT, travelDocumentKey(issuer, number)) : null;
    await tx.manager.query(
      `insert into application_file (application_id, key_person_id, sealed, travel_document_index) values ($1, $2, $3, $4)
       on conflict (application_id) do update set sealed = excluded.sealed, travel_document_index = excluded.travel_document_index`,
      [id, keyPerson, sealed, index],
    );
  }
}

/** One spelling per passport, so that the blind index finds it. */
export const travelDocumentKey = (issuer: string, number: string): string =>
  `${issuer}:${number.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')}`;
