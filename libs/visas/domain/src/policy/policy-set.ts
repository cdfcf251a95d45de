import type { Money, PlainDate } from '@jatigi/kernel';
import type { Entries, JourneyPurpose, ProcessingClass, TravelDocumentKind } from '../applicant-file';
import type { PostCalendar, ProcessingDeadlines } from '../deadlines';
import type { PassportPolicy } from '../rules/passport';
import type { RetentionPolicy } from '../retention';
import type { RollingLimit } from '../stays/stay';
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
  nationalities?: string[] | undefined;
  residences?: string[] | undefined;
  travelDocuments?: TravelDocumentKind[] | undefined;
  purposes?: JourneyPurpose[] | undefined;
  minStayDays?: number | undefined;
  maxStayDays?: number | undefined;
  /** Years of age on arrival, inclusive. A traveller whose age is not known is taken for an adult. */
  fromAge?: number | undefined;
  /** Years of age on arrival, exclusive. */
  underAge?: number | undefined;
  /** Competent posts. Only where the post is known: documents and consultations. */
  posts?: string[] | undefined;
  /** Whether the chosen type is a confederal one. Only where the type is known: documents and consultations. */
  confederal?: boolean | undefined;
}

/**
 * A dated rule: the answer to "which text says so". It counts from the midnight of `from` to the midnight of `to`, as the
 * clock of the competent post shows them.
 */
export interface DatedRule {
  id: string;
  from: PlainDate;
  to: PlainDate | null;
  text: Words;
  source: string;
  sample: boolean;
}
/** Money that a traveller leaves with the State until the exit. It is held outside; here stands what is asked. */
export interface Bond {
  currency: string;
  /** Minor units of the currency. */
  amount: number;
  /** How it is lodged and given back. */
  text?: Words | undefined;
}
export interface OutcomeRule extends DatedRule {
  outcome: Outcome;
  /** Of `bond-required` alone; absent: the post says how much. */
  bond?: Bond | undefined;
  when: Condition;
}
/** A mission of another State that receives applicants for the competent post, where we have none. */
export interface Representation {
  /** The State whose mission it is, ISO 3166-1 alpha-3. */
  state: string;
  mission: Words;
}
/** Overrides the jurisdictions that posts publish. */
export interface CompetenceRule extends DatedRule {
  /** The post that decides, also where another State's mission receives the applicant. */
  post: string;
  representedBy?: Representation | undefined;
  when: Condition;
}
export interface VisaType {
  code: string;
  text: Words;
  purposes: JourneyPurpose[];
  entries: Entries;
  validityMonths: number;
  maxStayDays: number;
  /** A visa of the Confederation (Visa Liptako): the States on whose territory it counts. Absent: of Mali alone. */
  confederal?: { territory: string[] } | undefined;
}
/** Fees of one post (or `*`, for posts that name none), by visa type. */
export interface FeeRule extends DatedRule {
  posts: string[];
  currency: string;
  /** Minor units of the currency, by visa type. */
  amounts: Record<string, number>;
  /** Surcharge for express processing; absent: no express here. */
  express?: number | undefined;
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
/** A rule that names posts goes before the one for all. */
export interface ProcessingRule extends DatedRule {
  class: ProcessingClass;
  /** Posts that count in this way; absent: all that no other rule names. */
  posts?: string[] | undefined;
  deadlines: ProcessingDeadlines;
}

/** A reason for which a visa may be refused, as it is written in the letter. */
export interface RefusalReason {
  /** R01 to R23: other programs hear it, so that a further code comes with a release of the contract. */
  code: string;
  text: Words;
}

/** What a ministry changes overnight without a release. */
export interface PolicySet {
  version: string;
  activeFrom: PlainDate;
  passport: PassportPolicy;
  biometricsFromAge: number;
  /** How long a capture may be used again; absent: 59. */
  biometricsReuseMonths?: number | undefined;
  /** The first that applies decides. */
  outcomes: OutcomeRule[];
  competence: CompetenceRule[];
  headquarters: string;
  /** Binds visas of at most so many days, over all visas of a traveller; null: no such rule. */
  rollingStay: RollingLimit | null;
  /** When what files say is erased. */
  retention: RetentionPolicy;
  visaTypes: VisaType[];
  fees: FeeRule[];
  documents: DocumentRule[];
  consultations: ConsultationRule[];
  processing: ProcessingRule[];
  /** Reasons that a refusal may name, in their words. */
  refusalCodes: RefusalReason[];
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

/** The calendar date of one instant in an IANA time zone. */
export type DayIn = (timeZone: string) => PlainDate;

export interface PolicyInput {
  nationality: string;
  residence: string;
  travelDocument: TravelDocumentKind;
  purpose: JourneyPurpose;
  arrival: PlainDate;
  departure: PlainDate;
  /** The date whose rules count, or (for an instant) the date that it is in a time zone. */
  on: PlainDate | DayIn;
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
  /** Only where one is required and the policy says how much. */
  bond?: Bond;
  /** Every rule that had a part in the answer, each dated. */
  rules: AppliedRule[];
  post: string | null;
  /** Where another State's mission receives the applicant for that post. */
  representedBy?: Representation;
  visaTypes: FittingVisaType[];
  /** The chosen type: the one asked for, else the cheapest that fits. */
  visaType: string | null;
  fee: Money | null;
  processing: { class: ProcessingClass; deadlines: ProcessingDeadlines } | null;
  documents: RequiredDocument[];
  biometrics: boolean;
  consultations: string[];
  /** The days of stay that are counted over all visas; stays with the file, whatever comes later. */
  rollingStay: RollingLimit | null;
  /** How long the file will be kept; null where there will be none. Stays with the file, too. */
  retention: RetentionPolicy | null;
}
