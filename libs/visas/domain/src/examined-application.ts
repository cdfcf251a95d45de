import type { Moment } from './application-record';
import type { Biometrics, BiometricsPolicy, RecordedBiometrics } from './examination/biometrics';
import { theBiometricsAreSound } from './examination/biometrics';
import { theBondWasAskedFor } from './examination/bond';
import type { RecordedBond } from './examination/bond';
import { theInterviewCanBeRecorded, theInterviewLiesAhead } from './examination/interview';
import type { InterviewOutcome, Invitation } from './examination/interview';
import { plannedParts, standingParts } from './examination/parts';
import type { ExaminationPart, PartStanding, StoredPart } from './examination/parts';
import { staffHandleNoFileOfTheirOwn } from './rules/four-eyes';
import { dayOfBirth } from './rules/minors';
import { aRefusalNamesKnownCodes, refusalCodes as sampleCodes, VISA_NOT_NEEDED } from './rules/refusal-codes';
import { TimedApplication } from './timed-application';
import { applicationLifecycle as lifecycle } from './visa-application.lifecycle';

/** A file with the parts of its examination, which open and close independently of each other. */
export class ExaminedApplication extends TimedApplication {
  /** The file cannot be examined; the fee is owed back. @throws 403, 409; 422 of `aRefusalNamesKnownCodes` */
  declareInadmissible(codes: string[], by: string, { now, refusalCodes = sampleCodes }: Moment): void {
    lifecycle.next(this.state, 'declare-inadmissible');
    staffHandleNoFileOfTheirOwn(this.hands(), by);
    aRefusalNamesKnownCodes(codes, refusalCodes);
    this.endUnexamined('declare-inadmissible', codes, by, now);
  }

  /** She needs no visa for this journey: nothing is refused, and the fee is owed back. @throws 403, 409 */
  declareNotRequired(by: string, { now }: Moment): void {
    lifecycle.next(this.state, 'declare-not-required');
    staffHandleNoFileOfTheirOwn(this.hands(), by);
    this.endUnexamined('declare-not-required', [VISA_NOT_NEEDED], by, now);
  }

  /** One fact for both: whoever hears it owes the fee back, and the code says why. */
  private endUnexamined(
    command: 'declare-inadmissible' | 'declare-not-required',
    codes: string[],
    by: string,
    now: Date,
  ): void {
    this.move(command, now);
    this.stopClocks();
    this.publish('application.declared-inadmissible', { ...this.applicant(), codes });
    this.note(command === 'declare-inadmissible' ? 'declared-inadmissible' : 'declared-not-required', now, by, {
      codes,
    });
  }

  /** How each part of the examination stands. */
  examination(): PartStanding[] {
    return standingParts(this);
  }

  /** A part is to be done, or done again. Who opens it says why in the history. */
  openPart(part: ExaminationPart, now: Date): void {
    this.setPart(part, { state: 'open', since: now.toISOString() });
  }

  /** @param outcome a code of that part; @param by null when the system closes it */
  closePart(part: ExaminationPart, outcome: string, by: string | null, now: Date): void {
    this.setPart(part, { state: 'closed', outcome, by, at: now.toISOString() });
  }

  /** The fact, never the picture or the print. Recorded again, the last one counts. @throws 422, see `biometrics.ts` */
  recordBiometrics(recorded: RecordedBiometrics, policy: BiometricsPolicy, by: string, moment: Moment): void {
    lifecycle.next(this.state, 'record-biometrics');
    staffHandleNoFileOfTheirOwn(this.hands(), by);
    const { birthDate } = this.file.applicant;
    const born = birthDate === undefined ? undefined : dayOfBirth(birthDate);
    theBiometricsAreSound(recorded, { birthDate: born, policy, today: moment.today });
    this.move('record-biometrics', moment.now);
    const { outcome, reason } = recorded;
    this.biometrics = { ...recorded, by, at: moment.now.toISOString() } satisfies Biometrics;
    this.closePart('biometrics', outcome, by, moment.now);
    this.publish('application.biometrics-recorded', { post: this.post, outcome });
    this.note('biometrics-recorded', moment.now, by, { outcome, ...(reason && { reason }) });
  }

  /** That the money lies where it is kept. Recorded again, the last one counts. @throws 422, see `bond.ts` */
  recordBond(recorded: RecordedBond, by: string, moment: Moment): void {
    lifecycle.next(this.state, 'record-bond');
    staffHandleNoFileOfTheirOwn(this.hands(), by);
    theBondWasAskedFor(recorded, { assessment: this.terms(), today: moment.today });
    this.move('record-bond', moment.now);
    this.bond = { ...recorded, by, at: moment.now.toISOString() };
    this.closePart('bond', 'lodged', by, moment.now);
    this.publish('application.bond-recorded', { post: this.post });
    this.note('bond-recorded', moment.now, by, { on: recorded.lodgedOn });
  }

  /** Invites to an interview; invited again, the part is open again. @throws 409; 422 `interview-in-the-past` */
  inviteToInterview(invitation: Invitation, by: string, moment: Moment): void {
    lifecycle.next(this.state, 'invite-interview');
    staffHandleNoFileOfTheirOwn(this.hands(), by);
    theInterviewLiesAhead(invitation, moment.today);
    this.move('invite-interview', moment.now);
    const { post } = this;
    const zone = moment.officeOf(post ?? '').timeZone;
    this.interview = { ...invitation, zone, post, invitedBy: by, outcome: null, recordedBy: null };
    this.openPart('interview', moment.now);
    const { on, time } = invitation;
    this.publish('application.interview-invited', { ...this.applicant(), post, on });
    this.note('interview-invited', moment.now, by, { on, time });
  }

  /** What became of it. @throws 409 `no-interview-open`; 422 `interview-still-ahead` */
  recordInterview(outcome: InterviewOutcome, note: string | undefined, by: string, moment: Moment): void {
    lifecycle.next(this.state, 'record-interview');
    staffHandleNoFileOfTheirOwn(this.hands(), by);
    const { interview } = this;
    theInterviewCanBeRecorded(interview, outcome, moment.today);
    this.move('record-interview', moment.now);
    this.interview = { ...interview, outcome, recordedBy: by };
    if (note !== undefined) this.notes = { ...this.notes, interview: note };
    this.closePart('interview', outcome, by, moment.now);
    this.publish('application.interview-recorded', { post: this.post, outcome });
    this.note('interview-recorded', moment.now, by, { outcome, on: interview.on });
  }

  /** The examination begins: what the policy asked for at the submission is open from now on. */
  protected beginParts({ now }: Moment): void {
    this.parts = { ...plannedParts(this.terms(), now), ...this.parts };
    this.keepDocumentsPart(null, now);
  }

  /** Writes down who settled the last document, and when. */
  protected keepDocumentsPart(by: string | null, now: Date): void {
    if (!this.parts) return;
    const { state, outcome } = this.examination().find(({ part }) => part === 'documents') as PartStanding;
    if (state === 'closed' && outcome) this.closePart('documents', outcome, by, now);
    else this.openPart('documents', now);
  }

  private setPart(part: ExaminationPart, stored: StoredPart): void {
    this.parts = { ...this.parts, [part]: stored };
    this.updatedAt = new Date(stored.state === 'open' ? stored.since : stored.at);
  }
}
