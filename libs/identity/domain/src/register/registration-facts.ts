import type { NameForms, PartialDate, Script } from '@jatigi/kernel';

export const registeredSexes = ['F', 'M', 'X'] as const;
export const maritalStatuses = ['single', 'married', 'divorced', 'widowed'] as const;
export type MaritalStatus = (typeof maritalStatuses)[number];

export interface EmergencyContact {
  name: string;
  phone: string;
  relation?: string;
}

/** The file of a person in the consular register, as she or who is responsible for her stated it. */
export interface PersonFile {
  name: NameForms;
  /** As the family writes it. */
  originalName?: NameForms & { script: Script };
  sex: (typeof registeredSexes)[number];
  birthDate: PartialDate;
  birthPlace: string;
  /** ISO 3166-1 alpha-3, as every country here. */
  birthCountry: string;
  nationalities: string[];
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
