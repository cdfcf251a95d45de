import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { EventData, PostOpened } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { Jobs } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { ApplicationStore } from '../applications/application-store';
import { PassConsultations } from '../consultations/pass-consultations';
import { keepPost, momentAt, openPosts } from '../posts/posts';

const RECOUNT = 'recount-deadlines';
const visas = { service: 'visas' } as const;

interface RecountJob {
  post: string;
}

/** A post counts its days differently (a holiday more, another week): so do the deadlines of its open files. */
@Injectable()
export class RecountDeadlines implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly store: ApplicationStore,
    private readonly consultations: PassConsultations,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.work<RecountJob>(RECOUNT, ({ payload }) => this.recount(payload.post));
  }

  /** Thousands of files are too many for the transaction of an event: a job counts them. */
  async keepPost(tx: Tx, post: EventData<typeof PostOpened>): Promise<void> {
    if (!(await keepPost(tx, post))) return;
    await this.jobs.enqueue(tx, { kind: RECOUNT, key: uuidv7(), payload: { post: post.code } satisfies RecountJob });
  }

  /** Again from the beginning after a crash: a file that counts as before is left alone. */
  async recount(post: string): Promise<void> {
    const mention = JSON.stringify([{ marks: [{ post }] }]);
    const ids = await this.transactions.asService(visas, async (tx) => {
      const rows = (await tx.manager.query('select id from visa_application where clocks @> $1::jsonb order by id', [
        mention,
      ])) as Array<{ id: string }>;
      return rows.map(({ id }) => id);
    });
    await this.transactions.eachAsService(visas, ids, (tx, id) => this.one(tx, id));
    await this.consultations.recount(post);
  }

  private async one(tx: Tx, id: string): Promise<void> {
    const application = await this.store.lock(tx, id);
    const before = JSON.stringify([application.due, application.actAt]);
    application.recount(momentAt(await openPosts(tx), application.post, tx.now).officeOf);
    if (JSON.stringify([application.due, application.actAt]) !== before) await this.store.save(tx, application);
  }
}
