import { textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { isStated, notePointers, readNote } from '../registers/margin-input';
import type { Note, NoteKind } from '../registers/margin-input';

export interface MarginRow {
  kind: NoteKind;
  prefix: string;
}

/** As many marriages as a page can ask for; each may have ended. */
export const MARRIAGES = [1, 2, 3, 4] as const;
const DEATH: MarginRow = { kind: 'death', prefix: 'death-' };

export const marriageRow = (index: number): MarginRow => ({ kind: 'marriage', prefix: `marriage${index}-` });
export const endRow = (index: number): MarginRow => ({ kind: 'marriage-end', prefix: `end${index}-` });

/** The notes that were typed, in the order of the margin; none when the officer says that there are none. */
function stated(typed: Typed): MarginRow[] {
  if (textOf(typed, 'margin') !== 'notes') return [];
  const rows = [...MARRIAGES.flatMap((index) => [marriageRow(index), endRow(index)]), DEATH];
  return rows.filter(({ kind, prefix }) => isStated(kind, typed, prefix));
}

export const readMargin = (typed: Typed): Note[] =>
  stated(typed).map(({ kind, prefix }) => readNote(kind, typed, prefix));

/** The service counts the notes that it got. */
export function marginPointers(typed: Typed): Record<string, string> {
  const all = stated(typed).map(({ kind, prefix }, at) => notePointers(kind, `/notes/${at}`, prefix));
  return Object.assign({}, ...all) as Record<string, string>;
}
