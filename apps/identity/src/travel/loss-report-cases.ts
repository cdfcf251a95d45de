import { Injectable } from '@nestjs/common';
import { LossReport, lossReportHistoryWords } from '@jatigi/identity-domain';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import { CaseCommands } from '../cases/case-commands';
import type { CaseKind } from '../cases/case-kind';
import { CaseQueries } from '../cases/case-queries';
import { CaseQueue } from '../cases/case-queue';
import { CaseStore } from '../cases/case-store';
import { toDeskLossReport, toLossReportAnswer, toLossReportLine } from './loss-report-answer';
import type { DeskLossReport, LossReportAnswer, LossReportLine } from './loss-report-answer';

const lossReportKind: CaseKind<LossReport, LossReportAnswer, LossReportLine, DeskLossReport> = {
  target: LossReport,
  table: 'loss_report',
  name: 'loss-report',
  sealed: ({ person, statement }) => ({ person, statement }),
  own: toLossReportAnswer,
  desk: toDeskLossReport,
  line: toLossReportLine,
  historyWords: lossReportHistoryWords,
  queues: { reported: ['REPORTED'], found: ['FOUND'] },
};

@Injectable()
export class LossReportStore extends CaseStore<LossReport> {
  constructor(keys: FieldKeys) {
    super(keys, lossReportKind);
  }
}

@Injectable()
export class LossReportCommands extends CaseCommands<LossReport, LossReportAnswer, LossReportLine> {
  constructor(transactions: Transactions, store: LossReportStore) {
    super(transactions, store, lossReportKind);
  }
}

@Injectable()
export class LossReportQueries extends CaseQueries<LossReport, LossReportAnswer, DeskLossReport> {
  constructor(transactions: Transactions, store: LossReportStore) {
    super(transactions, store, lossReportKind);
  }
}

@Injectable()
export class LossReportQueue extends CaseQueue<LossReport, LossReportLine> {
  constructor(transactions: Transactions, store: LossReportStore) {
    super(transactions, store, lossReportKind);
  }
}
