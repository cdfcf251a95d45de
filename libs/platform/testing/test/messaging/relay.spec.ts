import 'reflect-metadata';
import type { HeardEvent, TestBus } from '../../src/index';
import { testBus, waitFor } from '../../src/index';
import { setTimeout as sleep } from 'node:timers/promises';
import { Relay, RELAY_LOCK } from '@jatigi/platform-messaging';
import { Client } from 'pg';
import type { RelayProcess } from './relay-process';
import { bundleRelayChild, startRelayProcess } from './relay-process';
import type { ServiceFixture } from './service-fixture';
import { newId, serviceFixture } from './service-fixture';

jest.setTimeout(180_000); // real processes on a busy machine

let child: string;
beforeAll(async () => (child = await bundleRelayChild()));

/** Versions per aggregate in the order in which they lie in the log of Kafka. */
function versions(heard: HeardEvent[]): Map<string, number[]> {
  const byAggregate = new Map<string, number[]>();
  for (const { envelope } of heard) {
    byAggregate.set(envelope.subject, [...(byAggregate.get(envelope.subject) ?? []), envelope.sequence]);
  }
  return byAggregate;
}

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

describe('relay', () => {
  let service: ServiceFixture;
  let bus: TestBus;
  const processes: RelayProcess[] = [];
  const relays: Relay[] = [];

  const inProcess = (): Relay => {
    const relay = new Relay({
      databaseUrl: service.database.appUrl,
      broker: { brokers: bus.brokers, clientId: 'relay', topicPrefix: bus.topicPrefix },
      outbox: service.outbox,
    });
    relays.push(relay);
    relay.start();
    return relay;
  };
  const ownProcess = (): RelayProcess => {
    const running = startRelayProcess(child, [service.database.appUrl, bus.brokers.join(','), bus.topicPrefix]);
    processes.push(running);
    return running;
  };
  const logged = async (): Promise<Map<string, number>> => {
    const rows = (await service.dataSource.query('select aggregate_id, version from event_head')) as Array<{
      aggregate_id: string;
      version: number;
    }>;
    return new Map(rows.map((row) => [row.aggregate_id, row.version]));
  };
  const allSent = async (): Promise<boolean> => {
    const [row] = (await service.dataSource.query(
      'select (select max(id) from event_log) = (select position from relay_cursor) as done',
    )) as [{ done: boolean }];
    return row.done;
  };

  beforeEach(async () => {
    service = await serviceFixture();
    bus = await testBus(['payments.v1']);
  });
  afterEach(async () => {
    await Promise.all(relays.splice(0).map((relay) => relay.stop()));
    await Promise.all(processes.splice(0).map((running) => running.kill()));
    await bus.drop();
    await service.close();
  });

  /** Ten aggregates, eight writers, one transaction in five rolls back after it took its ids. */
  async function writeALot(perWriter: number): Promise<void> {
    const aggregates = upTo(10).map(() => newId());
    const writer = async (seed: number): Promise<void> => {
      for (let i = 0; i < perWriter; i++) {
        const id = aggregates[(seed * 7 + i * 3) % aggregates.length] ?? '';
        const rollback = (seed + i) % 5 === 0;
        const hold = async (): Promise<void> => {
          await sleep((seed * i) % 7);
          if (rollback) throw new Error('rolled back');
        };
        await service.say(id, 1 + (i % 3), hold).catch((error: Error) => {
          if (error.message !== 'rolled back') throw error;
        });
      }
    };
    await Promise.all(upTo(8).map(writer));
  }

  async function expectLogIsExact(): Promise<void> {
    await waitFor(allSent, { timeoutMs: 40_000, what: 'the relay caught up' });
    const said = await logged();
    const heard = versions(await bus.heard('payments.v1'));
    expect(heard.size).toBe(said.size);
    for (const [id, version] of said) expect([id, heard.get(id)]).toEqual([id, upTo(version)]);
  }

  it('loses nothing and keeps the order of each aggregate while writers overlap and roll back', async () => {
    inProcess();
    await writeALot(30);
    await expectLogIsExact();
  });

  it('waits for a transaction that took its ids early, then says everything in order', async () => {
    const relay = inProcess();
    await waitFor(() => relay.state === 'leading');
    let commit = (): void => undefined;
    const held = new Promise<void>((resolve) => (commit = resolve));
    const slow = service.say(newId(), 1, () => held);
    await sleep(200);
    await service.say(newId());
    await sleep(300);
    expect(await bus.heard('payments.v1')).toHaveLength(0);
    commit();
    await slow;
    await expectLogIsExact();
  });

  it('killed after the commit and before the send: the event is said once by the next relay', async () => {
    const first = ownProcess();
    await waitFor(() => first.state() === 'leading', { timeoutMs: 40_000 });
    first.signal('SIGSTOP');
    await service.say(newId());
    await first.kill();
    expect(await bus.heard('payments.v1')).toHaveLength(0);
    inProcess();
    await expectLogIsExact();
  });

  it('killed again and again while events flow: resumes from the tail, no loss and no duplicate in the log', async () => {
    let writing = true;
    const writer = (async () => {
      while (writing) {
        await writeALot(4);
        await sleep(200);
      }
    })();
    for (let kills = 0; kills < 4; kills++) {
      const running = ownProcess();
      await waitFor(() => running.state() === 'leading', { timeoutMs: 40_000, what: 'a relay that leads' });
      await sleep(40 + ((kills * 37) % 90));
      await running.kill();
    }
    writing = false;
    await writer;
    inProcess();
    await expectLogIsExact();
  });

  it('a leader that is stopped but alive loses its connection to the standby within seconds', async () => {
    const first = ownProcess();
    await waitFor(() => first.state() === 'leading', { timeoutMs: 40_000 });
    const second = ownProcess();
    await waitFor(() => second.state() === 'standby', { timeoutMs: 40_000 });
    first.signal('SIGSTOP');
    await service.say(newId());
    const begin = Date.now();
    await waitFor(() => second.state() === 'leading', { timeoutMs: 40_000 });
    expect(Date.now() - begin).toBeLessThan(15_000);
    await expectLogIsExact();
    first.signal('SIGCONT');
    await service.say(newId());
    await expectLogIsExact();
  });

  it('a leader that fell silent before its first heartbeat is found by the lock that it holds', async () => {
    const silent = new Client({ connectionString: service.database.appUrl });
    silent.on('error', () => undefined);
    await silent.connect();
    try {
      await silent.query('select pg_advisory_lock(hashtextextended($1, 0))', [RELAY_LOCK]);
      const relay = inProcess();
      await service.say(newId());
      await waitFor(() => relay.state === 'leading', { timeoutMs: 15_000, what: 'the standby leads' });
      await expectLogIsExact();
    } finally {
      await silent.end().catch(() => undefined);
    }
  });

  it.each([
    ['fewer', 1],
    ['more', 8],
  ])('a restored database begins a new epoch, also when it has said %s than was lost', async (_what, since) => {
    const first = inProcess();
    for (let i = 0; i < 5; i++) await service.say(newId());
    await waitFor(allSent);
    await first.stop();
    const other = await serviceFixture();
    try {
      await other.dataSource.query('update relay_cursor set log_epoch = (select $1::uuid)', [
        ((await service.dataSource.query('select log_epoch from relay_cursor')) as [{ log_epoch: string }])[0]
          .log_epoch,
      ]);
      for (let i = 0; i < since; i++) await other.say(newId());
      const restored = new Relay({
        databaseUrl: other.database.appUrl,
        broker: { brokers: bus.brokers, clientId: 'relay', topicPrefix: bus.topicPrefix },
        outbox: other.outbox,
      });
      restored.start();
      await waitFor(() => restored.position === since);
      await restored.stop();
      expect(await bus.heard('payments.v1')).toHaveLength(5 + since);
    } finally {
      await other.close();
    }
  });
});
