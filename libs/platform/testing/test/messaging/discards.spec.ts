import type { Actor } from '@jatigi/kernel';
import { PaymentUnmatched } from '@jatigi/contracts';
import type { ParkedLine } from '@jatigi/platform-messaging';
import { waitFor } from '../../src/index';
import { refused, startOperated } from './operated-service';
import type { OperatedService } from './operated-service';

describe('a discard', () => {
  let here: OperatedService;
  let first: Actor;
  let second: Actor;
  beforeAll(async () => {
    here = await startOperated();
    ({ first, second } = here);
  });
  afterAll(() => here.service.stop());

  const lines = async () => ((await here.ask('GET', '/parked', first)).body as { lines: ParkedLine[] }).lines;
  const codeOf = async (method: string, path: string, as: Actor, body?: unknown) => {
    const answer = await here.ask(method, path, as, body);
    return [answer.status, (answer.body as { code?: string }).code];
  };
  const why = { reason: 'The amount was entered by hand on 28 November.' };

  it('needs a reason, the first of the line, and a person who asked', async () => {
    const { aggregateId, eventRow } = await here.parkLine(2);
    const [, behind] = await here.rowsOf(aggregateId);
    const asked = `/parked/${eventRow}/discard-request`;
    expect(await codeOf('POST', asked, first, { reason: 'short' })).toEqual([400, 'invalid-request']);
    expect(await codeOf('POST', asked, first, {})).toEqual([400, 'invalid-request']);
    const early = await here.ask('POST', `/parked/${behind}/discard-request`, first, why);
    expect(early).toMatchObject({ status: 409, body: { code: 'event-not-first', first: eventRow } });
    expect(await codeOf('POST', `/parked/${eventRow}/discard`, second)).toEqual([409, 'discard-not-asked']);
    expect(await codeOf('POST', '/parked/999999/discard-request', first, why)).toEqual([404, 'not-found']);
    expect((await here.ask('GET', `/parked/${eventRow}`, first)).body).toMatchObject({ state: 'parked' });
  });

  it('takes two persons; then what waited behind is applied, and the event stays to be read', async () => {
    const { aggregateId, eventRow } = await here.parkLine(3);
    const asked = await here.ask('POST', `/parked/${eventRow}/discard-request`, first, why);
    expect(asked).toMatchObject({
      status: 200,
      body: { discardAskedBy: first.personId, discardReason: why.reason, state: 'parked' },
    });
    expect((await lines()).find((one) => one.aggregateId === aggregateId)).toMatchObject({ discardAsked: true });
    expect(await codeOf('POST', `/parked/${eventRow}/discard`, first)).toEqual([409, 'same-person']);
    refused.delete(aggregateId);
    const agreed = await here.ask('POST', `/parked/${eventRow}/discard`, second);
    expect(agreed).toMatchObject({ status: 200, body: { applied: 2, waiting: 0, cause: null } });
    expect(await here.effects(aggregateId)).toEqual(['r2', 'r3']);
    expect((await here.ask('GET', `/parked/${eventRow}`, first)).body).toMatchObject({
      state: 'discarded',
      discardReason: why.reason,
      discardAskedBy: first.personId,
      closedBy: `person:${second.personId}`,
    });
    for (const path of ['discard', 'discard-request']) {
      expect(await codeOf('POST', `/parked/${eventRow}/${path}`, second, why)).toEqual([409, 'event-not-waiting']);
    }
  });

  it('of the only event of a line sets its aggregate free', async () => {
    const { aggregateId, eventRow } = await here.parkLine(1);
    await here.ask('POST', `/parked/${eventRow}/discard-request`, first, why);
    expect((await here.ask('POST', `/parked/${eventRow}/discard`, second)).body).toMatchObject({ waiting: 0 });
    refused.delete(aggregateId);
    const next = { definition: PaymentUnmatched, aggregateId, version: 2, data: { reason: 'r2' } };
    await here.service.bus?.say('payments.v1', [next]);
    await waitFor(async () => (await here.effects(aggregateId)).length === 1);
    expect(await here.effects(aggregateId)).toEqual(['r2']);
  });

  it('closes a record of which nobody can say whom it is about', async () => {
    const [{ id: row } = { id: '' }] = await here.service.sql<{ id: string }>(
      `insert into parked_event (consumer, reason, detail, topic, partition, "offset", headers)
         values ('documents', 'unreadable', 'stray', 'payments.v1', 0, 7, '{}') returning id`,
    );
    await here.ask('POST', `/parked/${row}/discard-request`, first, why);
    expect(await here.ask('POST', `/parked/${row}/discard`, second)).toMatchObject({ status: 200 });
    expect((await here.ask('GET', `/parked/${row}`, first)).body).toMatchObject({ state: 'discarded' });
  });
});
