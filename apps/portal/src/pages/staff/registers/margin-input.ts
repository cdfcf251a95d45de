import { dateOf, textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';

export type NoteKind = 'marriage' | 'marriage-end' | 'death';

/** A marginal note for civil-registry; what is required and was not typed stays absent, so that it is refused at its field. */
export interface Note {
  kind: NoteKind;
  facts: Record<string, unknown>;
}

/** Which fields a note of each kind has, after its prefix. */
const fields: Readonly<Record<NoteKind, readonly string[]>> = {
  marriage: ['surname', 'givenNames', 'on', 'place', 'country', 'authority', 'reference'],
  'marriage-end': ['cause', 'surname', 'givenNames', 'on', 'authority', 'reference'],
  death: ['diedOn', 'place', 'country', 'authority', 'reference'],
};

export function readNote(kind: NoteKind, typed: Typed, prefix: string): Note {
  const said = (name: string) => textOf(typed, `${prefix}${name}`);
  const authority = { authority: said('authority'), reference: said('reference') };
  const spouse = { surname: said('surname') ?? '', givenNames: said('givenNames') ?? '' };
  const place = { place: said('place'), country: said('country') };
  const on = dateOf(typed, `${prefix}on`);
  if (kind === 'marriage') return { kind, facts: { spouse, on, ...place, ...authority } };
  if (kind === 'marriage-end') return { kind, facts: { cause: said('cause'), spouse, on, ...authority } };
  const value = dateOf(typed, `${prefix}diedOn`);
  const diedOn =
    value === undefined ? undefined : { value, approximate: typed[`${prefix}diedOn-approximate`] === 'yes' };
  return { kind, facts: { diedOn, ...place, ...authority } };
}

/** Whether anything was typed for a note: an empty row is none. */
export function isStated(kind: NoteKind, typed: Typed, prefix: string): boolean {
  return fields[kind].some((name) =>
    ['', '-day', '-month', '-year'].some((part) => textOf(typed, `${prefix}${name}${part}`) !== undefined),
  );
}

/** Where the service's pointers into a note stand in the form. */
export function notePointers(kind: NoteKind, at: string, prefix: string): Record<string, string> {
  const own = fields[kind].map((name) => [`${at}/facts/${name}`, `${prefix}${name}`]);
  return {
    ...Object.fromEntries(own),
    [`${at}/facts/spouse`]: `${prefix}surname`,
    [`${at}/facts/spouse/surname`]: `${prefix}surname`,
    [`${at}/facts/spouse/givenNames`]: `${prefix}givenNames`,
    [`${at}/facts/diedOn/value`]: `${prefix}diedOn`,
  };
}
