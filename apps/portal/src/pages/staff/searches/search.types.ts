import type { NameForms, PartialDate } from '../registers/registry.types';

export interface SearchLine {
  id: string;
  reference: string;
  heldBy: string;
  /** What the answer is for. */
  subject?: 'copy' | 'certificate';
  product?: string;
  answerBy: string | null;
  version?: number;
  hasScan?: boolean;
}

export interface SearchPage {
  items: SearchLine[];
  next: string | null;
}

export interface Search extends SearchLine {
  child: NameForms & { birthDate: PartialDate; birthPlace?: string };
  actReference: { year: number; number: number } | null;
  parents: { mother?: NameForms; father?: NameForms } | null;
}
