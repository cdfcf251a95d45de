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
type Paper = Awaited<ReturnType<OfficeScene['issued']>>[number];
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

interface RowOfBatch {
  state: string;
  number: string;
  line: number | null;
  reason: string | null;
  successor: { number: string } | null;
}

it('a list of numbers: those that can be are issued again, each row has its outcome', async () => {
  const [fine, failing, gone] = (await scene.issued(3)) as [Paper, Paper, Paper];
  scene.fixture.visas.refusals.set(failing.subject, { status: 409, code: 'registration-not-standing' });
  await scene.post(scene.head, `register/${gone.id}/suspend`, { reason: 'complaint' });
  const numbers = [fine.number.toLowerCase(), 'MLR-00000-00000-1', gone.number, failing.number, fine.number];
  const planned = await scene.post(scene.consul, 'batches', { ...order, post: 'BER', numbers });
  expect(planned).toMatchObject({ status: 202, body: { planned: 2, refused: 3 } });
  const { id } = planned.body as Batch;
  await waitFor(without(0, id), { timeoutMs: 60_000, what: 'the batch is through' });
  const rows = async (query = '') =>
    (await scene.read(scene.consul, `batches/${id}/rows${query}`)).body as { items: RowOfBatch[]; next: string | null };
  const { items } = await rows();
  expect(items.slice(0, 3).map(({ state, line, reason }) => [state, line, reason])).toEqual([
    ['refused', 2, 'number-impossible'],
    ['refused', 3, 'not-standing'],
    ['refused', 5, 'twice'],
  ]);
  expect(
    items
      .slice(3)
      .map(({ state, reason }) => [state, reason])
      .sort(),
  ).toEqual([
    ['done', null],
    ['parked', 'registration-not-standing'],
  ]);
  const done = (await rows('?state=done')).items;
  expect(done).toMatchObject([{ successor: { number: expect.stringMatching(/^MLR-/) } }]);
  // Pages join without a gap, through the refused rows into the planned ones.
  const first = await rows('?limit=4');
  const second = await rows(`?limit=4&cursor=${first.next}`);
  expect([...first.items, ...second.items]).toEqual(items);
  expect(second.next).toBeNull();
  expect(((await rows('?state=lost')) as unknown as { status: number }).status).toBe(400);
  expect((await scene.read(scene.stranger, `batches/${id}/rows`)).status).toBe(404);

  const none = await scene.post(scene.consul, 'batches', { ...order, post: 'BER', numbers: [gone.number] });
  expect([...codeOf(none), (none.body as { errors: unknown[] }).errors]).toEqual([
    422,
    'nothing-to-issue',
    [expect.objectContaining({ pointer: '/numbers/0', code: 'not-standing' })],
  ]);
}, 120_000);

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
  const named = await scene.post(scene.desk, 'batches', { ...order, numbers: ['Awa Keïta'] });
  expect([named.status, (named.body as { errors: { pointer: string }[] }).errors[0]?.pointer]).toEqual([
    400,
    '/numbers',
  ]);
  // A number that happens to be drawn without a digit is one.
  const letters = await scene.post(scene.desk, 'batches', { ...order, numbers: ['MLR-ABCDE-FGHJK-M'] });
  expect(codeOf(letters)).toEqual([422, 'nothing-to-issue']);
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
