import type { Money, PlainDate } from '@jatigi/kernel';
import type { Entries, JourneyPurpose, ProcessingClass, TravelDocumentKind } from '../applicant-file';
import type { PostCalendar, ProcessingDeadlines } from '../deadlines';
import type { PassportPolicy } from '../rules/passport';
import type { Words } from '../words';

export const outcomes = [
  'exempt',
  'visa-required',
  'on-arrival',
  'bond-required',
  'suspended',
  'refused-category',
] as const;
export type Outcome = (typeof outcomes)[number];

/** When a rule applies. An absent member asks for nothing; an empty condition always holds. */
export interface Condition {
  nationalities?: string[];
  residences?: string[];
  travelDocuments?: TravelDocumentKind[];
  purposes?: JourneyPurpose[];
  maxStayDays?: number;
  /** Years of age on arrival, exclusive. */
  underAge?: number;
}

/** A dated rule: the answer to "which text says so". `to` is exclusive. */
export interface DatedRule {
  id: string;
  from: PlainDate;
  to: PlainDate | null;
  text: Words;
  source: string;
  sample: boolean;
}
export interface OutcomeRule extends DatedRule {
  outcome: Outcome;
  when: Condition;
}
/** Overrides the jurisdictions that posts publish. */
export interface CompetenceRule extends DatedRule {
  post: string;
  when: Condition;
}
export interface VisaType {
  code: string;
  text: Words;
  purposes: JourneyPurpose[];
  entries: Entries;
  validityMonths: number;
  maxStayDays: number;
}
/** Fees of one post (or `*`, for posts that name none), by visa type. */
export interface FeeRule extends DatedRule {
  posts: string[];
  currency: string;
  /** Minor units of the currency, by visa type. */
  amounts: Record<string, number>;
  /** Surcharge for express processing; absent: no express here. */
  express?: number;
}
export interface DocumentRule extends DatedRule {
  kind: string;
  title: Words;
  /** `required` before submission; `on-request`: kept ready for the post or the border. */
  need: 'required' | 'on-request';
  mediaTypes: string[];
  when: Condition;
}
export interface ConsultationRule extends DatedRule {
  service: string;
  when: Condition;
}
export interface ProcessingRule extends DatedRule {
  class: ProcessingClass;
  deadlines: ProcessingDeadlines;
}

/** What a ministry changes overnight without a release. */
export interface PolicySet {
  version: string;
  activeFrom: PlainDate;
  passport: PassportPolicy;
  biometricsFromAge: number;
  /** The first that applies decides. */
  outcomes: OutcomeRule[];
  competence: CompetenceRule[];
  headquarters: string;
  visaTypes: VisaType[];
  fees: FeeRule[];
  documents: DocumentRule[];
  consultations: ConsultationRule[];
  processing: ProcessingRule[];
}

/** What this service knows of a post (from `post.*` events). */
export interface PostFacts {
  code: string;
  kind: string;
  country: string;
  timeZone: string;
  currencies: string[];
  calendar: PostCalendar;
  jurisdictions: string[];
}

export interface PolicyInput {
  nationality: string;
  residence: string;
  travelDocument: TravelDocumentKind;
  purpose: JourneyPurpose;
  arrival: PlainDate;
  departure: PlainDate;
  /** The date whose rules count. */
  on: PlainDate;
  posts: readonly PostFacts[];
  birthDate?: PlainDate | undefined;
  entries?: Entries | undefined;
  visaType?: string | undefined;
  processing?: ProcessingClass | undefined;
}

export interface AppliedRule {
  id: string;
  from: PlainDate;
  to: PlainDate | null;
  text: Words;
  sample: boolean;
}
export interface FittingVisaType extends Omit<VisaType, 'purposes'> {
  fee: Money;
}
export interface RequiredDocument {
  kind: string;
  title: Words;
  need: 'required' | 'on-request';
  mediaTypes: string[];
}
export interface PolicyAnswer {
  policyVersion: string;
  outcome: Outcome;
  /** Every rule that had a part in the answer, each dated. */
  rules: AppliedRule[];
  post: string | null;
  visaTypes: FittingVisaType[];
  /** The chosen type: the one asked for, else the cheapest that fits. */
  visaType: string | null;
  fee: Money | null;
  processing: { class: ProcessingClass; deadlines: ProcessingDeadlines } | null;
  documents: RequiredDocument[];
  biometrics: boolean;
  consultations: string[];
}
