import type { DeclarationState } from '@jatigi/civil-registry-domain';

/** What lies in a queue, beside its states. */
export interface Queue {
  states: readonly DeclarationState[];
  and?: string;
}

const open: readonly DeclarationState[] = ['DECLARED', 'LATE', 'JUDGMENT_AWAITED', 'VERIFIED'];

/** The work of a post. `d` is the declaration, `$2` today in UTC. */
export const queues: Readonly<Record<string, Queue>> = {
  drafts: { states: ['DRAFT'] },
  declared: { states: ['DECLARED'] },
  late: { states: ['LATE'] },
  judgment: { states: ['JUDGMENT_AWAITED'] },
  duplicates: { states: open, and: 'd.open_suspicions > 0' },
  signing: { states: ['VERIFIED'] },
  volets: { states: ['SIGNED', 'VOLET_SENT'] },
  'volets-overdue': { states: ['SIGNED', 'VOLET_SENT'], and: `(d.due->>'on')::date < $2::date` },
  closed: { states: ['ACKNOWLEDGED', 'REJECTED', 'WITHDRAWN'] },
};

export const conditionOf = ({ states, and }: Queue): string =>
  `(d.state in (${states.map((state) => `'${state}'`).join(', ')})${and ? ` and ${and}` : ''})`;
