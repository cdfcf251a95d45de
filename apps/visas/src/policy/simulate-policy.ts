import { Injectable } from '@nestjs/common';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import { Simulation } from '@jatigi/visas-domain';
import type { ApplicantFile, PolicySet, PostFacts } from '@jatigi/visas-domain';
import { openPosts } from '../posts/posts';
import { isJudgeable, questionOf } from './active-policy';

/** Applications read, opened and judged at a time: short transactions, and the process answers others in between. */
const BATCH = 500;
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

interface PastApplication {
  id: string;
  key_person_id: string;
  sealed: Buffer;
}

/** Asks two sets what past applications asked. Reads them in the service's own name; keeps ids alone. */
@Injectable()
export class SimulatePolicy {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: FieldKeys,
  ) {}

  /**
   * Over the newest applications that were submitted, a batch at a time.
   * @param told after each batch: how many were looked at so far
   */
  async over([before, after]: [PolicySet, PolicySet], limit: number, told: (examined: number) => Promise<void>) {
    const posts: PostFacts[] = await this.transactions.asService({ service: 'visas' }, openPosts);
    const simulation = new Simulation(before, after, after.activeFrom);
    let [unreadable, seen] = [0, 0];
    let last = LAST;
    for (let left = limit; left > 0; left -= BATCH) {
      const files = await this.past(last, Math.min(BATCH, left));
      for (const { id, file } of files) {
        const question = file && questionOf(file);
        if (question && isJudgeable(question)) simulation.add(id, { ...question, posts });
        else unreadable += 1;
      }
      seen += files.length;
      await told(seen);
      if (files.length < BATCH) break;
      last = files.at(-1)?.id ?? '';
    }
    return { ...simulation.result(), unreadable };
  }

  /** The newest applications before one, opened; null where the person was erased. */
  private past(before: string, limit: number): Promise<Array<{ id: string; file: ApplicantFile | null }>> {
    return this.transactions.asService({ service: 'visas' }, async (tx) => {
      const rows = (await tx.manager.query(
        `select a.id, f.key_person_id, f.sealed
         from (select id from visa_application where submitted_at is not null and id < $1 order by id desc limit $2) a
         join application_file f on f.application_id = a.id order by a.id desc`,
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
