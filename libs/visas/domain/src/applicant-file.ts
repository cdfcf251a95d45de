import type { FieldError, PlainDate } from '@jatigi/kernel';
import type { Words } from './words';

export const travelDocumentKinds = ['ordinary', 'diplomatic', 'service', 'refugee', 'stateless', 'other'] as const;
export type TravelDocumentKind = (typeof travelDocumentKinds)[number];

export const journeyPurposes = [
  'tourism',
  'family-visit',
  'business',
  'mission',
  'medical-care',
  'short-study',
  'work',
  'press',
  'transit',
  'official',
  'other',
] as const;
export type JourneyPurpose = (typeof journeyPurposes)[number];

export const sexes = ['F', 'M', 'X'] as const;
export const processingClasses = ['standard', 'express'] as const;
export type ProcessingClass = (typeof processingClasses)[number];
export const civilStatuses = ['single', 'married', 'divorced', 'widowed'] as const;
/** Who receives the traveller in Mali. */
export const hostKinds = ['person', 'organisation'] as const;
/** Who pays for the journey and the stay. */
export const payers = ['self', 'family', 'host', 'employer', 'other'] as const;
export const yesOrNo = ['yes', 'no'] as const;
export type YesOrNo = (typeof yesOrNo)[number];
/** 1, 2, or 0 for many. */
export type Entries = 0 | 1 | 2;

export const guardianRelations = ['mother', 'father', 'guardian'] as const;
/** Who answers for a minor; the authorisation itself is on the checklist. */
export interface Guardian {
  name: string;
  relation: (typeof guardianRelations)[number];
  phone?: string;
}

export interface ApplicantDetails {
  surname: string;
  givenNames: string;
  sex: (typeof sexes)[number];
  /** As far as it is known, `isPartialDate`; a full day in forms before 2026.3. */
  birthDate: string;
  birthPlace: string;
  birthCountry: string;
  /** The nationality of the travel document: the one the policy looks at. */
  nationality: string;
  otherNationalities?: string[];
  residence: string;
  address: string;
  occupation: string;
  /** Since form 2026.2. */
  civilStatus?: (typeof civilStatuses)[number];
  /** Or school. Since form 2026.2. */
  employer?: string;
  phone?: string;
  guardians?: Guardian[];
  // Since form 2026.3.
  /** At birth, before a marriage, in another spelling; each as it is written, in one text. */
  otherNames?: string[];
  formerNationalities?: string[];
  fatherName?: string;
  motherName?: string;
  /** Number of the permit by which she lives where she is a foreigner. */
  residencePermit?: string;
  email?: string;
  /** What she declares of earlier journeys to Mali; the post holds its own files against it. */
  earlierVisas?: string;
  earlierRefusals?: string;
  earlierStays?: string;
}
export interface TravelDocument {
  kind: TravelDocumentKind;
  number: string;
  issuer: string;
  issuedOn: PlainDate;
  expiresOn: PlainDate;
  freePages: number;
  /** The lines of its machine-readable zone, when it was scanned. Since form 2026.3. */
  mrz?: string;
}
export interface Journey {
  purpose: JourneyPurpose;
  arrival: PlainDate;
  departure: PlainDate;
  entries: Entries;
  addressInMali: string;
  host?: string;
  /** A type the applicant prefers among those that fit; the cheapest that fits when absent. */
  visaType?: string;
  processing?: ProcessingClass;
  // Since form 2026.3.
  /** Where else the traveller stays, after `addressInMali`. */
  otherAddresses?: string[];
  hostKind?: (typeof hostKinds)[number];
  hostAddress?: string;
  /** Reference of the invitation, where the host got one. */
  invitation?: string;
  payer?: (typeof payers)[number];
  returnTicket?: YesOrNo;
  returnTicketReference?: string;
  /** Insurer and number of the policy. */
  insurance?: string;
  /** Whether she has a certificate of vaccination against yellow fever. */
  yellowFever?: YesOrNo;
}

/** What the applicant fills in, piece by piece: personal data, kept encrypted. */
export interface ApplicantFile {
  applicant: Partial<ApplicantDetails>;
  travelDocument: Partial<TravelDocument>;
  journey: Partial<Journey>;
}
export interface CompleteFile {
  applicant: ApplicantDetails;
  travelDocument: TravelDocument;
  journey: Journey;
}
export type FilePart = keyof ApplicantFile;

export const emptyFile = (): ApplicantFile => ({ applicant: {}, travelDocument: {}, journey: {} });

/** One thing that still stands between a draft and its submission. */
export interface MissingItem {
  code: string;
  pointer: string;
  words: Words;
}

/** A partial change: only what is named changes; `null` empties a field. */
export type FileChange = { [P in FilePart]?: Record<string, unknown> | undefined };

/** What is the same for who travels along: the journey, where they live and how they are reached. */
export function carriedOver({ applicant, journey }: ApplicantFile): FileChange {
  const { residence, address, phone } = applicant;
  return { applicant: { residence, address, phone }, journey: { ...journey } };
}

/** The file after a change. The shape of the values was checked at the edge. */
export function changeFile(file: ApplicantFile, change: FileChange): ApplicantFile {
  const merge = (part: FilePart): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries({ ...file[part], ...change[part] }).filter(([, value]) => value !== null && value !== undefined),
    );
  return {
    applicant: merge('applicant'),
    travelDocument: merge('travelDocument'),
    journey: merge('journey'),
  };
}

export const toFieldErrors = (missing: readonly MissingItem[]): FieldError[] =>
  missing.map(({ pointer, code, words }) => ({ pointer, code, detail: words.en }));
