import { isDocumentNumber, normaliseDocumentNumber } from '@jatigi/documents-domain';
import type { Tx } from '@jatigi/platform-persistence';
import type { Choice } from '../issuing/reissue-rows';
import { joinStanding } from '../issuing/standings';

export type RowRefusal =
  | 'number-impossible'
  | 'twice'
  | 'unknown'
  | 'other-kind'
  | 'not-standing'
  | 'expired'
  | 'waiting'
  | 'revocation-waiting';

/** A row that names nothing to issue again. */
export interface RefusedRow {
  /** from 1, as people count lines */
  line: number;
  number: string;
  code: RowRefusal;
}

interface Found {
  line: number;
  number: string;
  kind: string | null;
  standing: string;
  expired: boolean | null;
  waits: boolean;
  doubted: boolean;
}

const foundSql = `
  select t.line::int, t.number, d.kind, coalesce(s.standing, 'valid') as standing, d.valid_until < $3::date as expired,
    exists (select 1 from reissue r where r.document_id = d.id and r.state = 'planned') as waits,
    exists (select 1 from document_revocation v where v.document_id = d.id and v.outcome is null) as doubted
  from unnest($1::text[]) with ordinality as t (number, line)
  left join document d on d.number = t.number and ($2::text is null or d.post = $2)
  ${joinStanding} order by t.line`;

export const plainNumbers = (typed: readonly string[]): string[] => typed.map(normaliseDocumentNumber);

/** Every row that is not planned, with its reason; the rule is that of `chosen` in reissue-rows.ts. */
export async function refusedRows(tx: Tx, { kind, post, today, numbers }: Choice): Promise<RefusedRow[]> {
  const rows = (await tx.manager.query(foundSql, [numbers, post, today])) as Found[];
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const code = seen.has(row.number) ? 'twice' : refusalOf(row, kind);
    seen.add(row.number);
    return code === null ? [] : [{ line: row.line, number: row.number, code }];
  });
}

function refusalOf(found: Found, wanted: string): RowRefusal | null {
  const { number, kind, standing, expired, waits, doubted } = found;
  if (!isDocumentNumber(number)) return 'number-impossible';
  if (kind === null) return 'unknown';
  if (kind !== wanted) return 'other-kind';
  if (standing !== 'valid') return 'not-standing';
  if (expired === true) return 'expired';
  if (doubted) return 'revocation-waiting';
  return waits ? 'waiting' : null;
}

export async function keepRefusedRows(
  tx: Tx,
  batch: { id: string; post: string | null },
  refused: readonly RefusedRow[],
): Promise<void> {
  if (refused.length === 0) return;
  await tx.manager.query(
    `insert into reissue_batch_refusal (batch_id, post, line, number, code)
     select $1, $2, line, number, code from unnest($3::int[], $4::text[], $5::text[]) as t (line, number, code)`,
    [
      batch.id,
      batch.post,
      refused.map(({ line }) => line),
      refused.map(({ number }) => number),
      refused.map(({ code }) => code),
    ],
  );
}
