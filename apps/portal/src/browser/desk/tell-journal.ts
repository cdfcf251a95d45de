import type { DeskLine, ToldLine } from '../../border-desk/desk-line';
import { tellLines } from './ask-visas';
import type { Refusal } from './ask-visas';
import type { DeskStore } from './desk-store';

/** The register takes 500 at once. */
const AT_ONCE = 200;

const placeOf = ({ post, desk }: DeskLine): string => `${post} ${desk}`;

/** In the order in which they were written, each telling of one desk alone: its name may have been changed meanwhile. */
function tellings(lines: readonly DeskLine[]): DeskLine[][] {
  const all: DeskLine[][] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (last?.[0] && placeOf(last[0]) === placeOf(line) && last.length < AT_ONCE) last.push(line);
    else all.push([line]);
  }
  return all;
}

/**
 * Tells the whole journal that is at hand: what was never told, and what was, because another desk may have told something
 * since that does not go with it. Each line counts once, however often it is told; what dies on the way is told again.
 * @returns why it stopped, null when everything was told
 */
export async function tellJournal(store: DeskStore): Promise<Refusal | null> {
  for (const lines of tellings(await store.lines())) {
    const refusal = await tell(store, lines);
    if (refusal) return refusal;
  }
  return null;
}

async function tell(store: DeskStore, lines: readonly DeskLine[]): Promise<Refusal | null> {
  const [first] = lines;
  if (!first) return null;
  const answer = await tellLines({ post: first.post, desk: first.desk }, lines);
  if ('ok' in answer) {
    const told = answer.ok.items.map(({ id, outcome, code, conflicts }) => [id, { outcome, code, conflicts }] as const);
    await store.note(new Map(told), new Date());
    return null;
  }
  if (answer.refusal !== 'invalid') return answer.refusal;
  // One line that nobody can read must not keep the others here.
  if (lines.length > 1) {
    for (const line of lines) {
      const refusal = await tell(store, [line]);
      if (refusal) return refusal;
    }
    return null;
  }
  const said: ToldLine = { outcome: 'not-recorded', code: answer.code, conflicts: [] };
  await store.note(new Map([[first.id, said]]), new Date());
  return null;
}
