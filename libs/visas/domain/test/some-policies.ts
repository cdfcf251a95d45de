import { journeyPurposes, outcomes, samplePolicy } from '../src';
import type { PolicySet } from '../src';
import { date } from './a-file';

/** A small generator of numbers that gives the same row for the same seed (mulberry32). */
export function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

// Texts that a careless writer of YAML spoils.
const texts = [
  'non',
  'yes',
  '1.0',
  '2027-01-01',
  'a: b',
  '# x',
  '- y',
  'l’été « à » 5 %',
  "O'Neil",
  '"',
  'a\nb',
  '*x',
  '~',
  '0x1F',
];
const countries = ['NOR', 'FRA', 'DEU', 'YEM', 'NER', 'BFA'];

/** Policy sets of any shape the schema allows, sound or not. */
export function somePolicies({ seed, count }: { seed: number; count: number }): PolicySet[] {
  const draw = drawing(seed);
  const one = <T>(list: readonly T[]): T => list[draw(list.length)] as T;
  const some = <T>(list: readonly T[]): T[] => list.filter(() => draw(2) === 0);
  const maybe = <T extends object>(part: T): T | object => (draw(2) === 0 ? part : {});
  const words = () => ({ fr: one(texts), en: one(texts) });
  const dated = (at: number) => ({
    id: `rule.${at}`,
    from: date(`20${20 + draw(9)}-0${1 + draw(9)}-1${draw(9)}`),
    to: draw(3) === 0 ? date('2030-12-31') : null,
    text: words(),
    source: one(texts),
    sample: draw(2) === 0,
  });
  const when = () => ({
    ...maybe({ nationalities: some(countries) }),
    ...maybe({ residences: some(countries) }),
    ...maybe({ purposes: some(journeyPurposes) }),
    ...maybe({ minStayDays: 1 + draw(30) }),
    ...maybe({ maxStayDays: 30 + draw(60) }),
    ...maybe({ fromAge: draw(18) }),
    ...maybe({ underAge: draw(19) }),
    ...maybe({ posts: some(['BER', 'PAR']) }),
    ...maybe({ confederal: draw(2) === 0 }),
  });
  const many = <T>(make: (at: number) => T): T[] => Array.from({ length: draw(6) }, (_, at) => make(at));
  return Array.from({ length: count }, (_, at) => ({
    ...samplePolicy,
    version: `ML-${at}-X`,
    outcomes: many((row) => ({
      ...dated(row),
      outcome: one(outcomes),
      ...maybe({ bond: { currency: one(['USD', 'XOF']), amount: 1 + draw(5000), ...maybe({ text: words() }) } }),
      when: when(),
    })),
    competence: many((row) => ({
      ...dated(row),
      post: one(['BER', 'HQ', '0E1']),
      ...maybe({ representedBy: { state: one(countries), mission: words() } }),
      when: when(),
    })),
    visaTypes: samplePolicy.visaTypes.map((type) => ({
      ...type,
      text: words(),
      ...maybe({ confederal: { territory: some(countries) } }),
    })),
    fees: many((row) => ({
      ...dated(row),
      posts: some(['*', 'BER', 'PAR']),
      currency: one(['EUR', 'XOF']),
      amounts: Object.fromEntries(some(['00', '1E3', 'V03S', 'V12M']).map((code) => [code, draw(100_000)])),
      ...maybe({ express: draw(5000) }),
    })),
    consultations: many((row) => ({ ...dated(row), service: 'security', when: when() })),
    processing: samplePolicy.processing.map((rule) => ({ ...rule, ...maybe({ posts: some(['BER', 'PAR']) }) })),
  }));
}
