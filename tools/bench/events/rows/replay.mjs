import { median } from '../../table.mjs';

const AGGREGATES = 100_000;

/** A projection made from nothing: the producer's log over HTTP, folded into shadow tables, swapped. */
export const replay = {
  name: 'replay',
  what: 'replay of 1,000,000 events into a fresh projection; row-by-row fold',
  bar: '≤ 60 s, ≥ 5 ×',
  async run(bench) {
    const { stack, scale, shuffle, say } = bench;
    const { events, rivalEvents } = scale.replay;
    const scene = await stack.scene();
    await stack.service.growLog(scene.ownerUrl, { from: 0, count: events, aggregates: AGGREGATES });
    await stack.service.skipLog(scene.ownerUrl);
    await stack.service.knowAll(scene.ownerUrl, 'replay');
    await stack.service.settle(stack.postgres.url);
    const log = stack.parts.start('producer-log');
    const reader = stack.parts.start('replay');
    const found = { rebuild: [], rowByRow: [] };
    try {
      const producer = await log.ask('start', scene);
      for (let round = 0; round < scale.rounds; round += 1) {
        for (const turn of shuffle(Object.keys(found))) {
          const { events: folded, ms } = await reader.ask(turn, { ...scene, producer, events: rivalEvents });
          say(`replay ${turn}: ${folded} events in ${(ms / 1000).toFixed(1)} s`);
          if (turn === 'rebuild' && folded !== events) throw new Error(`${folded} of ${events} events were folded`);
          found[turn].push((folded * 1000) / ms);
        }
      }
    } finally {
      await reader.stop();
      await log.stop();
      await stack.drop(scene);
    }
    const [mine, theirs] = [median(found.rebuild), median(found.rowByRow)];
    return [
      {
        name: 'events-replay',
        measured: `${(1_000_000 / mine).toFixed(1)} s per 1,000,000 (${events} replayed)`,
        rival: `${(1_000_000 / theirs).toFixed(1)} s (from ${rivalEvents})`,
        ratio: (mine / theirs).toFixed(1),
        bar: replay.bar,
        ok: 1_000_000 / mine <= 60 && mine >= 5 * theirs,
      },
    ];
  },
};
