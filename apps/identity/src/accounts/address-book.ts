import { Injectable } from '@nestjs/common';
import { Account, accountNumberOf, phoneOf } from '@jatigi/identity-domain';
import type { SealedContact, SealedContacts } from '@jatigi/identity-domain';
import { FieldKeys } from '@jatigi/platform-keys';
import type { Tx } from '@jatigi/platform-persistence';
import type { Contact } from '../contacts/contact';

/** Addresses differ in spelling, not in meaning: compared without case and in one Unicode form. */
export const normaliseLogin = (login: string): string => login.trim().normalize('NFKC').toLowerCase();

/** What a person types to say who she is. */
type Login = Contact | { kind: 'number'; value: string };

/** Contacts in clear text; whoever was enrolled at a desk may have neither. */
export interface OpenContacts {
  email: string | null;
  phone: string | null;
  givenName: string | null;
}

/** A number that is none counts as a number that nobody has. */
function loginOf(typed: string): Login {
  if (typed.includes('@')) return { kind: 'email', value: normaliseLogin(typed) };
  const number = accountNumberOf(typed);
  return number === null ? { kind: 'phone', value: phoneOf(typed) ?? typed.trim() } : { kind: 'number', value: number };
}

/** Finds accounts by address, telephone or number, and keeps names and contacts encrypted. */
@Injectable()
export class AddressBook {
  constructor(private readonly keys: FieldKeys) {}

  indexOf(login: string): Buffer {
    const { kind, value } = loginOf(login);
    return this.keys.blindIndex(kind === 'number' ? 'account-number' : kind, value);
  }

  /** The address or number that was typed as a login; null for an account number, or for nothing that can be one. */
  contactIn(login: string): Contact | null {
    if (login.includes('@')) return { kind: 'email', value: login.trim() };
    const phone = phoneOf(login);
    return phone === null ? null : { kind: 'phone', value: phone };
  }

  /** Holds the row. Row-level security shows it to whoever names the address, the telephone or the number. */
  async findByLogin(tx: Tx, login: string): Promise<Account | null> {
    const { kind, value } = loginOf(login);
    const index = this.indexOf(login);
    await this.name(tx, kind === 'number' ? value : index.toString('hex'));
    const where = { email: { emailIndex: index }, phone: { phoneIndex: index }, number: { number: value } }[kind];
    return tx.manager.findOne(Account, { where, lock: { mode: 'pessimistic_write' } });
  }

  /** What row-level security compares with, from here to the end of the transaction. */
  async name(tx: Tx, login: string): Promise<void> {
    await tx.manager.query(`select set_config('jatigi.login', $1, true)`, [login]);
  }

  /** Two openings of one address at the same time become one after the other. */
  async holdLogin(tx: Tx, login: string): Promise<void> {
    await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `login:${this.indexOf(login).toString('hex')}`,
    ]);
  }

  async seal(
    tx: Tx,
    personId: string,
    { email, phone, givenName }: { email?: string; phone?: string; givenName?: string | null | undefined },
  ): Promise<SealedContacts> {
    const sealed = async (text: string | null | undefined): Promise<Buffer | null> =>
      text ? this.keys.encrypt(tx, personId, text.trim()) : null;
    return {
      emailSealed: await sealed(email),
      emailIndex: email ? this.indexOf(email) : null,
      phoneSealed: await sealed(phone),
      phoneIndex: phone ? this.indexOf(phone) : null,
      givenNameSealed: await sealed(givenName),
    };
  }

  /** One address or number, as an account keeps it. */
  async sealOne(tx: Tx, personId: string, value: string): Promise<SealedContact> {
    return { sealed: await this.keys.encrypt(tx, personId, value.trim()), index: this.indexOf(value) };
  }

  /** A new given name; the caller saves the account. */
  async rename(tx: Tx, account: Account, givenName: string): Promise<void> {
    account.givenNameSealed = await this.keys.encrypt(tx, account.personId, givenName);
    account.version += 1;
  }

  async open(
    tx: Tx,
    { personId, emailSealed, phoneSealed, givenNameSealed }: Pick<Account, 'personId' | SealedField>,
  ): Promise<OpenContacts> {
    const opened = (sealed: Buffer | null): Promise<string> | null => sealed && this.keys.decrypt(tx, personId, sealed);
    return {
      email: await opened(emailSealed),
      phone: await opened(phoneSealed),
      givenName: await opened(givenNameSealed),
    };
  }
}

type SealedField = 'emailSealed' | 'phoneSealed' | 'givenNameSealed';
