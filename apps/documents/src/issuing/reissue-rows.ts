import type { DocumentKind, ReissueReason } from '@jatigi/documents-domain';
import type { Tx } from '@jatigi/platform-persistence';
import { joinStanding } from './standings';

/** A document that is to be issued again, with what the register knows of it. */
export interface Reissue {
  id: string;
  state: 'planned' | 'done' | 'skipped';
  reason: ReissueReason;
  asked_by: string;
  document_id: string;
  kind: DocumentKind;
  subject_id: string;
  person_id: string;
  holder: Buffer;
  edition: number;
  valid_from: string;
  valid_until: string | null;
  act_id: string | null;
}

export async function findReissue(tx: Tx, id: string): Promise<Reissue | null> {
  const [row] = (await tx.manager.query(
    `select r.id, r.state, r.reason, r.asked_by, d.id as document_id, d.kind, d.subject_id, d.person_id, d.holder, d.edition,
            d.valid_from::text, d.valid_until::text, d.act_id
     from reissue r join document d on d.id = r.document_id where r.id = $1`,
    [id],
  )) as Reissue[];
  return row ?? null;
}

/** @param successorId null when the document no longer stood */
export async function finishReissue(tx: Tx, id: string, successorId: string | null): Promise<void> {
  await tx.manager.query('update reissue set state = $2, successor_id = $3, finished_at = $4 where id = $1', [
    id,
    successorId === null ? 'skipped' : 'done',
    successorId,
    tx.now,
  ]);
}

/** What a batch issues again: every document of a kind (and post) that stands on that day and waits for nothing. */
export interface Choice {
  kind: DocumentKind;
  post: string | null;
  today: string;
  /** only these; null: all */
  numbers: string[] | null;
}
export interface Order {
  batchId: string;
  reason: ReissueReason;
  by: string;
}

/** Job kind of the worker; the key of the job is the id of its row. */
export const REISSUE = 'reissue';

const chosen = `from document d ${joinStanding}
  where d.kind = $1 and ($2::text is null or d.post = $2) and coalesce(s.standing, 'valid') = 'valid'
    and (d.valid_until is null or d.valid_until >= $3::date)
    and ($4::text[] is null or d.number = any ($4))
    and not exists (select 1 from reissue r where r.document_id = d.id and r.state = 'planned')
    and not exists (select 1 from document_revocation v where v.document_id = d.id and v.outcome is null)`;

export async function countChosen(tx: Tx, { kind, post, today, numbers }: Choice): Promise<number> {
  const [row] = (await tx.manager.query(`select count(*)::int as count ${chosen}`, [kind, post, today, numbers])) as [
    { count: number },
  ];
  return row.count;
}

/** Plans them all in one statement each: the batch, its rows and its jobs commit together or not at all. */
export async function planChosen(tx: Tx, choice: Choice, { batchId, reason, by }: Order): Promise<void> {
  const { kind, post, today, numbers } = choice;
  await tx.manager.query(
    `insert into reissue (id, document_id, batch_id, post, reason, asked_by, asked_at)
     select gen_random_uuid(), d.id, $5, d.post, $6, $7, $8 ${chosen}`,
    [kind, post, today, numbers, batchId, reason, by, tx.now],
  );
  await tx.manager.query(
    `insert into job (kind, key, payload)
     select '${REISSUE}', id::text, jsonb_build_object('reissueId', id) from reissue where batch_id = $1`,
    [batchId],
  );
}
