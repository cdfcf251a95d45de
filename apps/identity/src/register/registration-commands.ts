import { Injectable } from '@nestjs/common';
import type { Registration } from '@jatigi/identity-domain';
import { Transactions } from '@jatigi/platform-persistence';
import { CaseCommands } from '../cases/case-commands';
import type { DeskLine, RegistrationAnswer } from './registration-answer';
import { registrationKind } from './registration-kind';
import { RegistrationStore } from './registration-store';

/** The commands that follow a request to be registered. */
@Injectable()
export class RegistrationCommands extends CaseCommands<Registration, RegistrationAnswer, DeskLine> {
  constructor(transactions: Transactions, store: RegistrationStore) {
    super(transactions, store, registrationKind);
  }
}
