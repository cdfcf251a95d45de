import { dateOf } from '../../forms/typed';

/** The six answers, as they stand in the address. */
export interface JourneyQuestion {
  nationality?: string | undefined;
  residence?: string | undefined;
  travelDocument?: string | undefined;
  purpose?: string | undefined;
  arrival?: string | undefined;
  departure?: string | undefined;
}

const LONGEST = 40;

/** Reads the question of an address: dates as `arrival=2027-01-10` or in the three parts of the form; null when nothing was asked. */
export function journeyAsked(query: URLSearchParams): JourneyQuestion | null {
  if (query.size === 0) return null;
  const parts = Object.fromEntries(query);
  const one = (name: string): string | undefined => parts[name]?.slice(0, LONGEST) || undefined;
  const date = (name: string): string | undefined => one(name) ?? dateOf(parts, name)?.slice(0, LONGEST);
  return {
    nationality: one('nationality'),
    residence: one('residence'),
    travelDocument: one('travelDocument'),
    purpose: one('purpose'),
    arrival: date('arrival'),
    departure: date('departure'),
  };
}

/** The same question as an address: what the application begins with. */
export function journeyQuery(question: JourneyQuestion): string {
  const entries = Object.entries(question).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams(entries).toString();
}
