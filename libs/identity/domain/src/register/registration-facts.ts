import type { NameForms } from '@jatigi/kernel';
import type { PersonFacts } from '../cases/person-facts';

export const maritalStatuses = ['single', 'married', 'divorced', 'widowed'] as const;
export type MaritalStatus = (typeof maritalStatuses)[number];

export interface EmergencyContact {
  name: string;
  phone: string;
  relation?: string;
}

/** The file of a person in the consular register, as she or who is responsible for her stated it. */
export interface PersonFile extends PersonFacts {
  father?: NameForms;
  mother?: NameForms;
  /** 14 digits and a letter; its shape is looked at, its truth is not ours to judge. */
  nina?: string;
  passport?: { number: string; expiresOn: string };
  maritalStatus?: MaritalStatus;
  /** A list: polygamous marriages exist in Malian law. */
  spouses?: NameForms[];
  occupation?: string;
  address: { lines: string; city: string; country: string };
  phone?: string;
  emergencyContact: EmergencyContact;
}

/** What proves a file. A ward's needs the proof that somebody is responsible for her. */
export const registrationProofs = ['identity', 'nationality', 'residence', 'photo', 'guardianship'] as const;
export type RegistrationProof = (typeof registrationProofs)[number];

export interface ProofFile {
  kind: RegistrationProof;
  uploadId: string;
  mediaType: string;
  size: number;
  at: string;
}
