import { addDays, addWorkingDays, finding, isPlainDate, isWorkingDay } from '@jatigi/kernel';
import type { Finding, PlainDate, WorkingCalendar } from '@jatigi/kernel';
import type { PersonFile } from '../register/registration-facts';
import { fileFaults } from '../register/registration-rules';
import type {
  Appointment,
  Capture,
  PassportKind,
  PassportProof,
  PassportProofFile,
  PassportStatement,
} from './passport-facts';

const NUMBER = /^[A-Z0-9]{5,20}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What is wrong in a statement, field by field; pointers lead into the request. */
export function statementFaults(kind: PassportKind, statement: PassportStatement, today: PlainDate): Finding[] {
  const person = fileFaults(statement.person as PersonFile, today);
  return [
    ...person.map((one) => ({ ...one, pointer: one.pointer.replace('/facts/', '/person/') })),
    ...oldPassportFaults(kind, statement, today),
  ];
}

function oldPassportFaults(kind: PassportKind, { oldPassport }: PassportStatement, today: PlainDate): Finding[] {
  const at = (field: string): string => `/oldPassport${field}`;
  if (!oldPassport)
    return kind === 'renewal' ? [finding(at(''), 'old-passport-missing', 'A renewal names the old passport.')] : [];
  if (kind === 'first') return [finding(at(''), 'old-passport-of-first', 'A first passport has none before it.')];
  const { number, issuedOn, expiresOn } = oldPassport;
  const faults = passportNumberFaults(number, at('/number'));
  if (!isPlainDate(issuedOn) || issuedOn > today)
    faults.push(finding(at('/issuedOn'), 'issued-in-future', 'A passport was issued today or before.'));
  else if (!isPlainDate(expiresOn) || expiresOn <= issuedOn)
    faults.push(finding(at('/expiresOn'), 'expires-before-issue', 'A passport expires after it was issued.'));
  return faults;
}

export function passportNumberFaults(number: string, pointer: string): Finding[] {
  return NUMBER.test(number)
    ? []
    : [finding(pointer, 'passport-number-shape', 'Capitals and digits, as in the passport.')];
}

interface Asked {
  kind: PassportKind;
  birthActNumber?: string | undefined;
  /** A loss report made here says what a receipt would say. */
  lossReportId: string | null;
  /** A ward who does not stand in the register: nothing has proved yet who is responsible for her. */
  isStatedWard: boolean;
}

/** The proofs that a request needs before an appointment is given. */
export function passportProofsNeeded({ kind, birthActNumber, lossReportId, isStatedWard }: Asked): PassportProof[] {
  const needed: Array<PassportProof | false> = [
    birthActNumber === undefined && 'birth-act',
    'nationality',
    kind === 'renewal' && 'old-passport',
    kind === 'replacement' && lossReportId === null && 'loss-receipt',
    'photo',
    isStatedWard && 'guardianship',
  ];
  return needed.filter((one) => one !== false);
}

export function missingPassportProofs(
  proofs: readonly Pick<PassportProofFile, 'kind'>[],
  asked: Asked,
): PassportProof[] {
  return passportProofsNeeded(asked).filter((kind) => !proofs.some((proof) => proof.kind === kind));
}

interface PostDay {
  today: PlainDate;
  /** The hour on the wall of the post, HH:MM. */
  clock: string;
  calendar: WorkingCalendar;
}

/** An appointment lies ahead, on a working day of the post, and not beyond what the policy allows. */
export function appointmentFaults({ on, time }: Appointment, day: PostDay, within: number): Finding[] {
  const fault = (code: string, detail: string): Finding[] => [finding('/at', code, detail)];
  if (!isPlainDate(on) || !TIME.test(time)) return fault('invalid-date', 'Written YYYY-MM-DDTHH:MM; it must exist.');
  if (`${on}T${time}` <= `${day.today}T${day.clock}`) return fault('appointment-past', 'An appointment lies ahead.');
  if (!isWorkingDay(day.calendar, on)) return fault('post-closed', 'The post is closed on this day.');
  return on > addWorkingDays(day.calendar, day.today, within)
    ? fault('appointment-too-far', `An appointment is given within ${within} working days.`)
    : [];
}

/** What was captured was captured until today, in the lifetime of the request. */
export function captureFaults({ on }: Capture, requestedOn: PlainDate, today: PlainDate): Finding[] {
  const fault = (code: string, detail: string): Finding[] => [finding('/capturedOn', code, detail)];
  if (on > today) return fault('captured-in-future', 'Record a capture when it was made.');
  // One day of grace: a post east of the clock that dated the request.
  return on < addDays(requestedOn, -1) ? fault('captured-before-request', 'The request is younger than this.') : [];
}
