import { Injectable } from '@nestjs/common';
import { Account } from '@jatigi/identity-domain';
import { DomainError, finding, notFound } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { saveAccount } from '../accounts/account-events';
import { Passwords } from '../accounts/passwords';
import { SecondFactors } from '../accounts/second-factors';
import { ShownPasskeyDto } from '../passkeys/passkey.dto';
import { ProvePasskey } from '../passkeys/prove-passkey';
import { Attempts } from '../sign-in/attempts';
import type { AttemptKey } from '../sign-in/attempts';

interface Shown {
  password?: string;
  totp?: string;
  passkey?: ShownPasskeyDto;
}

interface ShownKey {
  key: AttemptKey;
  accountId: string;
  passkey: ShownPasskeyDto;
}

/** What may be shown beside, or instead of, the password. */
@Injectable()
export class StepUpProofs {
  constructor(
    readonly factors: SecondFactors,
    readonly passkeys: ProvePasskey,
  ) {}
}

/**
 * Who is signed in shows again that it is she: the password, and the authenticator where there is one. A code by SMS never
 * stands for the authenticator. Or a passkey, which is both; an officer may have nothing else. Counted apart from sign-ins: a stolen session locks itself, not the owner out.
 */
@Injectable()
export class StepUp {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: FieldKeys,
    private readonly passwords: Passwords,
    private readonly proofs: StepUpProofs,
    private readonly attempts: Attempts,
  ) {}

  /** @throws 400 `step-up-missing`; 403 `step-up-failed`; 429 `too-many-attempts`; and what `ProvePasskey.check` throws */
  async expect(context: RequestContext, shown: Shown): Promise<void> {
    const { password, passkey, totp } = shown;
    if (password === undefined && passkey === undefined) throw missing();
    const { key, hash, accountId } = await this.transactions.run(context, (tx) => this.begin(tx));
    const good = passkey
      ? await this.byPasskey(context, { key, accountId, passkey })
      : (await this.passwords.matches(hash, password ?? '')) &&
        (await this.transactions.run(context, (tx) => this.conclude(tx, key, totp)));
    if (!good) {
      const detail = 'The password, or the code of the authenticator, is not right.';
      throw new DomainError({ code: 'step-up-failed', kind: 'forbidden', detail });
    }
  }

  private async begin(tx: Tx): Promise<{ key: AttemptKey; hash: string | null; accountId: string }> {
    const account = await own(tx);
    const key = this.attempts.keyOf(this.keys.blindIndex('step-up', account.id), 'session');
    const verdict = await this.attempts.reserve(tx, key);
    if (!verdict.allowed) {
      throw new DomainError({
        code: 'too-many-attempts',
        kind: 'too-many',
        detail: 'Too many wrong passwords. Wait, then try again.',
        extra: { retryAfter: verdict.retryAfterSeconds },
      });
    }
    return { key, hash: account.passwordHash, accountId: account.id };
  }

  private async byPasskey(context: RequestContext, shown: ShownKey): Promise<boolean> {
    const { key, accountId, passkey } = shown;
    const expected = { id: passkey.challengeId, purpose: 'step-up', accountId } as const;
    const signed = await this.proofs.passkeys.check(context, expected, passkey.response);
    if (!signed) return false;
    return this.transactions.run(context, async (tx) => {
      const account = await this.proofs.passkeys.accountOf(tx, signed);
      if (account?.id !== accountId) return false;
      await this.attempts.succeed(tx, key);
      return true;
    });
  }

  private async conclude(tx: Tx, key: AttemptKey, totp: string | undefined): Promise<boolean> {
    const account = await own(tx);
    if (account.needsSecondFactor) {
      if (totp === undefined || (await this.proofs.factors.check(tx, account, totp)) !== 'good') return false;
      await saveAccount(tx, account);
    }
    await this.attempts.succeed(tx, key);
    return true;
  }
}

function missing(): DomainError {
  const detail = 'Show again that it is you: your password, or a passkey.';
  const errors = [finding('/password', 'step-up-missing', detail)];
  return new DomainError({ code: 'step-up-missing', kind: 'invalid', detail, errors });
}

async function own(tx: Tx): Promise<Account> {
  const { accountId: id, personId } = tx.actor;
  const account =
    id === null ? null : await tx.manager.findOne(Account, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!account || account.personId !== personId) throw notFound('This account');
  return account;
}
