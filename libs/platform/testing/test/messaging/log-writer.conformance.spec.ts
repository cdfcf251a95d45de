import { randomBytes } from 'node:crypto';
import { openKafkajsWriter, openPlatformaticWriter } from '@jatigi/platform-messaging';
import type { LogWriter, OpenLogWriter, OutgoingRecord } from '@jatigi/platform-messaging';
import { testBus } from '../../src/index';
import type { TestBus } from '../../src/index';

jest.setTimeout(60_000);

const topic = 'payments.v1';

/** What the relay relies on, whatever client is behind the port. */
describe.each<[string, OpenLogWriter]>([
  ['kafkajs', openKafkajsWriter],
  ['@platformatic/kafka', openPlatformaticWriter],
])('log writer of %s', (_name, open) => {
  let bus: TestBus;
  let writer: LogWriter;

  const brokerOf = () => ({ brokers: bus.brokers, clientId: 'conformance' });
  const record = (n: number, more: Partial<OutgoingRecord> = {}): OutgoingRecord => ({
    key: `key-${n}`,
    partition: n % 3,
    value: JSON.stringify({ n }),
    headers: { pos: `epoch:${n}` },
    ...more,
  });
  const numbers = async (depth = 100_000): Promise<Map<number, number[]>> => {
    const found = new Map<number, number[]>();
    for (const { partition, headers } of await writer.tail(depth)) {
      found.set(partition, [...(found.get(partition) ?? []), Number(headers['pos']?.split(':')[1])]);
    }
    return found;
  };

  beforeAll(async () => (bus = await testBus([topic])));
  afterAll(() => bus.drop());
  beforeEach(async () => (writer = await open(brokerOf(), `${bus.topicPrefix}${topic}`)));
  afterEach(() => writer.close());

  it('refuses a topic that does not exist, and does not make it', async () => {
    for (let i = 0; i < 2; i++) await expect(open(brokerOf(), `${bus.topicPrefix}nothing.v1`)).rejects.toThrow();
  });

  it('knows the partitions; an empty topic has no tail', async () => {
    expect(writer.partitions).toBe(3);
    expect(await writer.tail(10)).toEqual([]);
  });

  it('puts records where it was told, in the order of the calls and within them', async () => {
    for (let call = 0; call < 20; call++) {
      await writer.send(Array.from({ length: call === 7 ? 1_500 : 1 + call }, (_, i) => record(call * 10_000 + i)));
    }
    const found = await numbers();
    expect([...found.keys()].sort()).toEqual([0, 1, 2]);
    for (const [partition, all] of found) {
      expect(all.every((n) => n % 3 === partition)).toBe(true);
      expect(all).toEqual([...all].sort((a, b) => a - b));
    }
    expect([...found.values()].flat()).toHaveLength(1_500 + 20 + 190 - 8);
  });

  it('gives keys, values and headers back as they were', async () => {
    const headers = { ce_id: 'é ɲ 😀', pos: 'epoch:999001', empty: '' };
    await writer.send([record(999_001, { headers, value: '{"text":"Ségou ɛ"}' })]);
    const tail = await writer.tail(1);
    expect(tail.find((one) => one.headers['pos'] === headers.pos)?.headers).toEqual(headers);
  });

  it('reads the end of each partition only, oldest first', async () => {
    await writer.send(Array.from({ length: 30 }, (_, i) => record(2_000_001 + i)));
    const found = await numbers(4);
    for (const all of found.values()) expect(all).toEqual([...all.slice(-4)].sort((a, b) => a - b));
    expect([...found.values()].flat()).toHaveLength(12);
  });

  it('rejects what the broker refuses, writes nothing of it, and says so at once', async () => {
    const before = [...(await numbers()).values()].flat().length;
    await expect(
      writer.send([record(3_000_000, { value: randomBytes(1_500_000).toString('base64') })]),
    ).rejects.toThrow();
    await expect(writer.send([record(3_000_003, { partition: 99 })])).rejects.toThrow();
    const again = await open(brokerOf(), `${bus.topicPrefix}${topic}`);
    await writer.close();
    writer = again;
    expect([...(await numbers()).values()].flat()).toHaveLength(before);
  });

  it('rejects soon when nobody answers', async () => {
    const begin = Date.now();
    await expect(open({ brokers: ['127.0.0.1:1'], clientId: 'conformance' }, topic)).rejects.toThrow();
    expect(Date.now() - begin).toBeLessThan(10_000);
  });
});
