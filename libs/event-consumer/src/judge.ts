/** How many of the newest applied events of an aggregate are known by id. A restored backup loses fewer. */
const REMEMBERED = 64;

/** What was applied of one aggregate: version 0 when nothing was; the ids of the newest events, the last one last. */
export interface Position {
  version: number;
  recent: string[];
}

export type Verdict = 'next' | 'duplicate' | 'gap' | 'fork';

interface Numbered {
  id: string;
  version: number;
}

/**
 * Versions of an aggregate count 1, 2, 3 … without holes. `fork`: this version was applied from another event, so the
 * producer was restored or copied. What is older than the ids that are known is taken for a repetition.
 */
export function judge(last: Position, event: Numbered): Verdict {
  if (event.version === last.version + 1) return 'next';
  if (event.version > last.version) return 'gap';
  const known = last.recent.at(-1 - (last.version - event.version));
  return known === undefined || known === event.id ? 'duplicate' : 'fork';
}

/** The position after this event. One that is not the next was accepted by somebody: what it replaces is forgotten. */
export function after(last: Position, event: Numbered): Position {
  const replaced = last.version + 1 - event.version;
  const kept = replaced < 0 ? [] : last.recent.slice(0, Math.max(0, last.recent.length - replaced));
  return { version: event.version, recent: [...kept, event.id].slice(-REMEMBERED) };
}
