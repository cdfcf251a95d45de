/** mulberry32: the same people in every run of a seed. */
export function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
export type Draw = (below: number) => number;

/** The commonest names are a few times as common as the middle ones: the rank is drawn twice and the lower taken. */
export const common = <T>(draw: Draw, list: readonly T[]): T =>
  list[Math.min(draw(list.length), draw(list.length))] as T;
export const one = <T>(draw: Draw, list: readonly T[]): T => list[draw(list.length)] as T;
export const chance = (draw: Draw, percent: number): boolean => draw(100) < percent;
