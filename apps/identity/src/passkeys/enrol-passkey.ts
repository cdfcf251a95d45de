import { Injectable } from '@nestjs/common';
import type { Account } from '@jatigi/identity-domain';
import { DomainError } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { AddressBook } from '../accounts/address-book';
import { Ceremonies } from './ceremonies';
import { challengeInvalid, PasskeyChallenges } from './passkey-challenges';
import { NewPasskeyDto } from './passkey.dto';
import type { PasskeyOptionsResponse } from './passkey.dto';
import { PasskeyRows } from './passkey-rows';
import type { Passkey, PasskeyFacts } from './passkey-rows';

type NamedFacts = PasskeyFacts & { name: string };

/** The steps of a new passkey, for the holder of an account and for an invited officer. */
@Injectable()
export class EnrolPasskey {
  constructor(
    private readonly addresses: AddressBook,
    private readonly challenges: PasskeyChallenges,
    private readonly ceremonies: Ceremonies,
    private readonly rows: PasskeyRows,
  ) {}

  /** What to ask the authenticator. The caller has made sure who asks. */
  async ask(tx: Tx, account: Account): Promise<PasskeyOptionsResponse> {
    const { email, phone } = await this.addresses.open(tx, account);
    const keys = await this.rows.of(tx, account.id);
    const { id, challenge } = await this.challenges.issue(tx, 'enrol', account.id);
    const label = email ?? phone ?? account.number ?? '';
    return { challengeId: id, options: await this.ceremonies.askForNew(challenge, account, { label, keys }) };
  }

  /** The challenge of this account, used up; null becomes a refusal in `read`, after the commit. */
  take(tx: Tx, account: Account, challengeId: string): Promise<string | null> {
    return this.challenges.take(tx, { id: challengeId, purpose: 'enrol', accountId: account.id });
  }

  /** @throws 400 `passkey-malformed`; 401 `passkey-challenge-invalid`, `passkey-wrong-site`, `passkey-unverified` */
  async read({ response, name }: NewPasskeyDto, challenge: string | null): Promise<NamedFacts> {
    if (challenge === null) throw challengeInvalid();
    return { ...(await this.ceremonies.newKey(response, challenge)), name };
  }

  /** Keeps the key and records the fact; the caller saves the account. @throws 409 `passkey-known` */
  async keep(tx: Tx, account: Account, facts: NamedFacts): Promise<Passkey> {
    const added = await this.rows.add(tx, account.id, facts);
    if (!added) {
      const detail = 'This passkey belongs to an account already.';
      throw new DomainError({ code: 'passkey-known', kind: 'conflict', detail });
    }
    account.tellFactor('factor-added', 'passkey');
    return added;
  }
}
