import { Injectable } from '@nestjs/common';
import { authorize, uuidv7 } from '@jatigi/kernel';
import { requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { ApplicationGroup, resourceOf, theGroupHasRoom, visasRules } from '@jatigi/visas-domain';
import { ApplicationCommands } from '../applications/application-commands';
import type { ApplicationAnswer } from '../applications/application-answer';
import { ApplicationStore } from '../applications/application-store';
import { resourceOfGroup, toGroupAnswer } from './group-answer';
import type { GroupAnswer } from './group-answer';
import { ChangeGroupDto, StartGroupDto } from './group.dto';
import { GroupStore } from './group-store';

/** Whether one of its files is of the journey of whoever made it. The lock on the group keeps two firsts apart. */
export async function isOwnersThere(tx: Tx, { id, ownerPersonId }: ApplicationGroup): Promise<boolean> {
  const rows = (await tx.manager.query(
    'select 1 from visa_application where group_id = $1 and applicant_person_id = $2 and not is_for_another limit 1',
    [id, ownerPersonId],
  )) as unknown[];
  return rows.length > 0;
}

/** What the person who makes the files of a group does with it. A right over one's files is a right over their group. */
@Injectable()
export class GroupCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly groups: GroupStore,
    private readonly applications: ApplicationStore,
    private readonly commands: ApplicationCommands,
  ) {}

  /** With files that were begun before. @throws 404, 409, 422 `already-in-a-group` of any of them: then none joins */
  start(context: RequestContext, { kind, name, host, applications = [] }: StartGroupDto): Promise<GroupAnswer> {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.application.start');
      const ownerPersonId = tx.actor.personId as string;
      const said = { name, ...(host !== undefined && { host }) };
      const group = new ApplicationGroup({ id: uuidv7(), kind, ownerPersonId, now: tx.now, ...said });
      await this.groups.insert(tx, group);
      for (const id of [...applications].sort()) await this.join(tx, group, id);
      return toGroupAnswer(tx, group);
    });
  }

  change(context: RequestContext, id: string, dto: ChangeGroupDto): Promise<GroupAnswer> {
    return this.execute(context, id, {
      action: 'visas.application.edit',
      change: (group, { now }) => group.change(dto, now),
    });
  }

  /** Lock, permission, change, version, save. */
  execute(
    context: RequestContext,
    id: string,
    command: { action: string; change: (group: ApplicationGroup, tx: Tx) => void | Promise<void> },
  ): Promise<GroupAnswer> {
    return this.transactions.run(context, async (tx) => {
      const group = await this.groups.lock(tx, id);
      authorize(visasRules, tx.actor, command.action, resourceOfGroup(group));
      await command.change(group, tx);
      requireVersion(context, group.version);
      await this.groups.save(tx, group);
      return toGroupAnswer(tx, group);
    });
  }

  joinGroup(context: RequestContext, id: string, group: string): Promise<ApplicationAnswer> {
    return this.commands.ofApplicant(context, id, {
      action: 'visas.application.edit',
      change: async (application, { tx }) => {
        const joined = await this.withRoom(tx, group);
        application.joinGroup(joined.seen(), tx.now, await isOwnersThere(tx, joined));
      },
    });
  }

  leaveGroup(context: RequestContext, id: string): Promise<ApplicationAnswer> {
    return this.commands.ofApplicant(context, id, {
      action: 'visas.application.edit',
      change: (application, { tx }) => application.leaveGroup(tx.now),
    });
  }

  /** A group of this person, held until the file is in it. @throws 404, 422 `group-full` */
  async withRoom(tx: Tx, id: string): Promise<ApplicationGroup> {
    const group = await this.groups.lock(tx, id);
    authorize(visasRules, tx.actor, 'visas.application.edit', resourceOfGroup(group));
    const [{ files }] = (await tx.manager.query(
      'select count(*)::int as files from visa_application where group_id = $1',
      [id],
    )) as [{ files: number }];
    theGroupHasRoom(files);
    return group;
  }

  private async join(tx: Tx, group: ApplicationGroup, id: string): Promise<void> {
    const application = await this.applications.lock(tx, id);
    authorize(visasRules, tx.actor, 'visas.application.edit', resourceOf(application));
    application.joinGroup(group.seen(), tx.now, await isOwnersThere(tx, group));
    await this.applications.save(tx, application);
  }
}
