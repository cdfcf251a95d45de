import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { Account } from '@jatigi/identity-domain';
import { DomainError } from '@jatigi/kernel';
import { Choice, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { saveAccount } from './account-events';
import { AddressBook } from './address-book';
import { StepUp } from '../contacts/step-up';
import { ownAccount } from '../passkeys/own-account';
import { StepUpDto } from '../passkeys/passkey.dto';
import { SecondFactors } from './second-factors';

export class FactorSeedResponse {
  @ApiProperty({ example: 'JBSWY3DPEHPK3PXP', description: 'Shown once, for an authenticator app' })
  secret!: string;
  @ApiProperty({ example: 'otpauth://totp/Jatigi:awa%40example.org?secret=…' })
  uri!: string;
}

export class ConfirmFactorDto {
  @Text({ pattern: /^\d{6}$/, example: '492039' })
  code!: string;
}

export class FactorConfirmedResponse {
  @Choice(['factor-confirmed'])
  status!: 'factor-confirmed';
}

/** The holder adds a second factor; it counts from the first right code on, and is then asked at every sign-in. */
@Injectable()
export class EnrolFactor {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
    private readonly factors: SecondFactors,
    private readonly stepUp: StepUp,
  ) {}

  /** A session left open enrols nothing. @throws 403 `step-up-failed`; 409 `factor-already-enrolled`; 429 `too-many-attempts` */
  async start(context: RequestContext, dto: StepUpDto): Promise<FactorSeedResponse> {
    await this.transactions.run(context, async (tx) => void (await withoutFactor(tx)));
    await this.stepUp.expect(context, dto);
    return this.transactions.run(context, async (tx) => {
      const account = await withoutFactor(tx);
      const secret = this.factors.newSeed();
      account.enrolFactor(await this.factors.seal(tx, account.personId, secret));
      await saveAccount(tx, account);
      const { email, phone } = await this.addresses.open(tx, account);
      return { secret, uri: this.factors.uriOf(secret, email ?? phone ?? account.number ?? '') };
    });
  }

  /** @throws 409 `factor-not-started`, `factor-already-enrolled`; 422 `code-invalid` */
  confirm(context: RequestContext, { code }: ConfirmFactorDto): Promise<FactorConfirmedResponse> {
    return this.transactions.run(context, async (tx) => {
      const account = await withoutFactor(tx);
      if (account.totpSeedSealed === null) throw conflict('factor-not-started', 'Ask for a seed first.');
      if ((await this.factors.check(tx, account, code)) !== 'good') {
        throw new DomainError({ code: 'code-invalid', kind: 'rule', detail: 'These six digits do not fit the seed.' });
      }
      await saveAccount(tx, account);
      return { status: 'factor-confirmed' };
    });
  }
}

async function withoutFactor(tx: Tx): Promise<Account> {
  const account = await ownAccount(tx, 'identity.factor.enrol');
  if (account.totpConfirmedAt !== null) throw conflict('factor-already-enrolled', 'The factor counts already.');
  return account;
}

function conflict(code: string, detail: string): DomainError {
  return new DomainError({ code, kind: 'conflict', detail });
}
