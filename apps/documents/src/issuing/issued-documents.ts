import { createHash } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import { DocumentIssued, newEvent } from '@jatigi/contracts';
import { notFound, uuidv7 } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { appendEvents } from '@jatigi/platform-messaging';
import type { Tx } from '@jatigi/platform-persistence';

import { BLOB_STORE } from '../vault/blob-store';
import type { BlobStore } from '../vault/blob-store';
import { openBlob, sealBlob } from '../vault/sealed-blob';
import type { PrintedEVisa } from './e-visa.press';

export interface Names {
  surname: string;
  givenNames: string;
}

/** What a document is about, beside what was printed. */
export interface Issue {
  applicationId: string;
  personId: string;
  validFrom: string;
  validUntil: string;
  holder: Names;
}

export interface StoredPdf {
  documentId: string;
  dataKey: Buffer;
  sha256: string;
}

export interface DocumentRow {
  id: string;
  kind: 'e-visa';
  person_id: string;
  number: string;
  holder: Buffer;
  wrapped_key: Buffer;
  valid_from: string;
  valid_until: string | null;
  issued_on: string;
  test: boolean;
}

const columns = `id, kind, person_id, number, holder, wrapped_key, valid_from::text, valid_until::text, issued_on::text, test`;
const insertSql = `
  insert into document (id, kind, subject_kind, subject_id, person_id, number, status_index, holder, wrapped_key,
    valid_from, valid_until, issued_on, test, sha256, size, seal_digest)
  values ($1, 'e-visa', 'visa-application', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;

/** The register of documents and their encrypted files. */
@Injectable()
export class IssuedDocuments {
  constructor(
    private readonly keys: FieldKeys,
    @Inject(BLOB_STORE) private readonly blobs: BlobStore,
  ) {}

  async isIssued(tx: Tx, applicationId: string): Promise<boolean> {
    const sql = `select 1 from document where kind = 'e-visa' and subject_id = $1`;
    return ((await tx.manager.query(sql, [applicationId])) as unknown[]).length > 0;
  }

  /** Stores the file before the register knows it: whoever dies in between leaves an orphan that the sweep removes. */
  async storePdf(pdf: Buffer): Promise<StoredPdf> {
    const documentId = uuidv7();
    const { dataKey, sealed } = sealBlob(pdf, documentId);
    await this.blobs.put('documents', documentId, sealed);
    return { documentId, dataKey, sha256: createHash('sha256').update(pdf).digest('hex') };
  }

  removePdf(stored: StoredPdf): Promise<void> {
    return this.blobs.remove('documents', stored.documentId);
  }

  /**
   * Document and event in one transaction, once per application: the row of the status index is the lock that lets one
   * issuer pass at a time.
   * @returns false when another attempt was first; nothing was written then
   */
  async register(tx: Tx, issue: Issue, printed: PrintedEVisa, stored: StoredPdf): Promise<boolean> {
    const [rows] = (await tx.manager.query('update status_index set next = next + 1 returning next - 1 as index')) as [
      { index: number }[],
      number,
    ];
    if (await this.isIssued(tx, issue.applicationId)) {
      await tx.manager.query('update status_index set next = next - 1');
      return false;
    }
    const statusIndex = (rows[0] as { index: number }).index;
    await this.insert(tx, { issue, printed, stored, statusIndex });
    const fact = newEvent(DocumentIssued, {
      kind: 'e-visa',
      subject: { kind: 'visa-application', id: issue.applicationId },
      number: printed.number,
      statusIndex,
      validUntil: issue.validUntil,
      test: printed.test,
      sha256: stored.sha256,
    });
    await appendEvents(tx, { type: 'document', id: stored.documentId }, [fact]);
    return true;
  }

  async findByNumber(tx: Tx, number: string): Promise<DocumentRow | null> {
    const rows = await tx.manager.query(`select ${columns} from document where number = $1`, [number]);
    return (rows as DocumentRow[])[0] ?? null;
  }

  async namesOf(tx: Tx, row: DocumentRow): Promise<Names> {
    return JSON.parse(await this.keys.decrypt(tx, row.person_id, row.holder)) as Names;
  }

  /** The PDF in clear. @throws 404 */
  async content(tx: Tx, id: string): Promise<{ number: string; pdf: Buffer }> {
    const [row] = (await tx.manager.query(`select ${columns} from document where id = $1`, [id])) as DocumentRow[];
    if (!row) throw notFound('This document');
    const dataKey = Buffer.from(await this.keys.decrypt(tx, row.person_id, row.wrapped_key), 'base64');
    return { number: row.number, pdf: openBlob(dataKey, await this.blobs.get('documents', id), id) };
  }

  private async insert(
    tx: Tx,
    all: { issue: Issue; printed: PrintedEVisa; stored: StoredPdf; statusIndex: number },
  ): Promise<void> {
    const { issue, printed, stored, statusIndex } = all;
    const { surname, givenNames } = issue.holder;
    const holder = await this.keys.encrypt(tx, issue.personId, JSON.stringify({ surname, givenNames }));
    const wrappedKey = await this.keys.encrypt(tx, issue.personId, stored.dataKey.toString('base64'));
    await tx.manager.query(insertSql, [
      stored.documentId,
      issue.applicationId,
      issue.personId,
      printed.number,
      statusIndex,
      holder,
      wrappedKey,
      issue.validFrom,
      issue.validUntil,
      printed.issuedOn,
      printed.test,
      stored.sha256,
      printed.pdf.length,
      printed.sealDigest,
    ]);
  }
}
