import { Inject, Injectable } from '@nestjs/common';
import { documentKind } from '@jatigi/documents-domain';
import type { DocumentKind } from '@jatigi/documents-domain';
import { Jobs, JobRejected } from '@jatigi/platform-jobs';
import type { Job } from '@jatigi/platform-jobs';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import { IssuedDocuments } from './issued-documents';
import { orRejected } from './or-rejected';
import { PAPERS } from './paper';
import type { Paper } from './paper';
import type { MadeIssue } from './issued-documents';
import { PaperEndings } from './paper-endings';

export const ISSUE_PAPER = 'issue-paper';

/** What a paper is about, and whose it is. */
export interface About {
  kind: DocumentKind;
  subjectId: string;
  personId: string;
}
export interface IssuePaperJob extends About {
  correlationId?: string;
}

const NOT_STANDING = 'subject-not-standing';

/** Issues one sealed paper per kind and subject, however often it is asked and wherever the process dies. */
@Injectable()
export class IssuePaper {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    @Inject(PAPERS) private readonly papers: readonly Paper[],
    private readonly documents: IssuedDocuments,
    private readonly endings: PaperEndings,
  ) {}

  /** Plans the paper that a fact asks for; the aggregate of the fact is its subject. */
  async plan({ tx, aggregateId, correlationId }: ReceivedEvent, kind: DocumentKind, personId: string): Promise<void> {
    const about = { kind, subjectId: aggregateId, personId };
    const payload: IssuePaperJob = { ...about, ...(correlationId === undefined ? {} : { correlationId }) };
    await this.jobs.enqueue(tx, { kind: ISSUE_PAPER, key: `${kind}:${aggregateId}`, payload });
  }

  /** @throws JobRejected when the subject no longer stands, or its data cannot stand in a seal or a layout */
  async execute({ payload }: Pick<Job<IssuePaperJob>, 'payload'>): Promise<void> {
    const { kind, subjectId, correlationId } = payload;
    const cause = {
      service: 'documents',
      purpose: 'issuing',
      ...(correlationId === undefined ? {} : { correlationId }),
    } as const;
    if (await this.transactions.asService(cause, (tx) => this.documents.isIssued(tx, { kind, id: subjectId }))) return;
    const { issue, printed } = await this.make(payload);
    const stored = await this.documents.storePdf(printed.pdf);
    const subject = { kind: documentKind(kind).subject, id: subjectId };
    const result = await this.transactions.asService(cause, async (tx) => {
      if (await this.endings.hasEnded(tx, subject)) return 'ended';
      return (await this.documents.register(tx, issue, printed, stored)) ? 'issued' : 'known';
    });
    if (result !== 'issued') await this.documents.removePdf(stored);
    if (result === 'ended') throw new JobRejected(NOT_STANDING);
  }

  /** Asks the owner, lays out and seals; keeps nothing. @throws JobRejected */
  async make({ kind, subjectId, personId }: About): Promise<MadeIssue> {
    const made = await orRejected(() => this.makerOf(kind).make(subjectId, this.transactions.clock.now()));
    const { printed, holder, post, validUntil } = made;
    return { printed, issue: { kind, subjectId, personId, holder, post, validUntil, validFrom: printed.issuedOn } };
  }

  private makerOf(kind: DocumentKind): Paper {
    const maker = this.papers.find(({ family }) => family === documentKind(kind).family);
    if (!maker) throw new JobRejected(`nobody makes papers of kind ${kind}`);
    return maker;
  }
}
