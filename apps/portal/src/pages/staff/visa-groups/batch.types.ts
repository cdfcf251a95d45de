import type { Group, GroupLine } from '../../visa-groups/group.types';
import type { Words } from '../../visa-application/application.types';
import type { GrantTerms, Proposal, VisaType } from '../visas/visa-file.types';

export type StaffGroup = Group;

/** One file of a group as an officer sees it. */
export interface StaffLine extends GroupLine {
  post: string | null;
  assignedTo: string | null;
  allowedActions: string[];
  documents: Array<{ kind: string; title: Words; state: string }>;
  proposal: Proposal | null;
  visaType: string | null;
  visaTypes: VisaType[];
  journey: { arrival: string | null; departure: string | null };
  travelDocument: { expiresOn: string | null };
}

/** What a command for many files needed. */
export interface AskedParameters extends Partial<GrantTerms> {
  decision?: 'grant' | 'refuse';
  codes?: string[];
  document?: string;
  to?: string;
}

/** `GET /v1/visas/batches/{id}` */
export interface Batch {
  id: string;
  command: string;
  parameters: AskedParameters;
  group: string | null;
  askedAt: string;
  finishedAt: string | null;
  done: number;
  notDone: number;
  waiting: number;
  codes: Readonly<Record<string, number>>;
}

export interface BatchRow {
  position: number;
  application: string;
  reference: string | null;
  outcome: 'done' | 'not-done' | 'waiting';
  code: string | null;
  fileVersion: number | null;
}
