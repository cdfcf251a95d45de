import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { decide, postsFor } from '@jatigi/kernel';
import { cursorPage } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { applicationLifecycle, escalationTargets, visasRules } from '@jatigi/visas-domain';
import { recordRead } from '../applications/file-reads';
import { theVisaTypeIsKnown } from '../policy/visa-types';
import { postLoads, serviceLoads } from './network-counts';
import type { PostLoad, ServiceLoad } from './network-counts';
import { AwaitedQuery, NetworkQuery, OpenFilesCsvQuery, OpenFilesQuery } from './network.dto';
import { csvHeadings, csvLines } from './open-files-csv';
import { openFilesFrom, positionOf } from './open-files';
import type { OpenFileRow } from './open-files';
import { overdueConsultations } from './overdue-consultations';
import type { OverdueConsultation } from './overdue-consultations';

const READ = 'visas.network.read';
/** Lines of the CSV that are read in one short transaction. */
const CSV_LINES = 1000;

interface NetworkLoad {
  /** The instant at which it was counted. */
  at: string;
  posts: PostLoad[];
  services: ServiceLoad[];
}

/** One open file: no person. */
function toLine(row: OpenFileRow, { actor }: Tx) {
  const { id, version, reference, post, state, step, days, late, assigned, awaited } = row;
  const isSentOn = applicationLifecycle.allowed(state).includes('transfer');
  return {
    ...{ id, version, reference, post, state, step, dueOn: row.due_on, late, days, assigned, awaited },
    submittedAt: row.submitted_at.toISOString(),
    atHeadquarters: row.at_headquarters,
    escalatedTo: escalationTargets[row.alarm_level - 1] ?? null,
    mayTransfer: isSentOn && decide(visasRules, actor, 'visas.application.transfer', { post }).allow,
  };
}
export type OpenFile = ReturnType<typeof toLine>;

const positionAt = (row: OpenFileRow): [string, string] => [row.submitted_at.toISOString(), row.id];

/** Every post at one glance, as far as the reader's own posts reach. */
@Injectable()
export class ReadNetwork {
  constructor(private readonly transactions: Transactions) {}

  load(context: RequestContext, { post }: NetworkQuery): Promise<NetworkLoad> {
    return this.transactions.read(context, async (tx) => {
      const posts = postsFor(visasRules, tx.actor, READ, post);
      return { at: tx.now.toISOString(), posts: await postLoads(tx, posts), services: await serviceLoads(tx, posts) };
    });
  }

  files(context: RequestContext, query: OpenFilesQuery): Promise<Page<OpenFile>> {
    const { limit = 25, cursor } = query;
    return this.transactions.run(context, async (tx) => {
      const posts = postsFor(visasRules, tx.actor, READ, query.post);
      await recordRead(tx, { what: 'network/files', action: READ, file: null, post: query.post ?? null });
      await theVisaTypeIsKnown(tx, query);
      const rows = await openFilesFrom(tx, { ...query, posts, after: positionOf(cursor), limit: limit + 1 });
      return cursorPage(rows, limit, { position: positionAt, toItem: (row) => toLine(row, tx) });
    });
  }

  overdue(context: RequestContext, query: AwaitedQuery): Promise<Page<OverdueConsultation>> {
    return this.transactions.run(context, async (tx) => {
      const posts = postsFor(visasRules, tx.actor, READ, query.post);
      await recordRead(tx, { what: 'network/consultations', action: READ, file: null, post: query.post ?? null });
      return overdueConsultations(tx, posts, query);
    });
  }

  /** The same files as one CSV. The first lines are read before anything is answered: a refusal is still a problem document. */
  async csv(context: RequestContext, query: OpenFilesCsvQuery): Promise<Readable> {
    const { language = 'fr' } = query;
    const first = await this.transactions.run(context, async (tx) => {
      const posts = postsFor(visasRules, tx.actor, READ, query.post);
      await recordRead(tx, { what: 'network/csv', action: READ, file: null, post: query.post ?? null });
      await theVisaTypeIsKnown(tx, query);
      return openFilesFrom(tx, { ...query, posts, after: positionOf(query.cursor), limit: CSV_LINES });
    });
    return Readable.from(this.csvParts(context, { ...query, language }, first));
  }

  /** A transaction for each part: nobody's slow line holds one open. The grants are read again in each. */
  private async *csvParts(
    context: RequestContext,
    query: OpenFilesCsvQuery & { language: 'fr' | 'en' },
    first: OpenFileRow[],
  ): AsyncGenerator<string> {
    yield csvHeadings(query.language);
    let rows = first;
    for (;;) {
      if (rows.length > 0) yield csvLines(rows, query.language);
      const last = rows.at(-1);
      if (!last || rows.length < CSV_LINES) return;
      rows = await this.transactions.read(context, (tx) => {
        const posts = postsFor(visasRules, tx.actor, READ, query.post);
        return openFilesFrom(tx, { ...query, posts, after: positionAt(last), limit: CSV_LINES });
      });
    }
  }
}
