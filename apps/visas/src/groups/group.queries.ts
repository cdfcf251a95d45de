import { Injectable } from '@nestjs/common';
import { authorize } from '@jatigi/kernel';
import { cursorPage, decodeCursor, PageQuery } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { ApplicationGroup, VisaApplication, visasRules } from '@jatigi/visas-domain';
import { ApplicationStore } from '../applications/application-store';
import { recordRead } from '../applications/file-reads';
import { authorizeReading, isOwner, postsOfReader, toGroupAnswer, toOwnLine, toStaffLine } from './group-answer';
import type { GroupAnswer, GroupLine } from './group-answer';
import { GroupFilesQuery } from './group.dto';
import { GroupStore } from './group-store';

/** Of a batch of somebody else there are no rows. */
const leftIn = `a.id in (select r.application_id from visa_batch_row r
  where r.batch_id = :notDoneIn::uuid and r.outcome = 'not-done')`;

/** Reads of groups. Whoever did not make it needs a purpose, and leaves a trace with each file that is named to her. */
@Injectable()
export class GroupQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly groups: GroupStore,
    private readonly applications: ApplicationStore,
  ) {}

  group(context: RequestContext, id: string): Promise<GroupAnswer> {
    return this.transactions.run(context, async (tx) => {
      const group = await this.groups.get(tx, id);
      await authorizeReading(tx, group);
      if (!isOwner(tx, group))
        await recordRead(tx, { what: `group/${id}`, action: 'visas.application.read', file: null });
      return toGroupAnswer(tx, group);
    });
  }

  /** Groups that this person made, the newest first. */
  own(context: RequestContext, { limit = 25, cursor }: PageQuery): Promise<Page<GroupAnswer>> {
    return this.transactions.read(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.application.list');
      const [before] = cursor === undefined ? [] : decodeCursor(cursor);
      const query = tx.manager
        .createQueryBuilder(ApplicationGroup, 'g')
        .select(['g.id'])
        .where('g.ownerPersonId = :person', { person: tx.actor.personId })
        .orderBy('g.id', 'DESC')
        .take(limit + 1);
      if (before !== undefined) query.andWhere('g.id::text < :before', { before });
      const { items, next } = cursorPage(await query.getMany(), limit, {
        position: ({ id }) => [id],
        toItem: ({ id }) => id,
      });
      const answers: GroupAnswer[] = [];
      for (const id of items) answers.push(await toGroupAnswer(tx, await this.groups.get(tx, id)));
      return { items: answers, next };
    });
  }

  /** Its files in the order in which they were begun, each with the name of its traveller. */
  files(context: RequestContext, id: string, query: GroupFilesQuery): Promise<Page<GroupLine>> {
    const { limit = 25, cursor, notDoneIn } = query;
    return this.transactions.run(context, async (tx) => {
      const group = await this.groups.get(tx, id);
      await authorizeReading(tx, group);
      const [after] = cursor === undefined ? [] : decodeCursor(cursor);
      const rows = await this.rows(tx, group, { limit, after, notDoneIn });
      const page = cursorPage(rows, limit, { position: (row) => [row.id], toItem: (row) => row });
      const items: GroupLine[] = [];
      for (const row of page.items) items.push(await this.line(tx, group, row));
      return { items, next: page.next };
    });
  }

  private async line(tx: Tx, group: ApplicationGroup, row: VisaApplication): Promise<GroupLine> {
    const application = await this.applications.unseal(tx, row);
    if (isOwner(tx, group)) return toOwnLine(application, tx);
    await recordRead(tx, {
      what: 'group',
      action: 'visas.application.read',
      file: application.id,
      post: application.post,
    });
    return toStaffLine(application, tx);
  }

  private rows(
    tx: Tx,
    group: ApplicationGroup,
    { limit, after, notDoneIn }: { limit: number; after: string | number | undefined; notDoneIn: string | undefined },
  ): Promise<VisaApplication[]> {
    const query = tx.manager
      .createQueryBuilder(VisaApplication, 'a')
      .where('a.groupId = :group', { group: group.id })
      .orderBy('a.id', 'ASC')
      .take(limit + 1);
    const posts = postsOfReader(tx, group);
    if (posts) query.andWhere(`('*' = any (:posts) or a.post = any (:posts))`, { posts });
    if (after !== undefined) query.andWhere('a.id > :after::uuid', { after });
    if (notDoneIn !== undefined) query.andWhere(leftIn, { notDoneIn });
    return query.getMany();
  }
}
