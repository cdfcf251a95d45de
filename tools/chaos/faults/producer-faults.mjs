import { setTimeout as sleep } from 'node:timers/promises';
import { ONE_BATCH } from './relay-faults.mjs';
import { keepRelays, standardScene } from './standard-scene.mjs';

export const hole = {
  name: 'a transaction that holds a hole for 60 s',
  apart: true,
  async run(world) {
    await standardScene(world);
    const ms = world.lasting(60_000, 5_000);
    const [busy] = world.aggregates;
    // One holds numbers that later ones overtake; the other took its transaction id long before its numbers.
    const holding = [
      world.say(world.chance.uuid(), ['held'], { holdMs: ms }),
      world.say(busy, ['early'], { earlyMs: ms }),
      world.say(world.chance.uuid(), ['held'], { holdMs: ms / 2 }),
    ];
    await Promise.all(holding);
    await sleep(500);
    await world.endLoad();
  },
};

/** Many, so that each loses fewer events than a consumer remembers by id. */
const TOUCHED = 40;

export const restoredBackup = {
  name: 'an older backup restored, then new writes',
  variants: [{ newWrites: 'fewer than were lost' }, { newWrites: 'more than were lost' }],
  async run(world, { newWrites }) {
    const old = await liveUntilRestore(world);
    const forked = old.touched.slice(0, 2);
    for (const aggregateId of old.touched) world.disputed.add(aggregateId);
    for (const aggregateId of forked) world.mayPark.set(aggregateId, 'fork');

    const producer = world.startProducer();
    const rounds = newWrites === 'fewer than were lost' ? 1 : Math.ceil(old.lostEvents / 20) + 1;
    for (const aggregateId of [...forked, ...old.untouched.slice(0, 2)]) await world.say(aggregateId, ['new', 'new']);
    for (let round = 0; round < rounds; round++) await world.say(world.chance.uuid(), new Array(20).fill('new'));
    keepRelays(world);
    await sleep(1_000);
    for (let round = 0; round < 3; round++) await world.say(world.chance.uuid(), ['new']);
    world.notes.push(`${old.lostEvents} events lost with the database, ${newWrites} written before the relay began`);
    world.acknowledged = await producer.ask({ do: 'acknowledged' });
    world.duplicateBound = ONE_BATCH;
  },
};

/** Writes, takes a backup, writes more (all of it sent and applied), and puts the backup in the database's place. */
async function liveUntilRestore(world) {
  world.aggregates = Array.from({ length: TOUCHED + 6 }, () => world.chance.uuid());
  const first = await standardScene(world);
  await world.endLoad();
  await world.settle();
  await end(first.relays, world.producer);
  await world.producerDb.backup();
  const [untouched, touched] = [world.aggregates.slice(TOUCHED), world.aggregates.slice(0, TOUCHED)];
  world.startProducer();
  const relay = world.keepRelay();
  await world.startLoad({ aggregates: touched, seed: world.seed + 1 });
  await sleep(world.lasting(8_000, 2_000));
  await world.endLoad();
  await world.settle();
  world.expect('all was sent before the restore', world.settledMs !== null);
  world.settledMs = null;
  await end([relay], world.producer);
  await world.producerDb.restoreBackup();
  const count = async (url) => (await world.queryAt(url, 'select max(id)::int as id from event_log'))[0].id;
  const lostEvents = (await count(world.producerDb.lostUrl)) - (await count(world.producerDb.adminUrl));
  world.expect('the lost database knew more', lostEvents > 20);
  return { untouched, touched, lostEvents };
}

async function end(keepers, producer) {
  await Promise.all([...keepers.map((keeper) => keeper.release()), producer.kill()]);
}
