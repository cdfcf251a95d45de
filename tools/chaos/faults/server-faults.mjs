import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, waitUntil } from '../../dev/processes.mjs';
import { fill } from '../src/small-disk.mjs';
import { ONE_BATCH } from './relay-faults.mjs';
import { standardScene } from './standard-scene.mjs';

export const brokerAway = {
  name: 'broker stopped, killed -9 and restarted',
  alone: true,
  async run(world) {
    await standardScene(world);
    for (let round = 0; round < world.lasting(5, 1); round++) {
      for (const signal of world.design ? ['SIGKILL'] : ['SIGTERM', 'SIGKILL']) {
        const how = await world.servers.stopBroker({ signal });
        world.expect(`the broker ended by ${signal}`, how !== 'gone');
        await sleep(world.design?.brokerAwayMs ?? world.chance.between(200, 2_000));
        await world.servers.startBroker();
        await sleep(world.lasting(5_000, 1_500));
      }
    }
    await world.endLoad();
  },
};

export const postgresAway = {
  name: 'Postgres immediate stop and restart',
  alone: true,
  async run(world) {
    await standardScene(world);
    for (let round = 0; round < world.lasting(10, 2); round++) {
      const how = await world.servers.stopPostgres({ immediate: true });
      world.expect('Postgres ended', how === 'stopped');
      await sleep(world.chance.between(100, 1_500));
      await world.servers.startPostgres();
      await sleep(world.lasting(5_000, 1_500));
    }
    await world.endLoad();
    // Whoever led before may have sent one batch whose cursor did not move.
    world.duplicateBound = ONE_BATCH * world.lasting(10, 2);
  },
};

export const diskFull = {
  name: "disk-full of the broker's log directory",
  alone: true,
  /** In words, why it cannot be had here; null when it can. */
  unavailable: (servers) => servers.noSmallDisk,
  async run(world) {
    const { servers } = world;
    await standardScene(world);
    const filler = join(servers.kafkaFolder, 'filler');
    fill(servers.kafkaFolder, filler);
    const pid = servers.brokerPid;
    const ended = await waitUntil(() => !isAlive(pid), 20_000);
    world.notes.push(ended ? 'the broker ended by itself' : 'the broker stayed');
    await sleep(1_000);
    if (!ended) await servers.stopBroker({ signal: 'SIGKILL' });
    rmSync(filler);
    await servers.startBroker();
    await sleep(1_500);
    await world.endLoad();
  },
};
