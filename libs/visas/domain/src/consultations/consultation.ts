import { addDays, addWorkingDays, DomainError, startOfDay } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { deadlineOf, markClock } from '../clock/deadline-clock';
import type { OfficeOf, RunningClock } from '../clock/deadline-clock';
import { escalationLadder } from '../clock/deadline-table';
import type { Rung } from '../clock/deadline-table';
import { consultationLifecycle as lifecycle } from './consultation.lifecycle';
import type { ConsultationCommand, ConsultationState } from './consultation.lifecycle';
import type { ConsultedService } from './consulted-service';

/** What is written beside a consultation: may speak of a person, so it is kept encrypted. */
export interface ConsultationTexts {
  /** What the post wants to know, when an officer asks by hand. */
  question?: string;
  /** What the service needs to know. */
  askedBack?: string;
  reply?: string;
  /** Why the service objects. */
  objection?: string;
  /** Why nobody waits for it any more. */
  closing?: string;
}
export interface ConsultationAnswer {
  answer: 'no-objection' | 'objection';
  by: string;
  at: string;
  /** It came when its time was over, or nobody waited for it any more. */
  late: boolean;
}
interface Now {
  now: Date;
  officeOf: OfficeOf;
}

/** What is asked about which file; `escalationWorkingDays` by the policy under which it was submitted. */
interface Question {
  id: string;
  applicationId: string;
  service: ConsultedService;
  question?: string;
  escalationWorkingDays?: number | undefined;
}

/** One question about one application to one service. */
export class Consultation {
  id!: string;
  applicationId!: string;
  service!: string;
  kind!: ConsultedService['kind'];
  partnerState!: string | null;
  desk!: string;
  silence!: ConsultedService['silence'];
  version = 1;
  state: ConsultationState = lifecycle.initial;
  openedAt!: Date;
  /** Null: by policy, at the admission. */
  openedBy!: string | null;
  clock!: RunningClock;
  /** Rungs of the ladder that were told. */
  alarms = 0;
  /** When headquarters hear of its silence, by the policy of the file; null where that says nothing. */
  escalationWorkingDays: number | null = null;
  dueOn: PlainDate | null = null;
  actAt: Date | null = null;
  answered: ConsultationAnswer | null = null;
  texts: ConsultationTexts = {};

  /** @param by null when policy asks */
  static open(asked: Question, by: string | null, at: Now): Consultation {
    const { id, applicationId, service, question, escalationWorkingDays = null } = asked;
    const { code, kind, state: partnerState, desk, silence, deadline } = service;
    const consultation = new Consultation();
    Object.assign(consultation, {
      id,
      applicationId,
      service: code,
      kind,
      partnerState,
      desk,
      silence,
      escalationWorkingDays,
    });
    Object.assign(consultation, { openedAt: at.now, openedBy: by, texts: question === undefined ? {} : { question } });
    const { amount, unit } = deadline;
    const started = { at: at.now.toISOString(), what: 'started', post: desk } as const;
    consultation.clock = { allowed: { amount, unit }, marks: [started] };
    consultation.recount(at.officeOf);
    return consultation;
  }

  /** Whether the examination waits for it. */
  get isWaitedFor(): boolean {
    return ['OPEN', 'ASKED_BACK', 'OVERDUE'].includes(this.state);
  }

  /** Counts its time again, by the calendars of today. */
  recount(officeOf: OfficeOf): void {
    if (!this.isWaitedFor) {
      this.actAt = null;
      return;
    }
    const deadline = deadlineOf(this.clock, officeOf);
    this.dueOn = deadline?.on ?? null;
    this.actAt = deadline && this.nextAlarm(deadline, officeOf);
  }

  private nextAlarm({ on, lateFrom }: { on: PlainDate; lateFrom: Date }, officeOf: OfficeOf): Date | null {
    if (this.silence === 'no-objection' || this.alarms === 0) return lateFrom;
    const rung = this.ladder()[this.alarms];
    if (!rung) return null;
    const { timeZone, calendar } = officeOf(this.desk);
    return startOfDay(timeZone, addDays(addWorkingDays(calendar, on, rung.afterWorkingDays), 1));
  }

  /** The last word of the service: given once. @throws 409 with the state it is in; 422 `objection-unexplained` */
  answer(answer: ConsultationAnswer['answer'], reason: string | undefined, by: string, { now, officeOf }: Now): void {
    lifecycle.next(this.state, 'answer');
    explained(answer === 'objection', reason, 'objection-unexplained', 'Say why you object.');
    const late = !['OPEN', 'ASKED_BACK'].includes(this.state) || this.isOver(now, officeOf);
    this.move('answer');
    this.answered = { answer, by, at: now.toISOString(), late };
    if (reason !== undefined) this.texts = { ...this.texts, objection: reason };
    this.recount(officeOf);
  }

  private isOver(now: Date, officeOf: OfficeOf): boolean {
    const deadline = deadlineOf(this.clock, officeOf);
    return deadline !== null && deadline.lateFrom <= now;
  }

  /** The service needs to know more; its time stands still. @throws 409; 422 `question-missing` */
  askBack(question: string | undefined, { now, officeOf }: Now): void {
    lifecycle.next(this.state, 'ask-back');
    explained(true, question, 'question-missing', 'Say what you need to know.');
    this.move('ask-back');
    this.texts = { ...this.texts, askedBack: question as string };
    this.clock = markClock(this.clock, { what: 'paused' }, now);
    this.recount(officeOf);
  }

  /** The post has replied; the time goes on where it stopped. @throws 409 */
  reply(message: string, { now, officeOf }: Now): void {
    this.move('reply');
    this.texts = { ...this.texts, reply: message };
    this.clock = markClock(this.clock, { what: 'resumed' }, now);
    this.recount(officeOf);
  }

  /** An officer no longer waits for it. @throws 409 */
  close(reason: string, officeOf: OfficeOf): void {
    this.move('close');
    this.texts = { ...this.texts, closing: reason };
    this.recount(officeOf);
  }

  /**
   * The time is over: by the rule of the service somebody is told, or silence counts as no objection.
   * @returns what followed; null when it is not late by the calendar of today
   */
  passDeadline({ now, officeOf }: Now): { expired: true } | { toldTo: string } | null {
    this.recount(officeOf);
    if (!this.actAt || this.actAt > now) return null;
    if (this.silence === 'no-objection') {
      this.move('expire');
      this.recount(officeOf);
      return { expired: true };
    }
    const rung = this.ladder()[this.alarms];
    if (!rung) return null;
    this.move('escalate');
    this.alarms += 1;
    this.recount(officeOf);
    return { toldTo: rung.to };
  }

  private ladder(): readonly Rung[] {
    const { escalationWorkingDays } = this;
    return escalationLadder(escalationWorkingDays === null ? {} : { escalationWorkingDays });
  }

  private move(command: ConsultationCommand): void {
    this.state = lifecycle.next(this.state, command);
  }
}

function explained(isNeeded: boolean, text: string | undefined, code: string, detail: string): void {
  if (!isNeeded || text !== undefined) return;
  throw new DomainError({ code, kind: 'rule', detail, errors: [{ pointer: '/reason', code, detail }] });
}

/** Its last question was closed without an answer, and its silence never favours a visa. */
const isSilent = (asked: readonly Consultation[]): boolean => {
  const last = asked.at(-1);
  return last?.state === 'CLOSED' && last.silence === 'escalate';
};

/** What it said last, on whichever question: a question that stays without an answer takes no objection back. */
const lastWord = (asked: readonly Consultation[]): ConsultationAnswer['answer'] | null =>
  asked
    .flatMap(({ answered }) => answered ?? [])
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .at(-1)?.answer ?? null;

/**
 * How the part of the examination stands: null while one is waited for. Nothing is made of silence but what its rule says,
 * whatever another service said: an objection does not answer for who is silent.
 * @param consultations all about one file, the oldest first
 */
export function outcomeOf(consultations: readonly Consultation[]): 'no-objection' | 'objection' | 'unanswered' | null {
  if (consultations.some(({ isWaitedFor }) => isWaitedFor)) return null;
  const services = [...new Set(consultations.map(({ service }) => service))];
  const ofEach = services.map((code) => consultations.filter(({ service }) => service === code));
  if (ofEach.some(isSilent)) return 'unanswered';
  return ofEach.some((asked) => lastWord(asked) === 'objection') ? 'objection' : 'no-objection';
}
