import type { ExpectedDecision } from '../../visa-application/expected-decision';
import type { GroupKind } from '../../visa-groups/group.types';

export interface Words {
  fr: string;
  en: string;
}

export interface ChecklistDocument {
  kind: string;
  title: Words;
  need: 'required' | 'recommended' | 'on-request' | string;
  state: 'missing' | 'uploaded' | 'accepted' | 'rejected' | 'waived';
  reason: string | null;
  upload: { mediaType: string; size: number; at: string } | null;
  reviewedBy: string | null;
}

/** How one part of the examination stands. */
export interface PartStanding {
  part: 'documents' | 'biometrics' | 'screening' | 'consultations' | 'interview' | 'bond';
  state: 'not-needed' | 'open' | 'closed';
  outcome: string | null;
  by: string | null;
  at: string | null;
}

export interface GrantTerms {
  visaType: string;
  entries: number;
  validFrom: string;
  validUntil: string;
  stayDays: number;
}

export type Proposal = { by: string; at: string } & (
  { decision: 'grant'; terms: GrantTerms } | { decision: 'refuse'; codes: string[] }
);

export interface ProposedEnding {
  as: 'annul' | 'revoke';
  codes: string[];
  by: string;
  at: string;
  confirmedBy: string | null;
}

/** How far headquarters are with an appeal. */
export interface AppealWork {
  lodgedAt: string;
  assignedTo: string | null;
  proposal: { verdict: 'uphold' | 'overturn'; terms?: GrantTerms; by: string; at: string } | null;
  outcome: 'upheld' | 'overturned' | 'implicitly-rejected' | null;
  decidedAt: string | null;
}

export interface VisaType {
  code: string;
  text?: Words;
  entries: number;
  maxStayDays: number;
  validityMonths: number;
}

/** What an officer sees of an application (`GET /v1/visas/applications/{id}`). */
export interface VisaFile {
  id: string;
  filedBy: 'applicant' | 'proxy' | 'agent';
  group: { id: string; kind: GroupKind; name: string; host: string | null } | null;
  version: number;
  state: string;
  reference: string | null;
  post: string | null;
  due: { step: string; on: string } | null;
  /** What the applicant is told; absent of a file as it was once. */
  expectedDecision?: ExpectedDecision | null;
  /** In which the applicant is written to. */
  language: 'fr' | 'en';
  submittedAt: string | null;
  allowedActions: string[];
  applicant: Record<string, string | string[] | undefined>;
  travelDocument: Record<string, string | number | undefined>;
  journey: Record<string, string | number | undefined>;
  policyVersion: string | null;
  visaType: string | null;
  visaTypes: VisaType[];
  fee: { minor: number; currency: string } | null;
  rules: { id: string; from?: string; text?: Words; words?: Words }[];
  documents: ChecklistDocument[];
  examination: PartStanding[];
  interview: { on: string; time: string; zone: string; place: string; outcome: string | null } | null;
  bond: {
    amount: { minor: number; currency: string } | null;
    text: Words | null;
    reference: string | null;
    lodgedOn: string | null;
  } | null;
  objections: { service: string; partnerState: string | null; late: boolean }[];
  /** States among the services that objected, ISO 3166-1 alpha-3. */
  objectingStates: string[];
  /** Where a proposal is decided: headquarters where the post has no second entitled officer. */
  decidedAt: 'post' | 'headquarters' | null;
  payment: { receiptNumber: string } | null;
  assignedTo: string | null;
  proposal: Proposal | null;
  ending: ProposedEnding | null;
  refusal: { codes: { code: string; words: Words }[]; decidedOn: string; appealUntil: string | null } | null;
  appealWork: AppealWork | null;
  notes: Partial<Record<NoteName, string>>;
  visa: { number: string; validFrom: string; validUntil: string } | null;
}

/** Texts that were written with a command. */
type NoteName =
  | ('informationRequest' | 'answer' | 'proposal' | 'returned' | 'ending')
  | ('appeal' | 'appealProposal' | 'appealReturned');

export interface RefusalCode {
  code: string;
  text: Words;
}
