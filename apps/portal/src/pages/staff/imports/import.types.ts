import type { BirthFacts } from '../registers/registry.types';

export interface ImportLine {
  id: string;
  centre: string;
  state: 'INVALID' | 'STAGED' | 'CONFIRMED';
  rows: number;
  staged: number;
  confirmed: number;
  problems: number;
  gaps: number;
  stagedBy: string;
  stagedAt: string;
}

export interface ImportRow {
  line: number;
  year: number;
  number: number;
  facts: BirthFacts;
  mediaType: string;
}

export interface Import extends Omit<ImportLine, 'problems' | 'gaps'> {
  problems: { line: number; column: string; code: string }[];
  gaps: { year: number; from: number; to: number }[];
  sample: ImportRow[];
}
