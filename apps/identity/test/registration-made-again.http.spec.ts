import 'reflect-metadata';
import { DocumentIssued, DocumentReissued } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import { goldenSample, person } from '@jatigi/platform-testing';
import { RegisterReactions } from '../src/register/register.reactions';
import { RegisterScene } from './register-scene';

let scene: RegisterScene;
beforeAll(async () => {
  scene = await RegisterScene.open();
});
afterAll(() => scene?.close());

/** As the consumer would, about this document. */
const react = (work: (reactions: RegisterReactions, event: ReceivedEvent) => Promise<void>, aggregateId: string) => {
  const { app } = scene.identity.service.running;
  const reactions = app.get(RegisterReactions, { strict: false });
  return app
    .get(Transactions)
    .asService({ service: 'identity' }, (tx) => work(reactions, { tx, aggregateId } as unknown as ReceivedEvent));
};
const about = (id: string) => ({ kind: 'consular-registration', subject: { kind: 'registration', id } });
const first = (id: string) => ({ ...goldenSample(DocumentIssued), ...about(id) });
const again = (id: string) => ({ ...goldenSample(DocumentReissued), ...about(id), number: 'MLR0000000002X' });

describe('a certificate of registration that is made again', () => {
  const awa = person(undefined, { strength: 'password' });

  it('is handed out under its new number, by a link too; the one before is superseded', async () => {
    const { id } = await scene.registered(awa);
    const link = (as?: Actor, body: object = {}) =>
      scene.send('POST', `/${id}/certificate/link`, { ...(as && { as }), body });
    expect((await link(awa)).status).toBe(404);
    await react((reactions, event) => reactions.onDocumentIssued(first(id), event), uuidv7());
    const newest = uuidv7();
    for (let time = 0; time < 2; time += 1)
      await react((reactions, event) => reactions.onDocumentReissued(again(id), event), newest);
    const superseded = [{ number: first(id).number, edition: 1, at: expect.any(String) }];
    const certificate = { number: again(id).number, superseded };
    for (const as of [awa, scene.agent]) expect((await scene.read(as, id)).body).toMatchObject({ certificate });
    const pdf = await scene.send('GET', `/${id}/certificate`, { as: awa });
    expect(pdf.headers.get('content-disposition')).toContain(certificate.number);
    expect(await link(awa)).toMatchObject({ status: 201, body: { url: expect.stringMatching(`${newest}$`) } });
    const refused = [await link(), await link(person()), await link(awa, { number: 1 })];
    expect(refused.map(({ status }) => status)).toEqual([401, 404, 400]);
  });

  it('is given to nobody who was struck off meanwhile', async () => {
    const { id } = await scene.registered(person());
    await scene.at(scene.consul, id, 'strike-off', { reason: 'requested' });
    await react((reactions, event) => reactions.onDocumentReissued(again(id), event), uuidv7());
    expect((await scene.read(scene.agent, id)).body).toMatchObject({ state: 'STRUCK_OFF', certificate: null });
  });
});
