import { Injectable } from '@nestjs/common';
import { addDays, authorize, dateIn, DomainError, plainDate, startOfDay } from '@jatigi/kernel';
import { cursorPage, decodeCursor, PageQuery } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { publicHistory, resourceOf, staffWords, VisaApplication, visasRules } from '@jatigi/visas-domain';
import type { ExpectedDate, HistoryEntry, PublicHistoryLine } from '@jatigi/visas-domain';
import { outlookOf, outlooksOf } from '../deadlines/pace';
import { activePolicy } from '../policy/active-policy';
import { timeZones } from '../posts/posts';
import { toAnswer, toListItem, toStaffAnswer } from './application-answer';
import type { ApplicationAnswer, StaffAnswer } from './application-answer';
import { ApplicationStore } from './application-store';
import { pageOfReads, readsOf, recordRead } from './file-reads';
import { decidedAt } from './second-officer';

interface Outlook {
  /** When the decision is likely, from what the post really does; null while no post has the file. */
  expectedDecision: ExpectedDate | null;
}
type OwnFile = ApplicationAnswer & Outlook;
type OwnLine = ReturnType<typeof toListItem> & Outlook;

interface StaffFile extends StaffAnswer, Outlook {
  /** Where a proposal is decided; null while there is none. */
  decidedAt: Awaited<ReturnType<typeof decidedAt>>;
}

interface ReplayedAnswer extends StaffAnswer {
  /** The instant that is shown. */
  asOf: string;
}

/**
 * A day means its end, on the calendar of the post that has the file; today means until now.
 * @throws 400 `invalid-request` with `date-ahead`: nothing is known of tomorrow
 */
async function instantOf(tx: Tx, asOf: string, post: string | null): Promise<Date> {
  const zone = (await timeZones(tx))(post ?? '');
  const day = plainDate(asOf.slice(0, 10));
  const isInstant = asOf.includes('T');
  const end = isInstant ? new Date(asOf) : new Date(startOfDay(zone, addDays(day, 1)).getTime() - 1);
  if (isInstant ? end > tx.now : day > dateIn(zone, tx.now)) {
    const detail = 'This moment has not come yet.';
    const errors = [{ pointer: '/asOf', code: 'date-ahead', detail }];
    throw new DomainError({ code: 'invalid-request', kind: 'invalid', detail, errors });
  }
  return end < tx.now ? end : tx.now;
}

interface ApplicationHistory {
  items: Array<PublicHistoryLine | StaffHistoryLine>;
  reads: Awaited<ReturnType<typeof readsOf>>;
}
interface StaffHistoryLine extends HistoryEntry {
  text: PublicHistoryLine['text'];
}

/** Reads of files. Whoever is not the applicant needs a purpose, and leaves a trace in the same transaction. */
@Injectable()
export class ApplicationQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: ApplicationStore,
  ) {}

  file(context: RequestContext, id: string) {
    return this.transactions.run<OwnFile | StaffFile>(context, async (tx) => {
      const { application, isOwner } = await this.open(tx, id, 'visas.application.read');
      const inForce = { policy: await activePolicy(tx) };
      const expectedDecision = await outlookOf(tx, application);
      if (isOwner) return { ...toAnswer(application, { tx, inForce }), expectedDecision };
      const answer = toStaffAnswer(application, { tx, inForce });
      return { ...answer, decidedAt: await decidedAt(tx, application), expectedDecision };
    });
  }

  /** What the file was then, under the policy of then; nothing can be done to it. @throws 404 before it was kept */
  replay(context: RequestContext, id: string, asOf: string) {
    return this.transactions.run<ReplayedAnswer>(context, async (tx) => {
      const { application: current } = await this.open(tx, id, 'visas.application.replay', 'replay');
      const at = await instantOf(tx, asOf, current.post);
      const application = await this.store.asOf(tx, current, at);
      const inForce = { policy: await activePolicy({ ...tx, now: at }) };
      return { ...toStaffAnswer(application, { tx, inForce }), allowedActions: [], asOf: at.toISOString() };
    });
  }

  history(context: RequestContext, id: string) {
    return this.transactions.run<ApplicationHistory>(context, async (tx) => {
      const { isOwner } = await this.open(tx, id, 'visas.application.read', 'history');
      const entries = await this.store.history(tx, id);
      if (isOwner) return { items: publicHistory(entries), reads: await readsOf(tx, id) };
      return {
        items: entries.map((entry) => ({ ...entry, text: staffWords(entry.kind) })),
        reads: await readsOf(tx, id),
      };
    });
  }

  /** Who consulted the file, when and why: all of it, page by page. */
  reads(context: RequestContext, id: string, query: PageQuery) {
    return this.transactions.run<Awaited<ReturnType<typeof pageOfReads>>>(context, async (tx) => {
      await this.open(tx, id, 'visas.application.read', 'history');
      return pageOfReads(tx, id, query);
    });
  }

  own(context: RequestContext, { limit = 25, cursor }: PageQuery): Promise<Page<OwnLine>> {
    return this.transactions.read(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.application.list');
      const [before] = cursor === undefined ? [] : decodeCursor(cursor);
      const query = tx.manager
        .createQueryBuilder(VisaApplication, 'a')
        .where('a.applicantPersonId = :person', { person: tx.actor.personId })
        .orderBy('a.id', 'DESC')
        .take(limit + 1);
      if (before !== undefined) query.andWhere('a.id::text < :before', { before });
      const found = await query.getMany();
      const outlooks = await outlooksOf(tx, found);
      return cursorPage(found, limit, {
        position: ({ id }) => [id],
        toItem: (application) => ({
          ...toListItem(application, { tx }),
          expectedDecision: outlooks.get(application.id) ?? null,
        }),
      });
    });
  }

  /** Authorises one read and records it unless the applicant reads her own file. */
  async open(
    tx: Tx,
    id: string,
    action: string,
    what = 'file',
  ): Promise<{ application: VisaApplication; isOwner: boolean }> {
    const application = await this.store.get(tx, id);
    authorize(visasRules, tx.actor, action, resourceOf(application));
    const isOwner = tx.actor.personId === application.applicantPersonId;
    if (!isOwner) await recordRead(tx, { what, action, file: id, post: application.post });
    return { application, isOwner };
  }
}
