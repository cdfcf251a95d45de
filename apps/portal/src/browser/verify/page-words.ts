import type { Reason, Verdict } from '../../verification/judge-seal';
import type { Fitness } from '../../verification/trust-list';

export interface VerdictText {
  tone: string;
  title: string;
  advice: string;
}

/** Everything that the script says, in the language of the page: it speaks none itself. */
export interface ScannerWords {
  verdicts: Record<Verdict, VerdictText>;
  reasons: Record<Reason, VerdictText>;
  /** with `{date}` and `{age}`; `none`: there is no list yet */
  list: Record<Fitness | 'none', string>;
  /** with `{at}`, `{date}` and `{age}` */
  checkedHere: string;
  askRegister: string;
  test: string;
  ready: string;
  fields: Record<string, string>;
  kinds: Record<string, string>;
  stays: Record<'until-visa-expires' | 'decided-at-border' | 'transit-without-entry', string>;
  unlimited: string;
  scan: string;
  stop: string;
  looking: string;
  loading: string;
  noCamera: string;
  noSeal: string;
  noNetwork: string;
  onlyLink: string;
}

/** Of a unit, before it says enough: 47 hours say more than one day. */
const FEW = 2;
const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** How long ago, in the largest unit that fits: "maintenant", "il y a 3 heures". */
export function ageInWords(instant: string, now: Date, locale: string): string {
  const seconds = Math.max(0, (now.getTime() - Date.parse(instant)) / 1_000);
  if (seconds < 60 * FEW) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second');
  const [unit, size] = UNITS.find(([, length]) => seconds >= length * FEW) ?? UNITS[2];
  return new Intl.RelativeTimeFormat(locale).format(-Math.floor(seconds / size), unit);
}

/** An instant on the clock of this telephone. */
export const instantInWords = (instant: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(instant);

export const filled = (text: string, parts: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
