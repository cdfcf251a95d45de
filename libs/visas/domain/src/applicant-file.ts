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
  birthDate: PlainDate;
  birthPlace: string;
  birthCountry: string;
  /** The nationality of the travel document: the one the policy looks at. */
  nationality: string;
  otherNationalities?: string[];
  residence: string;
  address: string;
  occupation: string;
  phone?: string;
  guardians?: Guardian[];
}
export interface TravelDocument {
  kind: TravelDocumentKind;
  number: string;
  issuer: string;
  issuedOn: PlainDate;
  expiresOn: PlainDate;
  freePages: number;
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

/** Every field that must be filled before submission, with the words for it. */
export const requiredFields: ReadonlyArray<{ part: FilePart; field: string; words: Words }> = [
  { part: 'applicant', field: 'surname', words: { fr: 'nom', en: 'surname' } },
  { part: 'applicant', field: 'givenNames', words: { fr: 'prénoms', en: 'given names' } },
  { part: 'applicant', field: 'sex', words: { fr: 'sexe', en: 'sex' } },
  { part: 'applicant', field: 'birthDate', words: { fr: 'date de naissance', en: 'date of birth' } },
  { part: 'applicant', field: 'birthPlace', words: { fr: 'lieu de naissance', en: 'place of birth' } },
  { part: 'applicant', field: 'birthCountry', words: { fr: 'pays de naissance', en: 'country of birth' } },
  { part: 'applicant', field: 'nationality', words: { fr: 'nationalité', en: 'nationality' } },
  { part: 'applicant', field: 'residence', words: { fr: 'pays de résidence', en: 'country of residence' } },
  { part: 'applicant', field: 'address', words: { fr: 'adresse', en: 'address' } },
  { part: 'applicant', field: 'occupation', words: { fr: 'profession', en: 'occupation' } },
  { part: 'travelDocument', field: 'kind', words: { fr: 'type de passeport', en: 'kind of passport' } },
  { part: 'travelDocument', field: 'number', words: { fr: 'numéro du passeport', en: 'passport number' } },
  { part: 'travelDocument', field: 'issuer', words: { fr: 'État émetteur', en: 'issuing State' } },
  { part: 'travelDocument', field: 'issuedOn', words: { fr: 'date de délivrance', en: 'date of issue' } },
  { part: 'travelDocument', field: 'expiresOn', words: { fr: 'date d’expiration', en: 'date of expiry' } },
  { part: 'travelDocument', field: 'freePages', words: { fr: 'pages libres', en: 'free pages' } },
  { part: 'journey', field: 'purpose', words: { fr: 'motif du voyage', en: 'purpose of the journey' } },
  { part: 'journey', field: 'arrival', words: { fr: 'date d’arrivée', en: 'date of arrival' } },
  { part: 'journey', field: 'departure', words: { fr: 'date de départ', en: 'date of departure' } },
  { part: 'journey', field: 'entries', words: { fr: 'nombre d’entrées', en: 'number of entries' } },
  { part: 'journey', field: 'addressInMali', words: { fr: 'adresse au Mali', en: 'address in Mali' } },
];

/** One thing that still stands between a draft and its submission. */
export interface MissingItem {
  code: string;
  pointer: string;
  words: Words;
}

/** The fields that are still empty. */
export function missingFields(file: ApplicantFile): MissingItem[] {
  return requiredFields
    .filter(({ part, field }) => {
      const value = (file[part] as Record<string, unknown>)[field];
      return value === undefined || value === null || value === '';
    })
    .map(({ part, field, words }) => ({
      code: 'field-missing',
      pointer: `/${part}/${field}`,
      words: { fr: `À remplir : ${words.fr}`, en: `To fill in: ${words.en}` },
    }));
}

export const isComplete = (file: ApplicantFile): file is CompleteFile => missingFields(file).length === 0;

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
