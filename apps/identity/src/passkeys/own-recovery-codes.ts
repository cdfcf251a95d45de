import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { expectSomethingToRecover } from '@jatigi/identity-domain';
import type { Account } from '@jatigi/identity-domain';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { saveAccount } from '../accounts/account-events';
import { AccountNotices } from '../contacts/account-notices';
import { StepUp } from '../contacts/step-up';
import { ownAccount } from './own-account';
import { StepUpDto } from './passkey.dto';
import { PasskeyRows } from './passkey-rows';
import { RecoveryCodes } from './recovery-codes';

export class RecoveryCodesLeftResponse {
  @ApiProperty({ example: 9, description: 'Codes that were not used yet; 0 also when none were made' })
  left!: number;
}

export class RecoveryCodesResponse extends RecoveryCodesLeftResponse {
  @ApiProperty({ type: [String], example: ['K7Q2MXCD4WRT'], description: 'Shown once; each works once' })
  codes!: string[];
}

/** The holder makes recovery codes and keeps them on paper: they let her in when the device is lost. */
@Injectable()
export class OwnRecoveryCodes {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: RecoveryCodes,
    private readonly passkeys: PasskeyRows,
    private readonly stepUp: StepUp,
    private readonly notices: AccountNotices,
  ) {}

  left(context: RequestContext): Promise<RecoveryCodesLeftResponse> {
    return this.transactions.run(context, async (tx) => {
      const account = await ownAccount(tx, 'identity.recovery-code.count');
      return { left: await this.codes.left(tx, account) };
    });
  }

  /** @throws 403 `step-up-failed`; 409 `password-missing`, `factor-missing`; 429 `too-many-attempts` */
  async issue(context: RequestContext, dto: StepUpDto): Promise<RecoveryCodesResponse> {
    await this.transactions.run(context, async (tx) => void (await this.own(tx)));
    await this.stepUp.expect(context, dto);
    return this.transactions.run(context, async (tx) => {
      const account = await this.own(tx);
      const codes = await this.codes.issue(tx, account);
      account.tellFactor('factor-added', 'recovery-codes');
      await saveAccount(tx, account);
      await this.notices.tellFactor(tx, account, 'recovery-codes-made');
      return { codes, left: codes.length };
    });
  }

  private async own(tx: Tx): Promise<Account> {
    const account = await ownAccount(tx, 'identity.recovery-code.issue');
    expectSomethingToRecover(account, (await this.passkeys.of(tx, account.id)).length);
    return account;
  }
}
