import { Injectable } from '@nestjs/common';
import { doublePersonHistoryWords, identityRules, printConsularNumber } from '@jatigi/identity-domain';
import { authorize, decide } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { lookAcrossPosts } from '../register/look-across-posts';
import { recordRead } from '../cases/record-read';
import { RegistrationStore } from '../register/registration-store';
import { resourceOf, toPairLine } from './double-person-answer';
import { DoublePersonStore } from './double-person-store';

/** Both persons of a pair side by side, whichever post keeps the other file: to compare is what the officer is asked. */
@Injectable()
export class DoublePersonQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: DoublePersonStore,
    private readonly registrations: RegistrationStore,
  ) {}

  compare(context: RequestContext, id: string) {
    return this.transactions.run(context, async (tx) => {
      const pair = await this.store.get(tx, id);
      const resource = resourceOf(pair, tx.actor);
      authorize(identityRules, tx.actor, 'identity.double-person.read', resource);
      // Who unites accounts sees nothing of the register for it.
      const seesFiles = decide(identityRules, tx.actor, 'identity.registration.read', resource).allow;
      const history = await this.store.history(tx, id);
      await lookAcrossPosts(tx);
      const persons = [
        await this.person(tx, pair.personA, seesFiles ? pair.registrationA : null),
        await this.person(tx, pair.personB, seesFiles ? pair.registrationB : null),
      ];
      return { ...toPairLine(pair, tx.actor), persons, history: history.map(toHistoryLine) };
    });
  }

  private async person(tx: Tx, personId: string, registrationId: string | null) {
    const [counted] = (await tx.manager.query(
      `select (select number from consular_number where person_id = $1) as number,
              (select count(*)::int from account where person_id = $1) as accounts,
              (select count(*)::int from registration where person_id = $1) as registrations`,
      [personId],
    )) as [{ number: string | null; accounts: number; registrations: number }];
    const number = counted.number === null ? null : printConsularNumber(counted.number);
    return { personId, ...counted, number, file: registrationId && (await this.file(tx, registrationId)) };
  }

  private async file(tx: Tx, id: string) {
    const registration = await this.registrations.get(tx, id);
    await recordRead(tx, 'registration', id, 'double-person');
    const { reference, state, post, file, createdAt, setAsideBy } = registration;
    const setAside = setAsideBy !== null;
    return { id, reference, state, post, setAside, createdAt: createdAt.toISOString(), facts: file };
  }
}

function toHistoryLine({ at, kind, by }: Awaited<ReturnType<DoublePersonStore['history']>>[number]) {
  return { at: at.toISOString(), kind, by, text: doublePersonHistoryWords[kind] };
}
