import { Injectable } from '@nestjs/common';
import { newEvent, PersonMerged, PersonUnmerged } from '@jatigi/contracts';
import { Account, Registration, toSetAside } from '@jatigi/identity-domain';
import { FieldKeys } from '@jatigi/platform-keys';
import { appendEvents } from '@jatigi/platform-messaging';
import { mergePerson, unmergePerson } from '@jatigi/platform-persistence';
import type { PersonMerge, Tx } from '@jatigi/platform-persistence';
import { In, IsNull } from 'typeorm';
import type { FindOptionsWhere } from 'typeorm';
import { saveAccount } from '../accounts/account-events';
import { RegistrationStore } from '../register/registration-store';
import { identityPersons } from './identity-persons';
import { holdPersons, theyMayMerge } from './may-merge';

/** What two officers decided of which pair. */
export interface DecidedMerge extends PersonMerge {
  pairId: string;
}

const personAggregate = ({ formerPersonId }: PersonMerge) => ({ type: 'person', id: formerPersonId });

/** Makes two persons one, with everything that names them, and two again. Look across posts first. */
@Injectable()
export class MergePersons {
  constructor(
    private readonly keys: FieldKeys,
    private readonly registrations: RegistrationStore,
  ) {}

  /** @throws as `theyMayMerge` does */
  async merge(tx: Tx, { pairId, personId, formerPersonId }: DecidedMerge): Promise<void> {
    const merge = { personId, formerPersonId };
    await theyMayMerge(tx, merge);
    await this.setAside(tx, pairId, merge);
    await mergePerson(tx, identityPersons, merge);
    await this.moveAccounts(tx, merge);
    await tx.manager.query('delete from link_code where person_id = $1', [formerPersonId]);
    await appendEvents(tx, personAggregate(merge), [newEvent(PersonMerged, merge)]);
  }

  async unmerge(tx: Tx, { pairId, personId, formerPersonId }: DecidedMerge): Promise<void> {
    const merge = { personId, formerPersonId };
    await holdPersons(tx, [personId, formerPersonId]);
    await this.moveAccountsBack(tx, merge);
    await unmergePerson(tx, identityPersons, merge);
    await this.bringBack(tx, pairId);
    await appendEvents(tx, personAggregate(merge), [newEvent(PersonUnmerged, merge)]);
  }

  /** She asks once at a time and stands in one register: what is too many waits for the day the merge is undone. */
  private async setAside(tx: Tx, pairId: string, { personId, formerPersonId }: PersonMerge): Promise<void> {
    const counted = await tx.manager.find(Registration, {
      where: {
        personId: In([personId, formerPersonId]),
        state: In(['REQUESTED', 'VERIFIED', 'REGISTERED']),
        setAsideBy: IsNull(),
      },
    });
    for (const id of toSetAside(counted)) {
      const registration = await this.registrations.lock(tx, id);
      registration.setAside(pairId, tx.now);
      await this.registrations.save(tx, registration);
    }
  }

  private async bringBack(tx: Tx, pairId: string): Promise<void> {
    const waiting = await tx.manager.find(Registration, { where: { setAsideBy: pairId }, order: { id: 'ASC' } });
    for (const { id } of waiting) {
      const registration = await this.registrations.lock(tx, id);
      registration.bringBack(await newerOf(tx, registration), tx.now);
      await this.registrations.save(tx, registration);
    }
  }

  private async moveAccounts(tx: Tx, { personId, formerPersonId }: PersonMerge): Promise<void> {
    for (const account of await accountsOf(tx, { personId: formerPersonId })) {
      const { contact, totpSeedSealed } = await this.sealAgain(tx, account, personId);
      account.linkTo(personId, contact, totpSeedSealed);
      await saveAccount(tx, account);
      await tx.manager.query(
        `insert into person_move (former_person_id, relation, field, row_key) values ($1, 'account', 'person_id', $2)`,
        [formerPersonId, account.id],
      );
    }
  }

  /** Only those that came with the merge; what she opened meanwhile stays hers. */
  private async moveAccountsBack(tx: Tx, { personId, formerPersonId }: PersonMerge): Promise<void> {
    const moved = (await tx.manager.query(
      `select row_key as id from person_move where former_person_id = $1 and relation = 'account'`,
      [formerPersonId],
    )) as Array<{ id: string }>;
    for (const account of await accountsOf(tx, { id: In(moved.map(({ id }) => id)), personId })) {
      const { contact, totpSeedSealed } = await this.sealAgain(tx, account, formerPersonId);
      account.goBackTo(formerPersonId, contact, totpSeedSealed);
      await saveAccount(tx, account);
    }
  }

  /** Each person has a key of her own: what was sealed for the one is sealed again for the other. */
  private async sealAgain(tx: Tx, account: Account, personId: string) {
    const again = async (sealed: Buffer | null): Promise<Buffer | null> =>
      sealed && this.keys.encrypt(tx, personId, await this.keys.decrypt(tx, account.personId, sealed));
    const contact = {
      emailSealed: await again(account.emailSealed),
      phoneSealed: await again(account.phoneSealed),
      givenNameSealed: await again(account.givenNameSealed),
    };
    // What was named and not proved yet is encrypted for the person before: it is asked again.
    await tx.manager.query('delete from contact_claim where account_id = $1', [account.id]);
    return { contact, totpSeedSealed: await again(account.totpSeedSealed) };
  }
}

function accountsOf(tx: Tx, where: FindOptionsWhere<Account>): Promise<Account[]> {
  return tx.manager.find(Account, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
}

/** Another registration of the same person that counts now where this one would. */
async function newerOf(tx: Tx, { id, personId, state }: Registration): Promise<{ post: string } | null> {
  const states = state === 'REGISTERED' ? ['REGISTERED'] : ['REQUESTED', 'VERIFIED'];
  const [row] = (await tx.manager.query(
    `select post from registration
      where person_id = $1 and id <> $2 and state = any ($3) and set_aside_by is null limit 1`,
    [personId, id, states],
  )) as Array<{ post: string }>;
  const isOver = !['REGISTERED', 'REQUESTED', 'VERIFIED'].includes(state);
  return isOver ? null : (row ?? null);
}
