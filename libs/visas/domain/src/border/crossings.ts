import { dateIn } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { Stay } from '../stays/stay';

export const crossingKinds = ['entry', 'exit', 'refusal'] as const;
export type CrossingKind = (typeof crossingKinds)[number];

/** One line of the journal of a border desk, as it was written there. Its id was made there too. */
export interface Crossing {
  id: string;
  kind: CrossingKind;
  /** When it happened, by the clock of this service (see `correctedTime`). */
  at: Date;
  /** The border post. */
  post: string;
  desk: string;
}

export const conflictKinds = [
  /** An entry of somebody who is here already: one crossing told by two desks, or an exit nobody wrote down. */
  'entered-twice',
  'left-without-entry',
  'refused-while-here',
  /** Refused by one desk and let in by another within a day. */
  'refused-and-admitted',
  /** Told by two desks so shortly one after the other that their clocks cannot say which was first. */
  'order-uncertain',
  'too-many-entries',
  'not-valid-then',
] as const;
export type ConflictKind = (typeof conflictKinds)[number];
export interface Conflict {
  kind: ConflictKind;
  /** The lines that do not go together. */
  crossings: string[];
}

/** What the visa allowed, and until when it stood. */
export interface VisaTerms {
  /** 0: as often as the holder likes. */
  entries: number;
  validFrom: PlainDate;
  validUntil: PlainDate;
  /** When it was annulled, revoked or replaced. */
  endedAt: Date | null;
}
export interface RecordedStay extends Stay {
  entryId: string;
  exitId: string | null;
}
export interface BorderRecord {
  stays: RecordedStay[];
  refusals: string[];
  conflicts: Conflict[];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Two clocks that were both corrected still differ by so much at most. */
const CLOCK_DOUBT = 2 * MINUTE;

/**
 * When something happened by our clock: what the desk wrote, moved by how far its clock was off when it told us. Nothing
 * happens after it was told.
 */
export function correctedTime(written: Date, deskNow: Date, receivedAt: Date): Date {
  const skew = receivedAt.getTime() - deskNow.getTime();
  return new Date(Math.min(written.getTime() + skew, receivedAt.getTime()));
}

/** In the order of time; equal times in the order of their ids, so that every reader sees the same. */
function inOrder(crossings: readonly Crossing[]): Crossing[] {
  const once = [...new Map(crossings.map((crossing) => [crossing.id, crossing])).values()];
  return once.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
}

interface Walk extends BorderRecord {
  here: RecordedStay | null;
}

function enter(walk: Walk, crossing: Crossing, date: PlainDate): void {
  if (walk.here) {
    walk.conflicts.push({ kind: 'entered-twice', crossings: [walk.here.entryId, crossing.id] });
    return;
  }
  walk.here = { entry: date, exit: null, entryId: crossing.id, exitId: null };
  walk.stays.push(walk.here);
}

function leave(walk: Walk, crossing: Crossing, date: PlainDate): void {
  if (!walk.here) {
    walk.conflicts.push({ kind: 'left-without-entry', crossings: [crossing.id] });
    return;
  }
  walk.here.exit = date > walk.here.entry ? date : walk.here.entry;
  walk.here.exitId = crossing.id;
  walk.here = null;
}

function refuse(walk: Walk, crossing: Crossing): void {
  walk.refusals.push(crossing.id);
  if (walk.here) walk.conflicts.push({ kind: 'refused-while-here', crossings: [walk.here.entryId, crossing.id] });
}

/** What two desks told within one doubt of their clocks, or one refused and the other let in. */
function betweenDesks(ordered: readonly Crossing[]): Conflict[] {
  return ordered.flatMap((first, index) =>
    ordered.slice(index + 1).flatMap((second): Conflict[] => {
      const apart = second.at.getTime() - first.at.getTime();
      if (first.desk === second.desk || first.kind === second.kind || apart > DAY) return [];
      const crossings = [first.id, second.id];
      const kinds = [first.kind, second.kind];
      const refused = kinds.includes('refusal') && kinds.includes('entry');
      return [
        ...(apart < CLOCK_DOUBT ? [{ kind: 'order-uncertain' as const, crossings }] : []),
        ...(refused ? [{ kind: 'refused-and-admitted' as const, crossings }] : []),
      ];
    }),
  );
}

function againstTerms(stays: readonly RecordedStay[], entries: readonly Crossing[], terms: VisaTerms): Conflict[] {
  const timeOf = new Map(entries.map(({ id, at }) => [id, at]));
  return stays.flatMap(({ entry, entryId }, index): Conflict[] => {
    const ended = terms.endedAt !== null && (timeOf.get(entryId) as Date) >= terms.endedAt;
    const isValid = terms.validFrom <= entry && entry <= terms.validUntil && !ended;
    const isTooMany = terms.entries > 0 && index >= terms.entries;
    return [
      ...(isValid ? [] : [{ kind: 'not-valid-then' as const, crossings: [entryId] }]),
      ...(isTooMany ? [{ kind: 'too-many-entries' as const, crossings: [entryId] }] : []),
    ];
  });
}

/**
 * The stays that the journals of all desks add up to, in whatever order and however often they were told. Nothing is
 * thrown away: a line that does not fit stays in the journal and is named in a conflict, for a person to look at.
 * @param zoneOf the time zone of a border post: a day of stay is a day on its wall
 */
export function foldCrossings(
  crossings: readonly Crossing[],
  terms: VisaTerms,
  zoneOf: (post: string) => string,
): BorderRecord {
  const ordered = inOrder(crossings);
  const walk: Walk = { stays: [], refusals: [], conflicts: [], here: null };
  for (const crossing of ordered) {
    const date = dateIn(zoneOf(crossing.post), crossing.at);
    if (crossing.kind === 'entry') enter(walk, crossing, date);
    else if (crossing.kind === 'exit') leave(walk, crossing, date);
    else refuse(walk, crossing);
  }
  const { stays, refusals, conflicts } = walk;
  return {
    stays,
    refusals,
    conflicts: [...conflicts, ...betweenDesks(ordered), ...againstTerms(stays, ordered, terms)],
  };
}
