import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { deskAccountLifecycle, expectGoodPassword, identityRules, paperCodeOf } from '@jatigi/identity-domain';
import { authorize, DomainError, finding } from '@jatigi/kernel';
import type { ErrorKind } from '@jatigi/kernel';
import { Choice, Text } from '@jatigi/platform-http';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { saveAccount } from '../accounts/account-events';
import { AddressBook } from '../accounts/address-book';
import { evenTime } from '../accounts/even-time';
import { Passwords } from '../accounts/passwords';
import { deskAccountOf, noteDeed } from './desk-account-rows';

export class RedeemPaperCodeDto {
  @Text({
    min: 12,
    max: 24,
    example: 'K7Q2-MXCD-PWRT',
    description: 'As printed; spaces, dashes and case do not matter',
  })
  code!: string;

  @Text({ min: 8, max: 128, example: 'un fleuve coule au nord', description: 'At least 15 characters' })
  password!: string;
}

export class PaperCodeRedeemedResponse {
  @Choice(['opened'])
  status!: 'opened';
  @ApiProperty({ example: 'J7K2Q9XCD', description: 'What the person signs in with until she adds a contact' })
  number!: string;
}

type Refusal = 'code-invalid' | 'paper-code-expired' | 'paper-code-used' | 'paper-code-staff';
type Outcome = { number: string } | { refused: Refusal };

/** A code this long is not guessed: whoever types it holds the slip, and may learn what became of it. */
const refusals: Record<Refusal, { kind: ErrorKind; detail: string }> = {
  'code-invalid': { kind: 'rule', detail: 'No slip carries this code, or a newer one took its place.' },
  'paper-code-expired': { kind: 'rule', detail: 'This code is too old. A consular post prints a new one.' },
  'paper-code-used': {
    kind: 'rule',
    detail: 'This code was used already. If it was not you, tell a consular post at once.',
  },
  'paper-code-staff': {
    kind: 'forbidden',
    detail: 'The code is for the person herself, not for the session of an officer.',
  },
};

/** The person opens the account that a desk made for her: the slip in her hand, a password of her own. */
@Injectable()
export class RedeemPaperCode {
  constructor(
    private readonly transactions: Transactions,
    private readonly addresses: AddressBook,
    private readonly passwords: Passwords,
    private readonly keys: FieldKeys,
  ) {}

  /**
   * @throws 400 `paper-code-mistyped` or a weak password; 403 `paper-code-staff`; 422 `code-invalid`,
   * `paper-code-expired`, `paper-code-used`
   */
  async execute(context: RequestContext, dto: RedeemPaperCodeDto): Promise<PaperCodeRedeemedResponse> {
    const code = paperCodeOf(dto.code) ?? mistyped();
    expectGoodPassword(dto.password, { secondFactor: false, login: code });
    const hash = await this.passwords.hash(dto.password);
    const digest = this.keys.blindIndex('paper-code', code);
    // A refusal is told after the commit: that an officer tried it stays on record.
    const outcome = await evenTime(() => this.transactions.run(context, (tx) => this.redeem(tx, digest, hash)));
    if ('number' in outcome) return { status: 'opened', number: outcome.number };
    throw new DomainError({ code: outcome.refused, ...refusals[outcome.refused] });
  }

  private async redeem(tx: Tx, digest: Buffer, hash: string): Promise<Outcome> {
    authorize(identityRules, tx.actor, 'identity.paper-code.redeem');
    await this.addresses.name(tx, digest.toString('hex'));
    const row = await deskAccountOf(tx, digest);
    if (!row) return { refused: 'code-invalid' };
    if (tx.actor.grants.length > 0) {
      await noteDeed(tx, row.id, 'refused-to-staff');
      return { refused: 'paper-code-staff' };
    }
    if (row.state === 'OPENED') return { refused: 'paper-code-used' };
    if ((row.codeExpiresAt ?? tx.now) <= tx.now) return { refused: 'paper-code-expired' };
    return this.openAccount(tx, row, hash);
  }

  private async openAccount(
    tx: Tx,
    { id, number, state }: { id: string; number: string; state: 'WAITING' | 'OPENED' },
    hash: string,
  ): Promise<Outcome> {
    const account = await this.addresses.findByLogin(tx, number);
    if (account?.state !== 'PENDING') return { refused: 'code-invalid' };
    deskAccountLifecycle.next(state, 'redeem');
    account.setPassword(hash, true);
    account.confirm();
    await saveAccount(tx, account);
    await tx.manager.query('update desk_account set redeemed_at = $2 where account_id = $1', [id, tx.now]);
    await noteDeed(tx, id, 'redeemed');
    return { number };
  }
}

function mistyped(): never {
  const detail = 'A sign of the code is wrong. Compare it with the slip.';
  const errors = [finding('/code', 'paper-code-mistyped', detail)];
  throw new DomainError({ code: 'paper-code-mistyped', kind: 'invalid', detail, errors });
}
