import 'reflect-metadata';
import {
  ContractViolation,
  defineEvents,
  event,
  paymentsEvents,
  PaymentUnmatched,
  VisaIssued,
} from '@jatigi/contracts';
import { appendAll, appendEvents, AppendRefused, openOutbox } from '@jatigi/platform-messaging';
import { z } from 'zod';
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

/** No contract of ours lets an event be so large by its fields: this one does. */
describe('the size of an event', () => {
  const meaning = { of: { kind: 'list', meaning: 'A list' }, summary: 'S.', by: 'B', when: 'W.', next: [] };
  const fields = z.strictObject({
    counts: z.array(z.int()).optional(),
    text: z.string().optional(),
    measures: z.array(z.number()).optional(),
  });
  const ListCounted = event('list.counted.v1', meaning, fields);
  let service: ServiceFixture;
  beforeAll(async () => {
    service = await serviceFixture();
    openOutbox(service.dataSource, defineEvents('payments', [ListCounted]));
  });
  afterAll(() => service.close());

  const say = async (data: z.infer<typeof fields>): Promise<string> => {
    const id = newId();
    await service.transactions.asService({ service: 'payments' }, (tx) =>
      appendEvents(tx, { type: 'list', id }, [{ type: ListCounted.type, data }]),
    );
    return id;
  };
  /** What the relay sends, and consumers measure. */
  const sentBytes = async (id: string): Promise<number> => {
    const [row] = (await service.dataSource.query(
      'select octet_length(payload::text) as bytes from event_log where aggregate_id = $1',
      [id],
    )) as [{ bytes: number }];
    return row.bytes;
  };

  it.each<[string, number, z.infer<typeof fields>, z.infer<typeof fields>]>([
    ['many small parts', 65_532, { counts: Array(13_104).fill(100) }, { counts: Array(13_105).fill(100) }],
    ['the smallest parts', 65_535, { counts: Array(21_841).fill(1) }, { counts: Array(21_842).fill(1) }],
    ['large numbers', 65_462, { measures: Array(216).fill(1.5e300) }, { measures: Array(217).fill(1.5e300) }],
    ['tiny numbers', 65_485, { measures: Array(199).fill(-5e-324) }, { measures: Array(200).fill(-5e-324) }],
    ['one long text', 65_536, { text: ',:"é'.repeat(10_920) + 'abcd' }, { text: ',:"é'.repeat(10_920) + 'abcde' }],
  ])(
    'of %s is at most 64 KB as it is sent; more is refused before commit, with a code',
    async (_what, bytes, most, more) => {
      expect(await sentBytes(await say(most))).toBe(bytes);
      await expect(say(more)).rejects.toMatchObject({ code: 'contract-violation', kind: 'event-too-large' });
      const [{ count }] = (await service.dataSource.query(
        'select count(*)::int as count from event_log where octet_length(payload::text) > 65536',
      )) as [{ count: number }];
      expect(count).toBe(0);
    },
  );

  it('is what the table measures as well: what gets past us is refused there, nothing else is', async () => {
    const insert = (data: string) =>
      service.dataSource.query(
        `insert into event_log (event_id, aggregate_type, aggregate_id, version, type, schema_version, headers, payload, occurred_at)
         values ($1, 'list', $1, 1, 'list.counted.v1', 1, '{}', $2, now())`,
        [newId(), JSON.stringify({ text: data })],
      );
    await insert('x'.repeat(65_536 - '{"text": ""}'.length));
    await expect(insert('x'.repeat(65_537 - '{"text": ""}'.length))).rejects.toThrow('event_log_payload_size');
  });
});
