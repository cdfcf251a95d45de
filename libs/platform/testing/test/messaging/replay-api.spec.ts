import { DocumentIssued, newEvent } from '@jatigi/contracts';
import { serviceActor, uuidv7 } from '@jatigi/kernel';
import { appendEvents } from '@jatigi/platform-messaging';
import type { ReplayPage } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import { goldenSample, person, waitFor } from '../../src/index';
import type { TestAnswer, TestService } from '../../src/index';
import { startTestService } from '../../src/index';
import { operated } from './operated-service';

describe('GET /internal/events', () => {
  let service: TestService;
  const visas = serviceActor('visas');
  const [one, other] = [uuidv7(), uuidv7()];

  const page = async (query: string) => (await ask(query)).body as ReplayPage;
  const ask = (query: string, as = visas): Promise<TestAnswer> =>
    service.request('GET', `/internal/events${query}`, { as });
  const say = (id: string, count: number, hold?: Promise<void>): Promise<void> =>
    service.running.app.get(Transactions).asService({ service: 'documents' }, async (tx) => {
      const event = newEvent(DocumentIssued, goldenSample(DocumentIssued));
      await appendEvents(tx, { type: 'document', id }, Array<typeof event>(count).fill(event));
      await hold;
    });
  const relayed = (position: number) =>
    waitFor(
      async () =>
        Number((await service.sql<{ position: string }>('select position from relay_cursor'))[0]?.position) >= position,
    );

  beforeAll(async () => {
    service = await startTestService(operated, { withBus: true, anyEvents: true });
    await say(one, 3);
    await say(other, 2);
    await relayed(5);
  });
  afterAll(() => service.stop());

  it('tells the log in pages, oldest first, as CloudEvents with their positions', async () => {
    const first = await page('?limit=2');
    expect(first.events).toMatchObject([
      { specversion: '1.0', subject: one, sequence: 1, pos: 1, source: 'urn:mli:gov:consular:documents' },
      { subject: one, sequence: 2, pos: 2 },
    ]);
    expect(first.events[0]?.data).toEqual(goldenSample(DocumentIssued));
    expect(first.next).toBe(2);
    expect(first.logEpoch).toMatch(/^[0-9a-f-]{36}$/);
    expect((await page(`?after=${first.next}`)).events.map(({ pos }) => pos)).toEqual([3, 4, 5]);
    expect(await page('?after=5')).toMatchObject({ events: [], next: 5 });
  });

  it('tells the same envelope as the topic', async () => {
    const heard = (await service.bus?.heard('documents.v1')) ?? [];
    const replayed = (await page('')).events;
    expect(heard.length).toBe(5);
    for (const { envelope, data } of heard) {
      expect(replayed.find(({ id }) => id === envelope.id)).toMatchObject(
        JSON.parse(JSON.stringify({ ...envelope, data })),
      );
    }
  });

  it('tells one aggregate by its versions', async () => {
    expect((await page(`?aggregate=${other}`)).events.map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(await page(`?aggregate=${one}&after=2&limit=1`)).toMatchObject({ events: [{ sequence: 3 }], next: 3 });
    expect(await page(`?aggregate=${uuidv7()}`)).toMatchObject({ events: [], next: 0 });
  });

  it.each(['?after=-1', '?after=x', '?after=1.5', '?limit=0', '?limit=2001', '?aggregate=x', '?from=1'])(
    'refuses %s',
    async (query) => {
      expect(await ask(query)).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    },
  );

  it('is for services only', async () => {
    expect(await ask('', person(undefined, { purpose: 'administration' }))).toMatchObject({
      status: 403,
      body: { code: 'not-permitted' },
    });
    expect((await service.request('GET', '/internal/events')).status).toBe(403);
  });

  it('never tells what the relay has not passed: a slow transaction may still come before it', async () => {
    let finish = (): void => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    const slow = say(uuidv7(), 1, held);
    await waitFor(
      async () => (await service.sql(`select 1 from pg_locks where locktype = 'transactionid'`)).length > 0,
    );
    const late = uuidv7();
    await say(late, 1);
    expect((await page('?after=5')).events).toEqual([]);
    expect((await page(`?aggregate=${late}`)).events).toHaveLength(1);
    finish();
    await slow;
    await relayed(7);
    expect((await page('?after=5')).events.map(({ pos }) => pos)).toEqual([6, 7]);
  });

  it('says 410 with the beginning of what is left when the range went to the archive', async () => {
    await service.sql(
      `insert into event_archive (partition_name, first_id, last_id, events, file, sha256)
       values ('event_log_2025', 1, 3, 3, 'event_log_2025.jsonl.gz', 'x')`,
    );
    await service.sql('delete from event_log where id <= 3');
    for (const after of [0, 2]) {
      expect(await ask(`?after=${after}`)).toMatchObject({ status: 410, body: { code: 'range-archived', oldest: 4 } });
    }
    expect((await page('?after=3')).events[0]).toMatchObject({ pos: 4, subject: other });
    expect(await ask(`?aggregate=${one}`)).toMatchObject({ status: 410, body: { oldest: 4 } });
    expect((await page(`?aggregate=${one}&after=3`)).events).toEqual([]);
    await say(one, 1);
    expect(await ask(`?aggregate=${one}&after=1`)).toMatchObject({ status: 410, body: { oldest: 4 } });
    expect((await page(`?aggregate=${one}&after=3`)).events).toMatchObject([{ sequence: 4 }]);
  });
});
