import { Injectable } from '@nestjs/common';
import type { PassportRequest } from '@jatigi/identity-domain';
import { Transactions } from '@jatigi/platform-persistence';
import { CaseQueries } from '../cases/case-queries';
import type { PassportAnswer, PassportDeskAnswer } from './passport-answer';
import { passportKind } from './passport-kind';
import { PassportStore } from './passport-store';

/** Reads of requests for passports: one, its history, all that a person asked for herself and her wards. */
@Injectable()
export class PassportQueries extends CaseQueries<PassportRequest, PassportAnswer, PassportDeskAnswer> {
  constructor(transactions: Transactions, store: PassportStore) {
    super(transactions, store, passportKind);
  }
}
