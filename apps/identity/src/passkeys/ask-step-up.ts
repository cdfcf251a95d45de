import { Injectable } from '@nestjs/common';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { Ceremonies } from './ceremonies';
import { ownAccount } from './own-account';
import { PasskeyChallenges } from './passkey-challenges';
import type { PasskeyOptionsResponse } from './passkey.dto';
import { PasskeyRows } from './passkey-rows';

/** A challenge for one of the own passkeys: instead of the password, where it must be shown again who one is. */
@Injectable()
export class AskStepUp {
  constructor(
    private readonly transactions: Transactions,
    private readonly challenges: PasskeyChallenges,
    private readonly ceremonies: Ceremonies,
    private readonly rows: PasskeyRows,
  ) {}

  execute(context: RequestContext): Promise<PasskeyOptionsResponse> {
    return this.transactions.run(context, async (tx) => {
      const account = await ownAccount(tx, 'identity.step-up.ask');
      const keys = await this.rows.of(tx, account.id);
      const { id, challenge } = await this.challenges.issue(tx, 'step-up', account.id);
      return { challengeId: id, options: await this.ceremonies.askToSign(challenge, keys) };
    });
  }
}
