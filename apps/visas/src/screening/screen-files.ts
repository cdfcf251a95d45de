import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { uuidv7 } from '@jatigi/kernel';
import { Jobs } from '@jatigi/platform-jobs';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import type { VisaApplication } from '@jatigi/visas-domain';
import { ApplicationStore } from '../applications/application-store';
import { momentAt, openPosts } from '../posts/posts';
import { FindHits } from './find-hits';
import type { FoundHit } from './find-hits';

const SCREEN = 'screen-application';

/** Screening is work of its own: the admission plans it in its transaction, so that a crash loses nothing. */
@Injectable()
export class ScreenFiles implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly store: ApplicationStore,
    private readonly keys: FieldKeys,
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
      if (!application.awaitsScreening() || (await wasScreened(tx, id))) return;
      const raised = (await this.hits.in(tx, application)).map((hit) => ({ ...hit, id: uuidv7() }));
      for (const hit of raised) await this.insert(tx, application, hit);
      application.recordScreening(raised, momentAt(await openPosts(tx), application.post, tx.now));
      await this.store.save(tx, application);
    });
  }

  private async insert(tx: Tx, application: VisaApplication, { id, source, detail }: FoundHit & { id: string }) {
    const keyPerson = application.applicantPersonId;
    const sealed = await this.keys.encrypt(tx, keyPerson, JSON.stringify(detail));
    await tx.manager.query(
      `insert into screening_hit (id, application_id, version, source, raised_at, key_person_id, detail)
       values ($1, $2, 1, $3, $4, $5, $6)`,
      [id, application.id, source, tx.now, keyPerson, sealed],
    );
  }
}

async function wasScreened(tx: Tx, id: string): Promise<boolean> {
  const rows = (await tx.manager.query('select 1 from screening_hit where application_id = $1 limit 1', [
    id,
  ])) as unknown[];
  return rows.length > 0;
}
