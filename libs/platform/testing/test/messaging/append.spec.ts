import 'reflect-metadata';
import { ContractViolation, paymentsEvents, PaymentUnmatched, VisaIssued } from '@jatigi/contracts';
import { appendEvents } from '@jatigi/platform-messaging';
import type { ServiceFixture } from './service-fixture';
import { newId, serviceFixture } from './service-fixture';

describe('appending events', () => {
  let service: ServiceFixture;
  beforeAll(async () => (service = await serviceFixture()));
  afterAll(() => service.close());

  const log = (id: string): Promise<Array<Record<string, unknown>>> =>
    service.dataSource.query('select * from event_log where aggregate_id = $1 order by id', [id]);

  it('counts the events of an aggregate 1, 2, 3 over commands, and stores who and why', async () => {
    const id = newId();
    await service.say(id, 2);
    await service.say(id, 1);
    const rows = await log(id);
    expect(rows.map((row) => row['version'])).toEqual([1, 2, 3]);
    expect(rows[0]).toMatchObject({
      type: PaymentUnmatched.type,
      schema_version: 1,
      headers: { actor: 'service:payments', correlationid: 'c-1' },
      payload: { reason: 'late' },
    });
  });

  it.each([
    ['an unknown field', { type: PaymentUnmatched.type, data: { reason: 'late', name: 'Traoré' } }],
    ['a type of another service', { type: VisaIssued.type, data: {} }],
    ['more than 64 KB', { type: PaymentUnmatched.type, data: { reason: 'x'.repeat(70_000) } }],
  ])('refuses %s before commit, and nothing of the command stays', async (_what, bad) => {
    const id = newId();
    const command = service.transactions.asService({ service: 'payments' }, async (tx) => {
      await appendEvents(tx, { type: 'payment', id }, [{ type: PaymentUnmatched.type, data: { reason: 'late' } }]);
      await appendEvents(tx, { type: 'payment', id }, [bad]);
    });
    await expect(command).rejects.toThrow(ContractViolation);
    expect(await log(id)).toEqual([]);
  });

  it.each(['update event_log set version = 9', 'delete from event_log', 'truncate event_log'])(
    'leaves the application no right to: %s',
    async (sql) => {
      await expect(service.dataSource.query(sql)).rejects.toThrow(/permission denied/);
    },
  );

  it('publishes what the contract of the service says', () => {
    expect(service.outbox.contract).toBe(paymentsEvents);
  });
});
