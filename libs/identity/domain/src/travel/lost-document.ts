import { finding, isPartialDate, writtenRange } from '@jatigi/kernel';
import type { Finding, PlainDate } from '@jatigi/kernel';

export const lostDocumentKinds = ['passport', 'identity-card', 'emergency-travel-document', 'consular-card'] as const;
export type LostDocumentKind = (typeof lostDocumentKinds)[number];
export const circumstances = ['lost', 'stolen'] as const;
export type Circumstance = (typeof circumstances)[number];

export interface LostDocument {
  kind: LostDocumentKind;
  /** ISO 3166-1 alpha-3 */
  issuingCountry: string;
  /** As printed: capitals and digits, without spaces. */
  number: string;
  issuedOn?: PlainDate;
}

/** What happened, as it was told. */
export interface LossStatement {
  document: LostDocument;
  circumstance: Circumstance;
  /** As far as it is known: `2026`, `2026-11`, `2026-11-25`. */
  on: string;
  place: string;
  country: string;
  text?: string;
  policeReference?: string;
}

/** One spelling of a number, so that the same document is found however it is typed. */
export function documentNumber(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s\-./]/g, '');
}

export function lossFaults({ document, on }: LossStatement, today: PlainDate): Finding[] {
  return [...documentFaults(document, today), ...dateFaults(on, document, today)];
}

function documentFaults({ number, issuedOn }: LostDocument, today: PlainDate): Finding[] {
  const shape = /^[A-Z0-9]{5,20}$/.test(number)
    ? []
    : [finding('/document/number', 'document-number-shape', 'Letters and digits, as in the document.')];
  if (issuedOn === undefined || issuedOn <= today) return shape;
  return [...shape, finding('/document/issuedOn', 'issued-in-future', 'A document is not lost before it was issued.')];
}

function dateFaults(on: string, { issuedOn }: LostDocument, today: PlainDate): Finding[] {
  if (!isPartialDate(on)) return [finding('/on', 'invalid-date', 'This date does not exist.')];
  const { from, to } = writtenRange({ value: on });
  if (from > today) return [finding('/on', 'loss-in-future', 'A loss does not lie in the future.')];
  return issuedOn !== undefined && to < issuedOn
    ? [finding('/on', 'loss-before-issue', 'A document is not lost before it was issued.')]
    : [];
}

/** What the person may ask for in its place. */
const replacements: Readonly<Record<LostDocumentKind, readonly string[]>> = {
  passport: ['passport', 'emergency-travel-document'],
  'emergency-travel-document': ['emergency-travel-document', 'passport'],
  'identity-card': [],
  'consular-card': [],
};

export function replacementsOf(kind: LostDocumentKind): readonly string[] {
  return replacements[kind];
}

/** `AB•••••67`: enough to recognise it, too little to use it. */
export function maskedNumber(number: string): string {
  const shown = Math.min(2, Math.floor(number.length / 3));
  return `${number.slice(0, shown)}${'•'.repeat(number.length - 2 * shown)}${number.slice(number.length - shown)}`;
}
