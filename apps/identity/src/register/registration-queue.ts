import { Injectable } from '@nestjs/common';
import type { Registration } from '@jatigi/identity-domain';
import { Transactions } from '@jatigi/platform-persistence';
import { CaseQueue } from '../cases/case-queue';
import type { DeskLine } from './registration-answer';
import { registrationKind } from './registration-kind';
import { RegistrationStore } from './registration-store';

/** Requests of a post to be registered, the oldest first. */
@Injectable()
export class RegistrationQueue extends CaseQueue<Registration, DeskLine> {
  constructor(transactions: Transactions, store: RegistrationStore) {
    super(transactions, store, registrationKind);
  }
}
