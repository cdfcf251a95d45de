import { Injectable } from '@nestjs/common';
import { Account, identityRules } from '@jatigi/identity-domain';
import { authorize, DomainError } from '@jatigi/kernel';
import { UuidField } from '@jatigi/platform-http';
import { lockById, requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { toPairLine } from '../persons/double-person-answer';
import { ProvePerson } from '../persons/prove-person';
import { lookAcrossPosts } from '../register/look-across-posts';

export class LinkAccountDto {
  @UuidField({ description: 'The person this account belongs to as well' })
  personId!: string;
}

/** The desk that keeps what no post keeps. */
const HEADQUARTERS = 'HQ';

/**
 * Two accounts turn out to be one person: from then on one pair of eyes (four-eyes rules compare persons). It is a merge
 * of two persons as in the register: this proposes it, and another administrator confirms.
 */
@Injectable()
export class LinkAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly persons: ProvePerson,
  ) {}

  /** @throws 404, 409 `same-person`, 412 `stale-version`, 422 `person-unknown`, `person-holds-grants`, `own-account` */
  execute(context: RequestContext, id: string, { personId }: LinkAccountDto) {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.account.link');
      const account = await lockById(tx, Account, id);
      if ([account.personId, personId].includes(tx.actor.personId as string)) {
        throw broken('own-account', 'Another administrator does this.');
      }
      await expectKnown(tx, personId);
      requireVersion(context, account.version);
      await lookAcrossPosts(tx);
      const pair = await this.persons.prove(tx, {
        source: 'accounts',
        a: { personId, registrationId: null },
        b: { personId: account.personId, registrationId: null },
        post: HEADQUARTERS,
        concerned: [],
      });
      return toPairLine(pair, tx.actor);
    });
  }
}

async function expectKnown(tx: Tx, personId: string): Promise<void> {
  const rows = (await tx.manager.query('select 1 from account where person_id = $1 limit 1', [personId])) as object[];
  if (rows.length === 0) throw broken('person-unknown', 'Nobody with this person id has an account.');
}

function broken(code: string, detail: string): DomainError {
  return new DomainError({ code, kind: 'rule', detail });
}
