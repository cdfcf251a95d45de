/** A document that was made again: the number on the paper that was out before. */
export interface SupersededNumber {
  number: string;
  edition: number;
  /** When the service that ordered it heard that it no longer counts, ISO 8601. */
  at: string;
}

/** What the service that ordered a sealed document keeps of its editions. */
export interface DocumentEditions {
  /** Printed on the newest one. */
  number: string;
  /** How many there were with this one; absent: it is the first. */
  edition?: number;
  /** The ones before, oldest first; absent: none. */
  superseded?: SupersededNumber[];
}

/** A sealed document that documents keeps, as a case names it. */
export interface SealedDocument extends DocumentEditions {
  id: string;
}

const editionOf = ({ edition }: DocumentEditions): number => edition ?? 1;

/**
 * What is kept once another edition was heard of. Each edition is an aggregate of its own, so they may be heard in any order
 * and a later one before the first: the highest counts.
 * @returns `kept` itself when it says all that was heard
 */
export function newestEdition<Kept extends DocumentEditions>(kept: Kept, heard: Kept, now: Date): Kept {
  const superseded = kept.superseded ?? [];
  const isKnown = [editionOf(kept), ...superseded.map(({ edition }) => edition)].includes(editionOf(heard));
  if (isKnown) return kept;
  const [older, newer] = editionOf(heard) > editionOf(kept) ? [kept, heard] : [heard, kept];
  const before = { number: older.number, edition: editionOf(older), at: now.toISOString() };
  return { ...newer, superseded: [...superseded, before].sort((a, b) => a.edition - b.edition) };
}

/** What the person and officers read of them: the number that counts, and those that no longer do. */
export const numbersOf = ({ number, superseded = [] }: DocumentEditions) => ({ number, superseded });
