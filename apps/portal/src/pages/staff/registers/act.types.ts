import type { BirthFacts, Judgment } from './registry.types';

export interface ActLine {
  id: string;
  printedNumber: string;
  standing: string;
  child: { surname: string; givenNames: string; birthDate: { value: string; approximate: boolean } | null } | null;
}

export interface Note {
  id: string;
  ordinal: number;
  kind: string;
  appliedOn: string;
  text: { fr: string };
}

export interface Proposal {
  id: string;
  kind: string;
  state: string;
  facts: Record<string, unknown>;
  proposedBy: string;
  proposedAt: string;
  allowedActions: string[];
}

export interface Act {
  id: string;
  printedNumber: string;
  origin: string;
  heldBy: string;
  standing: 'SIGNED' | 'ANNULLED';
  annulment: Judgment | null;
  judgment: Judgment | null;
  facts: BirthFacts;
  declaredOn: string | null;
  signedOn: string | null;
  notes: Note[];
  proposals: Proposal[];
  volet: { state: string; sentAt: string; acknowledgeBy: string; sendings: number } | null;
  allowedActions: string[];
}
