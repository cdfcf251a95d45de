import { addWorkingDays } from '@jatigi/kernel';
import type { PlainDate, WorkingCalendar } from '@jatigi/kernel';
import { CaseRecord } from '../cases/case-record';
import type { Appointment, Capture, PassportKind, PassportProofFile, PassportStatement } from './passport-facts';
import { expectedAtPost, travelledStates } from './passport-policy';
import type { Expectation, MeasuredPace, PassportPolicy, TravelledState } from './passport-policy';
import { isOpenPassport, passportLifecycle as lifecycle } from './passport-request.lifecycle';
import type { PassportCommand, PassportState } from './passport-request.lifecycle';
import type {
  PassportClosing,
  PassportHistoryKind,
  PassportRefusal,
  ProductionRefusal,
  ProductionReturn,
} from './passport-words';

/** When something happens, as the post that acts counts: its date, its clock, its working days. */
export interface PassportMoment {
  now: Date;
  today: PlainDate;
  /** HH:MM on its wall. */
  clock: string;
  calendar: WorkingCalendar;
  policy: PassportPolicy;
}

/** What is looked at to say when the passport will be there. */
export interface Outlook extends Pick<PassportMoment, 'today' | 'calendar' | 'policy'> {
  pace: Partial<Record<PassportState, MeasuredPace>>;
}

export interface PassportStart {
  id: string;
  reference: string;
  /** Who gets the passport, and who asks: the same person, or somebody responsible for her. */
  personId: string;
  requesterPersonId: string;
  /** Files and captures; hands over. */
  post: string;
  deliverTo: string;
  language: 'fr' | 'en';
  kind: PassportKind;
  lossReportId: string | null;
  registrationId: string | null;
  statement: PassportStatement;
}

/** One state that the request came into, and when. */
interface PassportStep {
  state: PassportState;
  on: PlainDate;
}

/** What is written about one request, and how a change of it is written down. */
export class PassportRequestRecord extends CaseRecord<PassportHistoryKind> {
  state!: PassportState;
  /** Where it was filed. `post` is the post that acts: this one, and `deliverTo` once the passport is made. */
  readonly filedAt!: string;
  readonly deliverTo!: string;
  readonly language!: 'fr' | 'en';
  readonly kind!: PassportKind;
  readonly lossReportId!: string | null;
  readonly registrationId!: string | null;
  proofs!: PassportProofFile[];
  steps!: PassportStep[];
  /** Last day of this state; null when nothing is owed any more. */
  dueOn!: PlainDate | null;
  /** The alarm of this state was raised: once. */
  overdueSince!: PlainDate | null;
  appointment!: Appointment | null;
  missedAppointments!: number;
  assignedTo!: string | null;
  capturedBy!: string | null;
  sentBy!: string | null;
  handedOverBy!: string | null;
  /** The ministry's own name of the file. */
  ministryReference!: string | null;
  closing!: PassportClosing | null;
  // Loaded and saved apart from the row, encrypted.
  statement!: PassportStatement;
  capture!: Capture | null;
  passportNumber!: string | null;
  /** What the post asks the person to correct. */
  message!: string | null;
  /** What the ministry asks the post to correct. */
  ministryMessage!: { reason: ProductionReturn; text: string } | null;
  refusal!: { reason: PassportRefusal | ProductionRefusal; text: string | null } | null;
  /** What the post's calendar and past say today: loaded beside, never saved. */
  outlook?: Outlook;

  get isWard(): boolean {
    return this.personId !== this.requesterPersonId;
  }

  /** The date of the step into the present state. */
  get since(): PlainDate {
    return (this.steps.at(-1) as PassportStep).on;
  }

  /** Null while the file lies with the person, and when the passport is there: nothing is to be expected. */
  get expected(): Expectation | null {
    const { state, since, outlook } = this;
    if (!outlook || !isTravelled(state)) return null;
    return expectedAtPost({ state, since, ...outlook }, outlook.policy, outlook.pace[state] ?? null);
  }

  protected begin(start: PassportStart, moment: PassportMoment): void {
    const { now, today } = moment;
    const nobody = { assignedTo: null, capturedBy: null, sentBy: null, handedOverBy: null };
    const nothing = { appointment: null, ministryReference: null, closing: null, capture: null, passportNumber: null };
    const silence = { message: null, ministryMessage: null, refusal: null, missedAppointments: 0, proofs: [] };
    const state = lifecycle.initial;
    const beginning = { version: 1, state, filedAt: start.post, steps: [{ state, on: today }] };
    Object.assign(this, { ...start, ...nobody, ...nothing, ...silence, ...beginning, createdAt: now, updatedAt: now });
    this.countFrom(moment, today);
  }

  protected mayMove(command: PassportCommand): void {
    lifecycle.next(this.state, command);
  }

  /** @throws 409; 403 `own-file` */
  protected check(command: PassportCommand, by: string): void {
    this.mayMove(command);
    this.expectSomebodyElse(by);
  }

  /** Into the next state, whose deadline begins. A command that stays leaves the deadline as it is. */
  protected move(command: PassportCommand, moment: PassportMoment): void {
    const next = lifecycle.next(this.state, command);
    this.updatedAt = moment.now;
    if (next === this.state) return;
    this.state = next;
    this.steps = [...this.steps, { state: next, on: moment.today }];
    this.countFrom(moment, moment.today);
  }

  protected countFrom({ calendar, policy }: PassportMoment, day: PlainDate): void {
    this.overdueSince = null;
    this.dueOn = isOpenPassport(this.state) ? addWorkingDays(calendar, day, policy.deadlines[this.state]) : null;
  }

  protected say(fact: string, data: Record<string, unknown> = {}): void {
    this.publish(`passport.${fact}`, { deliverTo: this.deliverTo, ...data });
  }
}

function isTravelled(state: PassportState): state is TravelledState {
  return (travelledStates as readonly string[]).includes(state);
}
