import type { NameForms, PartialDate } from '@jatigi/kernel';
import type { ActReference, BirthFacts } from '../facts';
import type { Judgment } from '../declaration-record';

/** What later happens to a person of an act is written in its margin; here the kinds of this version. */
export const noteKinds = ['recognition', 'marriage', 'marriage-end', 'death'] as const;
export type NoteKind = (typeof noteKinds)[number];

export interface RecognitionFacts {
  recognisedBy: 'father' | 'mother';
  person: { name: NameForms; birthDate?: PartialDate; birthPlace?: string; nationalities?: string[] };
  on: string;
  authority: string;
  reference?: string;
}

export interface DeathFacts {
  diedOn: PartialDate;
  place: string;
  country: string;
  authority: string;
  reference?: string;
}

export interface MarriageFacts {
  spouse: NameForms;
  on: string;
  place: string;
  country: string;
  authority: string;
  reference?: string;
}

export const marriageEnds = ['divorce', 'annulment', 'death-of-spouse'] as const;
export interface MarriageEndFacts {
  cause: (typeof marriageEnds)[number];
  spouse: NameForms;
  on: string;
  authority: string;
  reference?: string;
}
export type NoteFacts = RecognitionFacts | MarriageFacts | MarriageEndFacts | DeathFacts;

export interface MarginalNote {
  id: string;
  /** 1, 2, 3 … on each act. */
  ordinal: number;
  kind: NoteKind;
  appliedOn: string;
  facts: NoteFacts;
  text: { fr: string };
}

export type ActOrigin = 'declared' | 'imported' | 'home';
export type ActStanding = 'SIGNED' | 'ANNULLED';

/** An act as it was signed, with what was added to it since. */
export interface Act {
  id: string;
  registerId: string;
  reference: ActReference;
  printedNumber: string;
  facts: BirthFacts;
  origin: ActOrigin;
  /** The centre that holds the register: for an act of a home commune not the one that asks. */
  heldBy: string;
  declarationId: string | null;
  declaredOn: string | null;
  signedOn: string | null;
  signedBy: string | null;
  verifiedBy: string | null;
  judgment: Judgment | null;
  standing: ActStanding;
  annulment: Judgment | null;
  notes: MarginalNote[];
}
