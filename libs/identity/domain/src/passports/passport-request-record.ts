import { addWorkingDays, DomainError } from '@jatigi/kernel';
import type { PlainDate, WorkingCalendar } from '@jatigi/kernel';
import type { RegisterEvent } from '../register/registration-record';
import type { Appointment, Capture, PassportKind, PassportProofFile, PassportStatement } from './passport-facts';
import type { PassportPolicy } from './passport-policy';
import { isOpenPassport, passportLifecycle as lifecycle } from './passport-request.lifecycle';
import type { PassportCommand, PassportState } from './passport-request.lifecycle';
import type {
  PassportClosing,
  PassportHistoryEntry,
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
export class PassportRequestRecord {
  readonly id!: string;
  version!: number;
  state!: PassportState;
  readonly reference!: string;
  readonly personId!: string;
  readonly requesterPersonId!: string;
  readonly post!: string;
  readonly deliverTo!: string;
  /** The post that acts now: `deliverTo` once the passport is made. */
  desk!: string;
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
  createdAt!: Date;
  updatedAt!: Date;
  // Loaded and saved apart from the row, encrypted.
  statement!: PassportStatement;
  capture!: Capture | null;
  passportNumber!: string | null;
  /** What the post asks the person to correct. */
  message!: string | null;
  /** What the ministry asks the post to correct. */
  ministryMessage!: { reason: ProductionReturn; text: string } | null;
  refusal!: { reason: PassportRefusal | ProductionRefusal; text: string | null } | null;
  private events?: RegisterEvent[];
  private newEntries?: PassportHistoryEntry[];

  get isWard(): boolean {
    return this.personId !== this.requesterPersonId;
  }

  /** The date of the step into the present state. */
  get since(): PlainDate {
    return (this.steps.at(-1) as PassportStep).on;
  }

  pullEvents(): RegisterEvent[] {
    const events = this.events ?? [];
    this.events = [];
    return events;
  }

  pullHistory(): PassportHistoryEntry[] {
    const entries = this.newEntries ?? [];
    this.newEntries = [];
    return entries;
  }

  protected begin(start: PassportStart, moment: PassportMoment): void {
    const { now, today } = moment;
    const nobody = { assignedTo: null, capturedBy: null, sentBy: null, handedOverBy: null };
    const nothing = { appointment: null, ministryReference: null, closing: null, capture: null, passportNumber: null };
    const silence = { message: null, ministryMessage: null, refusal: null, missedAppointments: 0, proofs: [] };
    const state = lifecycle.initial;
    const beginning = { version: 1, state, desk: start.post, steps: [{ state, on: today }] };
    Object.assign(this, { ...start, ...nobody, ...nothing, ...silence, ...beginning, createdAt: now, updatedAt: now });
    this.countFrom(moment, today);
  }

  protected mayMove(command: PassportCommand): void {
    lifecycle.next(this.state, command);
  }

  /** Nobody handles her own file or the file of her ward. @throws 409; 403 `own-file` */
  protected check(command: PassportCommand, by: string): void {
    this.mayMove(command);
    if (by !== this.personId && by !== this.requesterPersonId) return;
    const detail = 'This file concerns you: a colleague handles it.';
    throw new DomainError({ code: 'own-file', kind: 'forbidden', detail });
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

  protected publish(name: string, data: Record<string, unknown> = {}): void {
    const { personId, requesterPersonId, post, deliverTo } = this;
    (this.events ??= []).push({
      name: `passport.${name}`,
      data: { personId, requesterPersonId, post, deliverTo, ...data },
    });
  }

  protected note(
    kind: PassportHistoryKind,
    { now }: PassportMoment,
    by: string | null,
    detail: Record<string, unknown> = {},
  ): void {
    (this.newEntries ??= []).push({ at: now.toISOString(), kind, by, detail });
  }
}
