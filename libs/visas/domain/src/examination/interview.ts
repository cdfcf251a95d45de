import { DomainError } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';

export const interviewOutcomes = ['held', 'no-show', 'cancelled'] as const;
export type InterviewOutcome = (typeof interviewOutcomes)[number];

/** When and where somebody is invited: as the clock on the wall of the post shows it. */
export interface Invitation {
  on: PlainDate;
  /** HH:MM */
  time: string;
  place: string;
}
export interface Interview extends Invitation {
  /** IANA time zone of the wall. */
  zone: string;
  post: string | null;
  invitedBy: string;
  outcome: InterviewOutcome | null;
  recordedBy: string | null;
}

const fault = (code: string, field: string, detail: string): DomainError =>
  new DomainError({ code, kind: 'rule', detail, errors: [{ pointer: `/${field}`, code, detail }] });

/** @throws 422 `interview-in-the-past` */
export function theInterviewLiesAhead({ on }: Invitation, today: PlainDate): void {
  if (on < today) throw fault('interview-in-the-past', 'on', 'This day is over.');
}

/** @throws 409 `no-interview-open`; 422 `interview-still-ahead` */
export function theInterviewCanBeRecorded(
  interview: Interview | null,
  outcome: InterviewOutcome,
  today: PlainDate,
): asserts interview is Interview {
  if (interview?.outcome !== null || interview === null) {
    throw new DomainError({
      code: 'no-interview-open',
      kind: 'conflict',
      detail: 'Nobody is invited now: invite first, or again.',
      extra: { interview: interview?.outcome ?? null },
    });
  }
  if (outcome !== 'cancelled' && interview.on > today) {
    throw fault('interview-still-ahead', 'outcome', 'The day of the interview has not come. It can be cancelled.');
  }
}
