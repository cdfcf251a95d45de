import 'reflect-metadata';
import {
  CertificateSealed,
  DocumentIssued,
  DocumentReissued,
  eventType,
  PaymentReceived,
  PersonStruckOff,
  PersonTransferred,
  RegistrationExpired,
} from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { goldenSample, waitFor } from '@jatigi/platform-testing';
import { CertificateScene } from './certificate-scene';

let scene: CertificateScene;
beforeAll(async () => {
  scene = await CertificateScene.open({ withBus: true });
});
afterAll(() => scene?.close());

const say = async (topic: string, event: object) => {
  const once = { version: 1, eventId: uuidv7() };
  for (let time = 0; time < 3; time++) await scene.registry.service.bus?.say(topic, [{ ...once, ...event } as never]);
};
const becomes = (id: string, state: string) =>
  waitFor(
    async () => {
      const sql = 'select state from certificate_request where id = $1';
      return (await scene.registry.service.sql<{ state: string }>(sql, [id]))[0]?.state === state;
    },
    { what: `the certificate is ${state}`, timeoutMs: 60_000 },
  );

it('over a real broker, from golden samples: payment and sealed document, each told three times, count once', async () => {
  const { id } = await scene.residence(scene.person());
  await scene.at(scene.head, id, 'approve');
  const subject = { kind: 'certificate-request', id };
  const paid = { definition: PaymentReceived, data: { ...goldenSample(PaymentReceived), subject } };
  await say('payments.v1', { ...paid, aggregateId: uuidv7() });
  await becomes(id, 'APPROVED');
  const issued = { definition: DocumentIssued, data: { ...goldenSample(DocumentIssued), subject } };
  await say('documents.v1', { ...issued, aggregateId: uuidv7() });
  await becomes(id, 'SEALED');
  const heard = await waitFor(
    async () => {
      const all = (await scene.registry.service.bus?.heard('civil-registry.v1')) ?? [];
      const own = all.filter(({ envelope }) => envelope.subject === id).map(({ envelope }) => envelope.type);
      return own.includes(eventType(CertificateSealed)) ? own : null;
    },
    { what: 'certificate.sealed is on the topic', timeoutMs: 60_000 },
  );
  expect(heard.map((type) => type.replace('ml.consular.certificate.', ''))).toEqual([
    'requested.v1',
    'payment-due.v1',
    'approved.v1',
    'sealed.v1',
  ]);
  const again = { definition: DocumentReissued, data: { ...goldenSample(DocumentReissued), subject } };
  await say('documents.v1', { ...again, aggregateId: uuidv7() });
  await waitFor(
    async () => {
      const sql = `select 1 from certificate_request where id = $1 and document->>'number' = $2`;
      return (await scene.registry.service.sql(sql, [id, again.data.number])).length === 1;
    },
    { what: 'the new certificate is known', timeoutMs: 60_000 },
  );
}, 240_000);

it.each([PersonStruckOff, PersonTransferred, RegistrationExpired])(
  'who is no longer registered gets no certificate of residence: %o',
  async (definition) => {
    const { id, registrationId } = await scene.residence(scene.person());
    await say('identity.v1', { definition, data: goldenSample(definition), aggregateId: registrationId });
    await becomes(id, 'DENIED');
  },
  120_000,
);
