import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { serviceActor, uuidv7 } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { DocumentsVault } from '@jatigi/platform-service';
import { publicHistory } from '@jatigi/visas-domain';
import type { VisaApplication } from '@jatigi/visas-domain';
import { toAnswer } from '../applications/application-answer';
import { ApplicationStore } from '../applications/application-store';
import { everyReadOf } from '../applications/file-reads';
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

/** Bytes that documents keeps. Of a sealed paper the size is known when it has come. */
interface KeptBytes {
  path: string;
  size: number;
  open: (vault: DocumentsVault, context: RequestContext) => Promise<Readable>;
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
    const { files, bytes } = await this.transactions.asService(visas, (tx) => this.written(tx, personId));
    // In her name: that she reads her own paper is no read by somebody else.
    const context = { actor: { ...serviceActor('visas'), personId }, requestId: uuidv7() };
    let left = MOST_BYTES;
    const leftOut: string[] = [];
    for (const { path, size, open } of bytes) {
      const content = size > left ? null : await buffer(await open(this.vault, context));
      if (content === null || content.length > left) {
        leftOut.push(path);
        continue;
      }
      left -= content.length;
      files.push({ path, bytes: content });
    }
    return leftOut.length > 0 ? [...files, json('trop-volumineux-too-large.json', leftOut)] : files;
  }

  private async written(tx: Tx, personId: string) {
    const rows = (await tx.manager.query('select id from visa_application where applicant_person_id = $1 order by id', [
      personId,
    ])) as Array<{ id: string }>;
    const inForce = { policy: await activePolicy(tx) };
    const files: ArchivedFile[] = [];
    const bytes: KeptBytes[] = [];
    for (const { id } of rows) {
      const application = await this.store.get(tx, id);
      const { allowedActions: _now, missing: _open, ...answer } = toAnswer(application, { tx, inForce });
      files.push(json(`demandes/${id}/demande.json`, answer));
      const history = { items: publicHistory(await this.store.history(tx, id)), reads: await everyReadOf(tx, id) };
      files.push(json(`demandes/${id}/historique.json`, history));
      bytes.push(...papersOf(application), ...uploadsOf(application));
    }
    return { files, bytes };
  }
}

const uploadsOf = ({ id, documents }: VisaApplication): KeptBytes[] =>
  documents.flatMap(({ kind, upload }) =>
    upload
      ? {
          path: `demandes/${id}/pieces/${kind}.${extensions[upload.mediaType] ?? 'bin'}`,
          size: upload.size,
          open: (vault: DocumentsVault, context: RequestContext) => vault.upload(context, upload.uploadId),
        }
      : [],
  );

/** What the State sealed for her: the newest e-visa, and the letter of a refusal. Of an erased file nothing is left. */
const papersOf = ({ id, state, issued, refusal }: VisaApplication): KeptBytes[] =>
  Object.entries({ 'e-visa': issued, 'refusal-letter': refusal?.letter }).flatMap(([kind, paper]) =>
    paper && state !== 'ERASED'
      ? {
          path: `demandes/${id}/${kind}.pdf`,
          size: 0,
          open: (vault: DocumentsVault, context: RequestContext) => vault.paper(context, paper.documentId),
        }
      : [],
  );
