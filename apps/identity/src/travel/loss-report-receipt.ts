import { Injectable } from '@nestjs/common';
import type { LossReport } from '@jatigi/identity-domain';
import { notFound } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import { DocumentsVault } from '@jatigi/platform-service';
import { CaseDocuments } from '../cases/case-documents';
import { LossReportQueries, LossReportStore } from './loss-report-cases';

/** The sealed receipt. Nothing is sent to a report. */
@Injectable()
export class LossReportReceipt extends CaseDocuments<LossReport> {
  constructor(transactions: Transactions, store: LossReportStore, queries: LossReportQueries, vault: DocumentsVault) {
    super(
      { transactions, store, queries, vault },
      {
        name: 'loss-report',
        kinds: [],
        files: () => [],
        mayAttach: () => {
          throw notFound('This document');
        },
        paper: ({ receipt }) => receipt,
        paperName: 'recepisse',
      },
    );
  }
}
