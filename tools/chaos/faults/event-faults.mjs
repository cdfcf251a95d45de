import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { HANDLED_TYPE } from '../src/history.mjs';
import { parkedEvents, setFree } from '../src/operate.mjs';
import { standardScene } from './standard-scene.mjs';

/**
 * An event that a handler cannot take: put aside with what follows it while everything else goes on; when the handler can,
 * an operator sets the aggregate free, and nothing was lost or done twice.
 */
function handlerFault(name, reason) {
  return {
    name,
    async run(world) {
      const { consumer } = await standardScene(world);
      const bad = world.chance.uuid();
      world.mayPark.set(bad, 'poison');
      await world.say(bad, ['r1', reason, 'r3']);
      await sleep(500);
      await world.say(bad, ['r4']);
      await sleep(world.lasting(5_000, 1_000));
      await world.endLoad();
      await expectParked(world, bad, [2, 3, 4]);
      await world.settle();
      world.expect('the others did not wait for it', world.settledMs !== null);
      await consumer.current.ask({ do: 'heal' });
      world.expect('nothing waits once the handler can', (await setFree(consumer.current, bad)) === 0);
      world.mayPark.delete(bad);
      await world.say(bad, ['r5']);
    },
  };
}

export const poison = handlerFault('poison', 'poison');
export const typeError = handlerFault('raw TypeError in a handler', 'type-error');

export const unknownType = {
  name: 'unknown type',
  async run(world) {
    await standardScene(world);
    const newer = world.chance.uuid();
    await world.say(newer, ['r1']);
    await appendPastContract(world, {
      aggregateId: newer,
      version: 2,
      type: 'ml.consular.payment.dreamt.v1',
      data: { anything: [1, 2, 3] },
    });
    await world.say(newer, ['r3']);
    await sleep(500);
    await world.endLoad();
  },
};

export const futureVersion = {
  name: 'future version',
  async run(world) {
    await standardScene(world);
    const newer = world.chance.uuid();
    await world.say(newer, ['r1']);
    await appendPastContract(world, {
      aggregateId: newer,
      version: 2,
      type: 'ml.consular.payment.unmatched.v9',
      data: { reasons: ['r2'] },
    });
    await appendPastContract(world, {
      aggregateId: newer,
      version: 3,
      type: HANDLED_TYPE,
      data: { reason: 'r3', since: { version: 'next' } },
    });
    await world.say(newer, ['r4']);
    await sleep(500);
    await world.endLoad();
  },
};

export const megabyte = {
  name: '1 MB payload',
  async run(world) {
    await standardScene(world);
    const huge = 'x'.repeat(1_000_000);
    const refused = await world.say(world.chance.uuid(), [huge]).then(
      () => null,
      (error) => error.message,
    );
    world.expect('the producer is refused 1 MB with a code', /^contract-violation/.test(refused ?? ''));
    const bad = world.chance.uuid();
    world.mayPark.set(bad, 'unreadable');
    await world.topic.put({ eventId: randomUUID(), aggregateId: bad, version: 1, data: { reason: huge } });
    await world.topic.put({ eventId: randomUUID(), aggregateId: bad, version: 2, data: { reason: 'r2' } });
    await sleep(world.lasting(5_000, 1_500));
    await world.endLoad();
    await expectParked(world, bad, [1, 2]);
  },
};

/** A producer with newer or broken contracts: the rows are right, what they say is not known here. */
async function appendPastContract(world, { aggregateId, version, type, data }) {
  await world.producerDb.query(
    `with head as (update event_head set version = $2 where aggregate_id = $1)
     insert into event_log (event_id, aggregate_type, aggregate_id, version, type, schema_version, headers, payload, occurred_at)
     values ($3, 'payment', $1, $2, $4, 1, '{"correlationid":"chaos"}', $5, now())`,
    [aggregateId, version, randomUUID(), type, JSON.stringify(data)],
  );
}

async function expectParked(world, aggregateId, versions) {
  const parked = async () =>
    (await parkedEvents(world.readerDb, 'readers'))
      .filter((event) => event.aggregateId === aggregateId)
      .map(({ version }) => version);
  await world.reached(async () => (await parked()).length >= versions.length, 20_000);
  const found = await parked();
  world.expect(`versions ${versions} are parked in order (found ${found})`, String(found) === String(versions));
}
