import type { Fitness } from '../verification/trust-list';
import type { BorderBundle, BundledVisa } from './border-bundle';
import { addDays, dateIn, daysBetween } from './calendar-days';
import type { DeskLine } from './desk-line';

/** Why a desk without a network does not say that somebody may enter. */
export type DeskReason =
  | 'document-lost'
  | 'document-stolen'
  | 'visa-ended'
  | 'not-yet-valid'
  | 'validity-over'
  | 'entries-used'
  | 'days-used'
  | 'here-already'
  | 'seal-refused'
  | 'seal-undecided'
  | 'visa-not-in-bundle'
  | 'bundle-missing'
  | 'bundle-too-old'
  | 'clock-behind';

/** What the officer compares; it refuses nobody. */
export type DeskCheck = 'document-like-lost' | 'document-like-stolen';

export interface DeskVerdict {
  verdict: 'admit' | 'refuse' | 'undecided';
  reasons: DeskReason[];
  checks: DeskCheck[];
  hereSince: string | null;
  /** Until when the holder may stay, who is here or may enter. */
  lastDay: string | null;
  visa: BundledVisa | null;
}

export interface DeskKnowledge {
  bundle: BorderBundle | null;
  fitness: Fitness;
  /** What the seal said, when one was scanned. */
  seal?: 'valid' | 'refused' | 'undecided' | undefined;
  visa: BundledVisa | null;
  /** Lines of this desk about this traveller, oldest first. */
  lines: readonly DeskLine[];
  now: Date;
}

type Left = Pick<BundledVisa, 'entriesLeft' | 'daysLeft' | 'hereSince' | 'lastDay'>;

/** What is left after what this desk wrote since its bundle was made. */
export function afterLines(visa: BundledVisa, lines: readonly DeskLine[], bundle: BorderBundle): Left {
  const madeOn = dateIn(bundle.timeZone, new Date(bundle.issuedAt));
  let { entriesLeft, daysLeft, hereSince, lastDay }: Left = visa;
  for (const { kind, at } of lines.filter(({ isInBundle }) => !isInBundle)) {
    const day = dateIn(bundle.timeZone, new Date(at));
    if (kind === 'entry' && hereSince === null) {
      [hereSince, lastDay] = [day, lastDayFrom(visa, daysLeft, day)];
      entriesLeft = entriesLeft && entriesLeft - 1;
    }
    if (kind === 'exit' && hereSince !== null) {
      // Days before that of the bundle are counted in it already.
      const from = hereSince > madeOn ? hereSince : madeOn;
      daysLeft = Math.max(0, daysLeft - Math.max(0, daysBetween(from, day) + 1));
      [hereSince, lastDay] = [null, null];
    }
  }
  return { entriesLeft, daysLeft, hereSince, lastDay };
}

function lastDayFrom({ validUntil }: BundledVisa, daysLeft: number, entry: string): string {
  const byDays = addDays(entry, daysLeft - 1);
  return byDays < validUntil ? byDays : validUntil;
}

function refusalsOf(visa: BundledVisa, left: Left, today: string): DeskReason[] {
  const isHere = left.hereSince !== null;
  const checks: Array<[DeskReason, boolean]> = [
    ['document-lost', visa.passport === 'lost'],
    ['document-stolen', visa.passport === 'stolen'],
    ['visa-ended', visa.ended],
    ['not-yet-valid', today < visa.validFrom],
    ['validity-over', today > visa.validUntil],
    ['here-already', isHere],
    ['entries-used', !isHere && left.entriesLeft === 0],
    ['days-used', !isHere && left.daysLeft === 0],
  ];
  return checks.filter(([, holds]) => holds).map(([reason]) => reason);
}

const UNFIT: Partial<Record<Fitness, DeskReason>> = { 'too-old': 'bundle-too-old', 'clock-behind': 'clock-behind' };

/** What keeps a desk from knowing enough; a refusal stands all the same. */
function doubtsOf({ bundle, fitness, seal, visa }: DeskKnowledge): DeskReason[] {
  const unfit = UNFIT[fitness];
  return [
    ...(seal === 'undecided' ? (['seal-undecided'] as const) : []),
    ...(bundle === null ? (['bundle-missing'] as const) : unfit ? [unfit] : []),
    ...(bundle !== null && visa === null ? (['visa-not-in-bundle'] as const) : []),
  ];
}

/**
 * The big word on the screen of a desk that nobody can be asked by: *admit* needs a bundle that is young enough and a visa in
 * it; a refusal stands at any age. Every reason is told.
 */
export function deskVerdict(known: DeskKnowledge): DeskVerdict {
  const { bundle, seal, visa, lines, now } = known;
  const ofSeal: DeskReason[] = seal === 'refused' ? ['seal-refused'] : [];
  const doubts = doubtsOf(known);
  if (!bundle || !visa) return { ...spoken(ofSeal, doubts), checks: [], hereSince: null, lastDay: null, visa: null };
  const left = afterLines(visa, lines, bundle);
  const today = dateIn(bundle.timeZone, now);
  const refusals = [...ofSeal, ...refusalsOf(visa, left, today)];
  const mayStay = refusals.length === 0 ? lastDayFrom(visa, left.daysLeft, today) : null;
  const lastDay = left.hereSince === null ? mayStay : left.lastDay;
  const checks: DeskCheck[] = visa.passportLike ? [`document-like-${visa.passportLike}`] : [];
  return { ...spoken(refusals, doubts), checks, hereSince: left.hereSince, lastDay, visa };
}

function spoken(
  refusals: readonly DeskReason[],
  doubts: readonly DeskReason[],
): Pick<DeskVerdict, 'verdict' | 'reasons'> {
  const verdict = refusals.length > 0 ? 'refuse' : doubts.length > 0 ? 'undecided' : 'admit';
  return { verdict, reasons: [...refusals, ...doubts] };
}
