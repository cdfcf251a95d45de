import { DomainError } from '@jatigi/kernel';
import type { ChecklistItem } from '../checklist';
import type { ProposedDecision } from '../decision';
import type { Assessment } from '../submission';
import type { ApplicationState } from '../visa-application.lifecycle';
import { needsABond } from './bond';

/** What an examination is made of. The parts run beside each other; none waits for another. */
export const examinationParts = ['documents', 'biometrics', 'screening', 'consultations', 'interview', 'bond'] as const;
export type ExaminationPart = (typeof examinationParts)[number];

/** A part that this file has. One that it has not is not stored: it is not needed. */
export type StoredPart =
  { state: 'open'; since: string } | { state: 'closed'; outcome: string; by: string | null; at: string };
export type StoredParts = Partial<Record<ExaminationPart, StoredPart>>;

/** How a part stands: closed by whom (null: by the system), when, and with what. */
export interface PartStanding {
  part: ExaminationPart;
  state: 'not-needed' | 'open' | 'closed';
  outcome: string | null;
  by: string | null;
  at: string | null;
}

/** What is looked at to say how the parts stand. */
export interface ExaminedFile {
  state: ApplicationState;
  assessment: Assessment | null;
  documents: readonly ChecklistItem[];
  parts: StoredParts | null;
}

const beforeAdmission: readonly ApplicationState[] = ['DRAFT', 'AWAITING_PAYMENT', 'SUBMITTED', 'ADMISSIBILITY'];
const isSettled = ({ state }: ChecklistItem): boolean => ['accepted', 'waived', 'rejected'].includes(state);
const required = (items: readonly ChecklistItem[]): ChecklistItem[] => items.filter(({ need }) => need === 'required');

/** The parts that the policy answer of the submission asks for; documents and screening always. */
export function plannedParts(assessment: Assessment, now: Date): StoredParts {
  const { biometrics, consultations } = assessment;
  const open = { state: 'open', since: now.toISOString() } as const;
  return {
    documents: open,
    screening: open,
    ...(biometrics && { biometrics: open }),
    ...(consultations.length > 0 && { consultations: open }),
    ...(needsABond(assessment) && { bond: open }),
  };
}

/** What the checklist says: closed once somebody has settled every required document, the last word on it. */
function documentsPart(items: readonly ChecklistItem[], stored: StoredPart | undefined): PartStanding {
  const needed = required(items);
  const nobody = { part: 'documents', outcome: null, by: null, at: null } as const;
  if (needed.length === 0) return { ...nobody, state: 'not-needed' };
  if (!needed.every(isSettled)) return { ...nobody, state: 'open' };
  const outcome = needed.some(({ state }) => state === 'rejected') ? 'rejected' : 'accepted';
  const { by, at } = stored?.state === 'closed' ? stored : { by: needed.at(-1)?.reviewedBy ?? null, at: null };
  return { part: 'documents', state: 'closed', outcome, by, at };
}

function standingOf(part: ExaminationPart, stored: StoredPart | undefined): PartStanding {
  if (stored === undefined) return { part, state: 'not-needed', outcome: null, by: null, at: null };
  if (stored.state === 'open') return { part, state: 'open', outcome: null, by: null, at: null };
  return { part, ...stored };
}

/**
 * How each part stands; before the admission, which parts there will be; of a draft, none.
 * A file that was admitted before there were parts has its documents alone.
 */
export function standingParts({ state, assessment, documents, parts }: ExaminedFile): PartStanding[] {
  if (!assessment) return [];
  const stored = parts ?? (beforeAdmission.includes(state) ? plannedParts(assessment, new Date(0)) : {});
  return examinationParts.map((part) =>
    part === 'documents' ? documentsPart(documents, stored.documents) : standingOf(part, stored[part]),
  );
}

/** Who is refused lodges no bond: it keeps a grant alone. */
const keeps = (part: ExaminationPart, decision: ProposedDecision['decision']): boolean =>
  part !== 'bond' || decision === 'grant';

/** A decision is proposed when every part that it rests on is closed (ADR-0043). @throws 422 `parts-open` naming them */
export function everyPartIsClosed(standing: readonly PartStanding[], decision: ProposedDecision['decision']): void {
  const open = standing.filter(({ part, state }) => state === 'open' && keeps(part, decision)).map(({ part }) => part);
  if (open.length === 0) return;
  throw new DomainError({
    code: 'parts-open',
    kind: 'rule',
    detail: `Close every part of the examination first; open: ${open.join(', ')}.`,
    extra: { parts: open },
  });
}
