import type { ProcessingDeadlines } from '../deadlines';

/** In what time is counted. Hours run by day and night; months are those of the calendar. */
export type TimeUnit = 'working-day' | 'day' | 'hour' | 'month';
export interface Allowance {
  amount: number;
  unit: TimeUnit;
}

interface DeadlineRow {
  /** The state of the application while this clock runs. */
  state: string;
  /** Where the policy says how long; absent in the policy: `fallback`. */
  setting: keyof ProcessingDeadlines;
  fallback: number;
  unit: TimeUnit;
  waitsFor: 'applicant' | 'post' | 'documents' | 'headquarters';
  /** What happens when it is over. Nothing here ever favours a visa by silence. */
  whenOver: 'purge' | 'back-to-draft' | 'lapse' | 'escalate' | 'decision-final' | 'implicit-rejection';
}

/**
 * Every deadline of an application, as data: the defaults are SAMPLE policy after EU and French practice.
 * A step that waits for the applicant holds the clocks that wait for the post.
 */
export const deadlineTable = {
  draft: {
    state: 'DRAFT',
    setting: 'draftDays',
    fallback: 90,
    unit: 'day',
    waitsFor: 'applicant',
    whenOver: 'purge',
  },
  payment: {
    state: 'AWAITING_PAYMENT',
    setting: 'paymentDays',
    fallback: 15,
    unit: 'day',
    waitsFor: 'applicant',
    whenOver: 'back-to-draft',
  },
  admissibility: {
    state: 'ADMISSIBILITY',
    setting: 'admissibilityWorkingDays',
    fallback: 2,
    unit: 'working-day',
    waitsFor: 'post',
    whenOver: 'escalate',
  },
  answer: {
    state: 'INFO_REQUESTED',
    setting: 'informationDays',
    fallback: 10,
    unit: 'day',
    waitsFor: 'applicant',
    whenOver: 'lapse',
  },
  examination: {
    state: 'EXAMINATION',
    setting: 'examinationDays',
    fallback: 15,
    unit: 'day',
    waitsFor: 'post',
    whenOver: 'escalate',
  },
  decision: {
    state: 'DECISION_PROPOSED',
    setting: 'decisionHours',
    fallback: 24,
    unit: 'hour',
    waitsFor: 'post',
    whenOver: 'escalate',
  },
  issue: {
    state: 'GRANTED',
    setting: 'issueHours',
    fallback: 24,
    unit: 'hour',
    waitsFor: 'documents',
    whenOver: 'escalate',
  },
  appeal: {
    state: 'REFUSED',
    setting: 'appealDays',
    fallback: 30,
    unit: 'day',
    waitsFor: 'applicant',
    whenOver: 'decision-final',
  },
  'appeal-decision': {
    state: 'APPEAL_LODGED',
    setting: 'appealMonths',
    fallback: 2,
    unit: 'month',
    waitsFor: 'headquarters',
    whenOver: 'implicit-rejection',
  },
} as const satisfies Record<string, DeadlineRow>;

export type DeadlineStep = keyof typeof deadlineTable;

/** How long a step may take under this policy. */
export function allowanceOf(step: DeadlineStep, policy: Partial<ProcessingDeadlines>): Allowance {
  const { setting, fallback, unit }: DeadlineRow = deadlineTable[step];
  return { amount: policy[setting] ?? fallback, unit };
}

/** SAMPLE policy: what counts for files and policy sets that do not say otherwise. */
export const ESCALATION_WORKING_DAYS = 2;

export const escalationTargets = ['head-of-section', 'headquarters'] as const;
export type EscalationTarget = (typeof escalationTargets)[number];
export interface Rung {
  to: EscalationTarget;
  /** After the deadline, by the calendar of the post that holds the file. */
  afterWorkingDays: number;
}

/** Who is told of a late file, and how long after its deadline, under this policy. */
export const escalationLadder = (policy: Partial<ProcessingDeadlines>): readonly Rung[] => [
  { to: 'head-of-section', afterWorkingDays: 0 },
  { to: 'headquarters', afterWorkingDays: policy.escalationWorkingDays ?? ESCALATION_WORKING_DAYS },
];
