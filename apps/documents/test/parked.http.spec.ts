import 'reflect-metadata';
import { waitFor } from '@jatigi/platform-testing';
import { codeOf, OfficeScene } from './office-scene';

let scene: OfficeScene;
beforeAll(async () => {
  scene = await OfficeScene.open();
}, 120_000);
afterAll(() => scene?.close());

interface Parked {
  id: string;
  state: string;
  kind: string;
  subject: { id: string };
  reason: string;
  ageSeconds: number;
}
interface Reason {
  reason: string;
  count: number;
  id: string;
}
const parked = async () => ((await scene.read(scene.desk, 'parked?limit=100')).body as { items: Parked[] }).items;
const out = (subjects: string[]) => async () => (await scene.papersAbout(subjects)).length === subjects.length;

it('one failing paper among fifty: the other forty-nine come out, and staff sees which one and why', async () => {
  const bad = scene.offer();
  const good = Array.from({ length: 49 }, () => scene.offer());
  scene.fixture.visas.refusals.set(bad, { status: 409, code: 'registration-not-standing' });
  await scene.plan(...good.slice(0, 20), bad, ...good.slice(20));
  await waitFor(out(good), { timeoutMs: 60_000, what: 'forty-nine are out' });
  expect(await parked()).toMatchObject([
    {
      state: 'parked',
      kind: 'consular-registration',
      subject: { kind: 'registration', id: bad },
      reason: 'registration-not-standing',
      attempts: 1,
      nextTry: null,
    },
  ]);
  expect((await parked())[0]?.ageSeconds).toBeGreaterThanOrEqual(0);

  // The reason is gone: one officer tries it again.
  scene.fixture.visas.refusals.delete(bad);
  const id = (await parked())[0]?.id ?? '';
  expect((await scene.post(scene.auditor, `parked/${id}/retry`)).status).toBe(403);
  expect((await scene.post(scene.desk, `parked/${id}/retry`)).body).toEqual({ retried: 1 });
  await waitFor(out([bad]), { timeoutMs: 30_000, what: 'the fiftieth is out' });
  expect(await parked()).toEqual([]);
  expect(codeOf(await scene.post(scene.desk, `parked/${id}/retry`))).toEqual([409, 'not-parked']);
}, 120_000);

it('an owner that answers nonsense, data that no seal or layout holds: each is parked alone, its reason names no data', async () => {
  const long = 'Ndiaye'.repeat(60);
  const broken = [
    scene.offer({ validUntil: 'tomorrow, says Awa' }),
    scene.offer({ number: long }), // longer than the field of the seal
  ];
  const fine = scene.offer();
  await scene.plan(...broken, fine);
  await waitFor(out([fine]), { timeoutMs: 30_000, what: 'the other one is out' });
  await waitFor(async () => (await parked()).length === 2, { timeoutMs: 30_000, what: 'two are parked' });
  const reasons = (await parked()).map(({ reason }) => reason).sort();
  expect(reasons).toEqual([expect.stringMatching(/longer than/), expect.stringMatching(/^data: validUntil/)]);
  expect(JSON.stringify(await parked())).not.toMatch(/Awa|Ndiaye/u);
  for (const subject of broken) scene.offer({}, subject);
  expect((await scene.post(scene.desk, 'parked/retry')).body).toEqual({ retried: 2 });
  await waitFor(out(broken), { timeoutMs: 30_000, what: 'all are out' });
});

it('an owner that is away is asked again by itself, and seen meanwhile', async () => {
  const waiting = scene.offer();
  const fine = Array.from({ length: 5 }, () => scene.offer());
  scene.fixture.visas.refusals.set(waiting, { status: 503, code: 'away' });
  await scene.plan(waiting, ...fine);
  await waitFor(out(fine), { timeoutMs: 30_000, what: 'the others are out' });
  await waitFor(async () => (await parked()).length === 1, { timeoutMs: 10_000, what: 'it is seen' });
  expect((await parked())[0]).toMatchObject({ state: 'retrying', nextTry: expect.any(String) });
  expect((await scene.post(scene.desk, 'parked/retry')).body).toEqual({ retried: 0 });
  scene.fixture.visas.refusals.delete(waiting);
  await waitFor(out([waiting]), { timeoutMs: 30_000, what: 'it is out' });
});

it('those that failed of the same are counted together and tried again together, the others wait on', async () => {
  const [ended, strange] = [[scene.offer(), scene.offer(), scene.offer()], scene.offer()];
  for (const id of ended) scene.fixture.visas.refusals.set(id, { status: 409, code: 'registration-not-standing' });
  scene.fixture.visas.refusals.set(strange, { status: 409, code: 'not-approved' });
  await scene.plan(...ended, strange);
  await waitFor(async () => (await parked()).length === 4, { timeoutMs: 30_000, what: 'four are parked' });
  const reasons = async () => ((await scene.read(scene.auditor, 'parked/reasons')).body as { items: Reason[] }).items;
  expect(await reasons()).toMatchObject([
    { reason: 'registration-not-standing', count: 3, ageSeconds: expect.any(Number) },
    { reason: 'not-approved', count: 1 },
  ]);
  const { id } = (await reasons())[0] as Reason;
  for (const one of ended) scene.fixture.visas.refusals.delete(one);
  expect((await scene.post(scene.auditor, `parked/${id}/retry-alike`)).status).toBe(403);
  expect((await scene.post(scene.desk, `parked/${id}/retry-alike`)).body).toEqual({ retried: 3 });
  await waitFor(out(ended), { timeoutMs: 30_000, what: 'the three are out' });
  expect(await reasons()).toMatchObject([{ reason: 'not-approved', count: 1 }]);
  expect(codeOf(await scene.post(scene.desk, `parked/${id}/retry-alike`))).toEqual([409, 'not-parked']);
  expect((await scene.post(scene.desk, 'parked/nothing/retry-alike')).status).toBe(404);
  scene.fixture.visas.refusals.delete(strange);
  await scene.post(scene.desk, 'parked/retry');
  await waitFor(out([strange]), { timeoutMs: 30_000, what: 'the last one is out' });
});

it('is for those who work for every post', async () => {
  expect((await scene.read(undefined, 'parked')).status).toBe(401);
  for (const who of [scene.agent, scene.consul]) expect((await scene.read(who, 'parked')).status).toBe(403);
  expect((await scene.read(scene.auditor, 'parked')).status).toBe(200);
  expect((await scene.read(scene.consul, 'parked/reasons')).status).toBe(403);
  expect((await scene.post(scene.consul, 'parked/retry')).status).toBe(403);
});
