import type { VisaFile } from './visa-file.types';

export type VisaWarning =
  | ('documents-open' | 'arrival-past' | 'arrival-soon' | 'passport-ends-early' | 'other-issuer')
  | ('late-objection' | 'answer-to-read');

const SOON_DAYS = 7;
const PASSPORT_MONTHS = 3;
const DAY = 86_400_000;
const closed = [
  ...['ISSUED', 'REFUSED', 'INADMISSIBLE', 'NOT_REQUIRED', 'WITHDRAWN', 'GRANTED', 'UPHELD', 'IMPLICITLY_REJECTED'],
];

const dayOf = (date: unknown): number => (typeof date === 'string' ? Date.parse(`${date}T00:00:00Z`) : Number.NaN);

/** What an officer should not overlook. None of it stops a command: what stops, the service says. */
export function visaWarnings(
  file: Pick<VisaFile, 'state' | 'applicant' | 'documents' | 'journey' | 'travelDocument' | 'notes' | 'objections'>,
  today: string,
): VisaWarning[] {
  const hasLateObjection = file.objections.some(({ late }) => late);
  if (closed.includes(file.state)) return hasLateObjection ? ['late-objection'] : [];
  const arrival = dayOf(file.journey['arrival']);
  const passportEnd = dayOf(file.travelDocument['expiresOn']);
  const daysToArrival = (arrival - dayOf(today)) / DAY;
  const found: [VisaWarning, boolean][] = [
    ['documents-open', file.documents.some(isOpen)],
    ['arrival-past', daysToArrival < 0],
    ['arrival-soon', daysToArrival >= 0 && daysToArrival <= SOON_DAYS],
    ['passport-ends-early', passportEnd - dayOf(file.journey['departure']) < PASSPORT_MONTHS * 30 * DAY],
    ['other-issuer', hasOtherIssuer(file)],
    ['late-objection', hasLateObjection],
    ['answer-to-read', file.notes.answer !== undefined],
  ];
  return found.filter(([, isSo]) => isSo).map(([warning]) => warning);
}

/** Papers that a State gives to its own nationals: by that nationality the policy judged the file (ADR-0052). */
const ofNationals: readonly unknown[] = ['ordinary', 'diplomatic', 'service'];

function hasOtherIssuer({ applicant, travelDocument }: Pick<VisaFile, 'applicant' | 'travelDocument'>): boolean {
  const { kind, issuer } = travelDocument;
  return ofNationals.includes(kind) && issuer !== undefined && issuer !== applicant['nationality'];
}

/** A document that must be settled before a visa can be proposed. */
export function isOpen({ need, state }: { need: string; state: string }): boolean {
  return need === 'required' && state !== 'accepted' && state !== 'waived';
}
