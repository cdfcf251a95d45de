import { addDays, DomainError, finding, refuse } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { DeclarationCommand, DeclarationState } from './declaration.lifecycle';
import { declarationLifecycle as lifecycle } from './declaration.lifecycle';
import { DeclarationRecord } from './declaration-record';
import type { DeclarationStart, Judgment, Moment } from './declaration-record';
import { changeFacts, wholeFacts } from './draft-facts';
import type { FactsChange } from './draft-facts';
import type { BirthFacts } from './facts';
import type { VoletPolicy } from './policy/registry-policy';
import { theFactsAreComplete, theFactsAreSound } from './rules/birth-rules';
import { mayHandle, maySign } from './rules/four-eyes';
import { daysLate } from './rules/legal-delay';
import type { RejectionReason } from './rules/rejection-reasons';

/** One birth on its way into the register. Every command: lifecycle (409), named rules, change, event. */
export class Declaration extends DeclarationRecord {
  static start(start: DeclarationStart): Declaration {
    const declaration = new Declaration(start);
    declaration.note('started', start.now, start.by);
    return declaration;
  }

  /** @throws 409 `illegal-transition` */
  mayEdit(): void {
    lifecycle.next(this.state, 'edit');
  }

  edit(change: FactsChange, by: string, moment: Moment): void {
    this.mayEdit();
    const facts = changeFacts(this.facts, change);
    theFactsAreSound(facts, moment.today);
    this.move('edit', moment.now);
    this.facts = facts;
    this.note('edited', moment.now, by, { members: Object.keys(change) });
  }

  /** Over the legal delay only a judgment opens the register (Code des personnes et de la famille). */
  declare(by: string, moment: Moment): void {
    lifecycle.next(this.state, 'declare', 'DECLARED');
    const facts = wholeFacts(this.facts);
    theFactsAreComplete(facts, moment.today);
    this.facts = facts;
    mayHandle(this.hands(), by);
    this.declaredBy = by;
    this.declaredOn = moment.today;
    this.lateDays = daysLate(facts.child.birthDate, moment.today, moment.rules.legalDelayDays) || null;
    const late = this.lateDays !== null;
    const { judgmentDays, verifyDays } = moment.rules;
    this.move('declare', moment.now, late ? 'LATE' : 'DECLARED');
    this.due = { step: late ? 'judgment' : 'verify', on: addDays(moment.today, late ? judgmentDays : verifyDays) };
    this.publish('declaration.made', { post: this.post, kind: this.kind, late });
    this.note('declared', moment.now, by);
    if (this.lateDays === null) return;
    this.publish('declaration.late-flagged', { post: this.post, daysLate: this.lateDays });
    this.note('late', moment.now, null, { daysLate: this.lateDays });
  }

  /** New candidates that look alike; an officer compares before anything goes on. */
  suspect(found: { candidates: number; reasons: string[] }, { now }: Moment): void {
    if (found.candidates === 0) return;
    this.openSuspicions += found.candidates;
    this.updatedAt = now;
    this.publish('declaration.duplicate-suspected', { post: this.post, ...found });
    this.note('duplicate-suspected', now, null, { ...found });
  }

  resolveDuplicate(verdict: 'duplicate' | 'not-duplicate', by: string, moment: Moment): void {
    const isDuplicate = verdict === 'duplicate';
    this.check('resolve-duplicate', by, isDuplicate ? 'REJECTED' : this.state);
    this.move('resolve-duplicate', moment.now, isDuplicate ? 'REJECTED' : this.state);
    this.openSuspicions -= 1;
    this.publish('declaration.duplicate-resolved', { post: this.post, verdict });
    this.note('duplicate-resolved', moment.now, by, { verdict });
    if (isDuplicate) this.close('duplicate', null, by, moment);
  }

  returnToDraft(by: string, moment: Moment): void {
    this.check('return-to-draft', by);
    this.move('return-to-draft', moment.now);
    this.declaredBy = null;
    this.due = null;
    this.note('returned-to-draft', moment.now, by);
  }

  verify(by: string, moment: Moment): void {
    this.check('verify', by);
    this.noSuspicionIsOpen();
    this.move('verify', moment.now);
    this.markVerified(by, moment);
  }

  awaitJudgment(by: string, moment: Moment): void {
    this.check('await-judgment', by);
    this.move('await-judgment', moment.now);
    this.due = { step: 'judgment', on: addDays(moment.today, moment.rules.judgmentDays) };
    this.note('judgment-awaited', moment.now, by);
  }

  /** The judgment stands in the place of the legal delay; whoever records it has verified the declaration. */
  recordJudgment(judgment: Judgment, by: string, moment: Moment): void {
    this.check('record-judgment', by);
    this.noSuspicionIsOpen();
    theJudgmentFits(judgment, this.facts as BirthFacts, moment.today);
    this.move('record-judgment', moment.now);
    this.judgment = judgment;
    this.note('judgment-recorded', moment.now, by, { date: judgment.date });
    this.markVerified(by, moment);
  }

  reject(rejection: { reason: RejectionReason; text: string | null }, by: string, moment: Moment): void {
    this.check('reject', by);
    this.move('reject', moment.now);
    this.close(rejection.reason, rejection.text, by, moment);
  }

  withdraw(by: string, { now }: Moment): void {
    this.move('withdraw', now);
    this.due = null;
    this.note('withdrawn', now, by);
  }

  assign(to: string, by: string, { now }: Moment): void {
    lifecycle.next(this.state, 'assign', this.state);
    mayHandle(this.hands(), to);
    this.move('assign', now, this.state);
    this.assignedTo = to;
    this.note('assigned', now, by, { to });
  }

  /** Makes the declaration an act; its number is given by the register. @throws 403 `four-eyes` */
  sign(actId: string, by: string, volet: VoletPolicy, moment: Moment): void {
    this.maySign(by);
    this.noSuspicionIsOpen();
    this.move('sign', moment.now);
    this.actId = actId;
    this.due = { step: 'volet', on: addDays(moment.today, volet.acknowledgeDays) };
    this.note('signed', moment.now, by);
  }

  /** Lifecycle and persons, before the search for duplicates begins. @throws 409, 403 */
  maySign(by: string): void {
    lifecycle.next(this.state, 'sign');
    maySign(this.hands(), by);
  }

  /** The deadline of the first sending stays: an unanswered volet is overdue however often it was sent again. */
  sendVolet(sending: { number: number; acknowledgeBy: PlainDate }, now: Date): void {
    this.move('send-volet', now);
    if (sending.number === 1) this.due = { step: 'volet', on: sending.acknowledgeBy };
    this.note('volet-sent', now, null, { ...sending });
  }

  acknowledgeVolet(now: Date): void {
    this.move('acknowledge-volet', now);
    this.due = null;
    this.note('volet-acknowledged', now, null);
  }

  private markVerified(by: string, moment: Moment): void {
    this.verifiedBy = by;
    this.due = { step: 'sign', on: addDays(moment.today, moment.rules.signDays) };
    this.publish('declaration.verified', { post: this.post });
    this.note('verified', moment.now, by);
  }

  private close(reason: RejectionReason, text: string | null, by: string, { now }: Moment): void {
    this.rejection = { reason, text };
    this.due = null;
    this.publish('declaration.rejected', { post: this.post, reason });
    this.note('rejected', now, by, { reason });
  }

  private check(command: DeclarationCommand, by: string, to?: DeclarationState): void {
    lifecycle.next(this.state, command, to);
    mayHandle(this.hands(), by);
  }

  private noSuspicionIsOpen(): void {
    if (this.openSuspicions === 0) return;
    throw duplicateSuspected(this.openSuspicions);
  }
}

/** 409: an officer has to compare first. */
export function duplicateSuspected(candidates: number): DomainError {
  const detail = 'This birth may be declared already. Compare each candidate and say whether it is the same.';
  return new DomainError({ code: 'duplicate-suspected', kind: 'conflict', detail, extra: { candidates } });
}

function theJudgmentFits(judgment: Judgment, facts: BirthFacts, today: PlainDate): void {
  const fault = (code: string, detail: string): void => refuse([finding('/date', code, detail)]);
  if (judgment.date > today) fault('judgment-in-the-future', 'The judgment lies in the future.');
  const born = facts.child.birthDate.value;
  if (judgment.date < born) fault('judgment-before-birth', 'The judgment is older than the birth.');
}
