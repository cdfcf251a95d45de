import { Injectable } from '@nestjs/common';
import type { Account } from '@jatigi/identity-domain';
import type { Tx } from '@jatigi/platform-persistence';
import { PasskeyRows } from '../passkeys/passkey-rows';
import { RecoveryCodes } from '../passkeys/recovery-codes';

/** Whoever is let in again has lost something: no key and no code of before opens the account. */
@Injectable()
export class FormerFactors {
  constructor(
    private readonly passkeys: PasskeyRows,
    private readonly codes: RecoveryCodes,
  ) {}

  /** The caller saves the account. */
  async forget(tx: Tx, account: Account): Promise<void> {
    for (const { id } of await this.passkeys.of(tx, account.id)) {
      await this.passkeys.remove(tx, id);
      account.tellFactor('factor-removed', 'passkey');
    }
    await this.codes.forget(tx, account);
  }
}
