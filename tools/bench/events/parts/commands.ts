import { openNaiveEmit } from '../rivals/naive-emit';
import { openDebeziumOutbox } from '../rivals/debezium-outbox';
import { openPolling } from '../rivals/poll-100';
import { aggregateId } from './bench-event';
import { serve, usage, wallClock } from './door';
import { openLogOnly, openOurs } from './ours';
import type { OpenPublishing, Publishing, Said, Scene } from './publishing';
import type { BenchService } from './service';
import { openService } from './service';

/** One command at a time publishes about one of these. */
const AGGREGATES = 200;
const CALLERS = 8;

const ways: Record<string, OpenPublishing> = {
  ours: openOurs,
  'log-only': openLogOnly,
  debezium: openDebeziumOutbox,
  'poll-100': openPolling,
  'naive-emit': openNaiveEmit,
};

interface Load {
  perSecond: number;
  seconds: number;
  /** Events of one command. */
  perCommand: number;
  /** Events about this aggregate are said like all others and not timed. */
  untimed?: string;
}

let service: BenchService;
let publishing: Publishing;
let last = 0;

/**
 * Commands at a steady rate, whether earlier ones are done or not.
 * @returns when COMMIT of each event returned, by number, and how late the last command began (ms)
 * @throws Error when the machine is too slow for the rate: commands that get no connection in time are refused
 */
async function load({
  perSecond,
  seconds,
  perCommand,
  untimed,
}: Load): Promise<{ commits: Map<number, number>; lateMs: number }> {
  const commits = new Map<number, number>();
  const everyMs = (1_000 * perCommand) / perSecond;
  const commands = Math.round((perSecond * seconds) / perCommand);
  const began = performance.now();
  const open = new Set<Promise<void>>();
  const failures: unknown[] = [];
  let lateMs = 0;
  for (let done = 0; done < commands; done += 1) {
    const early = began + done * everyMs - performance.now();
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
    else if (done % 8 === 0) await new Promise(setImmediate);
    lateMs = -early;
    const command = run(perCommand, commits, untimed)
      .catch((error: unknown) => failures.push(error))
      .then(() => void open.delete(command));
    open.add(command);
  }
  await Promise.all(open);
  if (failures.length > 0) throw new Error(`${failures.length} of ${commands} commands failed`, { cause: failures[0] });
  return { commits, lateMs };
}

/** As many events as fast as the connections allow. */
async function flood({ events, perCommand }: { events: number; perCommand: number }): Promise<void> {
  let left = events / perCommand;
  const caller = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await run(perCommand, new Map());
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
}

async function run(perCommand: number, commits: Map<number, number>, untimed?: string): Promise<void> {
  const id = aggregateId(Math.floor(last / perCommand) % AGGREGATES);
  const events: Said[] = Array.from({ length: perCommand }, () => ({ n: (last += 1), aggregateId: id }));
  await service.transactions.asService({ service: 'bench' }, async (tx) => {
    tx.afterCommit(() => {
      if (id === untimed) return;
      const at = wallClock();
      for (const { n } of events) commits.set(n, at);
    });
    await publishing.say(tx, events);
  });
  publishing.committed?.(events);
}

serve({
  start: async ({ way, ...scene }: Scene & { way: string }) => {
    service = await openService(scene.appUrl);
    const open = ways[way];
    if (!open) throw new Error(`no way of publishing is called ${way}`);
    publishing = await open(scene, service);
  },
  load,
  flood,
  acks: () => publishing.acks(),
  usage,
  stop: async () => {
    await publishing.stop();
    setTimeout(() => process.exit(0), 50);
  },
});
