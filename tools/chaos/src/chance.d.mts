/** Seeded choices, for the children; see chance.mjs. */
export class Chance {
  constructor(seed: number);
  between(low: number, high: number): number;
  happens(percent: number): boolean;
  oneOf<T>(choices: readonly T[]): T;
  uuid(): string;
  shuffled<T>(things: readonly T[]): T[];
}
