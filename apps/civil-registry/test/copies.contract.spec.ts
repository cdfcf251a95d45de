import 'reflect-metadata';
import { CopySealed, DocumentIssued, DocumentReissued, eventType, PaymentReceived } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { goldenSample, person, waitFor } from '@jatigi/platform-testing';
import { facts, RegistryScene } from './registry-scene';

let scene: RegistryScene;
const mother = person(undefined, { strength: 'password' });
beforeAll(async () => {
  scene = await RegistryScene.open({ withBus: true });
  const linkCode = 'K7Q2MXCD';
  scene.identity.codes.set(linkCode, mother.personId as string);
  await scene.signed({ ...facts, mother: { ...facts.mother, linkCode } });
});
afterAll(() => scene?.close());

const order = async () => {
  const body = {
    product: 'full-copy',
    relation: 'mother',
    heldBy: 'PAR',
    child: { surname: 'Traoré', givenNames: 'Awa', birthDate: { value: '2026-11-12' } },
    parents: {
      mother: { surname: 'Cissé', givenNames: 'Aïssata' },
      father: { surname: 'Traoré', givenNames: 'Moussa' },
    },
  };
  return (await scene.send('POST', '/copy-requests', { as: mother, body })).body;
};
const stateOf = async (id: string) => (await scene.send('GET', `/copy-requests/${id}`, { as: mother })).body.state;

it('over a real broker, from golden samples: payment and sealed document, each told three times, count once', async () => {
  await order(); // the first is free
  const { id, state } = await order();
  expect(state).toBe('AWAITING_PAYMENT');
  const subject = { kind: 'copy-request', id };
  const say = async (topic: string, event: object) => {
    for (let time = 0; time < 3; time++) await scene.service.bus?.say(topic, [event as never]);
  };
  const paid = { ...goldenSample(PaymentReceived), subject };
  const once = { aggregateId: uuidv7(), version: 1, eventId: uuidv7() };
  await say('payments.v1', { definition: PaymentReceived, data: paid, ...once });
  await waitFor(async () => (await stateOf(id)) === 'APPROVED', { what: 'the order is approved', timeoutMs: 60_000 });
  const sample = goldenSample(DocumentIssued);
  const documentId = uuidv7();
  const issued = { aggregateId: documentId, version: 1, eventId: uuidv7() };
  await say('documents.v1', { definition: DocumentIssued, data: { ...sample, subject }, ...issued });
  await waitFor(async () => (await stateOf(id)) === 'SEALED', { what: 'the copy is sealed', timeoutMs: 60_000 });
  const sealed = await waitFor(
    async () => {
      const heard = (await scene.service.bus?.heard('civil-registry.v1')) ?? [];
      const own = heard.filter(({ envelope }) => envelope.subject === id);
      return own.some(({ envelope }) => envelope.type === eventType(CopySealed)) ? own : null;
    },
    { what: 'copy.sealed is on the topic', timeoutMs: 60_000 },
  );
  expect(sealed.map(({ envelope }) => envelope.type.replace('ml.consular.', ''))).toEqual([
    'copy.requested.v1',
    'copy.payment-due.v1',
    'copy.approved.v1',
    'copy.sealed.v1',
  ]);
  expect(sealed.at(-1)).toMatchObject({ data: { documentId, documentNumber: sample.number } });
  expect(JSON.stringify(sealed)).not.toMatch(/Traor|Ciss/);
  const again = { ...goldenSample(DocumentReissued), subject, replaces: documentId };
  const newest = { aggregateId: uuidv7(), version: 1, eventId: uuidv7() };
  await say('documents.v1', { definition: DocumentReissued, data: again, ...newest });
  const numbers = { number: again.number, superseded: [{ number: sample.number, edition: 1, at: expect.any(String) }] };
  const kept = await waitFor(
    async () => {
      const { document } = (await scene.send('GET', `/copy-requests/${id}`, { as: mother })).body as never;
      return (document as { id: string }).id === newest.aggregateId ? document : null;
    },
    { what: 'the new copy is known', timeoutMs: 60_000 },
  );
  expect(kept).toEqual({ id: newest.aggregateId, ...numbers });
}, 240_000);
