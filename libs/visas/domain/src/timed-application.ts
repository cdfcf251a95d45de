import { DomainError } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { ApplicationRecord } from './application-record';
import type { Moment } from './application-record';
import { daysGone, deadlineOf, markClock, nextActionAt, startClock } from './clock/deadline-clock';
import type { DeadlineClock, OfficeOf } from './clock/deadline-clock';
import { allowanceOf, deadlineTable, escalationLadder } from './clock/deadline-table';
import type { Allowance, DeadlineStep, Rung } from './clock/deadline-table';
import { deskOf } from './filed-by';
import { staffHandleNoFileOfTheirOwn } from './rules/four-eyes';
import { applicationLifecycle as lifecycle } from './visa-application.lifecycle';

const refuse = (code: string, field: string, detail: string): never => {
  throw new DomainError({ code, kind: 'rule', detail, errors: [{ pointer: `/${field}`, code, detail }] });
};

/** A file with its clocks: each step has one, and what follows when its time is over. */
export class TimedApplication extends ApplicationRecord {
  /** Counts the deadlines again, by the calendars of today. */
  recount(officeOf: OfficeOf): void {
    const clock = this.clocks.at(-1);
    const deadline = clock && deadlineOf(clock, officeOf);
    this.due = clock && deadline ? { step: clock.step, on: deadline.on } : null;
    this.actAt = clock ? nextActionAt(clock, officeOf, this.ladder()) : null;
  }

  /** Days that the post has had the file until now. */
  processingDays({ now, officeOf }: Pick<Moment, 'now' | 'officeOf'>): number {
    return this.processing ? daysGone(this.processing, officeOf, now) : 0;
  }

  /**
   * What the table of deadlines says, once the time of the step is over: the file lapses, goes back to its applicant, or
   * a head of section, then headquarters, is told. Nothing is decided.
   * @returns false when it is not late, or everything was done
   */
  passDeadline(moment: Moment): boolean {
    const clock = this.clocks.at(-1);
    this.recount(moment.officeOf);
    if (!clock || !this.actAt || this.actAt > moment.now) return false;
    const { whenOver } = deadlineTable[clock.step];
    if (whenOver === 'escalate') this.escalate(clock, moment);
    else if (whenOver === 'lapse') this.lapse(moment);
    else if (whenOver === 'back-to-draft') this.goBackToDraft(moment);
    else if (whenOver === 'implicit-rejection') this.rejectBySilence(moment);
    else if (whenOver === 'decision-final') this.closeTheAppealTime(moment);
    else return false;
    return true;
  }

  private escalate(clock: DeadlineClock, moment: Moment): void {
    const rung = this.ladder()[clock.alarms];
    if (!rung) return;
    const dueBy = this.due?.on;
    this.move('escalate', moment.now);
    this.setTop({ ...clock, alarms: clock.alarms + 1 }, moment.officeOf);
    this.publish('application.escalated', { post: this.post, step: clock.step, to: rung.to, dueBy });
    this.note('escalated', moment.now, null, { step: clock.step, to: rung.to, dueBy });
  }

  /** The applicant did not answer. */
  private lapse({ now }: Moment): void {
    this.move('lapse', now);
    const dueBy = this.due?.on;
    this.stopClocks();
    this.publish('application.lapsed', { ...this.applicant(), post: this.post, dueBy });
    this.note('lapsed', now, null, { dueBy });
  }

  /** Nobody decided on the appeal in time: the refusal stands. Silence never favours a visa. */
  private rejectBySilence({ now }: Moment): void {
    this.move('reject-by-silence', now);
    this.stopClocks();
    const outcome = 'implicitly-rejected';
    this.appeal = this.appeal && { ...this.appeal, proposal: null, outcome, decidedAt: now.toISOString() };
    this.publish('application.appeal-decided', { ...this.applicant(), post: this.post, outcome });
    this.note('appeal-implicitly-rejected', now, null);
  }

  /** Nobody contested the refusal in time: it is final. */
  private closeTheAppealTime({ now }: Moment): void {
    this.updatedAt = now;
    this.stopClocks();
    this.note('appeal-time-over', now, null);
  }

  /** The fee was not paid: the draft is the applicant's again, and the policy is asked anew when she submits. */
  private goBackToDraft({ now }: Moment): void {
    this.move('let-payment-lapse', now);
    const dueBy = this.due?.on;
    this.stopClocks();
    this.post = deskOf(this);
    this.assessment = null;
    this.submittedAt = null;
    this.publish('application.payment-lapsed', { ...this.applicant(), dueBy });
    this.note('payment-lapsed', now, null, { dueBy });
  }

  /** Gives the examination more days in all, with a reason. @throws 422 `extension-too-short`, `extension-too-long` */
  extend(days: number, reason: string, by: string, moment: Moment): void {
    lifecycle.next(this.state, 'extend');
    staffHandleNoFileOfTheirOwn(this.hands(), by);
    const most = this.terms().processing.deadlines.examinationMaxDays;
    const granted = this.clocks.at(-1)?.allowed.amount ?? 0;
    if (days <= granted) refuse('extension-too-short', 'days', `The examination may take ${granted} days already.`);
    if (days > most) refuse('extension-too-long', 'days', `An examination takes ${most} days in all at most.`);
    this.move('extend', moment.now);
    this.notes = { ...this.notes, extension: reason };
    this.allow({ amount: days, unit: 'day' }, moment);
    this.note('extended', moment.now, by, { days, dueBy: this.due?.on });
  }

  /** Another post takes the file as it is, with the time it has left. @throws 422 `already-there` */
  transfer(to: string, reason: string, by: string, moment: Moment): void {
    lifecycle.next(this.state, 'transfer');
    staffHandleNoFileOfTheirOwn(this.hands(), by);
    const from = this.post;
    if (to === from) refuse('already-there', 'post', 'This post has the file already.');
    this.move('transfer', moment.now);
    this.post = to;
    this.assignedTo = null;
    this.notes = { ...this.notes, transfer: reason };
    this.moveClocks(to, moment);
    this.publish('application.transferred', { ...this.applicant(), from, post: to });
    this.note('transferred', moment.now, by, { from, post: to, dueBy: this.due?.on });
  }

  protected beginStep(step: DeadlineStep, moment: Moment): void {
    this.clocks = [...this.clocks, this.clockOf(step, moment)];
    this.recount(moment.officeOf);
  }

  /** The last day of a step, if it began now. */
  protected lastDayOf(step: DeadlineStep, moment: Moment): PlainDate | null {
    return deadlineOf(this.clockOf(step, moment), moment.officeOf)?.on ?? null;
  }

  private clockOf(step: DeadlineStep, { now }: Moment): DeadlineClock {
    const { post, processing } = this.terms();
    return startClock(step, allowanceOf(step, processing.deadlines), this.post ?? post, now);
  }

  /** The step is done; what waited for it goes on. */
  protected endStep({ officeOf }: Moment): void {
    this.clocks = this.clocks.slice(0, -1);
    this.recount(officeOf);
  }

  /** The file waits for its applicant: what the post has to do stands still. */
  protected holdClocks(now: Date): void {
    this.markAll({ what: 'paused' }, now);
  }

  protected releaseClocks(moment: Moment): void {
    this.markAll({ what: 'resumed' }, moment.now);
    this.recount(moment.officeOf);
  }

  /** Another post holds the file from now on; every clock keeps what it counted. */
  protected moveClocks(post: string, moment: Moment): void {
    this.markAll({ what: 'moved', post }, moment.now);
    this.recount(moment.officeOf);
  }

  /** Gives the step at hand another length, counted from where it began. */
  protected allow(allowed: Allowance, { officeOf }: Moment): void {
    const clock = this.clocks.at(-1);
    if (clock) this.setTop({ ...clock, allowed, alarms: 0 }, officeOf);
  }

  protected stopClocks(): void {
    this.clocks = [];
    this.due = null;
    this.actAt = null;
  }

  /** By the policy under which it was submitted. */
  private ladder(): readonly Rung[] {
    return escalationLadder(this.assessment?.processing.deadlines ?? {});
  }

  private setTop(clock: DeadlineClock, officeOf: OfficeOf): void {
    this.clocks = [...this.clocks.slice(0, -1), clock];
    this.recount(officeOf);
  }

  private markAll(mark: Parameters<typeof markClock>[1], now: Date): void {
    this.clocks = this.clocks.map((clock) => markClock(clock, mark, now));
    this.processing = this.processing && markClock(this.processing, mark, now);
  }
}
