import { VisaIssued } from '@jatigi/contracts';
import { EventConsumer } from '@jatigi/event-consumer';
import { uuidv7 } from '@jatigi/kernel';
import { goldenSample, testBus, waitFor } from '@jatigi/platform-testing';
import type { SaidEvent, TestBus } from '@jatigi/platform-testing';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileStore } from './file-store';

const folder = mkdtempSync(join(tmpdir(), 'file-store-'));
let bus: TestBus;
let stop: (() => Promise<void>) | undefined;
beforeAll(async () => (bus = await testBus(['visas.v1'])));
afterAll(async () => {
  await stop?.();
  await bus.drop();
  rmSync(folder, { recursive: true });
});

it('works on a store of another kind', async () => {
  const file = join(folder, 'visas.json');
  const id = uuidv7();
  const data = goldenSample(VisaIssued);
  const event = (version: number): SaidEvent => ({ definition: VisaIssued, aggregateId: id, version, data });
  let poison = true;
  const consumer = new EventConsumer({
    group: `g${randomBytes(4).toString('hex')}`,
    topics: [`${bus.topicPrefix}visas.v1`],
    broker: { brokers: bus.brokers },
    store: fileStore<{ numbers: string[] }>(file, { numbers: [] }),
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  consumer.on(VisaIssued, (data, { version }, store) => {
    store.numbers.push(data.documentNumber);
    if (version === 2 && poison) throw new Error('no');
  });
  stop = () => consumer.stop();
  consumer.start();
  await bus.say('visas.v1', [event(1), event(2), event(3)]);
  await waitFor(async () => (await consumer.parked()).length === 2);
  poison = false;
  expect(await consumer.replayParked(id)).toBe(2);
  await consumer.stop();
  const { effects: kept } = JSON.parse(readFileSync(file, 'utf8')) as { effects: { numbers: string[] } };
  expect(kept.numbers).toHaveLength(3);
});
