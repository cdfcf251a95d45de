import type { Act } from '../acts/act-facts';

/** What the margin of a birth act says about a marriage. */
export type NotesOutcome = 'free' | 'married' | 'dead' | 'annulled';

/** Notes stand in the order in which they were written: every end belongs to a marriage before it. */
export function outcomeOfNotes({ notes, standing }: Pick<Act, 'notes' | 'standing'>): NotesOutcome {
  if (standing === 'ANNULLED') return 'annulled';
  if (notes.some(({ kind }) => kind === 'death')) return 'dead';
  return standingMarriages(notes) > 0 ? 'married' : 'free';
}

/** How many marriages have not ended: Malian law knows more than one at a time. */
export function standingMarriages(notes: ReadonlyArray<Pick<Act['notes'][number], 'kind'>>): number {
  return notes.reduce((standing, { kind }) => {
    if (kind === 'marriage') return standing + 1;
    return kind === 'marriage-end' ? Math.max(0, standing - 1) : standing;
  }, 0);
}
