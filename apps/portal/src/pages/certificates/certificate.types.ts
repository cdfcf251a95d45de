import type { HistoryLine } from '../../layout/history-timeline';
import type { SentDocument } from '../registration/registration.types';
import type { Money, Words } from '../visa-application/application.types';
import type { NumberedPaper } from '../../layout/superseded-rows';

/** One question that a kind asks; its answer is a statement. */
export interface KindField {
  name: string;
  type: 'text' | 'date' | 'choice' | 'country' | 'act-reference';
  required: boolean;
  maxLength?: number;
  choices?: { code: string; label: Words }[];
  label: Words;
  hint?: Words;
}

export interface KindDocument {
  kind: string;
  required: boolean;
  /** Asked only of somebody whom no consular register knows. */
  onlyStated?: boolean;
  label: Words;
}

export type KindCheck = { of: 'presence'; video: boolean } | { of: string };

/** A kind of certificate as the policy of the registry declares it: the pages are made of this. */
export interface CertificateKind {
  code: string;
  title: Words;
  explanation: Words;
  person: 'registered' | 'registered-or-stated';
  fields: KindField[];
  documents: KindDocument[];
  checks: KindCheck[];
  officers: number;
  validityDays: number;
  decisionDays: number;
  fee: Money | null;
}

interface Name {
  surname: string;
  givenNames: string;
}

export interface CertifiedPerson {
  name: Name;
  originalName?: Name & { script: string };
  sex: string;
  birthDate: { value: string; approximate: boolean };
  birthPlace: string;
  birthCountry: string;
  nationalities: string[];
  occupation?: string;
  address?: { lines: string; city: string; country: string };
  consularNumber?: string;
}

export interface ActReference {
  centre: string;
  year?: number;
  number?: number;
}

/** Why it was denied or revoked, in words, and what the officer added. */
export interface Reason {
  reason: string;
  text: Words;
  note: string | null;
  /** Who denies says how to contest. */
  contest?: Words;
}

/** A request as civil-registry answers it to whoever made it. */
export interface Certificate {
  id: string;
  version: number;
  reference: string;
  state: string;
  text: Words;
  kind: string;
  title: Words;
  post: string;
  person: CertifiedPerson;
  statements: Record<string, string | ActReference>;
  documents: SentDocument[];
  /** Kinds of documents. */
  missing: string[];
  nextStep: { code: string; text: Words } | null;
  /** What the post asks the person. */
  message: string | null;
  dueOn: string | null;
  fee: Money | null;
  denial: Reason | null;
  revocation: Reason | null;
  certificate: (NumberedPaper & { validUntil: string; standing: string | null }) | null;
  history: HistoryLine[];
  createdAt: string;
  allowedActions: string[];
}

/** The same for an officer. */
export interface StaffCertificate extends Certificate {
  assignedTo: string | null;
  proposedBy: string | null;
  presence: { mode: string; on: string; time: string | null; note: string | null } | null;
  /** What the margin of the birth act says. */
  reading: {
    answeredBy: string;
    answeredOn: string;
    outcome: string;
    act: { centre: string; year: number; number: number };
  } | null;
}
