import { setTimeout as sleep } from 'node:timers/promises';

/** True when a relay says that it leads. */
export const LEADS = (fields) => fields.state === 'leading';

const RUNS = (fields) => fields.state === 'running';

/** Two relays, of which one leads; a known-bad design may want it otherwise. */
export function keepRelays(world, settings) {
  return Array.from({ length: world.design?.relays ?? 2 }, () => world.keepRelay(settings));
}

/**
 * What most scenes begin with: a producer that writes, two relays of which one leads, a consumer that applies; all of it
 * really under way. Whoever dies is started again.
 */
export async function standardScene(world, { relaySettings, consumerSettings } = {}) {
  world.startProducer();
  const relays = keepRelays(world, relaySettings);
  const consumer = world.keepConsumer('readers', consumerSettings);
  await world.startLoad();
  if (!relaySettings && relays.length > 0) {
    await world.reached(() => relays.some(({ current }) => LEADS(current.fields)), 90_000);
    // The second one must stand by before the first is hurt.
    await world.reached(() => relays.every(({ current }) => current.fields.state !== undefined), 30_000);
  }
  if (!consumerSettings) await consumer.current.until(RUNS, 'it runs');
  await sleep(world.lasting(3_000, 700));
  return { relays, consumer };
}
