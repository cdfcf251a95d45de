import { appendEvents, Relay } from '@jatigi/platform-messaging';
import type { Tx } from '@jatigi/platform-persistence';
import { aggregateType, benchEvent } from './bench-event';
import { wallClock } from './door';
import type { OpenPublishing, Said } from './publishing';
import { query } from './service';

/** Event log and relay in the process of the service, as `runService` starts them. */
export const openOurs: OpenPublishing = async (scene, { outbox }) => {
  const broker = { brokers: scene.brokers.split(','), clientId: 'bench', topicPrefix: scene.topicPrefix };
  const relay = new Relay({ databaseUrl: scene.appUrl, broker, outbox });
  const moves = watchPosition(relay);
  relay.start();
  while (relay.state !== 'leading') await new Promise((resolve) => setTimeout(resolve, 20));
  return {
    say,
    acks: async () => {
      const sql = `select id, (payload->>'candidates')::int as n from event_log order by id`;
      return acksOf(moves, await query<{ id: string; n: number }>(scene.appUrl, sql));
    },
    stop: () => relay.stop(),
  };
};

/** The event log alone, for a relay that runs in a process of its own. */
export const openLogOnly: OpenPublishing = () =>
  Promise.resolve({ say, acks: () => Promise.resolve(null), stop: () => Promise.resolve() });

function say(tx: Tx, events: readonly Said[]): Promise<void> {
  const id = events[0]?.aggregateId ?? '';
  return appendEvents(
    tx,
    { type: aggregateType, id },
    events.map(({ n }) => benchEvent(n)),
  );
}

/** The relay moves its position as soon as the broker has acknowledged: nothing of it needs to be changed to be timed. */
function watchPosition(relay: Relay): Array<[position: number, at: number]> {
  const moves: Array<[number, number]> = [];
  let position = relay.position;
  Object.defineProperty(relay, 'position', {
    get: () => position,
    set: (value: number) => {
      position = value;
      moves.push([value, wallClock()]);
    },
  });
  return moves;
}

function acksOf(moves: Array<[number, number]>, rows: Array<{ id: string; n: number }>): Map<number, number> {
  const acks = new Map<number, number>();
  let at = 0;
  for (const { id, n } of rows) {
    while (at < moves.length && (moves[at]?.[0] ?? 0) < Number(id)) at += 1;
    const move = moves[at];
    if (move) acks.set(n, move[1]);
  }
  return acks;
}
