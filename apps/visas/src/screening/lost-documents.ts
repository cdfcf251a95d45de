import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import { authorize, dateIn, DomainError, uuidv7 } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { HEADQUARTERS_TIME_ZONE, lostDocumentColumns, readLostDocument, visasRules } from '@jatigi/visas-domain';
import type { LostDocumentRow } from '@jatigi/visas-domain';
import { lookAcrossPosts } from '../border/visas-at-border';
import { HoldLostDocuments } from './hold-lost-documents';
import { keepNumber } from './listed-numbers';
import { LostDocumentDto } from './lost-documents.dto';

const MOST_ROWS = 5_000;

export interface ImportedLine {
  line: number;
  outcome: 'taken' | 'known' | 'refused';
  faults: Array<{ column: string; code: string }>;
}
/** Documents that were reported lost or stolen. Their numbers are kept as keyed digests: nobody can read the list. */
@Injectable()
export class LostDocuments {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: FieldKeys,
    private readonly held: HoldLostDocuments,
  ) {}

  /** One document, by a program or a person. Told twice, it is kept once. @throws 422 `date-ahead` */
  report(context: RequestContext, { issuer, number, circumstance, reportedOn }: LostDocumentDto) {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.lost-document.report');
      const today = dateIn(HEADQUARTERS_TIME_ZONE, tx.now);
      if (reportedOn > today) throw ahead;
      await lookAcrossPosts(tx);
      const row = { issuer, number, circumstance, reportedOn: reportedOn as PlainDate };
      return { outcome: (await this.take(tx, row, 'client')) ? ('taken' as const) : ('known' as const) };
    });
  }

  /** A whole file: what is right of it is kept, each line has its outcome. @throws 409 `already-imported`; 422 `file-unreadable` */
  import(context: RequestContext, file: string) {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.lost-document.import');
      await lookAcrossPosts(tx);
      const records = recordsOf(file);
      const { id, isKnown } = await openImport(tx, file, records.length);
      const today = dateIn(HEADQUARTERS_TIME_ZONE, tx.now);
      const items: ImportedLine[] = [];
      const numbers: string[] = [];
      for (const { record, info } of records) {
        const read = readLostDocument(record, today);
        if ('faults' in read) {
          items.push({ line: info.lines, outcome: 'refused', faults: read.faults });
          continue;
        }
        const kept = await keepNumber(tx, this.keys, read.row, { source: 'import', importId: id });
        if (kept !== null) numbers.push(kept);
        items.push({ line: info.lines, outcome: kept === null ? 'known' : 'taken', faults: [] });
      }
      const count = (outcome: ImportedLine['outcome']) => items.filter((item) => item.outcome === outcome).length;
      const [taken, known, refused] = [count('taken'), count('known'), count('refused')];
      if (!isKnown) await closeImport(tx, { id, taken, refused });
      for (const told of isKnown ? numbers : taken > 0 ? [id] : []) await this.held.plan(tx, told);
      return { importId: id, digest: digestOf(file).toString('hex'), rows: items.length, taken, known, refused, items };
    });
  }

  /** One document, and what follows for the files under way. @returns whether it was not known yet */
  async take(tx: Tx, row: LostDocumentRow, source: 'identity' | 'client'): Promise<boolean> {
    const id = await keepNumber(tx, this.keys, row, { source });
    if (id !== null) await this.held.plan(tx, id);
    return id !== null;
  }
}

const fault = (code: string, kind: 'rule' | 'conflict', pointer: string, detail: string): DomainError =>
  new DomainError({ code, kind, detail, errors: [{ pointer, code, detail }] });
const ahead = fault('date-ahead', 'rule', '/reportedOn', 'This day has not come yet.');
const digestOf = (file: string): Buffer => createHash('sha256').update(file).digest();

function recordsOf(file: string) {
  // Spreadsheets of many countries part columns by semicolons; no cell holds either.
  const options = { bom: true, columns: true, delimiter: [',', ';'], info: true, skip_empty_lines: true };
  let records: Array<{ record: Record<string, string>; info: { lines: number } }>;
  try {
    records = parse(file, options) as unknown as typeof records;
  } catch {
    throw fault('file-unreadable', 'rule', '/file', 'This is no CSV file with a line of column names.');
  }
  const missing = lostDocumentColumns.filter((column) => !(column in (records[0]?.record ?? {})));
  if (records.length > 0 && records.length <= MOST_ROWS && missing.length === 0) return records;
  const detail = `A file has 1 to ${MOST_ROWS} rows with the columns ${lostDocumentColumns.join(', ')}.`;
  throw fault('file-unreadable', 'rule', '/file', detail);
}

/**
 * The same file a second time is a mistake, except where it tells numbers that were not kept the first time: its digest is
 * kept. @throws 409 `already-imported`
 */
async function openImport(tx: Tx, file: string, rows: number): Promise<{ id: string; isKnown: boolean }> {
  const id = uuidv7();
  const inserted = (await tx.manager.query(
    `insert into lost_document_import (id, digest, rows, taken, refused, by_person, at)
     values ($1, $2, $3, 0, 0, $4, $5) on conflict (digest) do nothing returning id`,
    [id, digestOf(file), rows, tx.actor.personId, tx.now],
  )) as unknown[];
  if (inserted.length === 1) return { id, isKnown: false };
  const [known] = (await tx.manager.query(
    `select id from lost_document_import i where digest = $1
        and exists (select 1 from lost_document d where d.import_id = i.id and not d.is_numbered)`,
    [digestOf(file)],
  )) as Array<{ id: string }>;
  if (known) return { id: known.id, isKnown: true };
  throw fault('already-imported', 'conflict', '/file', 'This very file was imported already.');
}

async function closeImport(tx: Tx, { id, taken, refused }: { id: string; taken: number; refused: number }) {
  await tx.manager.query('update lost_document_import set taken = $2, refused = $3 where id = $1', [
    ...[id, taken, refused],
  ]);
}
