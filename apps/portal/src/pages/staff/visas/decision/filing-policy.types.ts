import type { Words } from '../visa-file.types';

/** What one policy set says to the file. */
export interface SaidByPolicy {
  policyVersion: string;
  refusedWith: string | null;
  outcome: string | null;
  bond: { currency: string; amount: number } | null;
  post: string | null;
  visaType: string | null;
  fee: { minor: number; currency: string } | null;
  processing: { class: string; deadlines: { examinationDays?: number } } | null;
  documents: { kind: string; title: Words }[];
  biometrics: boolean;
  consultations: string[];
  rules: { id: string; text: Words }[];
}

/** `GET /v1/visas/applications/{id}/filing-policy`. */
export interface FilingPolicy {
  filedOn: string;
  onThatDay: SaidByPolicy;
  differsFromFile: string[];
  today: SaidByPolicy;
  differsToday: string[];
}
