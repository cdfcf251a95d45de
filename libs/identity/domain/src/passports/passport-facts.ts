import type { PersonFile } from '../register/registration-facts';

export const passportKinds = ['first', 'renewal', 'replacement'] as const;
export type PassportKind = (typeof passportKinds)[number];

/** Who gets the passport: taken from the consular register, or stated with the same fields. */
export type PassportPerson = Pick<
  PersonFile,
  'name' | 'originalName' | 'sex' | 'birthDate' | 'birthPlace' | 'birthCountry' | 'nationalities'
> &
  Partial<Pick<PersonFile, 'father' | 'mother' | 'nina' | 'occupation' | 'address' | 'phone'>>;

export interface OldPassport {
  number: string;
  issuedOn: string;
  expiresOn: string;
}

/** What the person states of herself and of the paper that she has or had. */
export interface PassportStatement {
  person: PassportPerson;
  /** Number of the copy of her birth act; without it she sends an image of the copy. */
  birthActNumber?: string;
  oldPassport?: OldPassport;
}

export const passportProofs = [
  'birth-act',
  'nationality',
  'old-passport',
  'loss-receipt',
  'photo',
  'guardianship',
] as const;
export type PassportProof = (typeof passportProofs)[number];

export interface PassportProofFile {
  kind: PassportProof;
  uploadId: string;
  mediaType: string;
  size: number;
  at: string;
}

/** Date and time on the wall of the post. */
export interface Appointment {
  on: string;
  time: string;
  /** Null: at the post. */
  place: string | null;
}

/** That the biometrics were taken, and under which reference; they themselves are never here. */
export interface Capture {
  on: string;
  reference: string;
}

/** Who came for the passport, with her identity checked. */
export const collectors = ['holder', 'guardian'] as const;
export type Collector = (typeof collectors)[number];
