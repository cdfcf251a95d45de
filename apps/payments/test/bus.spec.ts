import 'reflect-metadata';
import {
  ApplicationDeclaredInadmissible,
  ApplicationErased,
  ApplicationNothingDue,
  ApplicationPaymentDue,
  ApplicationWithdrawn,
  CertificateDenied,
  CertificatePaymentDue,
  CertificateWithdrawn,
  CopyPaymentDue,
  CopyWithdrawn,
  findDefinition,
  paymentsEvents,
  PostOpened,
} from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { parseNumber } from '@jatigi/payments-domain';
import { goldenSample, waitFor } from '@jatigi/platform-testing';
import type { SaidEvent, TestBus, TestService } from '@jatigi/platform-testing';
import { arrangeOfficer, startPayments } from './arrange';

let service: TestService;
let bus: TestBus;
beforeAll(async () => {
  service = await startPayments({ withBus: true });
  bus = service.bus as TestBus;
});
afterAll(() => service?.stop());

interface Row {
  id: string;
  payer_person_id: string;
  state: string;
  amount_minor: string;
  receipt_number: string | null;
  refund_number: string | null;
  refund_reason: string | null;
}
const find = async (applicationId: string) =>
  service.sql<Row>('select * from payment where subject_id = $1 order by id', [applicationId]);
const until = (applicationId: string, state: string) =>
  waitFor(async () => (await find(applicationId)).find((row) => row.state === state), {
    what: `${state} of ${applicationId}`,
    timeoutMs: 40_000,
  });

const sample = goldenSample(ApplicationPaymentDue);
const due = (aggregateId: string, over: Partial<SaidEvent> & { dueBy?: string; minor?: number } = {}): SaidEvent => ({
  definition: ApplicationPaymentDue,
  aggregateId,
  version: over.version ?? 1,
  eventId: over.eventId ?? uuidv7(),
  data: {
    ...sample,
    dueBy: over.dueBy ?? '2099-01-01',
    amount: { ...sample.amount, minor: over.minor ?? sample.amount.minor },
  },
});
const payAtCounter = async (id: string) => {
  const as = await arrangeOfficer(service, 'treasury-officer', sample.post);
  const body = { amount: sample.amount, means: 'cash' };
  expect((await service.request('POST', `/v1/payments/${id}/counter-receipts`, { as, body })).status).toBe(201);
};

it('a fee said three times is asked once, and payments says so on its topic', async () => {
  const application = uuidv7();
  const said = due(application);
  await bus.say('visas.v1', [said]);
  await bus.say('visas.v1', [said, said]);
  const { id } = await until(application, 'DUE');
  const hear = async () => (await bus.heard('payments.v1')).filter(({ envelope }) => envelope.subject === id);
  await waitFor(async () => (await hear()).length > 0, { timeoutMs: 40_000, what: 'payment.requested on the topic' });
  await waitFor(async () => (await hear()).length > 1, { timeoutMs: 40_000, what: 'both versions on the topic' });
  const heard = await hear();
  expect(await find(application)).toHaveLength(1);
  expect(heard.map(({ envelope }) => [envelope.type, envelope.sequence])).toEqual([
    ['ml.consular.payment.requested.v2', 1],
    ['ml.consular.payment.requested.v1', 2],
  ]);
  for (const { data } of heard)
    expect(data).toEqual({
      subject: { kind: 'visa-application', id: application },
      post: sample.post,
      amount: sample.amount,
      dueBy: '2099-01-01',
    });
});

it.each([
  ['a copy', 'copy-request', CopyPaymentDue, CopyWithdrawn],
  ['a certificate', 'certificate-request', CertificatePaymentDue, CertificateWithdrawn],
  ['a certificate', 'certificate-request', CertificatePaymentDue, CertificateDenied],
])(
  'the fee of %s (%s) is asked of its requester, said as v2 only, and no longer asked when it ended',
  async (...given) => {
    const [, kind, paymentDue, ended] = given;
    const [copy, due] = [uuidv7(), goldenSample(paymentDue as typeof CopyPaymentDue)];
    await bus.say('civil-registry.v1', [
      { definition: paymentDue, aggregateId: copy, version: 1, data: { ...due, dueBy: '2099-01-01' } },
    ]);
    const { id, payer_person_id: payer } = await until(copy, 'DUE');
    expect(payer).toBe(due.requesterPersonId);
    const heard = async () => (await bus.heard('payments.v1')).filter(({ envelope }) => envelope.subject === id);
    await waitFor(async () => (await heard()).length > 0, {
      timeoutMs: 40_000,
      what: 'payment.requested on the topic',
    });
    expect((await heard()).map(({ envelope }) => envelope.type)).toEqual(['ml.consular.payment.requested.v2']);
    expect(await service.sql('select subject_kind from payment where subject_id = $1', [copy])).toEqual([
      { subject_kind: kind },
    ]);
    await bus.say('civil-registry.v1', [
      { definition: ended, aggregateId: copy, version: 2, data: goldenSample(ended) },
    ]);
    await until(copy, 'CANCELLED');
  },
);

it('another amount replaces the one that was asked', async () => {
  const application = uuidv7();
  await bus.say('visas.v1', [due(application), due(application, { version: 2, minor: 9000 })]);
  const asked = await until(application, 'DUE').then(() =>
    waitFor(async () => (await find(application)).find((row) => row.amount_minor === '9000')),
  );
  expect(asked.state).toBe('DUE');
  expect((await find(application)).map(({ state }) => state)).toEqual(['CANCELLED', 'DUE']);
});

it('another amount than the one received: that is owed back, and the new one is asked; the same amount is not', async () => {
  const [other, same] = [uuidv7(), uuidv7()];
  await bus.say('visas.v1', [due(other), due(same)]);
  await payAtCounter((await until(other, 'DUE')).id);
  await payAtCounter((await until(same, 'DUE')).id);
  await bus.say('visas.v1', [
    due(same, { version: 2, dueBy: '2099-02-01' }),
    due(other, { version: 2, minor: sample.amount.minor + 1000, dueBy: '2099-02-01' }),
  ]);
  const asked = await until(other, 'DUE');
  expect(asked.amount_minor).toBe(String(sample.amount.minor + 1000));
  expect((await find(other)).map(({ state }) => state)).toEqual(['REFUND_DUE', 'DUE']);
  expect((await find(other))[0]).toMatchObject({ refund_reason: 'fee-changed' });
  expect((await find(same)).map(({ state }) => state)).toEqual(['PAID']);
});

it.each([
  ['nothing is due any more', ApplicationNothingDue, 'fee-changed', {}],
  ['a draft is erased with its money', ApplicationErased, 'never-submitted', { reason: 'never-submitted' }],
] as const)('%s: owed back', async (...given) => {
  const [, ended, reason, over] = given;
  const application = uuidv7();
  await bus.say('visas.v1', [due(application)]);
  await payAtCounter((await until(application, 'DUE')).id);
  const data = { ...goldenSample(ended as typeof ApplicationErased), ...over };
  await bus.say('visas.v1', [{ definition: ended, aggregateId: application, version: 2, data }]);
  expect(await until(application, 'REFUND_DUE')).toMatchObject({ refund_reason: reason });
});

it('an examined file that is erased keeps its fee', async () => {
  const [examined, draft] = [uuidv7(), uuidv7()];
  await bus.say('visas.v1', [due(examined), due(draft)]);
  await payAtCounter((await until(examined, 'DUE')).id);
  await until(draft, 'DUE');
  const erased = (aggregateId: string, reason: string): SaidEvent => ({
    ...{ definition: ApplicationErased, aggregateId, version: 2 },
    data: { ...goldenSample(ApplicationErased), reason },
  });
  await bus.say('visas.v1', [erased(examined, 'retention-over'), erased(draft, 'never-submitted')]);
  await until(draft, 'CANCELLED');
  expect((await find(examined)).map(({ state }) => state)).toEqual(['PAID']);
});

it('withdrawn before paying: no longer asked; withdrawn after, with refund: owed back under a number', async () => {
  const [early, late] = [uuidv7(), uuidv7()];
  const withdrawn = (aggregateId: string): SaidEvent => ({
    definition: ApplicationWithdrawn,
    aggregateId,
    version: 2,
    data: { ...goldenSample(ApplicationWithdrawn), refundDue: true },
  });
  await bus.say('visas.v1', [due(early), due(late), withdrawn(early)]);
  await payAtCounter((await until(late, 'DUE')).id);
  await bus.say('visas.v1', [withdrawn(late)]);
  await until(early, 'CANCELLED');
  const owed = await until(late, 'REFUND_DUE');
  expect(parseNumber(owed.refund_number!)).toMatchObject({ kind: 'refund', post: sample.post });
});

it('declared inadmissible after paying: owed back', async () => {
  const application = uuidv7();
  await bus.say('visas.v1', [due(application)]);
  await payAtCounter((await until(application, 'DUE')).id);
  await bus.say('visas.v1', [
    {
      definition: ApplicationDeclaredInadmissible,
      aggregateId: application,
      version: 2,
      data: goldenSample(ApplicationDeclaredInadmissible),
    },
  ]);
  await until(application, 'REFUND_DUE');
});

it('hears the zone of a post', async () => {
  await bus.say('identity.v1', [
    { definition: PostOpened, aggregateId: uuidv7(), version: 1, data: goldenSample(PostOpened) },
  ]);
  const { code, timeZone } = goldenSample(PostOpened);
  await waitFor(async () => (await service.sql('select * from post_clock where post = $1', [code]))[0], {
    timeoutMs: 30_000,
  });
  expect(await service.sql('select time_zone from post_clock where post = $1', [code])).toEqual([
    { time_zone: timeZone },
  ]);
});

it('everything said here keeps its contract, and its golden sample still fits', async () => {
  const said = await service.sql<{ type: string; payload: unknown }>('select type, payload from event_log');
  expect(said.length).toBeGreaterThan(0);
  for (const { type, payload } of said) expect(() => findDefinition(type)!.schema.parse(payload)).not.toThrow();
  for (const definition of paymentsEvents.events.values()) {
    expect(() => definition.schema.parse(goldenSample(definition))).not.toThrow();
  }
});
