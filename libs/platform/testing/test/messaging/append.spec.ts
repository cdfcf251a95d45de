import 'reflect-metadata';
import { ContractViolation, paymentsEvents, PaymentUnmatched, VisaIssued } from '@jatigi/contracts';
import { appendAll, appendEvents, AppendRefused } from '@jatigi/platform-messaging';
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

  it('says the events of many aggregates in one statement, each counted on its own', async () => {
    const ids = Array.from({ length: 250 }, () => newId());
    const event = { type: PaymentUnmatched.type, data: { reason: 'late' } };
    await service.say(ids[0] ?? '');
    await service.transactions.asService({ service: 'payments' }, (tx) =>
      appendAll(
        tx,
        ids.map((id) => ({ aggregate: { type: 'payment', id }, events: [event, event] })),
      ),
    );
    const [{ count }] = (await service.dataSource.query(
      `select count(*)::int as count from event_log where aggregate_id = any($1)`,
      [ids],
    )) as [{ count: number }];
    expect(count).toBe(501);
    expect((await log(ids[0] ?? '')).map((row) => row['version'])).toEqual([1, 2, 3]);
    expect((await log(ids[249] ?? '')).map((row) => row['version'])).toEqual([1, 2]);
  });

  it('refuses a clock that is ahead of the database, and events that are not those expected', async () => {
    const id = newId();
    const event = { type: PaymentUnmatched.type, data: { reason: 'late' } };
    const command = (version: number, ahead = 0): Promise<void> =>
      service.transactions.asService({ service: 'payments' }, (tx) =>
        appendEvents({ ...tx, now: new Date(Date.now() + ahead) }, { type: 'payment', id, version }, [event]),
      );
    await expect(command(0, 6 * 60_000)).rejects.toMatchObject({ name: AppendRefused.name, code: 'clock-ahead' });
    await command(0, 4 * 60_000);
    await expect(command(0)).rejects.toMatchObject({ code: 'version-not-next' });
    await expect(command(2)).rejects.toMatchObject({ code: 'version-not-next' });
    await command(1);
    expect((await log(id)).map((row) => row['version'])).toEqual([1, 2]);
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
