import { Injectable } from '@nestjs/common';
import type { Registration } from '@jatigi/identity-domain';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { CaseQueries } from '../cases/case-queries';
import { openPairsOf } from '../persons/double-person-store';
import { registrationKind } from './registration-kind';
import { RegistrationStore } from './registration-store';

/** Reads of registrations: one, its history, all that a person asked for herself and her wards. */
@Injectable()
export class RegistrationQueries extends CaseQueries<Registration> {
  constructor(transactions: Transactions, store: RegistrationStore) {
    super(transactions, store, registrationKind);
  }

  /** The desk also sees with whom the person may be confused. */
  override one(context: RequestContext, id: string) {
    return this.transactions.run<object>(context, async (tx) => {
      const { one, isOwn } = await this.open(tx, id, 'registration');
      if (isOwn) return registrationKind.own(one);
      return { ...registrationKind.desk(one, tx.actor), doublePersons: await openPairsOf(tx, one.personId) };
    });
  }
}
