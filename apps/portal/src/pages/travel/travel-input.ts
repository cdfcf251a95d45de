import { dateOf, textOf } from '../../forms/typed';
import type { Typed } from '../../forms/typed';
import { factsOf, registrationFields } from '../registration/registration-input';
import type { Journey, JourneyPlace, LostDocument, PersonFacts } from './travel.types';

/** As many as fit on the sheet. */
export const TRANSITS = [1, 2, 3] as const;

const said = (typed: Typed, name: string): string => textOf(typed, name) ?? '';

/** Who the paper is about, from the fields that the consular register uses too. */
export function personOf(typed: Typed): PersonFacts {
  const { name, originalName, sex, birthDate, birthPlace, birthCountry, nationalities } = factsOf(typed);
  return { name, ...(originalName && { originalName }), sex, birthDate, birthPlace, birthCountry, nationalities };
}

export interface LossInput {
  document: LostDocument;
  circumstance: string;
  on: string;
  place: string;
  country: string;
  post: string;
  text?: string;
  policeReference?: string;
}

/** A report for identity. What is required and was not typed stays empty, so that it is refused at its field. */
export function lossOf(typed: Typed): LossInput {
  const issuedOn = dateOf(typed, 'issuedOn');
  const [text, policeReference] = [textOf(typed, 'text'), textOf(typed, 'policeReference')];
  return {
    document: {
      ...{ kind: said(typed, 'kind'), issuingCountry: said(typed, 'issuingCountry'), number: said(typed, 'number') },
      ...(issuedOn !== undefined && { issuedOn }),
    },
    ...{ circumstance: said(typed, 'circumstance'), on: dateOf(typed, 'on') ?? '' },
    ...{ place: said(typed, 'place'), country: said(typed, 'country'), post: said(typed, 'post') },
    ...(text !== undefined && { text }),
    ...(policeReference !== undefined && { policeReference }),
  };
}

const stopOf = (typed: Typed, which: string): JourneyPlace => ({
  place: said(typed, `${which}Place`),
  country: said(typed, `${which}Country`),
});

/** Rows of the form that name a place on the way: the service counts only these. */
const transitRows = (typed: Typed): number[] =>
  TRANSITS.filter((row) => textOf(typed, `transit${row}Place`) ?? textOf(typed, `transit${row}Country`));

export function journeyOf(typed: Typed): Journey {
  return {
    from: stopOf(typed, 'from'),
    transits: transitRows(typed).map((row) => stopOf(typed, `transit${row}`)),
    to: stopOf(typed, 'to'),
    departBy: dateOf(typed, 'departBy') ?? '',
  };
}

const stopPointers = (at: string, which: string): Record<string, string> => ({
  [at]: `${which}Place`,
  [`${at}/place`]: `${which}Place`,
  [`${at}/country`]: `${which}Country`,
});

/** Where the service's pointers stand in the forms of travel papers. */
export function travelFields(typed: Typed): Record<string, string> {
  const transits = transitRows(typed).map((row, at) => stopPointers(`/journey/transits/${at}`, `transit${row}`));
  return {
    ...personPointers(typed),
    '/person': 'surname',
    ...stopPointers('/journey/from', 'from'),
    ...stopPointers('/journey/to', 'to'),
    ...(Object.assign({}, ...transits) as Record<string, string>),
  };
}

/** The register says `/facts/…` where a travel paper says `/person/…`. */
const personPointers = (typed: Typed): Record<string, string> =>
  Object.fromEntries(
    Object.entries(registrationFields(typed)).map(([pointer, name]) => [pointer.replace('/facts/', '/person/'), name]),
  );
