import { Injectable } from '@nestjs/common';
import { saysTheSame } from '@jatigi/documents-domain';
import { JobRejected } from '@jatigi/platform-jobs';
import type { Job } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { IssuedDocuments } from './issued-documents';
import type { Issue, MadeIssue, StoredPdf } from './issued-documents';
import { MakeIssue } from './make-issue';
import { findReissue, finishReissue } from './reissue-rows';
import type { Reissue } from './reissue-rows';
import { Withdrawals } from './withdrawals';

export interface IssueAgainJob {
  reissueId: string;
}

const ISSUING = { service: 'documents', purpose: 'issuing' } as const;

/**
 * Issues a document again under a new number; the one that was out is superseded in the same transaction. However often it
 * is asked and wherever the process dies, one document takes the place of one.
 */
@Injectable()
export class IssueAgain {
  constructor(
    private readonly transactions: Transactions,
    private readonly maker: MakeIssue,
    private readonly documents: IssuedDocuments,
    private readonly withdrawals: Withdrawals,
  ) {}

  /** @throws JobRejected `data-changed` when a reissue would say something else, and what the maker rejects */
  async execute({ payload: { reissueId } }: Pick<Job<IssueAgainJob>, 'payload'>): Promise<void> {
    const reissue = await this.transactions.asService(ISSUING, (tx) => this.stillWanted(tx, reissueId));
    if (!reissue) return;
    const about = { kind: reissue.kind, subjectId: reissue.subject_id, personId: reissue.person_id };
    const made = await this.maker.make(about);
    await this.transactions.asService(ISSUING, (tx) => this.requireTheSame(tx, reissue, made.issue));
    const stored = await this.documents.storePdf(made.printed.pdf);
    const taken = await this.transactions.asService(ISSUING, (tx) => this.replace(tx, reissue, { ...made, stored }));
    if (!taken) await this.documents.removePdf(stored);
  }

  /** Nothing to print when it was done already, or when the document no longer stands. */
  private async stillWanted(tx: Tx, id: string): Promise<Reissue | null> {
    const reissue = await findReissue(tx, id);
    if (!reissue || reissue.state !== 'planned') return null;
    if ((await this.withdrawals.lock(tx, reissue.document_id))?.standing === 'valid') return reissue;
    await finishReissue(tx, id, null);
    return null;
  }

  private async replace(tx: Tx, before: Reissue, made: MadeIssue & { stored: StoredPdf }): Promise<boolean> {
    const row = await this.withdrawals.lock(tx, before.document_id);
    if (!row || (await findReissue(tx, before.id))?.state !== 'planned') return false;
    if (row.standing !== 'valid') {
      await finishReissue(tx, before.id, null);
      return false;
    }
    const { document_id: replaces, edition, reason, asked_by: by } = before;
    const again = { replaces, edition: edition + 1, reason, by };
    await this.documents.register(
      tx,
      { ...made.issue, validFrom: before.valid_from, again },
      made.printed,
      made.stored,
    );
    await this.withdrawals.say(tx, row, 'supersede', { reason, by });
    await finishReissue(tx, before.id, made.stored.documentId);
    return true;
  }

  /** Only a replacement may say something else than the paper that is out. */
  private async requireTheSame(tx: Tx, before: Reissue, issue: Issue): Promise<void> {
    const names = await this.documents.namesOf(tx, before);
    const then = { ...names, validUntil: before.valid_until, actId: before.act_id };
    const { surname, givenNames } = issue.holder;
    const now = { surname, givenNames, validUntil: issue.validUntil, actId: issue.act?.id ?? null };
    if (!saysTheSame(before.reason, then, now)) throw new JobRejected('data-changed');
  }
}
