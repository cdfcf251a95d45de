import { archivePartitions, createKafka, Relay, restorePartition } from '@jatigi/platform-messaging';
import { createDataSource } from '@jatigi/platform-persistence';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { DataSource } from 'typeorm';
import { createTopics, waitFor } from '../../src/index';
import type { ConsumerFixture } from './consumer-fixture';
import { consumerFixture, logOf, unmatched } from './consumer-fixture';
import { newId } from './service-fixture';

jest.setTimeout(120_000);

describe('a consumer that would begin with what its producer has archived', () => {
  let bench: ConsumerFixture;
  let owner: DataSource;
  let folder: string;

  beforeEach(async () => {
    bench = await consumerFixture();
    owner = await createDataSource({ url: bench.service.database.ownerUrl, poolSize: 3 }).initialize();
    folder = mkdtempSync(join(tmpdir(), 'archive-'));
  });
  afterEach(async () => {
    await owner.destroy();
    await bench.close();
  });

  const onBroker = (topic: string): string => `${bench.bus.topicPrefix}${topic}`;

  /** Says events, takes their year out of the log, and lets the broker forget what it was told. */
  const archive = async (ids: readonly string[]): Promise<void> => {
    const { bus, service } = bench;
    const broker = { brokers: bus.brokers, clientId: 'relay', topicPrefix: bus.topicPrefix };
    const relay = new Relay({ databaseUrl: service.database.appUrl, broker, outbox: service.outbox });
    relay.start();
    for (const id of ids) await service.say(id, 3);
    await waitFor(async () => (await bus.heard('payments.v1')).length === 3 * ids.length, { timeoutMs: 40_000 });
    await relay.stop();
    await archivePartitions(owner, new Date('2027-01-01T00:00:00Z'), folder, new Date('2027-01-02T00:00:00Z'));
    const admin = createKafka({ brokers: bus.brokers, clientId: 'retention' }, 5).admin();
    await admin.connect();
    const partitions = (await admin.fetchTopicOffsets(onBroker('payments.v1')))
      .filter(({ high }) => high !== '0')
      .map(({ partition, high }) => ({ partition, offset: high }));
    await admin.deleteTopicRecords({ topic: onBroker('payments.v1'), partitions });
    await createTopics(admin, [{ topic: onBroker('payments.v2'), numPartitions: 3 }]);
    await admin.disconnect();
  };

  it('lets that topic alone wait, and says why; the other topics of the service go on', async () => {
    const [old, other] = [newId(), newId()];
    await archive([old]);
    const topics = ['payments.v1', 'payments.v2'];
    const { consumer } = await bench.start({ topics, replay: logOf(bench.service) });
    await bench.bus.say('payments.v1', [unmatched(old, 4)]);
    await bench.bus.say('payments.v2', [unmatched(other, 1), unmatched(other, 2)]);
    await waitFor(async () => (await bench.effects(other)).length === 2, {
      timeoutMs: 15_000,
      what: 'the other topic',
    });
    expect(consumer.state).toBe('running');
    expect(consumer.waitingTopics).toEqual([
      {
        topic: 'payments.v1',
        code: 'range-archived',
        detail: expect.stringMatching(/archive/),
        since: expect.any(Date),
      },
    ]);
    expect([await bench.effects(old), await bench.parked(old)]).toEqual([[], []]);
  });

  it.each(['table', 'file'] as const)(
    'begins by itself once the archive is in the log again, from its %s: each event once, in order',
    async (from) => {
      const old = newId();
      await archive([old]);
      if (from === 'file')
        await owner.query('drop schema event_archive_tables cascade; create schema event_archive_tables');
      const { consumer } = await bench.start({ replay: logOf(bench.service) });
      await waitFor(() => consumer.waitingTopics.length === 1, { timeoutMs: 15_000 });
      await bench.bus.say('payments.v1', [unmatched(old, 4)]);
      if (from === 'file') {
        const forged = join(folder, 'forged.gz');
        writeFileSync(forged, gzipSync(''));
        await expect(restorePartition(owner, 'event_log_2026', forged)).rejects.toThrow('is not what was archived');
        await expect(restorePartition(owner, 'event_log_2026', join(folder, 'none'))).rejects.toThrow('ENOENT');
      }
      expect(await restorePartition(owner, 'event_log_2026')).toEqual({ partition: 'event_log_2026', events: 3, from });
      await waitFor(async () => (await bench.effects(old)).length === 4, { timeoutMs: 20_000, what: 'all applied' });
      expect(await bench.effects(old)).toEqual(['late', 'late', 'late', 'r4']);
      expect(consumer.waitingTopics).toEqual([]);
      await bench.service.say(old);
      await expect(restorePartition(owner, 'event_log_2026')).rejects.toThrow('not in the register');
    },
  );
});
