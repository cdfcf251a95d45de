export interface PartialDate {
  value: string;
  approximate: boolean;
}

export interface NameForms {
  surname: string;
  givenNames: string;
}

export type Script = 'Latn' | 'Arab' | 'Nkoo';

export interface ActPerson {
  name?: NameForms;
  originalName?: NameForms & { script: Script };
  mrzName?: NameForms;
  sex?: string;
  birthDate?: PartialDate;
  birthTime?: string;
  birthPlace?: string;
  birthCountry?: string;
  nationalities?: string[];
  occupation?: string;
  residence?: string;
  nina?: string;
  personId?: string;
}

export interface BirthFacts {
  child?: ActPerson;
  multipleBirth?: { children: number; order: number };
  mother?: ActPerson;
  father?: ActPerson;
  declarant?: { capacity?: string; person?: ActPerson };
  witnesses?: ActPerson[];
  interpreter?: { person?: ActPerson; language?: string };
}

export interface Finding {
  pointer: string;
  code: string;
}

export interface Judgment {
  court: string;
  reference: string;
  date: string;
}

export interface DeclarationSummary {
  id: string;
  version: number;
  state: string;
  post: string;
  declaredOn: string | null;
  lateDays: number;
  judgment: Judgment | null;
  rejection: { reason: string; text: string | null } | null;
  openSuspicions: number;
  act: { id: string; printedNumber: string } | null;
  due: { step: string; on: string } | null;
  verifiedBy: string | null;
  declaredBy: string | null;
  assignedTo: string | null;
  allowedActions: string[];
  missing: Finding[];
  warnings: Finding[];
}

export interface Declaration extends DeclarationSummary {
  facts: BirthFacts;
}

export interface Candidate {
  candidateId: string;
  kind: 'declaration' | 'act';
  post: string;
  state: string;
  score: number;
  reasons: { code: string; text: { fr: string; en: string } }[];
  verdict: 'duplicate' | 'not-duplicate' | null;
  decidedAt: string | null;
  printedNumber: string | null;
  facts: BirthFacts;
}

export const sections = ['child', 'mother', 'father', 'declarant', 'witnesses', 'interpreter'] as const;
export type Section = (typeof sections)[number];
