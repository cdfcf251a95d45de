import { Injectable } from '@nestjs/common';
import { authorize, DomainError, notFound } from '@jatigi/kernel';
import { cursorPage, decodeCursor } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { aRefusalNamesKnownCodes, refusalCodesOf, visasRules } from '@jatigi/visas-domain';
import { activePolicy } from '../policy/active-policy';
import { BatchCommands } from './batch-commands';
import type { BatchCommand } from './batch-commands';
import { BatchRows } from './batch-rows';
import { BatchDto, BatchRowsQuery } from './batch.dto';
import { RunBatches } from './run-batches';

/** What the command needed: with it the same is asked again for the rows that were not done. */
interface AskedParameters {
  to?: string;
  document?: string;
  decision?: 'grant' | 'refuse';
  visaType?: string;
  entries?: 0 | 1 | 2;
  validFrom?: string;
  validUntil?: string;
  stayDays?: number;
  codes?: string[];
}

export interface BatchAnswer {
  id: string;
  command: BatchCommand['command'];
  parameters: AskedParameters;
  /** The group that every one of its files is of. */
  group: string | null;
  askedAt: Date;
  /** When the last row had its outcome; null while rows wait. */
  finishedAt: Date | null;
  done: number;
  notDone: number;
  waiting: number;
  /** How often each code refused a row. */
  codes: Record<string, number>;
}

export interface VisaBatchRow {
  position: number;
  application: string;
  reference: string | null;
  outcome: 'done' | 'not-done' | 'waiting';
  /** Why not: the code that the single command would answer. */
  code: string | null;
  pointer: string | null;
  detail: string | null;
  at: Date | null;
  /** Of the file as it is now; null when it is out of sight. */
  fileVersion: number | null;
}

/** Which files: a group or a list, not both, not neither. @throws 400 `invalid-request` */
function oneOfBoth({ group, files }: BatchDto): void {
  if ((group === undefined) !== (files === undefined)) return;
  const detail = 'Name a group or files, one of both.';
  const errors = [{ pointer: '/group', code: 'group-or-files', detail }];
  throw new DomainError({ code: 'invalid-request', kind: 'invalid', detail, errors });
}

/** @throws 422 `refusal-code-missing`, `refusal-code-unknown`, which no file could change */
async function theReasonsAreKnown(tx: Tx, { command, parameters }: BatchCommand): Promise<void> {
  if (command !== 'propose-decision' || parameters.decision !== 'refuse') return;
  aRefusalNamesKnownCodes(parameters.codes ?? [], refusalCodesOf(await activePolicy(tx)));
}

/** One command for many files. It is asked here and done afterwards, row by row. */
@Injectable()
export class Batches {
  constructor(
    private readonly transactions: Transactions,
    private readonly rows: BatchRows,
    private readonly runner: RunBatches,
    private readonly known: BatchCommands,
  ) {}

  /** @throws 400 `invalid-request`, 404, 422 `batch-empty`, `file-named-twice` */
  ask(context: RequestContext, which: BatchDto, command: BatchCommand): Promise<BatchAnswer> {
    oneOfBoth(which);
    // What is wrong with the command itself is told here, not five thousand times.
    this.known.of(command);
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.batch.ask');
      await theReasonsAreKnown(tx, command);
      const id = await this.rows.insert(tx, command, which);
      await this.runner.plan(tx, id);
      return answerOf(tx, id);
    });
  }

  /** For whoever asked. @throws 404 */
  batch(context: RequestContext, id: string): Promise<BatchAnswer> {
    return this.transactions.read(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.batch.read');
      return answerOf(tx, id);
    });
  }

  /** The outcome of each row, in the order in which they were named. */
  outcomes(context: RequestContext, id: string, query: BatchRowsQuery): Promise<Page<VisaBatchRow>> {
    return this.transactions.read(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.batch.read');
      await answerOf(tx, id);
      const { limit = 25, cursor, outcome = null } = query;
      const [after = 0] = cursor === undefined ? [] : decodeCursor(cursor);
      const found = (await tx.manager.query(
        `select r.position, r.application_id as application, a.reference, coalesce(r.outcome, 'waiting') as outcome,
                r.code, r.pointer, r.detail, r.at, a.version as "fileVersion"
           from visa_batch_row r left join visa_application a on a.id = r.application_id
          where r.batch_id = $1 and r.position > $2 and ($3::text is null or coalesce(r.outcome, 'waiting') = $3)
          order by r.position limit $4`,
        [id, after, outcome, limit + 1],
      )) as VisaBatchRow[];
      return cursorPage(found, limit, { position: ({ position }) => [position], toItem: (row) => row });
    });
  }
}

async function answerOf(tx: Tx, id: string): Promise<BatchAnswer> {
  const [row] = (await tx.manager.query(
    `select b.id, b.command, b.parameters, b.group_id as "group", b.asked_at as "askedAt",
            b.finished_at as "finishedAt",
            (select jsonb_object_agg(key, rows) from (
               select coalesce(r.code, r.outcome, 'waiting') as key, count(*)::int as rows from visa_batch_row r
                where r.batch_id = b.id group by 1) k) as counts
       from visa_batch b where b.id = $1`,
    [id],
  )) as Array<Omit<BatchAnswer, 'done' | 'notDone' | 'waiting' | 'codes'> & { counts: Record<string, number> | null }>;
  if (!row) throw notFound('This object');
  const { counts, ...batch } = row;
  const { done = 0, waiting = 0, ...codes } = counts ?? {};
  const notDone = Object.values(codes).reduce((sum, rows) => sum + rows, 0);
  return { ...batch, done, notDone, waiting, codes };
}
