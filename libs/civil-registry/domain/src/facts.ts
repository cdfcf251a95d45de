import type { NameForms, PartialDate, Script } from '@jatigi/kernel';

export const sexes = ['F', 'M', 'X'] as const;
export type Sex = (typeof sexes)[number];

export interface ActPerson {
  name: NameForms;
  /** As the family writes it. */
  originalName?: NameForms & { script: Script };
  /** By ICAO 9303-3, derived from `name`: never typed. */
  mrzName: NameForms;
  sex?: Sex;
  birthDate?: PartialDate;
  birthPlace?: string;
  /** ISO 3166-1 alpha-3. */
  birthCountry?: string;
  nationalities: string[];
  occupation?: string;
  residence?: string;
  /** 14 digits and a letter; its shape is looked at, its truth is not ours to judge. */
  nina?: string;
  /** The account of this person, when she showed who she is. */
  personId?: string;
}

export type BornPerson = ActPerson & { sex: Sex; birthDate: PartialDate; birthPlace: string; birthCountry: string };

export const declarantCapacities = ['father', 'mother', 'relative', 'midwife', 'hospital', 'other'] as const;
export type DeclarantCapacity = (typeof declarantCapacities)[number];

/** What a birth act says. Absent mother or father: unknown or not declared. */
export interface BirthFacts {
  child: BornPerson & { birthTime?: string };
  /** Twins, triplets: how many were born, and which one this is. */
  multipleBirth?: { children: number; order: number };
  mother?: ActPerson;
  father?: ActPerson;
  declarant: { capacity: DeclarantCapacity; person: ActPerson };
  witnesses: ActPerson[];
  interpreter?: { person: ActPerson; language: string };
}

/** Persons whom an act makes somebody's: who may have copies of it is proved from these. */
export type ActRole = 'child' | 'mother' | 'father' | 'declarant';

/** What an act is called by. */
export interface ActReference {
  centre: string;
  kind: 'birth';
  year: number;
  number: number;
}
