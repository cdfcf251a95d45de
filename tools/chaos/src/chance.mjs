import prand from 'pure-rand';

/** Seeded choices: the same seed makes the same load and the same schedule. */
export class Chance {
  #generator;

  constructor(seed) {
    this.#generator = prand.xoroshiro128plus(seed);
  }

  /** A whole number from `low` to `high`, both included. */
  between(low, high) {
    return prand.unsafeUniformIntDistribution(low, high, this.#generator);
  }

  /** True in `percent` of 100 cases. */
  happens(percent) {
    return this.between(1, 100) <= percent;
  }

  oneOf(choices) {
    return choices[this.between(0, choices.length - 1)];
  }

  /** A UUID (version 4) that the same seed makes again. */
  uuid() {
    const hex = Array.from({ length: 32 }, () => this.between(0, 15).toString(16));
    hex[12] = '4';
    hex[16] = 'a';
    return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  /** The same things in another order. */
  shuffled(things) {
    const left = [...things];
    return things.map(() => left.splice(this.between(0, left.length - 1), 1)[0]);
  }
}
