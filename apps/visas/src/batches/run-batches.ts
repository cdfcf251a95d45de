import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { DomainError } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { Jobs } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { ApplicationCommands } from '../applications/application-commands';
import type { Command } from '../applications/application-commands';
import { BatchCommands } from './batch-commands';
import { BatchRows } from './batch-rows';
import type { StoredBatch, WaitingRow } from './batch-rows';

const RUN = 'run-batch';
const AT_ONCE = 100;
/** Rows at the same time; the pool of connections serves people too. */
const LANES = 4;
const visas = { service: 'visas' } as const;

/** Somebody else did this row meanwhile: what was begun is undone. */
class DoneAlready extends Error {}

/** Who asked, as if she sent each command herself: her grants are read at each commit, her four eyes are two. */
const actorOf = ({ askedBy, accountId, strength }: StoredBatch): Actor => ({
  kind: 'person',
  personId: askedBy,
  accountId,
  strength,
  service: 'gateway',
  purpose: null,
  grants: [],
});

/**
 * The rows of a batch, each in a transaction of its own together with its outcome: whatever dies on the way, no row is
 * done twice, and those that wait go on.
 */
@Injectable()
export class RunBatches implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly rows: BatchRows,
    private readonly known: BatchCommands,
    private readonly commands: ApplicationCommands,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.work<{ id: string }>(RUN, ({ payload }) => this.run(payload.id), { concurrency: 2 });
  }

  plan(tx: Tx, id: string, from = 0): Promise<void> {
    return this.jobs.enqueue(tx, { kind: RUN, key: `${id}:${from}`, payload: { id } });
  }

  /** A hundred rows, then the next job: none outlives its lease, and other batches have their turn. */
  async run(id: string): Promise<void> {
    const { batch, waiting } = await this.transactions.asService(visas, async (tx) => ({
      batch: await this.rows.get(tx, id),
      waiting: await this.rows.waiting(tx, id, AT_ONCE),
    }));
    const command = this.known.of(batch);
    const lanes = Array.from({ length: LANES }, (_, lane) => waiting.filter((_row, at) => at % LANES === lane));
    await Promise.all(lanes.map((lane) => this.each(batch, command, lane)));
    const last = waiting.at(-1);
    await this.transactions.asService(visas, (tx) =>
      last && waiting.length === AT_ONCE ? this.plan(tx, id, last.position) : this.rows.finish(tx, id),
    );
  }

  private async each(batch: StoredBatch, command: Command, rows: readonly WaitingRow[]): Promise<void> {
    for (const row of rows) await this.one(batch, command, row);
  }

  private async one(batch: StoredBatch, command: Command, row: WaitingRow): Promise<void> {
    try {
      await this.commands.ofStaff(contextOf(batch, row), row.applicationId, this.withOutcome(batch, command, row));
    } catch (fault) {
      if (fault instanceof DoneAlready) return;
      // The database being away is no outcome of a row: the job comes again.
      if (!(fault instanceof DomainError) || fault.kind === 'unavailable') throw fault;
      const { code, message: detail, errors } = fault;
      const notDone = { code, detail, pointer: errors?.[0]?.pointer ?? null };
      await this.transactions.asService(visas, (tx) => this.rows.write(tx, batch.id, row.position, notDone));
    }
  }

  private withOutcome({ id }: StoredBatch, { action, change }: Command, { position }: WaitingRow): Command {
    return {
      action,
      change: async (application, scene) => {
        if (!(await this.rows.claim(scene.tx, id, position))) throw new DoneAlready();
        await change(application, scene);
        await this.rows.write(scene.tx, id, position, null);
      },
    };
  }
}

const contextOf = (batch: StoredBatch, { version }: WaitingRow): RequestContext => ({
  actor: actorOf(batch),
  requestId: batch.id,
  ...(version !== null && { ifMatch: version }),
});
