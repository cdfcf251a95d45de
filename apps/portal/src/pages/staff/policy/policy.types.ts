import type { PlaceNames } from '../../../api/place-names';

/** Texts for people, in both languages. */
export type Words = PlaceNames;
export type PolicyState = 'DRAFT' | 'PROPOSED' | 'APPROVED' | 'ACTIVE' | 'SUPERSEDED' | 'REJECTED' | 'DISCARDED';

/** One line of the list of policy sets. */
export interface PolicyLine {
  id: string;
  version: number;
  policyVersion: string;
  state: PolicyState;
  activeFrom: string;
  basedOn: string | null;
  storedAt: string;
  writtenBy: string | null;
  proposedBy: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
  refusesEverybody: boolean;
  refusesEverybodyReason: string | null;
  note: string | null;
  allowedActions: string[];
}

export const listNames = [
  'outcomes',
  'competence',
  'visaTypes',
  'fees',
  'documents',
  'consultations',
  'processing',
  'refusalCodes',
] as const;
export type ListName = (typeof listNames)[number];
/** Lists whose rows are called by a code and have no dates. */
export const codedLists: readonly string[] = ['visaTypes', 'refusalCodes'] satisfies ListName[];
/** Lists in which the first rule that applies decides. */
export const orderedLists: readonly string[] = ['outcomes', 'competence', 'fees'] satisfies ListName[];

export interface Condition {
  nationalities?: string[];
  residences?: string[];
  travelDocuments?: string[];
  purposes?: string[];
  minStayDays?: number;
  maxStayDays?: number;
  fromAge?: number;
  underAge?: number;
  posts?: string[];
  confederal?: boolean;
}

/** A row of any list: which members it has depends on its list. */
export interface Row {
  id?: string;
  code?: string;
  from?: string;
  to?: string | null;
  text?: Words;
  source?: string;
  sample?: boolean;
  when?: Condition;
  outcome?: string;
  bond?: { currency: string; amount: number; text?: Words };
  post?: string;
  representedBy?: { state: string; mission: Words };
  purposes?: string[];
  entries?: number;
  validityMonths?: number;
  maxStayDays?: number;
  confederal?: { territory: string[] };
  posts?: string[];
  currency?: string;
  amounts?: Record<string, number>;
  express?: number;
  kind?: string;
  title?: Words;
  need?: string;
  mediaTypes?: string[];
  service?: string;
  class?: string;
  deadlines?: Record<string, number>;
}

/** What stands in a set beside its lists. */
export interface Settings {
  activeFrom: string;
  passport: { monthsValidAfterArrival: number; maxAgeYears: number; freePages: number };
  biometricsFromAge: number;
  headquarters: string;
  rollingStay: { days: number; window: number } | null;
  retention: { draftDays: number; fileMonths: number; hitDetailDays: number };
}
export type Policy = { version: string } & Settings & Record<ListName, Row[]>;
export interface PolicyDetail extends PolicyLine {
  policy: Policy;
}

/** One thing that is wrong with a set, with JSON pointers to every row that has a part in it. */
export interface PolicyFault {
  code: string;
  rows: string[];
  words: Words;
}

export interface PolicyDifferences {
  before: string;
  after: string;
  items: { change: string; section: string; row: string; words: Words }[];
}

export interface SimulationLine {
  id: string;
  against: string;
  applications: number;
  askedBy: string;
  askedAt: string;
  examinedSoFar: number;
  examined: number | null;
  different: number | null;
}
export interface SimulatedGroup {
  before: string;
  after: string;
  fields: string[];
  because: string[];
  applications: number;
}
export interface SimulationResult {
  on: string;
  before: string;
  after: string;
  examined: number;
  different: number;
  unreadable: number;
  groups: SimulatedGroup[];
  applications: (Omit<SimulatedGroup, 'applications'> & { id: string })[];
}
export interface Simulation extends Omit<SimulationLine, 'examined' | 'different'> {
  result: SimulationResult | null;
}
