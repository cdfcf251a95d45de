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
  part: 'documents' | 'biometrics' | 'screening' | 'consultations' | 'interview';
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
  objections: { service: string; partnerState: string | null; late: boolean }[];
  payment: { receiptNumber: string } | null;
  assignedTo: string | null;
  proposal: Proposal | null;
  ending: ProposedEnding | null;
  notes: { informationRequest?: string; answer?: string; proposal?: string; returned?: string; ending?: string };
  visa: { number: string; validFrom: string; validUntil: string } | null;
}

export interface RefusalCode {
  code: string;
  text: Words;
}
