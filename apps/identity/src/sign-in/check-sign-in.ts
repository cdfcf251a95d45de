import { Injectable } from '@nestjs/common';
import type { Account } from '@jatigi/identity-domain';
import { identityRules } from '@jatigi/identity-domain';
import { authorize, DomainError } from '@jatigi/kernel';
import { Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { saveAccount } from '../accounts/account-events';
import { AddressBook } from '../accounts/address-book';
import { Passwords } from '../accounts/passwords';
import { Attempts, tooManyAttempts } from './attempts';
import type { AttemptKey } from './attempts';
import { SignInProofs } from './sign-in-proofs';

export class CheckSignInDto {
  @Text({ max: 254 })
  login!: string;

  @Text({ max: 256 })
  password!: string;

  @Text({ optional: true, pattern: /^\d{6}$/ })
  totp?: string;

  @Text({ optional: true, pattern: /^\d{8}$/, description: 'A code that was sent: lets the owner through a lock' })
  code?: string;

  @Text({ optional: true, max: 40, description: 'A recovery code instead of `totp`; it works once' })
  recoveryCode?: string;

  @Text({ max: 64, description: 'Address of the client as the gateway sees it' })
  network!: string;
}

export interface SignInResponse {
  accountId: string;
  personId: string;
  strength: 'password' | 'mfa';
  kind: 'person';
}

type Refusal = 'sign-in-failed' | 'second-factor-required' | 'second-factor-used';
type Outcome = { signedIn: SignInResponse } | { refused: Refusal } | { waitSeconds: number };

type Factors = Pick<CheckSignInDto, 'totp' | 'recoveryCode'>;

/** One attempt on its way: its counter, what was sent, and how long it would have to wait without a code. */
interface Attempt {
  key: AttemptKey;
  dto: CheckSignInDto;
  hash: string | null;
  waitSeconds: number;
}

const details: Record<Refusal, string> = {
  'sign-in-failed': 'The login, the password or the code is not right.',
  'second-factor-required': 'Send the six digits of your authenticator as well.',
  'second-factor-used': 'This code was used already. Wait for the next one.',
};

/** Checks who signs in. Says nothing, in words or in time, about whether an address is known. */
@Injectable()
export class CheckSignIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
    private readonly passwords: Passwords,
    private readonly proofs: SignInProofs,
    private readonly attempts: Attempts,
  ) {}

  /**
   * @throws 401 `sign-in-failed`, `second-factor-required`, `second-factor-used`; 429 `too-many-attempts`
   */
  async execute(context: RequestContext, dto: CheckSignInDto): Promise<SignInResponse> {
    const attempt = await this.transactions.run(context, (tx) => this.begin(tx, dto));
    // Outside a transaction: 64 MiB and three passes must not hold rows or a connection.
    const matches = await this.passwords.matches(attempt.hash, dto.password);
    const checked = { ...attempt, hash: matches ? attempt.hash : null };
    const outcome = await this.transactions.run(context, (tx) => this.conclude(tx, checked));
    if ('signedIn' in outcome) return outcome.signedIn;
    if ('waitSeconds' in outcome) throw tooManyAttempts(outcome.waitSeconds);
    throw new DomainError({ code: outcome.refused, kind: 'unauthenticated', detail: details[outcome.refused] });
  }

  private async begin(tx: Tx, dto: CheckSignInDto): Promise<Attempt> {
    authorize(identityRules, tx.actor, 'identity.sign-in.check');
    const key = this.attempts.keyOf(this.addresses.indexOf(dto.login), dto.network);
    const verdict = await this.attempts.reserve(tx, key);
    const waitSeconds = verdict.allowed ? 0 : verdict.retryAfterSeconds;
    if (waitSeconds > 0 && dto.code === undefined) throw tooManyAttempts(waitSeconds);
    const hash = (await this.addresses.findByLogin(tx, dto.login))?.passwordHash ?? null;
    return { key, dto, hash, waitSeconds };
  }

  /** Runs for a wrong password too, and commits: refusals are told afterwards, so that what they counted stays. */
  private async conclude(tx: Tx, attempt: Attempt): Promise<Outcome> {
    const { key, dto, hash, waitSeconds } = attempt;
    const account = await this.addresses.findByLogin(tx, dto.login);
    const isLocked = waitSeconds > 0;
    if (!isHolder(account, hash)) return isLocked ? { waitSeconds } : { refused: 'sign-in-failed' };
    if (isLocked && !(await this.opensLock(tx, account, dto))) return { waitSeconds };
    const refused = await this.checkFactor(tx, key, account, dto);
    if (refused) return { refused };
    await this.attempts.succeed(tx, key);
    // A code on paper is something she has, like the authenticator that it stands for (NIST SP 800-63B, look-up secrets).
    const strength = account.needsSecondFactor || dto.recoveryCode !== undefined ? 'mfa' : 'password';
    return { signedIn: { accountId: account.id, personId: account.personId, strength, kind: 'person' } };
  }

  /** Only behind the right password does a code cost a try: a guesser cannot use them up, nor learn the password here. */
  private async opensLock(tx: Tx, account: Account, { code, ...factor }: CheckSignInDto): Promise<boolean> {
    const hasFactor = factor.totp !== undefined || factor.recoveryCode !== undefined;
    if (code === undefined || (account.needsSecondFactor && !hasFactor)) return false;
    return this.proofs.codes.redeem(tx, account, 'sign-in', code);
  }

  private async checkFactor(tx: Tx, key: AttemptKey, account: Account, shown: Factors): Promise<Refusal | null> {
    if (shown.recoveryCode !== undefined) {
      return (await this.proofs.recoveryCodes.use(tx, account, shown.recoveryCode)) ? null : 'sign-in-failed';
    }
    if (!account.needsSecondFactor) return null;
    if (shown.totp === undefined) {
      await this.attempts.takeBack(tx, key);
      return 'second-factor-required';
    }
    const verdict = await this.proofs.factors.check(tx, account, shown.totp);
    if (verdict === 'wrong') return 'sign-in-failed';
    if (verdict === 'used') {
      await this.attempts.takeBack(tx, key);
      return 'second-factor-used';
    }
    await saveAccount(tx, account);
    return null;
  }
}

/** The password may have changed, or the account been disabled, while the hash was computed. */
function isHolder(account: Account | null, hash: string | null): account is Account {
  return hash !== null && account?.passwordHash === hash && account.state === 'ACTIVE';
}
