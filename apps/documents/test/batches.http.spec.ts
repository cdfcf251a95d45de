import 'reflect-metadata';
import { DocumentReissued } from '@jatigi/contracts';
import { waitFor } from '@jatigi/platform-testing';
import { codeOf, OfficeScene } from './office-scene';

let scene: OfficeScene;
beforeAll(async () => {
  scene = await OfficeScene.open();
}, 120_000);
afterAll(() => scene?.close());

interface Batch {
  id: string;
  planned: number;
  done: number;
  skipped: number;
  parked: number;
  left: number;
  finishedAt: string | null;
}
const order = { kind: 'consular-registration', reason: 'key-changed' };
const progress = async (id: string) => (await scene.read(scene.desk, `batches/${id}`)).body as Batch;
const without = (left: number, id: string) => async () => (await progress(id)).left === left;

it('every standing document of a kind is issued again; one that fails is parked alone', async () => {
  const papers = await scene.issued(30);
  const [failing, revoked] = papers as [(typeof papers)[0], (typeof papers)[0]];
  scene.fixture.visas.refusals.set(failing.subject, { status: 409, code: 'registration-not-standing' });
  await scene.post(scene.head, `register/${revoked.id}/propose-revocation`, { reason: 'misused' });
  await scene.post(scene.consul, `register/${revoked.id}/confirm-revocation`);

  const planned = await scene.post(scene.consul, 'batches', { ...order, post: 'BER' });
  expect(planned).toMatchObject({ status: 202, body: { planned: 29, askedBy: scene.consul.personId } });
  const { id } = planned.body as Batch;
  // What waits is not planned a second time.
  const second = await scene.post(scene.desk, 'batches', order);
  expect([202, 422]).toContain(second.status);
  await waitFor(without(0, id), { timeoutMs: 60_000, what: 'the batch is through' });
  expect(await progress(id)).toMatchObject({ done: 28, skipped: 0, parked: 1, finishedAt: expect.any(String) });

  scene.fixture.visas.refusals.delete(failing.subject);
  expect((await scene.post(scene.desk, `batches/${id}/retry`)).body).toEqual({ retried: 1 });
  await waitFor(async () => (await progress(id)).done === 29, { timeoutMs: 30_000, what: 'the parked one is done' });
  const told = `select count(*)::int as count from event_log where type = $1`;
  expect(await scene.sql(told, [DocumentReissued.type])).toEqual([{ count: 29 }]);
  expect(await scene.papersAbout([revoked.subject])).toHaveLength(1);
}, 180_000);

it('is refused when there is nothing, or no such kind, or the post is another’s', async () => {
  const nothing = await scene.post(scene.desk, 'batches', { ...order, kind: 'loss-receipt' });
  expect(codeOf(nothing)).toEqual([422, 'nothing-to-issue']);
  const unknown = await scene.post(scene.desk, 'batches', { ...order, kind: 'driving-licence' });
  expect(codeOf(unknown)).toEqual([422, 'kind-unknown']);
  expect((await scene.post(scene.stranger, 'batches', { ...order, post: 'BER' })).status).toBe(404);
  expect((await scene.post(scene.consul, 'batches', order)).status).toBe(404); // every post is the capital's
  expect((await scene.post(scene.head, 'batches', { ...order, post: 'BER' })).status).toBe(403);
  expect((await scene.post(undefined, 'batches', order)).status).toBe(401);
  expect((await scene.post(scene.desk, 'batches', { ...order, reason: 'data-corrected' })).status).toBe(400);
});

it('is seen by its post and by those of every post', async () => {
  const list = async (who: typeof scene.desk) => ((await scene.read(who, 'batches')).body as { items: Batch[] }).items;
  expect((await list(scene.desk)).length).toBeGreaterThan(0);
  expect((await list(scene.consul)).length).toBeGreaterThan(0);
  expect(await list(scene.stranger)).toEqual([]);
  const [{ id } = { id: '' }] = await list(scene.consul);
  expect((await scene.read(scene.stranger, `batches/${id}`)).status).toBe(404);
  expect((await scene.read(scene.agent, 'batches')).status).toBe(403);
});
