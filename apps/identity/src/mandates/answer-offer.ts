import { Injectable } from '@nestjs/common';
import { identityRules, paperCodeOf } from '@jatigi/identity-domain';
import type { Mandate, MandateSide } from '@jatigi/identity-domain';
import { authorize, DomainError, finding, notFound } from '@jatigi/kernel';
import { FieldKeys } from '@jatigi/platform-keys';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { lookAcrossPosts } from '../register/look-across-posts';
import { Attempts } from '../sign-in/attempts';
import type { AttemptKey } from '../sign-in/attempts';
import { toMandate, toOffer } from './mandate-answer';
import { MandateNotices } from './mandate-notices';
import { MandateStore, momentOf } from './mandate-store';
import type { MandateOfferResponse, MandateResponse } from './mandate.dto';

/** The helper, signed in with his own account, enters the code: sees what it is about, then accepts or declines. */
@Injectable()
export class AnswerOffer {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: MandateStore,
    private readonly notices: MandateNotices,
    private readonly attempts: Attempts,
    private readonly keys: FieldKeys,
  ) {}

  /** @throws 400 `code-mistyped`; 422 `code-invalid`, `own-mandate`, `offer-expired`; 429 `too-many-attempts` */
  lookUp(context: RequestContext, typed: string): Promise<MandateOfferResponse> {
    return this.withOffer(context, typed, async (tx, mandate) => {
      mandate.expectOffer('accept', helperOf(tx), momentOf(tx));
      return toOffer(mandate, await this.store.giverName(tx, mandate));
    });
  }

  /** @throws as `lookUp`; 422 `mandates-too-many` */
  accept(context: RequestContext, typed: string): Promise<MandateResponse> {
    return this.withOffer(context, typed, async (tx, mandate) => {
      const helper = helperOf(tx);
      mandate.accept(helper, await this.store.countLive(tx, 'helper', helper.personId), momentOf(tx));
      await this.store.save(tx, mandate);
      await this.notices.tell(tx, mandate, 'mandate-accepted');
      return toMandate(tx, mandate, {
        side: 'helper',
        giverName: await this.store.giverName(tx, mandate),
        lastUseAt: null,
      });
    });
  }

  /** @throws as `lookUp` */
  async decline(context: RequestContext, typed: string): Promise<void> {
    await this.withOffer(context, typed, async (tx, mandate) => {
      mandate.decline(helperOf(tx), momentOf(tx));
      await this.store.save(tx, mandate);
      return null;
    });
  }

  /** A code that is none counts against the account that tries, before anything is looked up. */
  private async withOffer<T>(
    context: RequestContext,
    typed: string,
    work: (tx: Tx, mandate: Mandate) => Promise<T>,
  ): Promise<T> {
    const { idempotency: _key, ...trying } = context;
    const key = await this.transactions.run(trying, (tx) => this.begin(tx));
    const code = paperCodeOf(typed) ?? mistyped();
    return this.transactions.run(context, async (tx) => {
      await lookAcrossPosts(tx);
      const mandate = await this.store.ofCode(tx, this.keys.blindIndex('mandate-code', code));
      if (!mandate) {
        const detail = 'This is the code of no mandate, or it was used already.';
        throw new DomainError({ code: 'code-invalid', kind: 'rule', detail, errors: [codeFault(detail)] });
      }
      const answer = await work(tx, mandate);
      await this.attempts.succeed(tx, key);
      return answer;
    });
  }

  private async begin(tx: Tx): Promise<AttemptKey> {
    authorize(identityRules, tx.actor, 'identity.mandate.accept');
    const key = this.attempts.keyOf(this.keys.blindIndex('mandate-try', helperOf(tx).accountId), 'session');
    const verdict = await this.attempts.reserve(tx, key);
    if (verdict.allowed) return key;
    const detail = 'Too many wrong codes. Wait, then try again.';
    const extra = { retryAfter: verdict.retryAfterSeconds };
    throw new DomainError({ code: 'too-many-attempts', kind: 'too-many', detail, extra });
  }
}

function helperOf({ actor: { personId, accountId } }: Tx): MandateSide {
  if (personId === null || accountId === null) throw notFound('This account');
  return { personId, accountId };
}

const codeFault = (detail: string) => finding('/code', 'code-invalid', detail);

function mistyped(): never {
  const detail = 'A sign of the code is wrong. Compare it with what you were given.';
  throw new DomainError({ code: 'code-mistyped', kind: 'invalid', detail, errors: [codeFault(detail)] });
}
