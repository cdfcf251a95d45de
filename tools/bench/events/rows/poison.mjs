import { median, percentile } from '../../table.mjs';
import { ours, steadyLoad } from '../steady-load.mjs';

/** One aggregate whose events cannot be handled; how late are the effects of all the others? */
export const poison = {
  name: 'poison',
  what: 'poison on one aggregate, p99 commit → effect of the others; no poison',
  bar: '≤ 1.5 ×',
  async run(bench) {
    const found = { poison: [], none: [] };
    for (let round = 0; round < bench.scale.rounds; round += 1) {
      for (const turn of bench.shuffle(Object.keys(found))) {
        const run = await steadyLoad(bench, {
          rival: ours,
          perSecond: 500,
          seconds: bench.scale.poisonSeconds,
          withConsumer: true,
          isPoisoned: turn === 'poison',
        });
        const p99 = percentile(run.effect, 0.99);
        bench.say(`poison ${turn}: p99 ${p99.toFixed(1)} ms`);
        found[turn].push(p99);
      }
    }
    const [mine, theirs] = [median(found.poison), median(found.none)];
    return [
      {
        name: 'events-poison',
        measured: `p99 ${mine.toFixed(1)} ms`,
        rival: `p99 ${theirs.toFixed(1)} ms`,
        ratio: (mine / theirs).toFixed(2),
        bar: poison.bar,
        ok: mine <= 1.5 * theirs,
      },
    ];
  },
};
