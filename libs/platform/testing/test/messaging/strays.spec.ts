import { dataSchemaOf, PaymentUnmatched, sourceOf, toHeaders } from '@jatigi/contracts';
import type { Actor } from '@jatigi/kernel';
import { uuidv7 } from '@jatigi/kernel';
import { waitFor } from '../../src/index';
import { refused, startOperated } from './operated-service';
import type { OperatedService } from './operated-service';

const UNREADABLE = { reason: 'unreadable', detail: expect.stringContaining('not a CloudEvent') };

describe('a record of which nobody could say whom it is about', () => {
  let here: OperatedService;
  let first: Actor;
  beforeAll(async () => {
    here = await startOperated();
    ({ first } = here);
  });
  afterAll(() => here.service.stop());

  const headersOf = (aggregateId: string, version: number, id = uuidv7()): Record<string, string> =>
    toHeaders({
      id,
      source: sourceOf('payments'),
      type: PaymentUnmatched.type,
      subject: aggregateId,
      time: new Date().toISOString(),
      dataschema: dataSchemaOf('payments', PaymentUnmatched.type),
      sequence: version,
    });
  let offset = 1_000;
  /** As a former program left it that could not read these headers. @returns its row */
  const stray = async (headers: Record<string, string>, reason = 'stray'): Promise<number> => {
    const [row] = await here.service.sql<{ id: string }>(
      `insert into parked_event (consumer, reason, detail, topic, partition, "offset", headers, payload)
       values ('documents', 'unreadable', 'not a CloudEvent: ce_id', 'payments.v1', 0, $1, $2, $3) returning id`,
      [(offset += 1), JSON.stringify(headers), Buffer.from(JSON.stringify({ reason }))],
    );
    return Number(row?.id);
  };
  const replay = async (order: object) =>
    (await here.ask('POST', '/replays', first, order)).body as {
      replayed: Array<{ aggregateId: string | null; row?: number }>;
      next: number | null;
    };
  const eventOf = async (row: number) => (await here.ask('GET', `/parked/${row}`, first)).body;
  const said = (aggregateId: string, version: number, more: object = {}) => ({
    definition: PaymentUnmatched,
    aggregateId,
    version,
    data: { reason: `r${version}` },
    ...more,
  });

  it('is applied when it can be read now, and the row says by whom', async () => {
    const id = uuidv7();
    const row = await stray(headersOf(id, 1));
    const done = { aggregateId: id, applied: 1, waiting: 0, cause: null };
    expect(await replay({ row })).toEqual({ replayed: [done], next: null });
    expect(await here.effects(id)).toEqual(['stray']);
    expect(await eventOf(row)).toMatchObject({
      state: 'applied',
      closedBy: `person:${first.personId}`,
      aggregateId: id,
      version: 1,
      type: PaymentUnmatched.type,
    });
    await here.service.bus?.say('payments.v1', [said(id, 2)]);
    await waitFor(async () => (await here.effects(id)).length === 2);
    expect(await here.ask('POST', '/replays', first, { row })).toMatchObject({
      status: 409,
      body: { code: 'event-not-waiting' },
    });
    expect((await here.ask('POST', '/replays', first, { row: 999_999 })).status).toBe(404);
  });

  it('waits for what comes before it', async () => {
    const id = uuidv7();
    const row = await stray(headersOf(id, 2));
    const cause = { reason: 'gap', detail: 'version 2 came, 1 was expected' };
    expect((await replay({ row })).replayed).toEqual([{ aggregateId: id, applied: 0, waiting: 1, cause }]);
    expect(await here.effects(id)).toEqual([]);
    await here.service.bus?.say('payments.v1', [said(id, 1)]);
    await waitFor(async () => (await here.effects(id)).length === 2);
    expect(await here.effects(id)).toEqual(['r1', 'stray']);
  });

  it('takes its place in a line, before what came later', async () => {
    const { aggregateId } = await here.parkLine(1);
    await here.service.bus?.say('payments.v1', [said(aggregateId, 3)]);
    await waitFor(async () => (await here.rowsOf(aggregateId)).length === 2);
    const row = await stray(headersOf(aggregateId, 2));
    expect((await replay({ row })).replayed).toMatchObject([{ applied: 0, waiting: 3, cause: { reason: 'poison' } }]);
    refused.delete(aggregateId);
    expect((await replay({ row })).replayed).toMatchObject([{ applied: 3, waiting: 0 }]);
    expect(await here.effects(aggregateId)).toEqual(['r1', 'stray', 'r3']);
  });

  it('that was applied meanwhile has no second effect; one that waits in its line already stays apart', async () => {
    const [id, eventId] = [uuidv7(), uuidv7()];
    await here.service.bus?.say('payments.v1', [said(id, 1, { eventId })]);
    await waitFor(async () => (await here.effects(id)).length === 1);
    const known = await stray(headersOf(id, 1, eventId));
    expect((await replay({ row: known })).replayed).toMatchObject([{ aggregateId: id, waiting: 0 }]);
    expect(await here.effects(id)).toEqual(['r1']);
    const { aggregateId, eventRow } = await here.parkLine(1);
    const { eventId: waiting } = (await eventOf(eventRow)) as { eventId: string };
    const twin = await stray(headersOf(aggregateId, 1, waiting));
    const cause = { reason: 'behind', detail: 'the same event waits in its line already' };
    expect((await replay({ row: twin })).replayed).toEqual([
      { aggregateId: null, row: twin, applied: 0, waiting: 1, cause },
    ]);
  });

  it('stays as it is when it still cannot be read, with one more attempt', async () => {
    const row = await stray({ ce_id: 'x' });
    const same = { aggregateId: null, row, applied: 0, waiting: 1, cause: UNREADABLE };
    expect((await replay({ row })).replayed).toEqual([same]);
    expect(await eventOf(row)).toMatchObject({ state: 'parked', attempts: 2, aggregateId: null });
  });

  it('is never read as what it was not: a character that could not be kept makes no id of another aggregate', async () => {
    const id = uuidv7();
    await here.service.bus?.say('payments.v1', [said(`${id}\0`, 1)]);
    const row = await waitFor(async () => {
      const sql = `select id from parked_event where aggregate_id is null and headers->>'ce_subject' like $1`;
      const [found] = await here.service.sql<{ id: string }>(sql, [`${id}%`]);
      return found && Number(found.id);
    });
    expect((await replay({ row })).replayed).toMatchObject([{ aggregateId: null, cause: UNREADABLE }]);
    expect(await here.effects(id)).toEqual([]);
  });

  it('is among the lines of its reason, and among all; many lines come in pages', async () => {
    const id = uuidv7();
    await stray(headersOf(id, 1));
    const rows = (page: { replayed: Array<{ row?: number }> }): number[] =>
      page.replayed.flatMap(({ row }) => (row === undefined ? [] : [row]));
    expect(rows(await replay({ reason: 'fork' }))).toEqual([]);
    expect((await replay({ reason: 'unreadable' })).replayed.map(({ aggregateId }) => aggregateId)).toContain(id);
    for (let i = 0; i < 201; i += 1) await stray({});
    const one = await replay({ all: true });
    expect([one.replayed.length, one.next]).toEqual([200, expect.any(Number)]);
    const two = await replay({ all: true, after: one.next });
    expect(two.next).toBeNull();
    const seen = [...rows(one), ...rows(two)];
    expect(seen.length).toBeGreaterThan(200);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
