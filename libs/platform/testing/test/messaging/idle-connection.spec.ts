import { createKafka } from '@jatigi/platform-messaging';
import { setTimeout as sleep } from 'node:timers/promises';

describe('a connection to the broker', () => {
  it('sets no timer while nothing waits to be sent, and never one in the past, of which Node warns', async () => {
    const timers = jest.spyOn(globalThis, 'setTimeout');
    const brokers = (process.env['KAFKA_BROKERS'] ?? '').split(',');
    const admin = createKafka({ brokers, clientId: 'idle' }, 0).admin();
    try {
      await admin.connect();
      await admin.listTopics();
      expect(timers.mock.calls.filter(([, ms]) => (ms ?? 0) < 0)).toEqual([]);
      timers.mockClear();
      await sleep(500);
      expect(timers.mock.calls.length).toBeLessThan(10);
      const many = await Promise.all(Array.from({ length: 50 }, () => admin.listTopics()));
      expect(many).toHaveLength(50);
    } finally {
      timers.mockRestore();
      await admin.disconnect();
    }
  });
});
