/** What was last applied of one aggregate; version 0 when nothing was. */
export interface Position {
  version: number;
  eventId: string | null;
}

export type Verdict = 'next' | 'duplicate' | 'gap' | 'fork';

/**
 * Versions of an aggregate count 1, 2, 3 … without holes. `fork`: this version was applied from another event, so the
 * producer was restored or copied. Below the last version only the number is known: it is taken for a repetition.
 */
export function judge(last: Position, event: { id: string; version: number }): Verdict {
  if (event.version === last.version + 1) return 'next';
  if (event.version > last.version) return 'gap';
  return event.version === last.version && event.id !== last.eventId ? 'fork' : 'duplicate';
}
