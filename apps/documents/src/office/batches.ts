import { Injectable } from '@nestjs/common';
import { documentsRules, isDocumentKind } from '@jatigi/documents-domain';
import { authorize, dateIn, DomainError, notFound, postsFor, uuidv7 } from '@jatigi/kernel';
import { Jobs } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { countChosen, planChosen, REISSUE } from '../issuing/reissue-rows';
import type { Page } from '@jatigi/platform-http';
import { batchOutcomes } from './batch-outcomes';
import type { BatchRow } from './batch-outcomes';
import { keepRefusedRows, plainNumbers, refusedRows } from './batch-refusals';
import type { RefusedRow } from './batch-refusals';
import { batchesOf, parkedOf } from './batch-rows';
import type { Batch } from './batch-rows';
import type { Retried } from './parked-issues';
import { resourceOf } from './register-answer';
import { BatchRowsQuery, PlanBatchDto } from './register.dto';

export interface Batches {
  items: Batch[];
}

/** More at once is several batches: one statement plans a batch, and its lines are held until the commit. */
const MOST = 100_000;

/**
 * Issues thousands of documents again, after a layout or a key changed. A batch is rows and jobs that commit together: a
 * process that dies goes on where it was, and a document that fails is parked alone.
 */
@Injectable()
export class ReissueBatches {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
  ) {}

  /** @throws 404 for another post; 422 `kind-unknown`, `nothing-to-issue`, `batch-too-large` */
  plan(context: RequestContext, { kind, reason, ...dto }: PlanBatchDto): Promise<Batch> {
    const post = dto.post ?? null;
    return this.transactions.run(context, async (tx) => {
      authorize(documentsRules, tx.actor, 'documents.batch.plan', resourceOf({ post }));
      if (!isDocumentKind(kind)) throw broken('kind-unknown', 'There is no such kind of document.');
      const numbers = dto.numbers === undefined ? null : plainNumbers(dto.numbers);
      const choice = { kind, post, numbers, today: dateIn('Africa/Bamako', tx.now) };
      const refused = numbers === null ? [] : await refusedRows(tx, choice);
      const count = await countChosen(tx, choice);
      if (count === 0) throw nothingToIssue(refused);
      if (count > MOST) throw broken('batch-too-large', `A batch is at most ${MOST} documents: choose one post.`);
      const [batchId, by] = [uuidv7(), tx.actor.personId as string];
      await tx.manager.query(
        `insert into reissue_batch (id, kind, post, reason, asked_by, asked_at, planned) values ($1, $2, $3, $4, $5, $6, $7)`,
        [batchId, kind, post, reason, by, tx.now, count],
      );
      await planChosen(tx, choice, { batchId, reason, by });
      await keepRefusedRows(tx, { id: batchId, post }, refused);
      return getBatch(tx, batchId);
    });
  }

  list(context: RequestContext): Promise<Batches> {
    return this.transactions.read(context, async (tx) => {
      const posts = postsFor(documentsRules, tx.actor, 'documents.batch.read');
      return { items: await batchesOf(tx, { posts }) };
    });
  }

  /** How far it is. @throws 404 */
  progress(context: RequestContext, id: string): Promise<Batch> {
    return this.transactions.read(context, async (tx) => {
      const batch = await getBatch(tx, id);
      authorize(documentsRules, tx.actor, 'documents.batch.read', resourceOf(batch));
      return batch;
    });
  }

  /** What became of each row. @throws 404 */
  rows(context: RequestContext, id: string, query: BatchRowsQuery): Promise<Page<BatchRow>> {
    return this.transactions.read(context, async (tx) => {
      authorize(documentsRules, tx.actor, 'documents.batch.read', resourceOf(await getBatch(tx, id)));
      return batchOutcomes(tx, id, query);
    });
  }

  /** Its parked documents are tried again. @throws 404 */
  retry(context: RequestContext, id: string): Promise<Retried> {
    return this.transactions.run(context, async (tx) => {
      authorize(documentsRules, tx.actor, 'documents.batch.plan', resourceOf(await getBatch(tx, id)));
      return { retried: await this.jobs.retry(tx, [REISSUE], { keys: await parkedOf(tx, id) }) };
    });
  }
}

async function getBatch(tx: Tx, id: string): Promise<Batch> {
  const [batch] = await batchesOf(tx, { id });
  if (!batch) throw notFound('This batch');
  return batch;
}

/** Enough to see what is wrong; an answer with ten thousand lines helps nobody. */
const MOST_TOLD = 100;

function nothingToIssue(refused: readonly RefusedRow[]): DomainError {
  const errors = refused.slice(0, MOST_TOLD).map(({ line, code }) => ({
    pointer: `/numbers/${line - 1}`,
    code,
    detail: 'This number names no document that can be issued again in this batch.',
  }));
  const detail = 'No document of this kind and post stands and waits for nothing.';
  return new DomainError({ code: 'nothing-to-issue', kind: 'rule', detail, errors });
}

const broken = (code: string, detail: string): DomainError => new DomainError({ code, kind: 'rule', detail });
