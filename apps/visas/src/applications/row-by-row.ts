import { DomainError } from '@jatigi/kernel';
import type { RequestContext } from '@jatigi/platform-persistence';
import type { ApplicationSummary } from './application-answer';

interface BatchRow {
  id: string;
  /** The version that was read; another one is left as it is. */
  version?: number;
}
interface Words<O extends string> {
  done: O;
  left: O;
}
/** What became of one file of a batch: one that cannot be changed holds no other back. */
export interface RowOutcome<O extends string> {
  id: string;
  outcome: O;
  /** Why not: the code that the single command would answer. */
  code: string | null;
  detail: string | null;
  application: ApplicationSummary | null;
}

/** The same command for each of several files: by the rules of the single command, in a transaction of its own each. */
export async function rowByRow<Row extends BatchRow, O extends string>(
  context: RequestContext,
  rows: readonly Row[],
  words: Words<O>,
  work: (context: RequestContext, row: Row) => Promise<ApplicationSummary>,
): Promise<{ items: Array<RowOutcome<O>> }> {
  const items: Array<RowOutcome<O>> = [];
  for (const [index, row] of rows.entries()) {
    items.push(await outcomeOf(row.id, words, () => work(contextOf(context, index, row), row)));
  }
  return { items };
}

async function outcomeOf<O extends string>(
  id: string,
  { done, left }: Words<O>,
  work: () => Promise<ApplicationSummary>,
): Promise<RowOutcome<O>> {
  try {
    return { id, outcome: done, code: null, detail: null, application: await work() };
  } catch (fault) {
    // The database being away is no outcome of a row: the whole request is told, and may be sent again.
    if (!(fault instanceof DomainError) || fault.kind === 'unavailable') throw fault;
    return { id, outcome: left, code: fault.code, detail: fault.message, application: null };
  }
}

/** Each row remembers its own answer: a batch that broke in the middle is sent again as it was. */
function contextOf(context: RequestContext, index: number, { version }: BatchRow): RequestContext {
  const { idempotency, ifMatch: _whole, ...rest } = context;
  return {
    ...rest,
    ...(version !== undefined && { ifMatch: version }),
    ...(idempotency && { idempotency: { ...idempotency, key: `${idempotency.key}:${index}` } }),
  };
}
