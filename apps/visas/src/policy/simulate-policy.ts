import { Injectable } from '@nestjs/common';
import { authorize } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { comparePolicies, Simulation, visasRules } from '@jatigi/visas-domain';
import type { ApplicantFile, PolicyDifference, PolicySet, SimulationResult } from '@jatigi/visas-domain';
import { recordRead } from '../applications/file-reads';
import { openPosts } from '../posts/posts';
import { isJudgeable, questionOf } from './active-policy';
import { policyBefore, policyChangeOf, policyNamed } from './policy-store';
import { SimulateDto } from './policy.dto';

/** Applications read, opened and judged at a time: short transactions, and the process answers others in between. */
const BATCH = 500;
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

interface PastApplication {
  id: string;
  key_person_id: string;
  sealed: Buffer;
}

/** What a simulation answers. */
export interface SimulationAnswer extends SimulationResult {
  /** Applications whose person was erased, or that do not say enough: nothing can be said about them. */
  unreadable: number;
}

/** What the sets say, compared in words or over what was really asked. */
@Injectable()
export class SimulatePolicy {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: FieldKeys,
  ) {}

  /** @throws 404; 422 `policy-unknown` */
  differences(context: RequestContext, id: string, against?: string) {
    return this.transactions.read<{ before: string; after: string; items: PolicyDifference[] }>(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.policy-set.read');
      const { before, after } = await setsToCompare(tx, id, against);
      return { before: before.version, after: after.version, items: comparePolicies(before, after) };
    });
  }

  /** Over the newest applications that were submitted. Reads them in the service's own name; answers ids alone. */
  async simulate(context: RequestContext, id: string, { against, limit = 10_000 }: SimulateDto) {
    const { before, after, posts } = await this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.policy-set.simulate');
      await recordRead(tx, 'policy-simulation', null);
      return { ...(await setsToCompare(tx, id, against)), posts: await openPosts(tx) };
    });
    const simulation = new Simulation(before, after, after.activeFrom);
    let unreadable = 0;
    let last = LAST;
    for (let left = limit; left > 0; left -= BATCH) {
      const files = await this.past(last, Math.min(BATCH, left));
      for (const { id: application, file } of files) {
        const question = file && questionOf(file);
        if (question && isJudgeable(question)) simulation.add(application, { ...question, posts });
        else unreadable += 1;
      }
      if (files.length < BATCH) break;
      last = files.at(-1)?.id ?? '';
    }
    return { ...simulation.result(), unreadable } satisfies SimulationAnswer;
  }

  /** The newest applications before one, opened; null where the person was erased. */
  private past(before: string, limit: number): Promise<Array<{ id: string; file: ApplicantFile | null }>> {
    return this.transactions.asService({ service: 'visas' }, async (tx) => {
      const rows = (await tx.manager.query(
        `select a.id, f.key_person_id, f.sealed
         from visa_application a join application_file f on f.application_id = a.id
         where a.submitted_at is not null and a.id < $1 order by a.id desc limit $2`,
        [before, limit],
      )) as PastApplication[];
      const opened = await this.keys.decryptMany(
        tx,
        rows.map(({ key_person_id: personId, sealed }) => ({ personId, sealed })),
      );
      return rows.map(({ id }, at) => {
        const plain = opened[at];
        return { id, file: plain ? (JSON.parse(plain) as { file: ApplicantFile }).file : null };
      });
    });
  }
}

async function setsToCompare(
  tx: Tx,
  id: string,
  against: string | undefined,
): Promise<{ before: PolicySet; after: PolicySet }> {
  const { policy: after } = await policyChangeOf(tx, id);
  const before = against === undefined ? await policyBefore(tx, after) : await policyNamed(tx, against, '/against');
  return { before, after };
}
