import { setTimeout as sleep } from 'node:timers/promises';
import { LEADS, standardScene } from './standard-scene.mjs';

/** A busy machine starts processes slowly. */
const PATIENCE_MS = 300_000;

/** One request of a relay: what an old leader may repeat once (events.md §2). */
export const ONE_BATCH = 1_000;

const moments = { 'before send': 'before-send', 'after send': 'after-send', 'before the cursor': 'before-cursor' };

/**
 * The relay dies at an exact moment, again and again; the other one takes over. Nothing is on its way to the broker
 * before and after a send; the cursor moves with the heartbeat, so that death may leave one request behind, which the
 * broker may write after the next leader has read the tail. So may the last kill, which comes at any moment.
 */
export const relayKills = Object.entries(moments).map(([words, moment]) => ({
  name: `SIGKILL of the relay ${words}`,
  async run(world) {
    let armed = true;
    const killAt = () => (armed ? { killAt: { moment, nth: world.chance.between(1, 4) } } : {});
    const { relays } = await standardScene(world, { relaySettings: killAt });
    const wanted = world.lasting(20, 3);
    const kills = () => relays.reduce((sum, { kills }) => sum + kills, 0);
    await world.reached(() => kills() >= wanted, PATIENCE_MS);
    armed = false;
    world.expect(`${wanted} kills ${words}`, kills() >= wanted);
    world.notes.push(`${kills()} kills ${words}`);
    // Whoever still carries a kill point is replaced by one without.
    for (const { current } of relays) await current.kill();
    await sleep(500);
    await world.endLoad();
    world.duplicateBound = ONE_BATCH * ((moment === 'before-cursor' ? kills() : 0) + 1);
  },
}));

export const stoppedLeader = {
  name: 'SIGSTOP of the leader for 30 s while a new leader works',
  async run(world) {
    const { relays } = await standardScene(world);
    const leader = relays.find(({ current }) => LEADS(current.fields)).current;
    const standby = relays.find(({ current }) => current !== leader).current;
    const before = standby.fields.published ?? 0;
    leader.signal('SIGSTOP');
    const stoppedAt = Date.now();
    await standby.until(LEADS, 'it leads in the place of the stopped one');
    world.notes.push(`new leader after ${((Date.now() - stoppedAt) / 1_000).toFixed(1)} s`);
    await sleep(world.lasting(30_000, 5_000));
    world.expect('the new leader published', standby.fields.published > before);
    leader.signal('SIGCONT');
    await sleep(1_000);
    await world.endLoad();
    world.duplicateBound = ONE_BATCH;
  },
};

export const lostReply = {
  name: 'a reply lost after the write',
  alone: true,
  async run(world) {
    await standardScene(world);
    const losses = world.lasting(30, 4);
    for (let loss = 0; loss < losses; loss++) {
      // The silent kind lasts until the client gives up, so every day's run has the quick kind only.
      const happened = world.servers.proxy.loseNextReply({ silent: world.long && loss % 10 === 9 });
      const inTime = await Promise.race([happened.then(() => true), sleep(30_000, false)]);
      world.expect(`reply ${loss + 1} was lost`, inTime);
      await sleep(world.chance.between(100, 700));
    }
    world.notes.push(`${losses} replies lost`);
    await world.endLoad();
  },
};
