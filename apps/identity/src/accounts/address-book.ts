import { Injectable } from '@nestjs/common';
import { Account } from '@jatigi/identity-domain';
import type { SealedContact } from '@jatigi/identity-domain';
import { FieldKeys } from '@jatigi/platform-keys';
import type { Tx } from '@jatigi/platform-persistence';

/** Addresses differ in spelling, not in meaning: compared without case and in one Unicode form. */
export const normaliseLogin = (login: string): string => login.trim().normalize('NFKC').toLowerCase();

/** Finds accounts by address and keeps names and addresses encrypted. */
@Injectable()
export class AddressBook {
  constructor(private readonly keys: FieldKeys) {}

  indexOf(login: string): Buffer {
    return this.keys.blindIndex('email', normaliseLogin(login));
  }

  /** Holds the row. Row-level security shows it to whoever names the address. */
  async findByLogin(tx: Tx, login: string): Promise<Account | null> {
    const index = this.indexOf(login);
    await tx.manager.query(`select set_config('jatigi.login', $1, true)`, [index.toString('hex')]);
    return tx.manager.findOne(Account, { where: { emailIndex: index }, lock: { mode: 'pessimistic_write' } });
  }

  /** Two openings of one address at the same time become one after the other. */
  async holdLogin(tx: Tx, login: string): Promise<void> {
    await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `login:${this.indexOf(login).toString('hex')}`,
    ]);
  }

  async seal(tx: Tx, personId: string, contact: { email: string; givenName?: string | null }): Promise<SealedContact> {
    const { email, givenName } = contact;
    return {
      emailSealed: await this.keys.encrypt(tx, personId, email.trim()),
      emailIndex: this.indexOf(email),
      givenNameSealed: givenName ? await this.keys.encrypt(tx, personId, givenName) : null,
    };
  }

  /** A new given name; the caller saves the account. */
  async rename(tx: Tx, account: Account, givenName: string): Promise<void> {
    account.givenNameSealed = await this.keys.encrypt(tx, account.personId, givenName);
    account.version += 1;
  }

  async open(tx: Tx, account: Account): Promise<{ email: string; givenName: string | null }> {
    const { personId, emailSealed, givenNameSealed } = account;
    return {
      email: await this.keys.decrypt(tx, personId, emailSealed),
      givenName: givenNameSealed ? await this.keys.decrypt(tx, personId, givenNameSealed) : null,
    };
  }
}
