import { acked, effect } from './rows/latency.mjs';
import { clients } from './rows/clients.mjs';
import { consumer } from './rows/consumer.mjs';
import { failover } from './rows/failover.mjs';
import { logSize } from './rows/log-size.mjs';
import { poison } from './rows/poison.mjs';
import { replay } from './rows/replay.mjs';
import { relay } from './rows/relay.mjs';
import { usage } from './rows/usage.mjs';
import { writer } from './rows/writer.mjs';
import { scaleOf, shuffler } from './scale.mjs';
import { startBenchStack } from './stack.mjs';

const rows = [acked, effect, relay, consumer, writer, replay, poison, failover, usage, logSize, clients];

/** The event backbone beside its rivals, all on one PostgreSQL and one broker started for this run alone. */
export const events = {
  name: 'events',
  what: 'the event backbone beside Debezium, polling, naive emit and one transaction per message (≤ 75 minutes)',
  bar: 'see the rows',
  rows: rows.map(({ name, what }) => ({ name, what })),
  /** @param options rows asked for (none: all), `isQuick`, `seed` of the order of runs */
  async run(_surroundings, { only = [], isQuick = false, seed = Math.floor(Math.random() * 2 ** 31) } = {}) {
    const say = (text) => console.error(`  ${text}`);
    const scale = scaleOf({ isQuick });
    const shuffle = shuffler(seed);
    say(`${scale.name} run, order from seed ${seed}${isQuick ? ': for looking, not for judging' : ''}`);
    const results = [];
    for (const row of shuffle(rows.filter(({ name }) => only.length === 0 || only.includes(name)))) {
      results.push(...(await outcomesOf(row, { scale, shuffle, say })));
    }
    return results.map((result) => (isQuick ? { ...result, name: `${result.name} (quick)` } : result));
  },
};

/** Each row begins on servers of its own, so that no row pays for what an earlier one left behind. */
async function outcomesOf(row, { scale, shuffle, say }) {
  say(`${row.name}: ${row.what}`);
  let stack;
  try {
    stack = await startBenchStack(say);
    return await row.run({ stack, scale, shuffle, say });
  } catch (error) {
    console.error(error);
    return [{ name: `events-${row.name}`, measured: 'did not run', bar: row.bar, ok: false }];
  } finally {
    await stack?.stop();
  }
}
