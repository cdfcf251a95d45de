import { setTimeout as sleep } from 'node:timers/promises';
import { standardScene } from './standard-scene.mjs';

/** A killed member leaves its group only when its session is over. */
const PATIENCE_MS = 600_000;

export const consumerKills = {
  name: 'consumer killed before and after its commit',
  async run(world) {
    let armed = true;
    const moments = ['before-commit', 'after-commit'];
    const killAt = (life) => (armed ? { killAt: { moment: moments[life % 2], nth: world.chance.between(1, 4) } } : {});
    const { consumer } = await standardScene(world, { consumerSettings: killAt });
    const wanted = world.lasting(20, 2);
    await world.reached(() => consumer.kills >= wanted, PATIENCE_MS);
    armed = false;
    world.expect(`${wanted} kills`, consumer.kills >= wanted);
    world.notes.push(`${consumer.kills} kills, before and after the commit in turns`);
    await consumer.current.kill();
    await sleep(500);
    await world.endLoad();
  },
};

export const rebalance = {
  name: 'rebalance inside a batch',
  async run(world) {
    const slow = { slowMs: 300 };
    const { consumer } = await standardScene(world, { consumerSettings: () => slow });
    for (let round = 0; round < world.lasting(8, 1); round++) {
      for (const aggregateId of world.aggregates) await world.say(aggregateId, ['slow', 'slow']);
      await consumer.current.until((fields) => fields.inSlowHandler, 'it is inside a batch');
      const joining = world.startConsumer('readers', slow);
      await joining.until((fields) => fields.state === 'running', 'it joined');
      for (const aggregateId of world.aggregates) await world.say(aggregateId, ['slow', 'slow']);
      await joining.until((fields) => fields.inSlowHandler, 'it is inside a batch, too');
      if (round % 2 === 0) await joining.ask({ do: 'close' });
      await joining.kill();
    }
    await world.endLoad();
  },
};

export const liveReplay = {
  name: 'replay during live traffic',
  variants: [{ replay: 'a read model is made again' }, { replay: 'a newcomer, and the topic has lost its beginning' }],
  async run(world, { replay }) {
    const { consumer } = await standardScene(world);
    await sleep(1_000);
    if (replay === 'a read model is made again') {
      for (let round = 0; round < world.lasting(10, 2); round++) await rebuildOnce(world, consumer.current);
    } else {
      world.expect('the topic has lost its beginning', (await world.topic.dropBeginning()) > 100);
      const newcomer = world.keepConsumer('newcomers');
      await newcomer.current.until((fields) => fields.state === 'running', 'it has read the log and joined the topic');
    }
    await sleep(world.lasting(10_000, 1_000));
    await world.endLoad();
  },
};

async function rebuildOnce(world, consumer) {
  const { events, differences, swapped } = await consumer.ask({ do: 'rebuild', ownerUrl: world.readerDb.ownerUrl });
  world.notes.push(`${events} events folded again`);
  const different = Object.values(differences).reduce((sum, rows) => sum + rows, 0);
  world.expect(`the read model made again is the same (${different} rows differ)`, swapped && different === 0);
}
