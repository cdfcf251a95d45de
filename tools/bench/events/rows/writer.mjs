import { median } from '../../table.mjs';

/** The same command with and without its event, by as many callers as a service has connections. */
export const writer = {
  name: 'writer',
  what: 'commands with an event log; the same commands without one',
  bar: '≥ 0.9 ×',
  async run(bench) {
    const scene = await bench.stack.scene();
    const found = { with: [], without: [] };
    const part = bench.stack.parts.start('writer');
    try {
      await part.ask('start', scene);
      for (const says of [true, false]) await part.ask('write', { says, seconds: 2 });
      // Each round asks both, in a shuffled order: what disturbs the machine disturbs both.
      for (let round = 0; round < bench.scale.rounds; round += 1) {
        for (const turn of bench.shuffle(Object.keys(found))) {
          found[turn].push(await part.ask('write', { says: turn === 'with', seconds: bench.scale.writerSeconds }));
        }
        bench.say(
          `writer: ${Math.round(found.with.at(-1))} with, ${Math.round(found.without.at(-1))} without, per second`,
        );
      }
    } finally {
      await part.stop();
      await bench.stack.drop(scene);
    }
    const [mine, theirs] = [median(found.with), median(found.without)];
    return [
      {
        name: 'events-writer',
        measured: `${Math.round(mine)}/s`,
        rival: `${Math.round(theirs)}/s`,
        ratio: (mine / theirs).toFixed(2),
        bar: writer.bar,
        ok: mine >= 0.9 * theirs,
      },
    ];
  },
};
