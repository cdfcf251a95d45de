import { Injectable } from '@nestjs/common';
import { civilRegistryRules, allowedActions, Declaration } from '@jatigi/civil-registry-domain';
import { notFound, postsFor } from '@jatigi/kernel';
import { cursorPage, decodeCursor } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { recordRead } from '../registry/record-reads';
import { toQueueLine } from './declaration-answer';
import type { ActOfDeclaration } from './declaration-answer';
import { conditionOf, queues } from './queues';
import type { Queue } from './queues';
import { QueueQuery } from './queue.dto';

interface Filter {
  posts: string[];
  today: string;
  query: QueueQuery;
}
interface Line {
  declaration: Declaration;
  act: ActOfDeclaration | null;
}

const ofPosts = `('*' = any ($1) or d.post = any ($1))`;

async function countsOf(tx: Tx, { posts, today }: Filter): Promise<Record<string, number>> {
  const columns = Object.entries(queues).map(
    ([name, queue]) => `count(*) filter (where ${conditionOf(queue)})::int as "${name}"`,
  );
  const [row] = (await tx.manager.query(
    `select ${columns.join(', ')} from declaration d where ${ofPosts} and $2::date is not null`,
    [posts, today],
  )) as [Record<string, number>];
  return row;
}

/** Which declarations, oldest first; the aggregates are read by their ids. */
async function linesOf(tx: Tx, queue: Queue, { posts, today, query }: Filter): Promise<Line[]> {
  const [since, after] = query.cursor === undefined ? [] : decodeCursor(query.cursor);
  const rows = (await tx.manager.query(
    `select d.id, case when a.id is null then null else jsonb_build_object('id', a.id, 'printedNumber', a.printed_number,
              'reference', jsonb_build_object('centre', a.centre, 'kind', a.kind, 'year', a.year, 'number', a.number))
            end as act
     from declaration d left join act a on a.id = d.act_id
     where ${ofPosts} and $2::date is not null and ${conditionOf(queue)}
       and ($3::text is null or ($3 = 'me' and d.assigned_to = $4::uuid) or ($3 = 'nobody' and d.assigned_to is null))
       and ($5::date is null or d.created_at >= $5::date)
       and ($6::timestamptz is null or (d.created_at, d.id) > ($6::timestamptz, $7::uuid))
     order by d.created_at, d.id limit $8`,
    [
      ...[posts, today, query.assigned ?? null, tx.actor.personId, query.from ?? null],
      ...[since ?? null, after ?? null, (query.limit ?? 25) + 1],
    ],
  )) as Array<{ id: string; act: ActOfDeclaration | null }>;
  const found = await tx.manager
    .createQueryBuilder(Declaration, 'd')
    .where('d.id = any (:ids)', { ids: rows.map(({ id }) => id) })
    .getMany();
  const byId = new Map(found.map((declaration) => [declaration.id, declaration]));
  return rows.map(({ id, act }) => ({ declaration: byId.get(id) as Declaration, act }));
}

/** The queues of a post. */
@Injectable()
export class QueueQueries {
  constructor(private readonly transactions: Transactions) {}

  queue(context: RequestContext, name: string, query: QueueQuery) {
    const queue = Object.hasOwn(queues, name) ? queues[name] : undefined;
    if (!queue) throw notFound('This queue');
    return this.transactions.run(context, async (tx) => {
      const posts = postsFor(civilRegistryRules, tx.actor, 'civil-registry.queue.read', query.post);
      await recordRead(tx, { kind: 'queue', id: null }, `queue/${name}`);
      const filter = { posts, today: tx.now.toISOString().slice(0, 10), query };
      const page = cursorPage(await linesOf(tx, queue, filter), query.limit ?? 25, {
        position: ({ declaration }) => [declaration.createdAt.toISOString(), declaration.id],
        toItem: ({ declaration, act }) => toQueueLine(declaration, act, allowedActions(declaration, tx.actor)),
      });
      return { ...page, counts: await countsOf(tx, filter) };
    });
  }
}
