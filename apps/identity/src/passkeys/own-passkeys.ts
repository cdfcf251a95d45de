import { Injectable } from '@nestjs/common';
import { expectAnotherWayIn, expectRoomForPasskey } from '@jatigi/identity-domain';
import type { Account } from '@jatigi/identity-domain';
import { notFound } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { saveAccount } from '../accounts/account-events';
import { AccountNotices } from '../contacts/account-notices';
import { StepUp } from '../contacts/step-up';
import { EnrolPasskey } from './enrol-passkey';
import { ownAccount } from './own-account';
import { NewPasskeyDto, StepUpDto } from './passkey.dto';
import type { PasskeyOptionsResponse, PasskeyResponse, PasskeysResponse } from './passkey.dto';
import { PasskeyRows } from './passkey-rows';
import type { Passkey } from './passkey-rows';

/** The passkeys of one's own account. A session left open adds and removes none. */
@Injectable()
export class OwnPasskeys {
  constructor(
    private readonly transactions: Transactions,
    private readonly rows: PasskeyRows,
    private readonly enrol: EnrolPasskey,
    private readonly stepUp: StepUp,
    private readonly notices: AccountNotices,
  ) {}

  list(context: RequestContext): Promise<PasskeysResponse> {
    return this.transactions.run(context, async (tx) => {
      const { id } = await ownAccount(tx, 'identity.passkey.list');
      return { items: (await this.rows.of(tx, id)).map(toPasskey) };
    });
  }

  /**
   * The challenge of a new key is given only to who has just shown that it is she, and for her account: answering it
   * within five minutes needs no further proof.
   * @throws 403 `step-up-failed`, 409 `too-many-passkeys`, 429 `too-many-attempts`
   */
  async askForNew(context: RequestContext, dto: StepUpDto): Promise<PasskeyOptionsResponse> {
    await this.transactions.run(context, async (tx) => void (await this.withRoom(tx)));
    await this.stepUp.expect(context, dto);
    return this.transactions.run(context, async (tx) => this.enrol.ask(tx, await this.withRoom(tx)));
  }

  /** @throws 400 `passkey-malformed`; 401 `passkey-challenge-invalid` …; 409 `passkey-known`, `too-many-passkeys` */
  async add(context: RequestContext, dto: NewPasskeyDto): Promise<PasskeyResponse> {
    const challenge = await this.transactions.run(context, async (tx) => {
      const account = await ownAccount(tx, 'identity.passkey.add');
      return this.enrol.take(tx, account, dto.challengeId);
    });
    const facts = await this.enrol.read(dto, challenge);
    return this.transactions.run(context, async (tx) => {
      const account = await this.withRoom(tx);
      const added = await this.enrol.keep(tx, account, facts);
      await saveAccount(tx, account);
      await this.notices.tellFactor(tx, account, 'factor-added');
      return toPasskey(added);
    });
  }

  /** @throws 403 `step-up-failed`, 404, 409 `last-factor`, 429 `too-many-attempts` */
  async remove(context: RequestContext, id: string, dto: StepUpDto): Promise<void> {
    await this.transactions.run(context, async (tx) => void (await this.removable(tx, id)));
    await this.stepUp.expect(context, dto);
    await this.transactions.run(context, async (tx) => {
      const { account, key } = await this.removable(tx, id);
      await this.rows.remove(tx, key.id);
      account.tellFactor('factor-removed', 'passkey');
      await saveAccount(tx, account);
      await this.notices.tellFactor(tx, account, 'factor-removed');
    });
  }

  private async withRoom(tx: Tx): Promise<Account> {
    const account = await ownAccount(tx, 'identity.passkey.add');
    expectRoomForPasskey((await this.rows.of(tx, account.id)).length);
    return account;
  }

  private async removable(tx: Tx, id: string): Promise<{ account: Account; key: Passkey }> {
    const account = await ownAccount(tx, 'identity.passkey.remove');
    const keys = await this.rows.of(tx, account.id);
    const key = keys.find((one) => one.id === id);
    if (!key) throw notFound('This passkey');
    expectAnotherWayIn(account, keys.filter((one) => one !== key && one.suspiciousAt === null).length);
    return { account, key };
  }
}

function toPasskey(key: Passkey): PasskeyResponse {
  return {
    id: key.id,
    name: key.name,
    createdAt: key.createdAt.toISOString(),
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    backedUp: key.backedUp,
    suspicious: key.suspiciousAt !== null,
  };
}
