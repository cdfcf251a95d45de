import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { uuidv7 } from '@jatigi/kernel';
import { Jobs } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import type { HitDetail, HitSource, VisaApplication } from '@jatigi/visas-domain';
import { ApplicationStore } from '../applications/application-store';
import { momentAt, openPosts } from '../posts/posts';
import { FindHits } from './find-hits';
import { HitRows } from './hit-rows';

const SCREEN = 'screen-application';

/** What a list learned: an entry, a lost document, or an overstay with another visa. */
interface LateNews {
  source: HitSource;
  subject: HitDetail['subject'];
}

/** Screening is work of its own: the admission plans it in its transaction, so that a crash loses nothing. */
@Injectable()
export class ScreenFiles implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly store: ApplicationStore,
    private readonly rows: HitRows,
    private readonly hits: FindHits,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.work<{ id: string }>(SCREEN, ({ payload }) => this.screen(payload.id), { concurrency: 2 });
  }

  plan(tx: Tx, { id }: VisaApplication): Promise<void> {
    return this.jobs.enqueue(tx, { kind: SCREEN, key: id, payload: { id } });
  }

  /** Once: hits, history, events and the state of the part commit together, and a second run finds them. */
  async screen(id: string): Promise<void> {
    await this.transactions.asService({ service: 'visas' }, async (tx) => {
      const application = await this.store.lock(tx, id);
      if (!application.awaitsScreening() || (await this.rows.any(tx, id))) return;
      const raised = (await this.hits.in(tx, application)).map((hit) => ({ ...hit, id: uuidv7() }));
      for (const hit of raised) await this.rows.insert(tx, application, hit);
      application.recordScreening(raised, momentAt(await openPosts(tx), application.post, tx.now));
      await this.store.save(tx, application);
    });
  }

  /** A list learned something after the file was screened. Decided meanwhile, raised already or not meant: nothing. */
  async raise(tx: Tx, id: string, { source, subject }: LateNews): Promise<void> {
    const application = await this.store.lock(tx, id);
    // Not screened yet: the job of its admission finds it.
    const isBefore = application.awaitsScreening() && !(await this.rows.any(tx, id));
    if (isBefore || !application.heedsNewHits() || (await this.rows.pointAt(tx, id, subject))) return;
    const found = (await this.hits.onList(tx, application, source)).find(({ detail }) => detail.subject === subject);
    if (!found) return;
    const hit = { ...found, id: uuidv7() };
    await this.rows.insert(tx, application, hit);
    application.raiseHit(hit, momentAt(await openPosts(tx), application.post, tx.now));
    await this.store.save(tx, application);
  }
}
