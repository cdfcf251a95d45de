import 'reflect-metadata';
import {
  DocumentIssued,
  DocumentReissued,
  eventType,
  PaymentReceived,
  PostOpened,
  VisaIssued,
} from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { goldenSample, waitFor } from '@jatigi/platform-testing';
import { VisasScene } from './visas-scene';

let scene: VisasScene;
beforeAll(async () => (scene = await VisasScene.open({ withBus: true })));
afterAll(() => scene.close());

const stateOf = async (id: string): Promise<string> =>
  (await scene.send('GET', `/applications/${id}`, { as: scene.applicant })).body.state;

describe('over a real broker, from golden samples', () => {
  it('payment.received, told three times, opens the file once', async () => {
    const { id } = await scene.submitted();
    const amount = await scene.feeOf(id);
    const data = { ...goldenSample(PaymentReceived), amount, subject: { kind: 'visa-application', id } };
    const event = { definition: PaymentReceived, aggregateId: uuidv7(), version: 1, data, eventId: uuidv7() };
    for (let time = 0; time < 3; time++) await scene.service.bus?.say('payments.v1', [event]);
    await waitFor(async () => (await stateOf(id)) === 'ADMISSIBILITY', { what: 'the file is open', timeoutMs: 60_000 });
    expect((await scene.facts(id)).filter((fact) => fact === 'application.paid')).toHaveLength(1);
  }, 120_000);

  it('document.issued makes the visa issued, and says so on visas.v1', async () => {
    const { id } = await scene.granted();
    const sample = goldenSample(DocumentIssued);
    const documentId = uuidv7();
    const data = { ...sample, kind: 'e-visa', subject: { kind: 'visa-application', id } };
    await scene.service.bus?.say('documents.v1', [
      {
        definition: DocumentIssued,
        aggregateId: uuidv7(),
        version: 1,
        data: { ...sample, subject: { kind: 'civil-act', id } },
      },
      { definition: DocumentIssued, aggregateId: documentId, version: 1, data },
    ]);
    await waitFor(async () => (await stateOf(id)) === 'ISSUED', { what: 'the visa is issued', timeoutMs: 60_000 });
    const heard = await waitFor(
      async () => {
        const all = (await scene.service.bus?.heard('visas.v1')) ?? [];
        const own = all.filter(({ envelope }) => envelope.subject === id);
        return own.some(({ envelope }) => envelope.type === eventType(VisaIssued)) ? own : null;
      },
      { what: 'visa.issued is on the topic', timeoutMs: 60_000 },
    );
    expect(heard.map(({ envelope }) => envelope.sequence)).toEqual(heard.map((_, at) => at + 1));
    expect(heard.at(-1)).toMatchObject({
      data: { applicantPersonId: scene.applicant.personId, documentId, documentNumber: sample.number },
    });
    expect(JSON.stringify(heard)).not.toContain('Mustermann');
    const again = { ...goldenSample(DocumentReissued), kind: 'e-visa', subject: data.subject, replaces: documentId };
    const newest = { definition: DocumentReissued, aggregateId: uuidv7(), version: 1, data: again };
    await scene.service.bus?.say('documents.v1', [newest]);
    const numberOf = async () => {
      const { visa } = (await scene.send('GET', `/applications/${id}`, { as: scene.applicant })).body as never;
      return (visa as { number: string }).number;
    };
    await waitFor(async () => (await numberOf()) === again.number, { what: 'the new e-visa', timeoutMs: 60_000 });
  }, 180_000);

  it('the payment of a copy, and its document, are not ours', async () => {
    const { id } = await scene.submitted();
    const payment = { ...goldenSample(PaymentReceived), subject: { kind: 'copy-request', id } };
    const before = await scene.facts(id);
    await scene.react((reactions, event) => reactions.onPaymentReceived(payment, event));
    await scene.react((reactions, event) => reactions.onDocumentIssued(goldenSample(DocumentIssued), event));
    expect(await scene.facts(id)).toEqual(before);
  });

  it('post.opened makes a post competent', async () => {
    const data = { ...goldenSample(PostOpened), code: 'TYO', kind: 'embassy', country: 'JPN', jurisdictions: ['JPN'] };
    const event = { definition: PostOpened, aggregateId: uuidv7(), version: 1, data };
    await scene.service.bus?.say('identity.v1', [event]);
    const question = 'nationality=JPN&residence=JPN&travelDocument=ordinary&purpose=tourism';
    await waitFor(
      async () =>
        (await scene.send('GET', `/requirements?${question}&arrival=2027-01-10&departure=2027-01-20`)).body['post'] ===
        'TYO',
      { what: 'Tokyo is competent', timeoutMs: 60_000 },
    );
  }, 120_000);
});
