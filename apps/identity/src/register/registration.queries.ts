import { Injectable } from '@nestjs/common';
import type { Registration } from '@jatigi/identity-domain';
import { Transactions } from '@jatigi/platform-persistence';
import { CaseQueries } from '../cases/case-queries';
import { registrationKind } from './registration-kind';
import { RegistrationStore } from './registration-store';

/** Reads of registrations: one, its history, all that a person asked for herself and her wards. */
@Injectable()
export class RegistrationQueries extends CaseQueries<Registration> {
  constructor(transactions: Transactions, store: RegistrationStore) {
    super(transactions, store, registrationKind);
  }
}
