import { Injectable } from '@nestjs/common';
import { identityRules } from '@jatigi/identity-domain';
import { authorize, DomainError } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { evenTime } from '../accounts/even-time';
import type { SignInResponse } from '../sign-in/check-sign-in';
import { Ceremonies } from './ceremonies';
import { PasskeyChallenges } from './passkey-challenges';
import { SignInByPasskeyDto } from './passkey.dto';
import type { PasskeyOptionsResponse } from './passkey.dto';
import { PasskeyThrottle } from './passkey-throttle';
import { ProvePasskey } from './prove-passkey';

/**
 * Signing in with nothing but a passkey: the authenticator says whose it is, and has made sure that it is she. That is
 * two factors, the device and what unlocks it.
 */
@Injectable()
export class SignInByPasskey {
  constructor(
    private readonly transactions: Transactions,
    private readonly challenges: PasskeyChallenges,
    private readonly ceremonies: Ceremonies,
    private readonly proof: ProvePasskey,
    private readonly throttle: PasskeyThrottle,
  ) {}

  async ask(context: RequestContext): Promise<PasskeyOptionsResponse> {
    const { id, challenge } = await this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.sign-in.check');
      return this.challenges.issue(tx, 'sign-in', null);
    });
    return { challengeId: id, options: await this.ceremonies.askToSign(challenge) };
  }

  /**
   * An unknown, removed, copied or foreign key, and a disabled account, are one refusal.
   * @throws 401 `sign-in-failed`; 429 `too-many-attempts`; and what `ProvePasskey.check` throws
   */
  execute(context: RequestContext, dto: SignInByPasskeyDto): Promise<SignInResponse> {
    return evenTime(() => this.signIn(context, dto));
  }

  private async signIn(context: RequestContext, { passkey, network }: SignInByPasskeyDto): Promise<SignInResponse> {
    const key = await this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.sign-in.check');
      return this.throttle.reserve(tx, passkey.response.id, network);
    });
    const expected = { id: passkey.challengeId, purpose: 'sign-in', accountId: null } as const;
    const signed = await this.proof.check(context, expected, passkey.response);
    const account =
      signed &&
      (await this.transactions.run(context, async (tx) => {
        const found = await this.proof.accountOf(tx, signed);
        if (found) await this.throttle.succeed(tx, key);
        return found;
      }));
    if (!account) {
      const detail = 'This passkey signs in no account.';
      throw new DomainError({ code: 'sign-in-failed', kind: 'unauthenticated', detail });
    }
    return { accountId: account.id, personId: account.personId, strength: 'mfa', kind: 'person' };
  }
}
