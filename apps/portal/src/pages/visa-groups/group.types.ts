import type { ChecklistLine } from '../visa-application/application.types';

export type GroupKind = 'family' | 'group' | 'delegation';

/** `GET /v1/visas/groups/{id}` */
export interface Group {
  id: string;
  version: number;
  kind: GroupKind;
  name: string;
  host: string | null;
  documents: Array<{ kind: string; upload: { mediaType: string; size: number; at: string } }>;
  states: Readonly<Record<string, number>>;
  allowedActions: string[];
}

/** One file of a group, for whoever made it. */
export interface GroupLine {
  id: string;
  version: number;
  state: string;
  reference: string | null;
  createdAt: string;
  applicant: { surname: string | null; givenNames: string | null; birthDate: string | null };
}

/** What a document is called, from the checklist of a file of the group. */
export type Shareable = Pick<ChecklistLine, 'kind' | 'title' | 'need' | 'mediaTypes'>;
