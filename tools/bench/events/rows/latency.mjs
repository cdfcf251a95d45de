import { median, percentile } from '../../table.mjs';
import { ours, rivals, steadyLoad } from '../steady-load.mjs';

/** COMMIT → the broker's acknowledgement, 2,000 events a second. */
export const acked = {
  name: 'acked',
  what: 'commit → acked at 2,000 ev/s; Debezium as it comes and tuned, poll-100, naive emit',
  bar: 'p50 ≤ 2 ms, p99 ≤ 15 ms, better than each that loses nothing',
  run: (bench) =>
    compare(bench, { row: acked, measure: 'acked', perSecond: 2_000, withConsumer: false, bars: { p50: 2, p99: 15 } }),
};

/** COMMIT → COMMIT of the effect in another process, 500 events a second. */
export const effect = {
  name: 'effect',
  what: 'commit → effect at 500 ev/s; the same, each with an eachMessage consumer',
  bar: 'p50 ≤ 15 ms, p99 ≤ 60 ms',
  run: (bench) =>
    compare(bench, { row: effect, measure: 'effect', perSecond: 500, withConsumer: true, bars: { p50: 15, p99: 60 } }),
};

async function compare(bench, { row, measure, perSecond, withConsumer, bars }) {
  const { rounds, seconds, rivalSeconds } = bench.scale.load;
  const turns = Array.from({ length: rounds }, () => [ours, ...rivals]).flat();
  const found = new Map([ours, ...rivals].map(({ name }) => [name, []]));
  for (const rival of bench.shuffle(turns)) {
    const length = rival === ours ? seconds : rivalSeconds;
    try {
      const run = await steadyLoad(bench, { rival, perSecond, seconds: length, withConsumer });
      const seen = { p50: percentile(run[measure], 0.5), p99: percentile(run[measure], 0.99) };
      bench.say(
        `${row.name} ${rival.name}: ${text(seen)}, commands at most ${Math.max(0, run.lateMs).toFixed(0)} ms late at the end`,
      );
      found.get(rival.name).push(seen);
    } catch (error) {
      if (rival === ours) throw error;
      bench.say(`${row.name} ${rival.name} did not get through: ${error.message}`);
    }
  }
  const mine = middle(found.get(ours.name));
  return rivals.map((rival) => line({ row, rival, mine, theirs: middle(found.get(rival.name)), bars }));
}

function line({ row, rival, mine, theirs, bars }) {
  const isBetter = !theirs || (mine.p50 < theirs.p50 && mine.p99 < theirs.p99);
  return {
    name: `events-${row.name}/${rival.name}`,
    measured: text(mine),
    rival: theirs ? text(theirs) : 'did not get through',
    ratio: theirs ? `p50 ${(theirs.p50 / mine.p50).toFixed(1)}, p99 ${(theirs.p99 / mine.p99).toFixed(1)}` : '-',
    bar: `p50 ≤ ${bars.p50} ms, p99 ≤ ${bars.p99} ms${rival.losesEvents ? '' : ', better'}`,
    ok: mine.p50 <= bars.p50 && mine.p99 <= bars.p99 && (rival.losesEvents || isBetter),
  };
}

function middle(runs) {
  if (runs.length === 0) return null;
  return { p50: median(runs.map(({ p50 }) => p50)), p99: median(runs.map(({ p99 }) => p99)) };
}

const text = ({ p50, p99 }) => `p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)} ms`;
