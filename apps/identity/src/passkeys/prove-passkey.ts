import { Injectable } from '@nestjs/common';
import { Account, counterGrows } from '@jatigi/identity-domain';
import { lockById, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { saveAccount } from '../accounts/account-events';
import { AccountNotices } from '../contacts/account-notices';
import { Ceremonies } from './ceremonies';
import { challengeInvalid, PasskeyChallenges } from './passkey-challenges';
import type { Expected } from './passkey-challenges';
import { SignedCredentialDto } from './passkey.dto';
import { PasskeyRows } from './passkey-rows';

/** A key that signed, and how often it says it did. */
export interface SignedBy {
  credentialId: string;
  counter: number;
}

/** Whether a passkey of ours answered our challenge, on our site, unlocked by its holder. */
@Injectable()
export class ProvePasskey {
  constructor(
    private readonly transactions: Transactions,
    private readonly challenges: PasskeyChallenges,
    private readonly rows: PasskeyRows,
    private readonly ceremonies: Ceremonies,
    private readonly notices: AccountNotices,
  ) {}

  /**
   * The signature, checked outside of any transaction. Null when no key that we know signed.
   * @throws 400 `passkey-malformed`; 401 `passkey-challenge-invalid`, `passkey-wrong-site`, `passkey-unverified`
   */
  async check(context: RequestContext, expected: Expected, answer: SignedCredentialDto): Promise<SignedBy | null> {
    const { challenge, key } = await this.transactions.run(context, async (tx) => ({
      challenge: await this.challenges.take(tx, expected),
      key: await this.rows.findByCredential(tx, answer.id),
    }));
    if (challenge === null) throw challengeInvalid();
    const { counter } = this.ceremonies.look(answer, challenge);
    if (!key || !(await this.ceremonies.isSignedBy(key, answer, challenge))) return null;
    return { credentialId: key.credentialId, counter };
  }

  /**
   * The account whose key signed, held; null when the key was removed or is not trusted. The caller commits in either
   * case: a counter that went back must stay known.
   */
  async accountOf(tx: Tx, { credentialId, counter }: SignedBy): Promise<Account | null> {
    const key = await this.rows.findByCredential(tx, credentialId);
    if (!key || key.suspiciousAt !== null) return null;
    const account = await lockById(tx, Account, key.accountId);
    if (account.state !== 'ACTIVE') return null;
    if (!counterGrows(key.signCount, counter)) {
      await this.rows.suspect(tx, key.id);
      account.tellFactor('factor-removed', 'passkey');
      await saveAccount(tx, account);
      await this.notices.tellFactor(tx, account, 'passkey-suspicious');
      return null;
    }
    await this.rows.used(tx, key.id, counter);
    return account;
  }
}
