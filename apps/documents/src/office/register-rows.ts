import type { DocumentKind, SaidStanding } from '@jatigi/documents-domain';
import { normaliseDocumentNumber, printDocumentNumber } from '@jatigi/documents-domain';
import { notFound } from '@jatigi/kernel';
import { decodeCursor } from '@jatigi/platform-http';
import type { Tx } from '@jatigi/platform-persistence';
import { joinStanding } from '../issuing/standings';

/** A line of the register of documents, as officers see it: nothing that the paper says of a person. */
export interface RegisterRow {
  id: string;
  kind: DocumentKind;
  number: string;
  post: string | null;
  edition: number;
  replaces: string | null;
  issued_on: string;
  valid_until: string | null;
  standing: SaidStanding;
  said_by: string | null;
  revocation_id: string | null;
  revocation_reason: string | null;
  proposed_by: string | null;
  proposed_at: Date | null;
}

const rowsSql = `select d.id, d.kind, d.number, d.post, d.edition, d.replaces, d.issued_on::text, d.valid_until::text,
    coalesce(s.standing, 'valid') as standing, s.by_person as said_by,
    v.id as revocation_id, v.reason as revocation_reason, v.proposed_by, v.proposed_at
  from document d ${joinStanding}
  left join document_revocation v on v.document_id = d.id and v.outcome is null`;

/** @throws 404 */
export async function getRegisterRow(tx: Tx, id: string): Promise<RegisterRow> {
  const [row] = (await tx.manager.query(`${rowsSql} where d.id = $1`, [id])) as RegisterRow[];
  if (!row) throw notFound('This document');
  return row;
}

export interface Wanted {
  posts: string[];
  number?: string | undefined;
  kind?: string | undefined;
  standing?: string | undefined;
  waiting?: string | undefined;
  /** the day on which it stands so */
  today: string;
  limit: number;
  cursor?: string | undefined;
}

/** The newest first; one more than asked, so that the reader sees whether there are more. */
export async function registerRows(tx: Tx, wanted: Wanted): Promise<RegisterRow[]> {
  const { posts, number, kind, standing, waiting, today, limit, cursor } = wanted;
  const [before] = cursor === undefined ? [null] : decodeCursor(cursor);
  const typed = number === undefined ? null : normaliseDocumentNumber(number);
  return (await tx.manager.query(
    `${rowsSql} where ('*' = any ($1) or d.post = any ($1)) and ($2::text is null or d.number = $2)
       and ($3::text is null or d.kind = $3) and ($4::uuid is null or d.id < $4)
       and ($6::text is null or $6 = case
         when coalesce(s.standing, 'valid') = 'valid' and d.valid_until < $7::date then 'expired'
         else coalesce(s.standing, 'valid') end)
       and ($8::text is null or v.id is not null)
     order by d.id desc limit $5`,
    [posts, typed, kind ?? null, before, limit + 1, standing ?? null, today, waiting ?? null],
  )) as RegisterRow[];
}

/** The edition that took its place. */
export async function successorOf(tx: Tx, documentId: string): Promise<{ id: string; number: string } | null> {
  const [row] = (await tx.manager.query('select id, number from document where replaces = $1', [documentId])) as {
    id: string;
    number: string;
  }[];
  return row ? { id: row.id, number: printDocumentNumber(row.number) } : null;
}

export interface StandingLine {
  standing: SaidStanding;
  reason: string;
  at: string;
  by: string | null;
}

/** Everything that was said about where it stands, the oldest first. */
export async function standingsOf(tx: Tx, documentId: string): Promise<StandingLine[]> {
  const rows = (await tx.manager.query(
    'select standing, reason, at, by_person as by from document_standing where document_id = $1 order by id',
    [documentId],
  )) as (Omit<StandingLine, 'at'> & { at: Date })[];
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
