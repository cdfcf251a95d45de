import type { Money, NameForms, PartialDate, Role, Script } from '@jatigi/kernel';
import type { Sex } from '../facts';

export interface Words {
  fr: string;
  en: string;
}

/** One question of the form of a kind. An act reference is a centre, and year and number when they are known. */
export interface CertificateField {
  name: string;
  type: 'text' | 'date' | 'choice' | 'country' | 'act-reference';
  required: boolean;
  maxLength?: number;
  choices?: Array<{ code: string; label: Words }>;
  label: Words;
  hint?: Words;
}

export interface CertificateDocumentRule {
  kind: string;
  required: boolean;
  /** Only of a person whom no consular register knows: the others have shown it already. */
  onlyStated?: true;
  label: Words;
}

/** What is looked at before somebody signs. */
export type CertificateCheck =
  | { of: 'registration' }
  | { of: 'proof-of-address' }
  /** Seen at the counter, or in a dated video appointment where `video` allows it, within so many days. */
  | { of: 'presence'; video: boolean; withinDays: number }
  /** The margin of the birth act shows no marriage that has not ended. `field` names the act. */
  | { of: 'birth-act-notes'; field: string };

/** A certificate as data: a fourth kind needs no code, but a layout. */
export interface CertificateKind {
  code: string;
  title: Words;
  explanation: Words;
  /** Whether the person must stand in the consular register, or may state herself who she is. */
  person: 'registered' | 'registered-or-stated';
  fields: CertificateField[];
  documents: CertificateDocumentRule[];
  checks: CertificateCheck[];
  /** Two: one proposes, another one signs. */
  officers: 1 | 2;
  signers: Array<Extract<Role, 'consul' | 'head-of-section'>>;
  /** In minor units; a currency that is not named is free. */
  fees: Record<string, number>;
  validityDays: number;
  decisionDays: number;
  layout: string;
}

export interface CertificatePolicy {
  kinds: CertificateKind[];
  /** A centre at home answers within so many days, and a fee is paid. */
  enquiryDays: number;
  paymentDays: number;
}

/** The person whom it is about, as the certificate prints her. */
export interface CertifiedPerson {
  name: NameForms;
  originalName?: NameForms & { script: Script };
  sex: Sex;
  birthDate: PartialDate;
  birthPlace: string;
  birthCountry: string;
  nationalities: string[];
  occupation?: string;
  address: { lines: string; city: string; country: string };
  /** As printed: she stands in a consular register. */
  consularNumber?: string;
}

export interface StatedActReference {
  centre: string;
  year?: number;
  number?: number;
}
export type CertificateStatements = Record<string, string | StatedActReference>;

export function checkOf<O extends CertificateCheck['of']>(
  kind: CertificateKind,
  of: O,
): Extract<CertificateCheck, { of: O }> | undefined {
  return kind.checks.find((check): check is Extract<CertificateCheck, { of: O }> => check.of === of);
}

/** What a certificate costs at a post that takes these currencies; null when it is free. */
export function certificateFee({ fees }: Pick<CertificateKind, 'fees'>, currencies: readonly string[]): Money | null {
  const currency = currencies.find((one) => fees[one] !== undefined);
  const minor = currency === undefined ? 0 : (fees[currency] ?? 0);
  return currency === undefined || minor === 0 ? null : { minor, currency };
}
