import { Injectable } from '@nestjs/common';
import type { Registration } from '@jatigi/identity-domain';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { CaseQueries } from '../cases/case-queries';
import { openPairsOf } from '../persons/double-person-store';
import type { DeskAnswer, RegistrationAnswer } from './registration-answer';
import { registrationKind } from './registration-kind';
import { RegistrationStore } from './registration-store';

type RegistrationAtDesk = DeskAnswer & { doublePersons: Awaited<ReturnType<typeof openPairsOf>> };

/** Reads of registrations: one, its history, all that a person asked for herself and her wards. */
@Injectable()
export class RegistrationQueries extends CaseQueries<Registration, RegistrationAnswer, DeskAnswer> {
  constructor(transactions: Transactions, store: RegistrationStore) {
    super(transactions, store, registrationKind);
  }

  /** The desk also sees with whom the person may be confused. */
  override one(context: RequestContext, id: string) {
    return this.transactions.run<RegistrationAnswer | RegistrationAtDesk>(context, async (tx) => {
      const { one, isOwn } = await this.open(tx, id, 'registration');
      if (isOwn) return registrationKind.own(one);
      return { ...registrationKind.desk(one, tx.actor), doublePersons: await openPairsOf(tx, one.personId) };
    });
  }
}
