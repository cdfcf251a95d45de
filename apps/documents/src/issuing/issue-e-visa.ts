import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@jatigi/kernel';
import { MrzBuildError } from '@jatigi/mrz';
import { InternalClient } from '@jatigi/platform-http';
import { JobRejected } from '@jatigi/platform-jobs';
import type { Job } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import { VdsError } from '@jatigi/vds';

import { Uploads } from '../vault/uploads';
import { EVisaPress } from './e-visa.press';
import { IssuedDocuments } from './issued-documents';
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

/** Trying again cannot change what the data says. */
const isHopeless = (error: unknown): boolean =>
  error instanceof MrzBuildError ||
  error instanceof VdsError ||
  (error instanceof DomainError && error.kind === 'rule');

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
    const printable = await this.printable(applicationId);
    const photo = await this.uploads.readAsService(printable.photo.uploadId);
    const printed = await this.print(printable, photo.bytes);
    const stored = await this.documents.storePdf(printed.pdf);
    const { holder, validFrom, validUntil } = printable;
    const issue = {
      kind: 'e-visa' as const,
      subjectId: applicationId,
      personId: applicantPersonId,
      holder,
      validFrom,
      validUntil,
    };
    const issued = await this.transactions.asService(cause, (tx) =>
      this.documents.register(tx, issue, printed, stored),
    );
    if (!issued) await this.documents.removePdf(stored);
  }

  private async printable(applicationId: string): Promise<Printable> {
    const answer = await this.visas.get<unknown>(`/internal/applications/${applicationId}/printable`, {
      purpose: 'issuing',
    });
    return printableSchema.parse(answer);
  }

  private async print(printable: Printable, photo: Buffer) {
    try {
      return await this.press.print(printable, photo, this.transactions.clock.now());
    } catch (error) {
      if (isHopeless(error)) throw new JobRejected((error as Error).message);
      throw error;
    }
  }
}
