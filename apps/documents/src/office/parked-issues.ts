import { Injectable } from '@nestjs/common';
import { documentKind, documentsRules } from '@jatigi/documents-domain';
import type { DocumentKind } from '@jatigi/documents-domain';
import { authorize, DomainError } from '@jatigi/kernel';
import { cursorPage, decodeCursor, PageQuery } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import { Jobs, parkedReasons, waitingJobs } from '@jatigi/platform-jobs';
import type { WaitingJob } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { kindOfProduct } from '../issuing/copy.press';
import { ISSUE_COPY } from '../issuing/issue-copy';
import type { IssueCopyJob } from '../issuing/issue-copy';
import { ISSUE_E_VISA } from '../issuing/issue-e-visa';
import type { IssueEVisaJob } from '../issuing/issue-e-visa';
import { ISSUE_PAPER } from '../issuing/issue-paper';
import type { IssuePaperJob } from '../issuing/issue-paper';
import { REISSUE } from '../issuing/reissue-rows';

const kinds = [ISSUE_E_VISA, ISSUE_COPY, ISSUE_PAPER, REISSUE];

/** A document that is not out yet because something failed; the others go on. */
export interface ParkedIssue {
  id: string;
  /** parked: waits for a person; retrying: it is tried again by itself. */
  state: 'parked' | 'retrying';
  /** Kind of document; null when the register says it (issued again). */
  kind: string | null;
  /** What it is about, at its owner; of one that is issued again, the row that asked for it. */
  subject: { kind: string; id: string };
  reason: string;
  attempts: number;
  since: string;
  ageSeconds: number;
  nextTry: string | null;
}

/** Parked issues that failed of the same. */
export interface ReasonOfParked {
  reason: string;
  count: number;
  /** The oldest one: whoever has it tries all of them again. */
  id: string;
  since: string;
  ageSeconds: number;
}

export interface ReasonsOfParked {
  items: ReasonOfParked[];
}

export interface Retried {
  retried: number;
}

/** What is parked, why and since when; staff tries it again when the reason is gone. */
@Injectable()
export class ParkedIssues {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
  ) {}

  page(context: RequestContext, { limit = 25, cursor }: PageQuery): Promise<Page<ParkedIssue>> {
    return this.transactions.read(context, async (tx) => {
      authorize(documentsRules, tx.actor, 'documents.parked.read');
      const [after] = cursor === undefined ? [] : decodeCursor(cursor);
      const found = await waitingJobs(tx, { kinds, limit: limit + 1, after: after as string | undefined });
      return cursorPage(found, limit, { position: ({ id }) => [id], toItem: (job) => toParked(job, tx.now) });
    });
  }

  reasons(context: RequestContext): Promise<ReasonsOfParked> {
    return this.transactions.read(context, async (tx) => {
      authorize(documentsRules, tx.actor, 'documents.parked.read');
      const found = await parkedReasons(tx, kinds);
      return { items: found.map(({ since, ...reason }) => ({ ...reason, ...ageOf(since, tx.now) })) };
    });
  }

  /** @throws 409 `not-parked` */
  retry(context: RequestContext, id: string): Promise<Retried> {
    return this.again(context, { ids: [id] }, thereIsOne);
  }

  /** Every one that failed of the same as this one. @throws 409 `not-parked` */
  retryAlike(context: RequestContext, id: string): Promise<Retried> {
    return this.again(context, { alike: id }, thereIsOne);
  }

  retryAll(context: RequestContext): Promise<Retried> {
    return this.again(context, {}, () => undefined);
  }

  private again(
    context: RequestContext,
    only: Parameters<Jobs['retry']>[2],
    check: (retried: number) => void,
  ): Promise<Retried> {
    return this.transactions.run(context, async (tx) => {
      authorize(documentsRules, tx.actor, 'documents.parked.retry');
      const retried = await this.jobs.retry(tx, kinds, only);
      check(retried);
      return { retried };
    });
  }
}

function toParked({ id, state, reason, attempts, since, nextTry, ...job }: WaitingJob, now: Date): ParkedIssue {
  const times = { ...ageOf(since, now), nextTry: nextTry?.toISOString() ?? null };
  return { ...{ id, state, reason, attempts }, ...aboutOf(job), ...times };
}

const ageOf = (since: Date, now: Date) => ({
  since: since.toISOString(),
  ageSeconds: Math.max(0, Math.floor((now.getTime() - since.getTime()) / 1000)),
});

function thereIsOne(retried: number): void {
  if (retried > 0) return;
  throw new DomainError({ code: 'not-parked', kind: 'conflict', detail: 'Nothing is parked under this id.' });
}

/** Each job says in its own words what it is about. */
function aboutOf({
  kind,
  key,
  payload,
}: Pick<WaitingJob, 'kind' | 'key' | 'payload'>): Pick<ParkedIssue, 'kind' | 'subject'> {
  const about = (what: DocumentKind, id: string) => ({ kind: what, subject: { kind: documentKind(what).subject, id } });
  switch (kind) {
    case ISSUE_E_VISA:
      return about('e-visa', (payload as IssueEVisaJob).applicationId);
    case ISSUE_COPY:
      return about(kindOfProduct((payload as IssueCopyJob).product), key);
    case ISSUE_PAPER:
      return about((payload as IssuePaperJob).kind, (payload as IssuePaperJob).subjectId);
    default:
      return { kind: null, subject: { kind: REISSUE, id: key } };
  }
}
