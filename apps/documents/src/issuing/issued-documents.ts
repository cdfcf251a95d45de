import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { DocumentIssued, DocumentReissued, inEveryVersion, newEvent } from '@jatigi/contracts';
import type { EventData, NewEvent } from '@jatigi/contracts';
import { documentKind } from '@jatigi/documents-domain';
import type { DocumentKind, ReissueReason, Withdrawal } from '@jatigi/documents-domain';
import { notFound, uuidv7 } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { appendEvents } from '@jatigi/platform-messaging';
import type { Tx } from '@jatigi/platform-persistence';

import { SealedFiles } from '../vault/sealed-files';
import { recordIssue } from './issue-log';
import type { Printed } from './printed';
import { joinWithdrawal } from './standings';
import { takeStatusIndex } from './status-indexes';

export interface Names {
  surname: string;
  givenNames: string;
}

/** What a document is about, beside what was printed. */
export interface Issue {
  kind: DocumentKind;
  /** The application or the order that it answers; its kind follows from the kind of document. */
  subjectId: string;
  personId: string;
  validFrom: string;
  /** null: for ever. */
  validUntil: string | null;
  holder: Names;
  /** Code of the post that delivers. */
  post: string;
  /** The act that was copied. */
  act?: { id: string; heldBy: string };
  /** What it takes the place of; absent: the first of its subject. */
  again?: Again;
}

/** A document is issued once more, by an officer. */
export interface Again {
  replaces: string;
  edition: number;
  reason: ReissueReason;
  by: string;
}

/** Printed, and not yet in the register. */
export interface MadeIssue {
  issue: Issue;
  printed: Printed;
}

export interface StoredPdf {
  documentId: string;
  dataKey: Buffer;
  /** Of the encrypted bytes. */
  digest: string;
  sha256: string;
}

/** A stored PDF in clear. */
export interface Content {
  id: string;
  personId: string;
  number: string;
  kind: DocumentKind;
  pdf: Buffer;
}

export interface DocumentRow {
  id: string;
  kind: DocumentKind;
  person_id: string;
  number: string;
  holder: Buffer;
  wrapped_key: Buffer;
  valid_from: string;
  valid_until: string | null;
  issued_on: string;
  test: boolean;
  held_by: string | null;
  withdrawal: Withdrawal | null;
  withdrawn_on: string | null;
}

const columns = `d.id, d.kind, d.person_id, d.number, d.holder, d.wrapped_key, d.valid_from::text, d.valid_until::text,
  d.issued_on::text, d.test, d.held_by, w.standing as withdrawal, w.at::date::text as withdrawn_on`;
const from = `document d ${joinWithdrawal}`;
const newestEditionSql = `select ${columns} from ${from}
  where (d.kind, d.subject_id) = (select o.kind, o.subject_id from document o where o.id = $1)
  order by d.edition desc limit 1`;
const insertSql = `
  insert into document (id, kind, subject_kind, subject_id, person_id, number, status_index, holder, wrapped_key,
    valid_from, valid_until, issued_on, test, sha256, size, seal_digest, act_id, held_by, index_in_seal, post, edition,
    replaces)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`;

/** The register of documents and their encrypted files. */
@Injectable()
export class IssuedDocuments {
  constructor(
    private readonly keys: FieldKeys,
    private readonly files: SealedFiles,
  ) {}

  async isIssued(tx: Tx, { kind, id }: { kind: DocumentKind; id: string }): Promise<boolean> {
    const sql = 'select 1 from document where kind = $1 and subject_id = $2';
    return ((await tx.manager.query(sql, [kind, id])) as unknown[]).length > 0;
  }

  /** Stores the file before the register knows it: whoever dies in between leaves an orphan that the sweep removes. */
  async storePdf(pdf: Buffer): Promise<StoredPdf> {
    const { key: documentId, dataKey, digest } = await this.files.store('documents', uuidv7(), pdf);
    return { documentId, dataKey, digest, sha256: createHash('sha256').update(pdf).digest('hex') };
  }

  removePdf(stored: StoredPdf): Promise<void> {
    return this.files.remove('documents', stored.documentId);
  }

  /**
   * Document and event in one transaction, once per kind and subject: of attempts that race, a lock lets one pass at a time.
   * Who issues again holds the lock of the document that is replaced.
   * @returns false when another attempt was first; nothing was written then
   */
  async register(tx: Tx, issue: Issue, printed: Printed, stored: StoredPdf): Promise<boolean> {
    const fact = `${issue.kind}:${issue.subjectId}`;
    await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [fact]);
    if (!issue.again && (await this.isIssued(tx, { kind: issue.kind, id: issue.subjectId }))) return false;
    const statusIndex = printed.statusIndex ?? (await takeStatusIndex(tx));
    await this.insert(tx, { issue, printed, stored, statusIndex });
    const data = {
      kind: issue.kind,
      subject: { kind: documentKind(issue.kind).subject, id: issue.subjectId },
      number: printed.number,
      statusIndex,
      validUntil: issue.validUntil,
      test: printed.test,
      sha256: stored.sha256,
    };
    await recordIssue(tx, stored.documentId, issue.again);
    await appendEvents(tx, { type: 'document', id: stored.documentId }, factsOf(data, issue.again));
    return true;
  }

  async findByNumber(tx: Tx, number: string): Promise<DocumentRow | null> {
    const rows = await tx.manager.query(`select ${columns} from ${from} where d.number = $1`, [number]);
    return (rows as DocumentRow[])[0] ?? null;
  }

  /**
   * By the digest of what a seal signs: the one thing that stands on the paper and in the register. Two editions of one visa
   * on one day have the same seal, which says no number: the newer first.
   */
  async numbersOfSeal(tx: Tx, digest: Buffer): Promise<string[]> {
    const sql = 'select number from document where seal_digest = $1 order by status_index desc';
    return ((await tx.manager.query(sql, [digest])) as { number: string }[]).map(({ number }) => number);
  }

  /** By the digest of the PDF, in hexadecimal. */
  async numberOfFile(tx: Tx, sha256: string): Promise<string | null> {
    const rows = await tx.manager.query('select number from document where sha256 = $1', [sha256]);
    return (rows as { number: string }[])[0]?.number ?? null;
  }

  async namesOf(tx: Tx, row: Pick<DocumentRow, 'person_id' | 'holder'>): Promise<Names> {
    return JSON.parse(await this.keys.decrypt(tx, row.person_id, row.holder)) as Names;
  }

  /**
   * The PDF in clear, in its newest edition: who ordered it keeps the id of the first.
   * @throws 404, 410 `file-damaged`
   */
  async content(tx: Tx, asked: string): Promise<Content> {
    const row = await this.newestEdition(tx, asked);
    const { id, person_id: personId, number, kind } = row;
    const dataKey = Buffer.from(await this.keys.decrypt(tx, personId, row.wrapped_key), 'base64');
    return { id, personId, number, kind, pdf: await this.files.open(tx, 'documents', { key: id, dataKey }) };
  }

  /** Of whoever ordered the document that was asked for. @throws 404 */
  async newestEdition(tx: Tx, asked: string): Promise<DocumentRow> {
    const [row] = (await tx.manager.query(newestEditionSql, [asked])) as DocumentRow[];
    if (!row) throw notFound('This document');
    return row;
  }

  private async insert(
    tx: Tx,
    all: { issue: Issue; printed: Printed; stored: StoredPdf; statusIndex: number },
  ): Promise<void> {
    const { issue, printed, stored, statusIndex } = all;
    const { surname, givenNames } = issue.holder;
    const holder = await this.keys.encrypt(tx, issue.personId, JSON.stringify({ surname, givenNames }));
    const wrappedKey = await this.keys.encrypt(tx, issue.personId, stored.dataKey.toString('base64'));
    await tx.manager.query(insertSql, [
      stored.documentId,
      issue.kind,
      documentKind(issue.kind).subject,
      issue.subjectId,
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
      issue.act?.id ?? null,
      issue.act?.heldBy ?? null,
      printed.statusIndex !== undefined,
      issue.post,
      issue.again?.edition ?? 1,
      issue.again?.replaces ?? null,
    ]);
    await this.files.add(tx, 'documents', { key: stored.documentId, digest: stored.digest });
  }
}

/** The first edition is told in every version of the fact; a later one as what it is, so that no owner issues twice. */
function factsOf(data: EventData<typeof DocumentIssued>, again: Again | undefined): NewEvent[] {
  if (!again) return inEveryVersion(DocumentIssued, data);
  const { replaces, edition, reason } = again;
  return [newEvent(DocumentReissued, { ...data, replaces, edition, reason })];
}
