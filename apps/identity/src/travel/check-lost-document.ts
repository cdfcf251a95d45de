import { Injectable } from '@nestjs/common';
import { documentNumber, identityRules, LossReport } from '@jatigi/identity-domain';
import { authorize } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { lookAcrossPosts } from '../register/look-across-posts';
import { LossReportStore } from './loss-report-cases';
import { CheckLostDocumentDto } from './loss-report.dto';
import { indexOf } from './report-loss';

/** The border asks about one document. Who reported it, and where, is not told; the question is written down. */
@Injectable()
export class CheckLostDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: LossReportStore,
    private readonly keys: FieldKeys,
  ) {}

  execute(context: RequestContext, { issuingCountry, number }: CheckLostDocumentDto) {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.lost-document.check');
      await lookAcrossPosts(tx);
      const documentIndex = indexOf(this.keys, { issuingCountry, number: documentNumber(number) });
      const first = await tx.manager.findOne(LossReport, { where: { documentIndex }, order: { id: 'ASC' } });
      await this.store.recordRead(tx, first?.id ?? null, 'border-check');
      if (!first) return { listed: false };
      const { circumstance, kind, createdAt } = first;
      return { listed: true, circumstance, kind, since: createdAt.toISOString() };
    });
  }
}
