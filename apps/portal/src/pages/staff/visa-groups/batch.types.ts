import type { Group, GroupLine } from '../../visa-groups/group.types';

export type StaffGroup = Group;

/** One file of a group as an officer sees it. */
export interface StaffLine extends GroupLine {
  post: string | null;
  assignedTo: string | null;
  allowedActions: string[];
  documents: Array<{ kind: string; state: string }>;
  proposal: { decision: 'grant' | 'refuse' } | null;
}

/** `GET /v1/visas/batches/{id}` */
export interface Batch {
  id: string;
  command: string;
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
}
