import { REISSUE } from '../issuing/reissue-rows';
import { printDocumentNumber } from '@jatigi/documents-domain';
import { cursorPage, decodeCursor } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import type { Tx } from '@jatigi/platform-persistence';

export const batchRowStates = ['refused', 'waiting', 'done', 'skipped', 'parked'] as const;
export type BatchRowState = (typeof batchRowStates)[number];

/** What became of one document of a batch, or of one row that named none. */
export interface BatchRow {
  state: BatchRowState;
  number: string;
  documentId: string | null;
  /** Of a refused row: where it stood in what was sent, from 1. */
  line: number | null;
  /** Why it is refused or parked. */
  reason: string | null;
  /** What took its place. */
  successor: { id: string; number: string } | null;
}

interface Row {
  part: number;
  position: string;
  state: BatchRowState;
  number: string;
  document_id: string | null;
  line: number | null;
  reason: string | null;
  successor_id: string | null;
  successor_number: string | null;
}

/** Refused rows first, as they were sent. */
const rowsSql = `
  select * from (
    select 0 as part, lpad(line::text, 8, '0') as position, 'refused' as state, number, null::uuid as document_id, line,
      code as reason, null::uuid as successor_id, null as successor_number
    from reissue_batch_refusal where batch_id = $1
    union all
    select 1, r.id::text,
      case when r.state <> 'planned' then r.state when j.state = 'failed' then 'parked' else 'waiting' end, d.number, d.id, null,
      case when r.state = 'planned' then j.last_error end, n.id, n.number
    from reissue r join document d on d.id = r.document_id
    left join document n on n.id = r.successor_id
    left join job j on j.kind = '${REISSUE}' and j.key = r.id::text
    where r.batch_id = $1
  ) rows
  where ($2::text is null or state = $2) and ($3::int is null or (part, position) > ($3, $4::text))
  order by part, position limit $5`;

/** One page of the rows of a batch. */
export async function batchOutcomes(
  tx: Tx,
  batchId: string,
  { state, limit = 50, cursor }: { state?: BatchRowState; limit?: number; cursor?: string },
): Promise<Page<BatchRow>> {
  const [part = null, position = null] = cursor === undefined ? [] : decodeCursor(cursor);
  const values = [batchId, state ?? null, part, position, limit + 1];
  const rows = (await tx.manager.query(rowsSql, values)) as Row[];
  return cursorPage(rows, limit, { position: (row) => [row.part, row.position], toItem });
}

const toItem = ({ state, number, document_id: documentId, line, reason, ...row }: Row): BatchRow => ({
  ...{ state, documentId, line, reason },
  number: printDocumentNumber(number),
  successor:
    row.successor_id === null || row.successor_number === null
      ? null
      : { id: row.successor_id, number: printDocumentNumber(row.successor_number) },
});
