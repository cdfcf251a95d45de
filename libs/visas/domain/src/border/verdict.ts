import type { PlainDate } from '@jatigi/kernel';
import type { ReportedPassport } from '../screening/lost-document-row';
import { lastDayOf } from '../stays/overstay';
import type { LastDay, StayTerms } from '../stays/overstay';
import type { Stay } from '../stays/stay';
import type { RecordedStay } from './crossings';

/** Why a visa does not let its holder in on that day. */
export type VerdictReason =
  | 'document-lost'
  | 'document-stolen'
  | 'visa-unknown'
  | 'visa-ended'
  | 'not-yet-valid'
  | 'validity-over'
  | 'entries-used'
  | 'days-used'
  | 'here-already';

/**
 * What the officer compares before anybody is let in: a scanner, or whoever typed it, may have misread the number of a
 * passport that is reported. A number that only looks alike refuses nobody.
 */
export type VerdictCheck = 'document-like-lost' | 'document-like-stolen';

/** A visa with what the border knows of it. */
export interface VisaAtBorder {
  /** Annulled, revoked, replaced: it stands no more. */
  hasEnded: boolean;
  /** 0: as often as the holder likes. */
  entries: number;
  terms: StayTerms;
  stays: readonly RecordedStay[];
  /** Of the same holder, with other visas. */
  other: readonly Stay[];
}
export interface Verdict {
  verdict: 'admit' | 'refuse';
  reasons: VerdictReason[];
  checks: VerdictCheck[];
  /** Until when the holder may be here, of a stay that began or begins today; null when nothing allows one. */
  lastDay: LastDay | null;
  /** The first day of a stay that nobody ended. */
  hereSince: PlainDate | null;
}

function reasonsOf(visa: VisaAtBorder, today: PlainDate, lastDay: LastDay): VerdictReason[] {
  const { terms, stays, entries, hasEnded } = visa;
  const open = stays.some(({ exit }) => exit === null);
  const checks: Array<[VerdictReason, boolean]> = [
    ['visa-ended', hasEnded],
    ['not-yet-valid', today < terms.validFrom],
    ['validity-over', today > terms.validUntil],
    ['here-already', open],
    ['entries-used', entries > 0 && stays.length >= entries],
    ['days-used', !open && lastDay.by !== 'validity-over' && lastDay.on < today],
  ];
  return checks.filter(([, holds]) => holds).map(([reason]) => reason);
}

const passportOn = ({ as, like }: ReportedPassport): { ofPassport: VerdictReason[]; checks: VerdictCheck[] } => ({
  ofPassport: as ? [`document-${as}`] : [],
  checks: like ? [`document-like-${like}`] : [],
});

/**
 * What the border reads on its screen. An unknown visa is `null`. Every reason is told, not the first alone.
 * @param reported as what the passport is reported, that of the visa or the one that was shown, and a number alike
 */
export function verdictOn(
  visa: VisaAtBorder | null,
  today: PlainDate,
  reported: ReportedPassport = { as: null, like: null },
): Verdict {
  const { ofPassport, checks } = passportOn(reported);
  if (!visa) {
    return { verdict: 'refuse', reasons: [...ofPassport, 'visa-unknown'], checks, lastDay: null, hereSince: null };
  }
  const hereSince = visa.stays.find(({ exit }) => exit === null)?.entry ?? null;
  const lastDay = lastDayOf(visa.terms, { own: visa.stays, other: visa.other }, hereSince ?? today);
  const reasons = [...ofPassport, ...reasonsOf(visa, today, lastDay)];
  const isAllowed = hereSince !== null || reasons.length === 0;
  return {
    verdict: reasons.length === 0 ? 'admit' : 'refuse',
    reasons,
    checks,
    lastDay: isAllowed ? lastDay : null,
    hereSince,
  };
}
