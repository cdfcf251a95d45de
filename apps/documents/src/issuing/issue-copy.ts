import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@jatigi/kernel';
import { InternalClient } from '@jatigi/platform-http';
import { JobRejected } from '@jatigi/platform-jobs';
import type { Job } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import { VdsError } from '@jatigi/vds';
import { CopyPress, kindOfProduct } from './copy.press';
import { IssuedDocuments } from './issued-documents';
import { printableCopySchema } from './printable-copy';
import type { PrintableCopy } from './printable-copy';

export const ISSUE_COPY = 'issue-copy';
export const REGISTRY_CLIENT = 'documents:registry-client';

export interface IssueCopyJob {
  copyRequestId: string;
  requesterPersonId: string;
  product: PrintableCopy['product'];
  correlationId?: string;
}

const ISSUING = { service: 'documents', purpose: 'issuing' } as const;

/** Issues one sealed copy per approved order, however often it is asked and wherever the process dies. */
@Injectable()
export class IssueCopy {
  constructor(
    private readonly transactions: Transactions,
    @Inject(REGISTRY_CLIENT) private readonly registry: InternalClient,
    private readonly press: CopyPress,
    private readonly documents: IssuedDocuments,
  ) {}

  async execute({ payload }: Pick<Job<IssueCopyJob>, 'payload'>): Promise<void> {
    const { copyRequestId, requesterPersonId, product, correlationId } = payload;
    const cause = { ...ISSUING, ...(correlationId === undefined ? {} : { correlationId }) };
    const subject = { kind: kindOfProduct(product), id: copyRequestId };
    if (await this.transactions.asService(cause, (tx) => this.documents.isIssued(tx, subject))) return;
    const copy = await this.printable(copyRequestId);
    const printed = await this.print(copy);
    const stored = await this.documents.storePdf(printed.pdf);
    const issue = {
      kind: kindOfProduct(copy.product),
      subjectId: copyRequestId,
      personId: requesterPersonId,
      holder: copy.holder,
      validFrom: printed.issuedOn,
      validUntil: null,
      act: { id: copy.act.actId, heldBy: copy.act.heldBy },
    };
    const issued = await this.transactions.asService(cause, (tx) =>
      this.documents.register(tx, issue, printed, stored),
    );
    if (!issued) await this.documents.removePdf(stored);
  }

  /** @throws JobRejected when the order or its act no longer stands: asking again cannot change that */
  private async printable(id: string): Promise<PrintableCopy> {
    try {
      const answer = await this.registry.get<unknown>(`/internal/copy-requests/${id}/printable`, {
        purpose: 'issuing',
      });
      return printableCopySchema.parse(answer);
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'conflict') throw new JobRejected(error.code);
      throw error;
    }
  }

  private async print(copy: PrintableCopy) {
    try {
      return await this.press.print(copy, this.transactions.clock.now());
    } catch (error) {
      if (error instanceof VdsError) throw new JobRejected(error.message);
      throw error;
    }
  }
}
