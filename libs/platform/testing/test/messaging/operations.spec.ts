import type { Actor } from '@jatigi/kernel';
import { uuidv7 } from '@jatigi/kernel';
import { DocumentIssued, newEvent, PaymentUnmatched } from '@jatigi/contracts';
import { appendEvents } from '@jatigi/platform-messaging';
import type { ParkedLine } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import { EventGauges } from '@jatigi/platform-service';
import type { EventsStatus } from '@jatigi/platform-service';
import { metricsText } from '@jatigi/platform-telemetry';
import { goldenSample, person, startTestService, waitFor } from '../../src/index';
import type { TestService } from '../../src/index';
import { base, operated, refused, startOperated } from './operated-service';
import type { OperatedService } from './operated-service';

const sayOne = (service: TestService): Promise<void> =>
  service.running.app
    .get(Transactions)
    .asService({ service: 'documents' }, (tx) =>
      appendEvents(tx, { type: 'document', id: uuidv7() }, [newEvent(DocumentIssued, goldenSample(DocumentIssued))]),
    );

describe('what an operator sees and orders of events', () => {
  let here: OperatedService;
  let first: Actor;
  beforeAll(async () => {
    here = await startOperated();
    ({ first } = here);
  });
  afterAll(() => here.service.stop());

  const status = async () => (await here.ask('GET', '/status', first)).body as EventsStatus;
  const lines = async (query = '') =>
    ((await here.ask('GET', `/parked${query}`, first)).body as { lines: ParkedLine[] }).lines;
  const codeOf = async (method: string, path: string, as: Actor | undefined, body?: unknown) => {
    const answer = await here.ask(method, path, as, body);
    return [answer.status, (answer.body as { code?: string }).code];
  };

  describe('who may', () => {
    it('read: administrators and auditors who say why', async () => {
      const auditor = person(undefined, { purpose: 'administration', strength: 'password' });
      await here.service.grant(auditor.personId ?? '', 'auditor', ['*']);
      expect((await here.ask('GET', '/status', auditor)).status).toBe(200);
      expect(await codeOf('GET', '/status', undefined)).toEqual([401, 'sign-in-required']);
      expect(await codeOf('GET', '/status', person(undefined, { purpose: 'administration' }))).toEqual([
        403,
        'not-permitted',
      ]);
      expect(await codeOf('GET', '/status', { ...first, purpose: null })).toEqual([400, 'purpose-missing']);
      expect(await codeOf('GET', '/parked', { ...first, purpose: 'payment' })).toEqual([403, 'purpose-not-allowed']);
      expect(await codeOf('POST', '/replays', auditor, { all: true })).toEqual([403, 'not-permitted']);
    });

    it.each([
      ['/replays', { all: true }],
      ['/parked/1/discard-request', { reason: 'Given up for a reason.' }],
      ['/parked/1/discard', undefined],
    ])('order %s: administrators with a second factor and a purpose', async (path, body) => {
      expect(await codeOf('POST', path, { ...first, strength: 'password' }, body)).toEqual([
        403,
        'second-factor-required',
      ]);
      expect(await codeOf('POST', path, { ...first, purpose: null }, body)).toEqual([400, 'purpose-missing']);
      expect(await codeOf('POST', path, person(undefined, { purpose: 'administration' }), body)).toEqual([
        403,
        'not-permitted',
      ]);
    });
  });

  it('tells how far relay and consumer are, and what waits', async () => {
    await sayOne(here.service);
    await here.parkLine(2);
    await waitFor(async () => (await status()).relay?.position === 1 && (await status()).consumer?.state === 'running');
    const said = await status();
    expect(said).toMatchObject({
      service: 'documents',
      relay: { state: 'leading', position: 1, lagEvents: 0, lagSeconds: 0, lastError: null },
      consumer: { state: 'running', brokerError: null, waitingTopics: [] },
    });
    expect(said.relay?.logEpoch).toMatch(/^[0-9a-f-]{36}$/);
    expect(said.relay?.heartbeatSeconds).toBeLessThan(2);
    expect(said.consumer?.parked).toMatchObject({ poison: 1, behind: 1 });
    const { partitions = [] } = said.consumer ?? {};
    expect(partitions.map(({ topic, partition }) => [topic, partition])).toEqual([
      ['payments.v1', 0],
      ['payments.v1', 1],
      ['payments.v1', 2],
    ]);
    expect(partitions.every(({ next, end, lag }) => lag === 0 && next === end)).toBe(true);
    expect(partitions.reduce((sum, { end }) => sum + (end ?? 0), 0)).toBe(2);
    await here.service.running.app.get(EventGauges).look();
    const page = await metricsText();
    for (const line of ['waiting_events{reason="poison"} 1', 'lag_records{topic="payments.v1",partition="0"} 0'])
      expect(page).toContain(`jatigi_consumer_${line}`);
  });

  it('lists lines by their first event, shows one, and knows no others', async () => {
    const line = await here.parkLine(3);
    expect(line).toMatchObject({
      reason: 'poison',
      detail: 'Error: cannot',
      waiting: 3,
      attempts: 1,
      version: 1,
      type: PaymentUnmatched.type,
      topic: 'payments.v1',
      discardAsked: false,
    });
    expect(line.stackDigest).toMatch(/^[0-9a-f]{12}$/);
    expect((await lines('?reason=fork')).length).toBe(0);
    expect((await lines('?reason=poison')).map((one) => one.aggregateId)).toContain(line.aggregateId);
    expect((await lines('?limit=1')).length).toBe(1);
    expect(await codeOf('GET', '/parked?reason=bad', first)).toEqual([400, 'invalid-request']);
    const event = await here.ask('GET', `/parked/${line.eventRow}`, first);
    expect(event).toMatchObject({
      status: 200,
      body: {
        aggregateId: line.aggregateId,
        payload: '{"reason":"r1"}',
        headers: { ce_subject: line.aggregateId, ce_sequence: '1' },
        state: 'parked',
      },
    });
    for (const row of ['999999', '0', 'x', '-1', '9'.repeat(20)]) {
      expect(await codeOf('GET', `/parked/${row}`, first)).toEqual([404, 'not-found']);
    }
  });

  it('shows one event of the own log by its id, to whoever may read', async () => {
    const id = uuidv7();
    const data = goldenSample(DocumentIssued);
    await here.service.running.app
      .get(Transactions)
      .asService({ service: 'documents', correlationId: 'c-1' }, (tx) =>
        appendEvents(tx, { type: 'document', id }, [newEvent(DocumentIssued, data)]),
      );
    const [row] = await here.service.sql<{ event_id: string; id: string }>(
      'select event_id, id from event_log where aggregate_id = $1',
      [id],
    );
    const path = `/log/${row?.event_id.toUpperCase()}`;
    await waitFor(async () => ((await here.ask('GET', path, first)).body as { relayed: boolean }).relayed);
    expect((await here.ask('GET', path, first)).body).toEqual({
      position: Number(row?.id),
      relayed: true,
      eventId: row?.event_id,
      aggregateType: 'document',
      aggregateId: id,
      version: 1,
      type: DocumentIssued.type,
      schemaVersion: 2,
      headers: { actor: 'service:documents', correlationid: 'c-1' },
      payload: data,
      occurredAt: expect.stringMatching(/^\d{4}-/),
    });
    for (const other of [uuidv7(), 'x', '1']) {
      expect(await codeOf('GET', `/log/${other}`, first)).toEqual([404, 'not-found']);
    }
    const nobody = person(undefined, { purpose: 'administration' });
    expect(await codeOf('GET', path, nobody)).toEqual([403, 'not-permitted']);
    expect(await codeOf('GET', path, { ...first, purpose: null })).toEqual([400, 'purpose-missing']);
  });

  it('shows positions beyond 2^31', async () => {
    await here.service.sql(
      `insert into parked_event (consumer, reason, detail, topic, partition, "offset", headers)
       values ('documents', 'unreadable', 'stray', 'payments.v1', 0, 5000000000, '{}')`,
    );
    const stray = (await lines()).find(({ aggregateId }) => aggregateId === null);
    expect((await here.ask('GET', `/parked/${stray?.eventRow}`, first)).body).toMatchObject({ offset: 5_000_000_000 });
  });

  describe('a replay', () => {
    it.each([
      [{}],
      [{ all: false }],
      [{ all: true, reason: 'poison' }],
      [{ aggregateId: uuidv7(), reason: 'poison' }],
      [{ row: 1, all: true }],
    ])('of %p is unclear', async (body) => {
      expect(await codeOf('POST', '/replays', first, body)).toEqual([400, 'replay-unclear']);
    });

    it('refuses what is no order at all', async () => {
      expect(await codeOf('POST', '/replays', first, { aggregateId: 'x' })).toEqual([400, 'invalid-request']);
      expect(await codeOf('POST', '/replays', first, { reason: 'bad' })).toEqual([400, 'invalid-request']);
      expect(await codeOf('POST', '/replays', first, { all: 'yes' })).toEqual([400, 'invalid-request']);
    });

    it('of one aggregate says why it still waits, and applies it when the fault is mended', async () => {
      const { aggregateId } = await here.parkLine(2);
      const again = () => here.ask('POST', '/replays', first, { aggregateId });
      expect(await again()).toMatchObject({
        status: 200,
        body: { replayed: [{ aggregateId, applied: 0, waiting: 2, cause: { reason: 'poison' } }] },
      });
      refused.delete(aggregateId);
      const done = { aggregateId, applied: 2, waiting: 0, cause: null };
      expect((await again()).body).toEqual({ replayed: [done], next: null });
      expect(await here.effects(aggregateId)).toEqual(['r1', 'r2']);
      const closed = await here.service.sql('select state, closed_by from parked_event where aggregate_id = $1', [
        aggregateId,
      ]);
      expect(closed).toEqual(Array(2).fill({ state: 'applied', closed_by: `person:${first.personId}` }));
    });

    it('of a reason, and of all, takes every line; one that still fails keeps no other back', async () => {
      const [good, bad, last] = [await here.parkLine(1), await here.parkLine(1), await here.parkLine(1)];
      refused.delete(good.aggregateId);
      const poison = await here.ask('POST', '/replays', first, { reason: 'poison' });
      const { replayed } = poison.body as { replayed: Array<{ aggregateId: string; applied: number }> };
      const applied = (id: string) => replayed.find(({ aggregateId }) => aggregateId === id)?.applied;
      expect([applied(good.aggregateId), applied(bad.aggregateId)]).toEqual([1, 0]);
      refused.clear();
      expect((await here.ask('POST', '/replays', first, { all: true })).status).toBe(200);
      expect(await here.effects(last.aggregateId)).toEqual(['r1']);
      expect((await lines()).filter(({ aggregateId }) => aggregateId !== null)).toEqual([]);
    });
  });
});

it('answers with what the database knows while the broker is away', async () => {
  const service = await startTestService(operated, {
    withBus: true,
    anyEvents: true,
    settings: { KAFKA_BROKERS: ['127.0.0.1:1'] },
  });
  try {
    const as = person(undefined, { purpose: 'administration' });
    await service.grant(as.personId ?? '', 'administrator', ['*']);
    await service.sql(`insert into consumer_offset values ('documents', 'payments.v1', 1, 42)`);
    const { status, body } = await service.request('GET', `${base}/status`, { as });
    expect(status).toBe(200);
    const { relay, consumer } = body as EventsStatus;
    expect(relay).toMatchObject({ position: 0, lagEvents: 0 });
    expect(consumer).toMatchObject({ state: 'connecting', brokerError: expect.stringContaining('127.0.0.1:1') });
    expect(consumer?.partitions).toEqual([{ topic: 'payments.v1', partition: 1, next: 42, end: null, lag: null }]);
    await sayOne(service); // which nobody carries: the relay finds no broker and tells nothing
    await service.running.app.get(EventGauges).look();
    const page = await metricsText();
    expect(page).toContain('jatigi_relay_lag_events 1');
    expect(page).not.toContain('jatigi_consumer_lag_records{topic');
  } finally {
    await service.stop();
  }
});
