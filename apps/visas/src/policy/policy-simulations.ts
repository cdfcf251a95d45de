import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { authorize, notFound, uuidv7 } from '@jatigi/kernel';
import { Jobs } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { comparePolicies, visasRules } from '@jatigi/visas-domain';
import type { PolicyDifference, PolicySet, SimulationResult } from '@jatigi/visas-domain';
import { recordRead } from '../applications/file-reads';
import { policyBefore, policyChangeOf, policyNamed } from './policy-store';
import { SimulateDto } from './policy.dto';
import { SimulatePolicy } from './simulate-policy';

const KIND = 'simulate-policy';
const SIMULATE = 'visas.policy-set.simulate';

/** What a simulation found. */
export interface SimulationFound extends SimulationResult {
  /** Applications whose person was erased, or that do not say enough: nothing can be said about them. */
  unreadable: number;
}

interface SimulationRow {
  id: string;
  policySetId: string;
  against: string;
  applications: number;
  askedBy: string;
  askedAt: Date;
  /** Applications that were looked at until now. */
  examinedSoFar: number;
  result: SimulationFound | null;
}

const columns = `id, policy_set_id as "policySetId", against, applications, asked_by as "askedBy", asked_at as "askedAt",
  examined_so_far as "examinedSoFar"`;

const toAnswer = ({ id, against, applications, askedBy, askedAt, examinedSoFar, result }: SimulationRow) => ({
  ...{ id, against, applications, askedBy, askedAt: new Date(askedAt).toISOString(), examinedSoFar, result },
});

/** What sets say otherwise: in words at once, over what was really asked as a job of some seconds. */
@Injectable()
export class PolicySimulations implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly simulation: SimulatePolicy,
  ) {}

  onModuleInit(): void {
    this.jobs.work<{ id: string }>(KIND, ({ payload }) => this.run(payload.id), { leaseMs: 600_000 });
  }

  /** @throws 404; 422 `policy-unknown` */
  differences(context: RequestContext, id: string, against?: string) {
    return this.transactions.read<{ before: string; after: string; items: PolicyDifference[] }>(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.policy-set.read');
      const { before, after } = await setsToCompare(tx, id, against);
      return { before: before.version, after: after.version, items: comparePolicies(before, after) };
    });
  }

  /** Over the newest applications that were submitted; recorded as one read of them. @throws 404; 422 `policy-unknown` */
  ask(context: RequestContext, policySetId: string, { against, limit = 10_000 }: SimulateDto) {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, SIMULATE);
      await recordRead(tx, { what: 'policy-simulation', action: SIMULATE, file: null });
      const { before } = await setsToCompare(tx, policySetId, against);
      const asked = { id: uuidv7(), policySetId, against: before.version, applications: limit };
      const by = { askedBy: tx.actor.personId as string, askedAt: tx.now };
      const row: SimulationRow = { ...asked, ...by, examinedSoFar: 0, result: null };
      await tx.manager.query(
        `insert into policy_simulation (id, policy_set_id, against, applications, asked_by, asked_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [row.id, policySetId, row.against, limit, row.askedBy, row.askedAt],
      );
      await this.jobs.enqueue(tx, { kind: KIND, key: row.id, payload: { id: row.id } });
      return toAnswer(row);
    });
  }

  list(context: RequestContext, policySetId: string) {
    return this.transactions.read(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.policy-set.read');
      const rows = (await tx.manager.query(
        `select ${columns}, (result->>'examined')::int as examined, (result->>'different')::int as different
         from policy_simulation where policy_set_id = $1 order by asked_at desc, id desc limit 20`,
        [policySetId],
      )) as Array<SimulationRow & { examined: number | null; different: number | null }>;
      const items = rows.map(({ examined, different, ...row }) => {
        const { result: _result, ...line } = toAnswer(row);
        return { ...line, examined, different };
      });
      return { items };
    });
  }

  /** @throws 404 */
  get(context: RequestContext, policySetId: string, id: string) {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, SIMULATE);
      await recordRead(tx, { what: 'policy-simulation', action: SIMULATE, file: null });
      const row = await simulationOf(tx, id);
      if (row.policySetId !== policySetId) throw notFound('This simulation');
      return toAnswer(row);
    });
  }

  /** Once or again: it writes the same kind of result, and only where none stands. */
  private async run(id: string): Promise<void> {
    const { before, after, applications, isDone } = await this.transactions.asService(
      { service: 'visas' },
      async (tx) => {
        const row = await simulationOf(tx, id);
        const sets = await setsToCompare(tx, row.policySetId, row.against);
        return { ...sets, applications: row.applications, isDone: row.result !== null };
      },
    );
    if (isDone) return;
    const write = (sql: string, values: unknown[]): Promise<void> =>
      this.transactions.asService({ service: 'visas' }, async (tx) => void (await tx.manager.query(sql, values)));
    const told = (examined: number): Promise<void> =>
      write('update policy_simulation set examined_so_far = $2 where id = $1 and finished_at is null', [id, examined]);
    const result: SimulationFound = await this.simulation.over([before, after], applications, told);
    await this.transactions.asService({ service: 'visas' }, (tx) =>
      tx.manager.query(
        'update policy_simulation set result = $2, finished_at = $3 where id = $1 and finished_at is null',
        [id, JSON.stringify(result), tx.now],
      ),
    );
  }
}

async function simulationOf(tx: Tx, id: string): Promise<SimulationRow> {
  const rows = await tx.manager.query(`select ${columns}, result from policy_simulation where id = $1`, [id]);
  const [row] = rows as SimulationRow[];
  if (!row) throw notFound('This simulation');
  return row;
}

async function setsToCompare(tx: Tx, id: string, against: string | undefined) {
  const { policy: after } = await policyChangeOf(tx, id);
  const before: PolicySet =
    against === undefined ? await policyBefore(tx, after) : await policyNamed(tx, against, '/against');
  return { before, after };
}
