import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { DocumentsVault, Timers } from '@jatigi/platform-service';
import { erasable, sampleRetention } from '@jatigi/visas-domain';
import { GroupStore } from '../groups/group-store';
import { activePolicy } from '../policy/active-policy';
import { ApplicationStore } from './application-store';

const EVERY_MILLISECONDS = 3_600_000;
const AT_ONCE = 200;
const visas = { service: 'visas' } as const;

/** Files that are kept no longer. The history and the fact `application.erased` are the proof. */
@Injectable()
export class EraseFiles implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly timers: Timers,
    private readonly store: ApplicationStore,
    private readonly vault: DocumentsVault,
    private readonly groups: GroupStore,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.every(EVERY_MILLISECONDS, 'erase-files', async () => void (await this.sweep()));
  }

  /** @returns how many files were erased */
  async sweep(): Promise<number> {
    const due = await this.transactions.asService(visas, async (tx) => [
      ...(await this.over(tx, false, await draftsAreKept(tx))),
      ...(await this.over(tx, true, filesAreKept)),
    ]);
    await this.transactions.eachAsService(visas, due, (tx, id) => this.erase(tx, id));
    const groups = await this.transactions.asService(visas, emptyGroups);
    await this.transactions.eachAsService(visas, groups, (tx, id) => this.eraseGroup(tx, id));
    return due.length;
  }

  /** Kept long enough since their last change. A file whose payment lapsed is a draft again: nothing was assessed. */
  private async over(tx: Tx, isSubmitted: boolean, kept: string): Promise<string[]> {
    const rows = (await tx.manager.query(
      `select id from visa_application where state = any ($1) and (assessment is not null) = $2
          and updated_at < $3::timestamptz - ${kept}
        order by updated_at limit ${AT_ONCE}`,
      [erasable, isSubmitted, tx.now],
    )) as Array<{ id: string }>;
    return rows.map(({ id }) => id);
  }

  private async eraseGroup(tx: Tx, id: string): Promise<void> {
    for (const uploadId of await this.groups.eraseWhenEmpty(tx, id)) await this.vault.forget(tx, uploadId);
  }

  /** Its uploads with it: each by a job, after this commit and until the vault answers. */
  private async erase(tx: Tx, id: string): Promise<void> {
    const application = await this.store.lock(tx, id);
    if (!erasable.includes(application.state)) return;
    for (const uploadId of await this.store.erase(tx, application)) await this.vault.forget(tx, uploadId);
    if (application.groupId) await this.eraseGroup(tx, application.groupId);
  }
}

/** By the policy under which a file was submitted. */
const filesAreKept = `make_interval(months => coalesce(
  (assessment->'retention'->>'fileMonths')::int, ${sampleRetention.fileMonths}))`;

/** A draft has no policy yet: the one in force counts. */
const draftsAreKept = async (tx: Tx): Promise<string> =>
  `make_interval(days => ${Number((await activePolicy(tx)).retention.draftDays)})`;

/** Begun and never used: kept no longer than a draft. */
async function emptyGroups(tx: Tx): Promise<string[]> {
  const rows = (await tx.manager.query(
    `select g.id from visa_group g join visa_group_text t on t.group_id = g.id
      where g.updated_at < $1::timestamptz - ${await draftsAreKept(tx)}
        and not exists (select 1 from visa_application a where a.group_id = g.id and a.state <> 'ERASED')
      order by g.updated_at limit ${AT_ONCE}`,
    [tx.now],
  )) as Array<{ id: string }>;
  return rows.map(({ id }) => id);
}
