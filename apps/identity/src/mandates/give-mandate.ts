import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { drawPaperCode, identityRules, Mandate } from '@jatigi/identity-domain';
import type { MandateStart } from '@jatigi/identity-domain';
import { authorize, notFound, plainDate, uuidv7 } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { StepUp } from '../contacts/step-up';
import { toMandate } from './mandate-answer';
import { MandateStore, momentOf } from './mandate-store';
import { GiveMandateDto } from './mandate.dto';
import type { GivenMandateResponse } from './mandate.dto';

/**
 * A person lets somebody help her, after the password again. She names nobody: she hands over a code, and whoever enters it
 * is the helper, so that nobody learns here who has an account.
 */
@Injectable()
export class GiveMandate {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: MandateStore,
    private readonly stepUp: StepUp,
    private readonly keys: FieldKeys,
  ) {}

  /** @throws 403 `step-up-failed`; 422 with a finding per field, `mandates-too-many`; 429 `too-many-attempts` */
  async execute(context: RequestContext, dto: GiveMandateDto): Promise<GivenMandateResponse> {
    await this.transactions.read(context, async ({ actor }) => {
      authorize(identityRules, actor, 'identity.mandate.give');
    });
    const { idempotency: _key, ...shown } = context;
    await this.stepUp.expect(shown, dto);
    return this.transactions.run(context, (tx) => this.give(tx, dto));
  }

  private async give(tx: Tx, dto: GiveMandateDto): Promise<GivenMandateResponse> {
    const { personId, accountId } = tx.actor;
    if (personId === null || accountId === null) throw notFound('This account');
    const start = { id: uuidv7(), giver: { personId, accountId }, ...wishOf(tx, dto) };
    const mandate = Mandate.offer(start, await this.store.countLive(tx, 'giver', personId), momentOf(tx));
    const code = drawPaperCode(randomInt);
    const { helperName } = dto;
    await this.store.insert(tx, mandate, { helperName, digest: this.keys.blindIndex('mandate-code', code) });
    return { mandate: toMandate(tx, mandate, { side: 'giver', helperName, lastUseAt: null }), code };
  }
}

function wishOf(tx: Tx, dto: GiveMandateDto): Omit<MandateStart, 'id' | 'giver'> {
  const { parts, withdraw, files, from, until } = dto;
  return {
    parts: parts.map(({ kind, level }) => ({ kind, level })),
    withdraw,
    files: files ? [...new Set(files)] : null,
    validFrom: from === undefined ? momentOf(tx).today : plainDate(from),
    validUntil: plainDate(until),
  };
}
