import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { serviceActor, uuidv7 } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { DocumentsVault } from '@jatigi/platform-service';
import { publicHistory } from '@jatigi/visas-domain';
import type { VisaApplication } from '@jatigi/visas-domain';
import { toAnswer } from '../applications/application-answer';
import { ApplicationStore } from '../applications/application-store';
import { readsOf } from '../applications/file-reads';
import { activePolicy } from '../policy/active-policy';
import type { ArchivedFile } from './export-archive';

const MOST_BYTES = 48 * 1024 * 1024;
const visas = { service: 'visas' } as const;
const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
};
const json = (path: string, value: unknown): ArchivedFile => ({
  path,
  bytes: Buffer.from(`${JSON.stringify(value, null, 2)}\n`),
});

interface Upload {
  path: string;
  uploadId: string;
  size: number;
}

/** Everything that visas holds of one person, as she may read it herself. */
@Injectable()
export class OwnData {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: ApplicationStore,
    private readonly vault: DocumentsVault,
  ) {}

  /** The bytes are asked of the vault outside of any transaction. */
  async of(personId: string): Promise<ArchivedFile[]> {
    const { files, uploads } = await this.transactions.asService(visas, (tx) => this.written(tx, personId));
    const context = { actor: serviceActor('visas'), requestId: uuidv7() };
    let left = MOST_BYTES;
    const leftOut: string[] = [];
    for (const { path, uploadId, size } of uploads) {
      if (size > left) {
        leftOut.push(path);
        continue;
      }
      left -= size;
      files.push({ path, bytes: await buffer(await this.vault.upload(context, uploadId)) });
    }
    return leftOut.length > 0 ? [...files, json('trop-volumineux-too-large.json', leftOut)] : files;
  }

  private async written(tx: Tx, personId: string) {
    const rows = (await tx.manager.query('select id from visa_application where applicant_person_id = $1 order by id', [
      personId,
    ])) as Array<{ id: string }>;
    const inForce = { policy: await activePolicy(tx) };
    const files: ArchivedFile[] = [];
    const uploads: Upload[] = [];
    for (const { id } of rows) {
      const application = await this.store.get(tx, id);
      const { allowedActions: _now, missing: _open, ...answer } = toAnswer(application, { tx, inForce });
      files.push(json(`demandes/${id}/demande.json`, answer));
      const history = { items: publicHistory(await this.store.history(tx, id)), reads: await readsOf(tx, id) };
      files.push(json(`demandes/${id}/historique.json`, history));
      uploads.push(...uploadsOf(application));
    }
    return { files, uploads };
  }
}

const uploadsOf = ({ id, documents }: VisaApplication): Upload[] =>
  documents.flatMap(({ kind, upload }) =>
    upload
      ? {
          path: `demandes/${id}/pieces/${kind}.${extensions[upload.mediaType] ?? 'bin'}`,
          uploadId: upload.uploadId,
          size: upload.size,
        }
      : [],
  );
