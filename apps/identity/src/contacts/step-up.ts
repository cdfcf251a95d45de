import { Injectable } from '@nestjs/common';
import { Account } from '@jatigi/identity-domain';
import { DomainError, notFound } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { saveAccount } from '../accounts/account-events';
import { Passwords } from '../accounts/passwords';
import { SecondFactors } from '../accounts/second-factors';
import { Attempts } from '../sign-in/attempts';
import type { AttemptKey } from '../sign-in/attempts';

interface Shown {
  password: string;
  totp?: string;
}

/**
 * Who is signed in shows again that it is she: the password, and the authenticator where there is one. A code by SMS never
 * stands for the authenticator. Counted apart from sign-ins: a stolen session locks itself, not the owner out.
 */
@Injectable()
export class StepUp {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: FieldKeys,
    private readonly passwords: Passwords,
    private readonly factors: SecondFactors,
    private readonly attempts: Attempts,
  ) {}

  /** @throws 403 `step-up-failed`, 429 `too-many-attempts` */
  async expect(context: RequestContext, shown: Shown): Promise<void> {
    const { key, hash } = await this.transactions.run(context, (tx) => this.begin(tx));
    const matches = await this.passwords.matches(hash, shown.password);
    const good = matches && (await this.transactions.run(context, (tx) => this.conclude(tx, key, shown.totp)));
    if (!good) {
      const detail = 'The password, or the code of the authenticator, is not right.';
      throw new DomainError({ code: 'step-up-failed', kind: 'forbidden', detail });
    }
  }

  private async begin(tx: Tx): Promise<{ key: AttemptKey; hash: string | null }> {
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
    return { key, hash: account.passwordHash };
  }

  private async conclude(tx: Tx, key: AttemptKey, totp: string | undefined): Promise<boolean> {
    const account = await own(tx);
    if (account.needsSecondFactor) {
      if (totp === undefined || (await this.factors.check(tx, account, totp)) !== 'good') return false;
      await saveAccount(tx, account);
    }
    await this.attempts.succeed(tx, key);
    return true;
  }
}

async function own(tx: Tx): Promise<Account> {
  const { accountId: id, personId } = tx.actor;
  const account =
    id === null ? null : await tx.manager.findOne(Account, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!account || account.personId !== personId) throw notFound('This account');
  return account;
}
