import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { helped, jpeg, person } from '@jatigi/platform-testing';
import { wanted } from './passport-scene';
import { file } from './register-scene';
import { anyPassport, facts, journey, loss, TravelScene } from './travel-scene';

let scene: TravelScene;
beforeAll(async () => {
  scene = await TravelScene.open();
});
afterAll(() => scene.close());

interface Kind {
  path: string;
  start: object;
  /** What begins one and what follows; reading and listing come with every kind. */
  actions: string[];
}

const kinds: Record<string, Kind> = {
  registration: {
    path: '/registrations',
    start: { post: 'PAR', for: 'self', facts: file },
    actions: ['request', 'edit', 'attach', 'withdraw'],
  },
  'loss-report': { path: '/loss-reports', start: { ...loss, person: facts }, actions: ['report', 'find'] },
  'emergency-document': {
    path: '/emergency-documents',
    start: { post: 'PAR', reason: 'expired', journey, person: facts },
    actions: ['request', 'attach', 'withdraw'],
  },
  'passport-request': { path: '/passport-requests', start: wanted, actions: ['request', 'edit', 'attach', 'withdraw'] },
};

const bodyOf = (name: string): object =>
  name === 'loss-report' ? { ...kinds[name]!.start, document: anyPassport() } : kinds[name]!.start;

describe.each(Object.entries(kinds))('a helper and %s', (name, { path, actions }) => {
  const every = [...actions, 'list', 'read'].map((verb) => `identity.${name}.${verb}`);
  const begin = (as: Actor) => scene.send('POST', path, { as, body: bodyOf(name) });
  const get = (as: Actor, rest: string) => scene.send('GET', `${path}${rest}`, { as });

  it('begins one in her name; not with a mandate to read', async () => {
    const awa = person();
    const begun = await begin(helped(awa, every));
    expect(begun.status).toBe(201);
    expect((await get(awa, `/${begun.body.id}`)).status).toBe(200);
    const reader = helped(person(), [`identity.${name}.read`, `identity.${name}.list`]);
    expect((await begin(reader)).body.code).toBe('scope-missing');
  });

  it('reaches the file that the mandate names and no other', async () => {
    const awa = person();
    const { id } = (await begin(awa)).body;
    const someoneElses = (await begin(person())).body.id;
    const named = helped(awa, every, [id]);
    expect([(await get(named, `/${id}`)).status, (await get(named, `/${id}/history`)).status]).toEqual([200, 200]);
    expect((await get(named, '')).body.items.map((one) => one.id)).toEqual([id]);

    const elsewhere = helped(awa, every, [someoneElses]);
    for (const unreachable of [id, someoneElses]) {
      expect((await get(elsewhere, `/${unreachable}`)).status).toBe(404);
      expect((await get(elsewhere, `/${unreachable}/history`)).status).toBe(404);
      const headers = { 'content-type': 'image/jpeg', 'if-match': '"1"' };
      const sent = { as: elsewhere, body: jpeg, headers };
      expect((await scene.send('PUT', `${path}/${unreachable}/documents/photo`, sent)).status).toBe(404);
      const command = name === 'loss-report' ? 'found' : 'withdraw';
      const body = name === 'loss-report' ? { on: '2026-11-28' } : {};
      expect((await scene.send('POST', `${path}/${unreachable}/${command}`, { as: elsewhere, body })).status).toBe(404);
    }
    expect((await get(elsewhere, '')).body.items).toEqual([]);
    expect((await get(awa, `/${id}`)).body.version).toBe(1);
  });

  it('begins none with a mandate for particular files: Postgres refuses the row', async () => {
    const awa = person();
    const { id } = (await begin(awa)).body;
    expect((await begin(helped(person(), every, [id]))).status).toBe(500);
  });
});
