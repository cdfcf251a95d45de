import 'reflect-metadata';
import { serviceActor, uuidv7 } from '@jatigi/kernel';
import { MandateScene, MANDATES } from './mandate-scene';
import type { Seen } from './mandate-scene';

let scene: MandateScene;
beforeAll(async () => {
  scene = await MandateScene.open();
});
afterAll(() => scene.close());

const gateway = serviceActor('gateway');
const noted = (id: unknown, status: number, as = gateway) =>
  scene.send('POST', `/internal/mandate-uses/${id as string}/outcome`, as, { status });

describe('the gateway', () => {
  it('is told as whom and within what it forwards, after the line was written', async () => {
    const [awa, issa] = [await scene.holder(), await scene.holder()];
    const file = uuidv7();
    const id = await scene.between(awa, issa, { files: [file] });
    const used = await scene.use(id, issa, { method: 'PATCH', path: `/v1/visas/applications/${file}` });
    expect([used.status, used.body]).toMatchObject([201, { giverPersonId: awa.personId, files: [file] }]);
    expect(used.body.scopes).toContain('visas.application.edit');
    expect(used.body.scopes).not.toContain('visas.application.start');
    await noted(used.body['useId'], 200);
    await noted(used.body['useId'], 500);
    const { body } = await scene.uses(awa, id);
    expect(body.items).toEqual([
      {
        id: used.body['useId'],
        at: expect.any(String),
        ...{ subject: 'visa-application', deed: 'edit', fileId: file, outcome: 'done' },
        text: { fr: 'Demande de visa : dossier modifié', en: 'Visa application: file changed' },
      },
    ]);
    expect((await scene.send('GET', `${MANDATES}/${id}`, awa)).body['lastUseAt']).toBe(body.items[0]?.['at']);
  });

  it('writes no line for what anybody may read, and is refused all the same when the mandate ended', async () => {
    const [awa, issa] = [await scene.holder(), await scene.holder()];
    const id = await scene.between(awa, issa);
    const posts = { path: '/v1/identity/posts/PAR' };
    expect((await scene.use(id, issa, posts)).body).toMatchObject({ useId: null, giverPersonId: awa.personId });
    await scene.send('POST', `${MANDATES}/${id}/end`, awa);
    for (const over of [posts, {}]) {
      const { status, body } = await scene.use(id, issa, over);
      expect([status, body.code]).toEqual([403, 'mandate-not-live']);
    }
    expect((await scene.uses(awa, id)).body.items).toEqual([]);
  });

  it('is refused for another helper, a mandate that is none, one not yet begun, and an offer', async () => {
    const [awa, issa, other] = [await scene.holder(), await scene.holder(), await scene.holder()];
    const id = await scene.between(awa, issa);
    const later = await scene.between(awa, issa, { from: '2026-12-01' });
    const offer = (await scene.give(awa)).body.mandate.id;
    const refused = [scene.use(id, other), scene.use(id, awa), scene.use(uuidv7(), issa), scene.use(later, issa)];
    for (const { status, body } of await Promise.all([...refused, scene.use(offer, issa)])) {
      expect([status, body.code]).toEqual([403, 'mandate-not-live']);
    }
  });

  it('is asked for by nobody else, with a body that makes sense', async () => {
    const [awa, issa] = [await scene.holder(), await scene.holder()];
    const id = await scene.between(awa, issa);
    expect((await scene.use(id, issa, {}, serviceActor('visas'))).status).toBe(403);
    expect((await scene.use(id, issa, {}, issa)).status).toBe(403);
    expect((await scene.use(id, issa, { method: 'TRACE' })).status).toBe(400);
    const { body } = await scene.use(id, issa);
    expect((await noted(body['useId'], 200, serviceActor('visas'))).status).toBe(403);
    expect((await noted(body['useId'], 20)).status).toBe(400);
  });
});

describe('the log', () => {
  it('is read by the giver whole and by the helper, page by page, newest first; outcomes in words', async () => {
    const [awa, issa] = [await scene.holder(), await scene.holder()];
    const id = await scene.between(awa, issa);
    for (const status of [201, 403, 503, null]) {
      const { body } = await scene.use(id, issa, { method: 'POST' });
      if (status !== null) await noted(body['useId'], status);
    }
    const page = async (as: typeof awa) => {
      const first = (await scene.uses(as, id, '?limit=3')).body;
      const rest = (await scene.uses(as, id, `?limit=3&cursor=${first.next}`)).body;
      return [...first.items, ...rest.items, { next: rest.next } as unknown as Seen];
    };
    const lines = await page(awa);
    expect(lines.map((line) => line['outcome'] ?? line.next)).toEqual(['unknown', 'failed', 'refused', 'done', null]);
    expect(await page(issa)).toEqual(lines);
    expect((await scene.uses(awa, id, '?cursor=nonsense')).status).toBe(400);
    expect((await scene.uses(await scene.holder(), id)).status).toBe(404);
  });
});
