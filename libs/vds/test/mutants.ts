/** Numbers that are the same for the same seed: mulberry32. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Random = (below: number) => number;
/** Changes the first seal; the second is another genuine one, to take pieces from. */
type Mutation = (seal: number[], other: readonly number[], random: Random) => void;

/** Header of version 3 and of version 4 with a short reference, whichever ends first. */
const HEADER = 20;
const LENGTHS = [0x00, 0x7f, 0x80, 0x81, 0x82, 0x84, 0x88, 0xfe, 0xff];

/** Places where a tag with its length begins, as far as the bytes can be followed. */
function fieldsOf(seal: readonly number[]): number[] {
  const places: number[] = [];
  for (let at = HEADER; at < seal.length; at += 2 + (seal[at + 1] ?? 0)) places.push(at);
  return places;
}

const any = <T>(list: readonly T[], random: Random): T => list[random(list.length)] as T;

/** What breaks the structure: seen by the decoder, or by the profile. */
const STRUCTURAL: readonly Mutation[] = [
  (seal, _, random) => (seal.length = random(seal.length)),
  (seal, _, random) => seal.splice(random(seal.length), 1 + random(4)),
  (seal, _, random) => seal.splice(random(seal.length + 1), 0, random(256)),
  (seal, _, random) => seal.push(...Array.from({ length: 1 + random(8) }, () => random(256))),
  (seal, _, random) => (seal[random(HEADER)] = random(256)),
  (seal, _, random) => (seal[1] = any([0x00, 0x01, 0x02, 0x03, 0x04, 0xff], random)),
  (seal, _, random) => (seal[any(fieldsOf(seal), random)] = random(256)),
  (seal, _, random) => (seal[any(fieldsOf(seal), random) + 1] = any(LENGTHS, random)),
  (seal, _, random) => seal.splice(any(fieldsOf(seal), random) + 1, 0, any([0x81, 0x82, 0x83, 0x84], random)),
  (seal, _, random) => {
    const at = any(fieldsOf(seal), random);
    seal.splice(at, 0, ...seal.slice(at, at + 2 + (seal[at + 1] ?? 0))); // a field twice
  },
  (seal, _, random) => {
    const at = any(fieldsOf(seal), random);
    seal.splice(at, 2 + (seal[at + 1] ?? 0)); // a field that is missing
  },
  (seal, other, random) => {
    const at = random(seal.length);
    seal.splice(at, seal.length, ...other.slice(random(other.length))); // the head of one, the tail of another
  },
  (seal, other, random) => {
    const at = random(other.length);
    seal.splice(random(seal.length), 1 + random(16), ...other.slice(at, at + random(16)));
  },
  (seal, _, random) => seal.splice(0, seal.length, ...Array.from({ length: random(300) }, () => random(256))),
];

/** What keeps it: only the signature tells. */
const SUBTLE: readonly Mutation[] = [
  (seal, _, random) => {
    const at = random(seal.length);
    seal[at] = (seal[at] ?? 0) ^ (1 << random(8));
  },
  (seal, _, random) => (seal[seal.length - 1 - random(64)] = random(256)),
  (seal, other) => seal.splice(seal.length - 64, 64, ...other.slice(-64)),
  (seal) => seal.splice(-64, 64, ...new Array<number>(64).fill(0)),
];
/** One mutant in so many keeps its structure: each costs a whole check of a signature. */
const SUBTLE_ONE_IN = 16;

/** Mutants of genuine seals, the same for the same seed; none is a genuine seal. */
export function* mutants(genuine: readonly Uint8Array[], seed: number): Generator<Uint8Array, never> {
  const random = randomFrom(seed);
  const sources = genuine.map((bytes) => Array.from(bytes));
  const isGenuine = (seal: readonly number[]): boolean =>
    sources.some((one) => one.length === seal.length && one.every((byte, i) => byte === seal[i]));
  for (;;) {
    const seal = any(sources, random).slice();
    const kinds = random(SUBTLE_ONE_IN) === 0 ? SUBTLE : STRUCTURAL;
    for (let n = 1 + random(2); n > 0 && seal.length > 0; n -= 1)
      any(kinds, random)(seal, any(sources, random), random);
    if (!isGenuine(seal)) yield Uint8Array.from(seal);
  }
}
