import { Inject, Injectable } from '@nestjs/common';
import { InternalClient } from '@jatigi/platform-http';
import type { Job } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import { CopyPress, kindOfProduct } from './copy.press';
import { IssuedDocuments } from './issued-documents';
import type { Issue, MadeIssue } from './issued-documents';
import { orRejected } from './or-rejected';
import { REGISTRY_CLIENT } from './peers';
import { printableCopySchema } from './printable-copy';
import type { PrintableCopy } from './printable-copy';

export const ISSUE_COPY = 'issue-copy';

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

  /** @throws JobRejected when the order or its act no longer stands, or its data cannot stand in a seal */
  async execute({ payload }: Pick<Job<IssueCopyJob>, 'payload'>): Promise<void> {
    const { copyRequestId, requesterPersonId, product, correlationId } = payload;
    const cause = { ...ISSUING, ...(correlationId === undefined ? {} : { correlationId }) };
    const subject = { kind: kindOfProduct(product), id: copyRequestId };
    if (await this.transactions.asService(cause, (tx) => this.documents.isIssued(tx, subject))) return;
    const { issue, printed } = await this.make(copyRequestId, requesterPersonId);
    const stored = await this.documents.storePdf(printed.pdf);
    const issued = await this.transactions.asService(cause, (tx) =>
      this.documents.register(tx, issue, printed, stored),
    );
    if (!issued) await this.documents.removePdf(stored);
  }

  /** Asks the registry, lays out and seals; keeps nothing. @throws JobRejected */
  async make(copyRequestId: string, personId: string): Promise<MadeIssue> {
    const copy = await orRejected(() => this.printable(copyRequestId));
    const printed = await orRejected(() => this.press.print(copy, this.transactions.clock.now()));
    const { product, holder, issuingPost: post, act } = copy;
    const issue: Issue = {
      ...{ kind: kindOfProduct(product), subjectId: copyRequestId, personId, holder, post },
      validFrom: printed.issuedOn,
      validUntil: null,
      act: { id: act.actId, heldBy: act.heldBy },
    };
    return { issue, printed };
  }

  private async printable(id: string): Promise<PrintableCopy> {
    const path = `/internal/copy-requests/${id}/printable`;
    return printableCopySchema.parse(await this.registry.get<unknown>(path, { purpose: 'issuing' }));
  }
}
