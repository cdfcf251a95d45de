import type { ProcessingDeadlines } from '../deadlines';
import { deadlineTable, ESCALATION_WORKING_DAYS } from '../clock/deadline-table';
import { sampleRetention } from '../retention';
import { refusalCodes } from '../rules/refusal-codes';
import { ninetyInAny180 } from '../stays/stay';
import type { PolicySet, ProcessingRule } from './policy-set';

/** What a set that was written before these fields existed means by saying nothing: SAMPLE, as the code had it then. */
export const sampleSettings: Pick<PolicySet, 'rollingStay' | 'retention' | 'refusalCodes'> = {
  rollingStay: ninetyInAny180,
  retention: sampleRetention,
  refusalCodes: Object.entries(refusalCodes).map(([code, text]) => ({ code, text })),
};
export const sampleDelays = {
  escalationWorkingDays: ESCALATION_WORKING_DAYS,
  issueHours: deadlineTable.issue.fallback,
  appealDays: deadlineTable.appeal.fallback,
  appealMonths: deadlineTable['appeal-decision'].fallback,
} as const satisfies Partial<ProcessingDeadlines>;

type NewFields = keyof typeof sampleSettings;
/** A set as it may stand in the database: of any release. */
export type StoredPolicy = Omit<PolicySet, NewFields> & Partial<Pick<PolicySet, NewFields>>;

const withDelays = ({ deadlines, ...rule }: ProcessingRule): ProcessingRule => ({
  ...rule,
  deadlines: { ...sampleDelays, ...deadlines },
});

/** A stored set with every setting. Of an older one nothing changes: it is judged by what counted when it was written. */
export const withEverySetting = (stored: StoredPolicy): PolicySet => ({
  ...sampleSettings,
  ...stored,
  processing: stored.processing.map(withDelays),
});
