import { waitUntil } from '../../../dev/processes.mjs';
import { median } from '../../table.mjs';

/** What becomes of the leader: ended, or only stopped, when its connection and its lock live on. */
const fates = { ended: 'SIGKILL', stopped: 'SIGSTOP' };
const LOG = 2_000;
const AGGREGATES = 50;
const BAR_MS = 2_000;

/** From the leader's last moment to the first event that the standby has carried to the broker. */
export const failover = {
  name: 'failover',
  what: 'relay failover: leader killed, leader stopped while its connection lives → first event by the standby',
  bar: '≤ 2 s',
  async run(bench) {
    const results = [];
    for (const [fate, signal] of Object.entries(fates)) {
      const found = [];
      for (let round = 0; round < bench.scale.rounds; round += 1) found.push(await once(bench, signal));
      bench.say(`failover, leader ${fate}: ${found.map((ms) => `${Math.round(ms)} ms`).join(', ')}`);
      results.push({
        name: `events-failover/${fate}`,
        measured: `${Math.round(median(found))} ms, at most ${Math.round(Math.max(...found))} ms`,
        rival: 'itself',
        bar: failover.bar,
        ok: Math.max(...found) <= BAR_MS,
      });
    }
    return results;
  },
};

async function once({ stack }, signal) {
  const scene = await stack.scene();
  const size = () => stack.sizeOf(scene.topic);
  const relays = [stack.parts.start('relay'), stack.parts.start('relay')];
  const [leader, standby] = relays;
  const stateOf = async (part, wanted) => (await part.ask('state')).state === wanted;
  try {
    await stack.service.seedLog(scene.ownerUrl, LOG, AGGREGATES);
    await leader.ask('start', scene);
    await waitUntil(async () => (await size()) === LOG, 60_000, 50);
    await standby.ask('start', scene);
    await waitUntil(() => stateOf(standby, 'standby'), 60_000, 50);
    process.kill(leader.pid, signal);
    const began = performance.now();
    await stack.service.growLog(scene.ownerUrl, { from: LOG, count: 1, aggregates: AGGREGATES });
    await waitUntil(async () => (await size()) > LOG, 60_000, 10);
    return performance.now() - began;
  } finally {
    leader.kill();
    await standby.stop();
    await stack.drop(scene);
  }
}
