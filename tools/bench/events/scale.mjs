/** How long and how often, in full. The whole set stays below 75 minutes; `--quick` is for looking, not for judging. */
const full = {
  name: 'full',
  rounds: 5,
  load: { rounds: 3, seconds: 120, rivalSeconds: 30, warmSeconds: 10 },
  relayBacklog: 600_000,
  consumerBacklog: 300_000,
  writerSeconds: 12,
  poisonSeconds: 20,
  usageSeconds: 600,
  usageRivalSeconds: 120,
  logSizes: [10_000, 100_000, 1_000_000],
  replay: { events: 1_000_000, rivalEvents: 50_000 },
};
const quick = {
  name: 'quick',
  rounds: 3,
  load: { rounds: 1, seconds: 8, rivalSeconds: 8, warmSeconds: 4 },
  relayBacklog: 100_000,
  consumerBacklog: 60_000,
  writerSeconds: 3,
  poisonSeconds: 6,
  usageSeconds: 20,
  usageRivalSeconds: 20,
  logSizes: [10_000, 100_000, 300_000],
  replay: { events: 100_000, rivalEvents: 10_000 },
};

export const scaleOf = ({ isQuick }) => (isQuick ? quick : full);

/** A small generator with a seed (mulberry32): the order of a run can be had again. */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `shuffle(list)`: Fisher and Yates, the same for the same seed. */
export function shuffler(seed) {
  const random = randomOf(seed);
  return (list) => {
    const shuffled = [...list];
    for (let i = shuffled.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
    }
    return shuffled;
  };
}
