import { buildMrz } from '../src/index';
import { chanceOf, randomDocument, roundTripFault } from './random-document';
import { singleChanges } from './single-changes';

export interface Soak {
  readonly documents: number;
  readonly formats: Readonly<Record<string, number>>;
  readonly changes: { readonly tried: number; readonly unseen: number };
  /** documents that did not come back, or with a change that a check digit should have shown */
  readonly faults: readonly string[];
}

/** Random documents go into a zone and come back; in one of `every` each checked character is changed into all others. */
export function soak(documents: number, seed: number, every: number): Soak {
  const chance = chanceOf(seed);
  const formats: Record<string, number> = {};
  const changes = { tried: 0, unseen: 0 };
  const faults: string[] = [];
  for (let i = 0; i < documents; i += 1) {
    const document = randomDocument(chance);
    formats[document.format] = (formats[document.format] ?? 0) + 1;
    let fault = roundTripFault(document);
    if (i % every === 0) {
      const { tried, unseen, unexcused } = singleChanges(document.format, buildMrz(document.format, document.input));
      changes.tried += tried;
      changes.unseen += unseen;
      if (unexcused.length > 0) fault ??= `changes not seen: ${JSON.stringify([document.input, unexcused])}`;
    }
    if (fault) faults.push(`document ${i} of seed ${seed}: ${fault}`);
  }
  return { documents, formats, changes, faults };
}
