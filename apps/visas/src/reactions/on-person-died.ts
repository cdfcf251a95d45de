import { Injectable } from '@nestjs/common';
import type { PersonDied } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { applicationLifecycle } from '@jatigi/visas-domain';
import { ApplicationStore } from '../applications/application-store';
import { GroupStore } from '../groups/group-store';

/** States in which a death changes something. */
const concerned = applicationLifecycle.states.filter((state) =>
  applicationLifecycle.allowed(state).includes('record-death'),
);

interface OfAnother {
  id: string;
  groupId: string | null;
  /** The post that has its group, for a draft. */
  post: string | null;
}

/**
 * A death recorded in the register ends what is open and revokes what was issued to that person. The files that she made
 * for others live on: they and their group go to one person who stands for them, and the post acts for them as for
 * somebody at its desk, until two officers find that she is a traveller who has an account.
 */
@Injectable()
export class OnPersonDied {
  constructor(
    private readonly store: ApplicationStore,
    private readonly groups: GroupStore,
  ) {}

  async handle(tx: Tx, { personId }: PersonDied): Promise<void> {
    const rows = (await tx.manager.query(
      `select id from visa_application where applicant_person_id = $1 and not is_for_another
         and state = any ($2) order by id`,
      [personId, concerned],
    )) as Array<{ id: string }>;
    for (const { id } of rows) {
      const application = await this.store.lock(tx, id);
      application.recordDeath(tx.now);
      await this.store.save(tx, application);
    }
    await this.handOver(tx, personId);
  }

  private async handOver(tx: Tx, personId: string): Promise<void> {
    const others = (await tx.manager.query(
      `select a.id, a.group_id as "groupId", (
          select f.post from visa_application f
           where f.group_id = a.group_id and f.post is not null and f.state <> 'ERASED' order by f.id limit 1) as post
         from visa_application a
        where a.applicant_person_id = $1 and a.is_for_another and a.state <> 'ERASED' order by a.id`,
      [personId],
    )) as OfAnother[];
    const standIns = new Map<string, string>();
    for (const { id, groupId, post } of others) {
      const standIn = standIns.get(groupId ?? id) ?? uuidv7();
      if (groupId !== null && !standIns.has(groupId)) await this.passGroup(tx, groupId, standIn);
      standIns.set(groupId ?? id, standIn);
      const application = await this.store.lock(tx, id);
      application.handOver(standIn, post, tx.now);
      await this.store.save(tx, application);
    }
  }

  private async passGroup(tx: Tx, id: string, personId: string): Promise<void> {
    const group = await this.groups.lock(tx, id);
    group.passTo(personId, tx.now);
    await this.groups.save(tx, group);
  }
}
