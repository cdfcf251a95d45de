import { Inject, Injectable } from '@nestjs/common';
import { InternalClient } from '@jatigi/platform-http';
import type { Job } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';

import { Uploads } from '../vault/uploads';
import { EVisaPress } from './e-visa.press';
import { IssuedDocuments } from './issued-documents';
import type { Issue, MadeIssue } from './issued-documents';
import { orRejected } from './or-rejected';
import { VISAS_CLIENT } from './peers';
import { printableSchema } from './printable';
import type { Printable } from './printable';

export const ISSUE_E_VISA = 'issue-e-visa';

export interface IssueEVisaJob {
  applicationId: string;
  applicantPersonId: string;
  correlationId?: string;
}

const ISSUING = { service: 'documents', purpose: 'issuing' } as const;

/** Issues one e-visa per granted application, however often it is asked and wherever the process dies. */
@Injectable()
export class IssueEVisa {
  constructor(
    private readonly transactions: Transactions,
    @Inject(VISAS_CLIENT) private readonly visas: InternalClient,
    private readonly uploads: Uploads,
    private readonly press: EVisaPress,
    private readonly documents: IssuedDocuments,
  ) {}

  async execute(job: Pick<Job<IssueEVisaJob>, 'payload'>): Promise<void> {
    const { applicationId, applicantPersonId, correlationId } = job.payload;
    const cause = { ...ISSUING, ...(correlationId === undefined ? {} : { correlationId }) };
    if (
      await this.transactions.asService(cause, (tx) =>
        this.documents.isIssued(tx, { kind: 'e-visa', id: applicationId }),
      )
    )
      return;
    const { issue, printed } = await this.make(applicationId, applicantPersonId);
    const stored = await this.documents.storePdf(printed.pdf);
    const issued = await this.transactions.asService(cause, (tx) =>
      this.documents.register(tx, issue, printed, stored),
    );
    if (!issued) await this.documents.removePdf(stored);
  }

  /** Asks visas, lays out and seals; keeps nothing. @throws JobRejected */
  async make(applicationId: string, personId: string): Promise<MadeIssue> {
    const printable = await orRejected(() => this.printable(applicationId));
    const photo = await this.uploads.readAsService(printable.photo.uploadId);
    const now = this.transactions.clock.now();
    const printed = await orRejected(() => this.press.print(printable, photo.bytes, now));
    const { holder, post, validFrom, validUntil } = printable;
    const issue: Issue = { kind: 'e-visa', subjectId: applicationId, personId, holder, post, validFrom, validUntil };
    return { issue, printed };
  }

  private async printable(applicationId: string): Promise<Printable> {
    const answer = await this.visas.get<unknown>(`/internal/applications/${applicationId}/printable`, {
      purpose: 'issuing',
    });
    return printableSchema.parse(answer);
  }
}
