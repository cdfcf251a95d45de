import { addMonths, DomainError, finding, refuse } from '@jatigi/kernel';
import type { Finding, PlainDate } from '@jatigi/kernel';
import { mandateLifecycle as lifecycle } from './mandate.lifecycle';
import type { MandateCommand, MandateState } from './mandate.lifecycle';
import { mandatePolicy } from './mandate-policy';
import { mandateScopes } from './mandate-scopes';
import type { MandatePart, MandateWish } from './mandate-scopes';

/** Why a mandate is over. */
export const mandateEndings = ['giver', 'helper', 'date', 'death', 'account'] as const;
export type MandateEnding = (typeof mandateEndings)[number];

/** A person of a mandate, with the account that she used. */
export interface MandateSide {
  personId: string;
  accountId: string;
}

export interface MandateStart extends MandateWish {
  id: string;
  giver: MandateSide;
  validFrom: PlainDate;
  /** The last day. */
  validUntil: PlainDate;
}

export interface MandateMoment {
  now: Date;
  today: PlainDate;
}

export type MandateFact =
  | { name: 'mandate.given'; data: { personId: string } }
  | { name: 'mandate.accepted'; data: { personId: string; helperPersonId: string } }
  | { name: 'mandate.ended'; data: { personId: string; helperPersonId: string | null; reason: MandateEnding } };

const DAY = 86_400_000;

/** What a person lets one helper do in her name: for a time, for some kinds of files, or for some files alone. */
export class Mandate {
  readonly id!: string;
  version!: number;
  state!: MandateState;
  readonly giverPersonId!: string;
  readonly giverAccountId!: string;
  helperPersonId!: string | null;
  helperAccountId!: string | null;
  readonly parts!: readonly MandatePart[];
  readonly withdraw!: boolean;
  readonly scopes!: readonly string[];
  readonly files!: readonly string[] | null;
  readonly validFrom!: PlainDate;
  readonly validUntil!: PlainDate;
  readonly offeredAt!: Date;
  readonly offerExpiresAt!: Date;
  acceptedAt!: Date | null;
  closedAt!: Date | null;
  ending!: MandateEnding | null;
  private newFacts?: MandateFact[];

  /** @throws 422 with a finding per field; `mandates-too-many` */
  static offer({ giver, ...start }: MandateStart, live: number, { now, today }: MandateMoment): Mandate {
    refuse([...timeFaults(start, today), ...wishFaults(start)], 'The mandate cannot be given like this.');
    if (live >= mandatePolicy.liveGiven) throw tooMany(`At most ${mandatePolicy.liveGiven} mandates at a time.`);
    const offerExpiresAt = new Date(now.getTime() + mandatePolicy.offerDays * DAY);
    const mandate = Object.assign(new Mandate(), {
      ...start,
      scopes: mandateScopes(start),
      version: 1,
      state: lifecycle.initial,
      giverPersonId: giver.personId,
      giverAccountId: giver.accountId,
      helperPersonId: null,
      helperAccountId: null,
      offeredAt: now,
      offerExpiresAt,
      acceptedAt: null,
      closedAt: null,
      ending: null,
    });
    mandate.tell({ name: 'mandate.given', data: { personId: giver.personId } });
    return mandate;
  }

  /** Whether the code of the offer may still be used. */
  isOpen({ now, today }: MandateMoment): boolean {
    return this.state === 'OFFERED' && now < this.offerExpiresAt && today <= this.validUntil;
  }

  /** Whether the helper may act now. */
  isLive(today: PlainDate): boolean {
    return this.state === 'ACCEPTED' && this.validFrom <= today && today <= this.validUntil;
  }

  /** What stands in the way of an answer. @throws 409; 422 `own-mandate`, `offer-expired` */
  expectOffer(command: 'accept' | 'decline', helper: MandateSide, moment: MandateMoment): void {
    lifecycle.next(this.state, command);
    if (helper.personId === this.giverPersonId) {
      const detail = 'This mandate is yours to give: another person enters the code.';
      throw new DomainError({ code: 'own-mandate', kind: 'rule', detail });
    }
    if (!this.isOpen(moment)) {
      const detail = 'This code is too old. Ask for a new mandate.';
      throw new DomainError({ code: 'offer-expired', kind: 'rule', detail });
    }
  }

  /** @throws 409; 422 `own-mandate`, `offer-expired`, `mandates-too-many` */
  accept(helper: MandateSide, live: number, moment: MandateMoment): void {
    this.expectOffer('accept', helper, moment);
    if (live >= mandatePolicy.liveReceived) throw tooMany(`At most ${mandatePolicy.liveReceived} mandates at a time.`);
    this.move('accept');
    const { personId: helperPersonId, accountId: helperAccountId } = helper;
    Object.assign(this, { helperPersonId, helperAccountId, acceptedAt: moment.now });
    this.tell({ name: 'mandate.accepted', data: { personId: this.giverPersonId, helperPersonId } });
  }

  /** The helper does not want it. @throws 409; 422 `own-mandate`, `offer-expired` */
  decline(helper: MandateSide, moment: MandateMoment): void {
    this.expectOffer('decline', helper, moment);
    this.move('decline');
    this.closedAt = moment.now;
  }

  /** Nobody used the code in time. @throws 409 */
  expire(now: Date): void {
    this.move('expire');
    this.closedAt = now;
  }

  /** From now on the helper can do nothing more. @throws 409 */
  end(ending: MandateEnding, now: Date): void {
    this.move('end');
    Object.assign(this, { closedAt: now, ending });
    const { giverPersonId: personId, helperPersonId } = this;
    this.tell({ name: 'mandate.ended', data: { personId, helperPersonId, reason: ending } });
  }

  pullFacts(): MandateFact[] {
    const facts = this.newFacts ?? [];
    this.newFacts = [];
    return facts;
  }

  private move(command: MandateCommand): void {
    this.state = lifecycle.next(this.state, command);
  }

  private tell(fact: MandateFact): void {
    (this.newFacts ??= []).push(fact);
  }
}

function timeFaults(start: Pick<MandateStart, 'validFrom' | 'validUntil'>, today: PlainDate): Finding[] {
  const { validFrom, validUntil } = start;
  if (validFrom < today) return [finding('/from', 'in-the-past', 'A mandate begins today or later.')];
  if (validUntil < validFrom) return [finding('/until', 'before-start', 'The last day comes after the first.')];
  const longest = `A mandate lasts at most ${mandatePolicy.longestMonths} months.`;
  return validUntil > addMonths(today, mandatePolicy.longestMonths) ? [finding('/until', 'too-long', longest)] : [];
}

function wishFaults({ parts, files, withdraw }: MandateWish): Finding[] {
  const twice = parts.findIndex(({ kind }, at) => parts.slice(0, at).some((one) => one.kind === kind));
  const acts = parts.some(({ kind, level }) => level === 'act' && kind !== 'payments');
  return [
    ...(parts.length === 0 ? [finding('/parts', 'required', 'Say what the helper may do.')] : []),
    ...(twice >= 0 ? [finding(`/parts/${twice}/kind`, 'twice', 'Each kind of files stands here once.')] : []),
    ...(withdraw && !acts ? [finding('/withdraw', 'without-acting', 'Who only reads withdraws nothing.')] : []),
    ...(files?.length === 0 ? [finding('/files', 'required', 'Name a file, or leave the list out.')] : []),
    ...((files?.length ?? 0) > mandatePolicy.files
      ? [finding('/files', 'too-many', `At most ${mandatePolicy.files} files.`)]
      : []),
  ];
}

const tooMany = (detail: string): DomainError => new DomainError({ code: 'mandates-too-many', kind: 'rule', detail });
