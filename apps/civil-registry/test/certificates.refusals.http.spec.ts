import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { awa, CertificateScene } from './certificate-scene';

let scene: CertificateScene;
beforeAll(async () => {
  scene = await CertificateScene.open();
});
afterAll(() => scene?.close());

const life = { kind: 'life', person: awa };
const presence = { mode: 'counter', on: '2026-11-24' };
const said = { message: 'Envoyez une pièce lisible.' };
const denial = { reason: 'identity-not-proved' };
const revocation = { reason: 'requested' };

/** Each command of the desk with a body that fits, whether an agent may give it, and a state in which it may not be. */
const commands: Array<[string, object, boolean]> = [
  ['assign', {}, true],
  ['record-presence', presence, true],
  ['return', said, true],
  ['propose', {}, true],
  ['return-to-agent', said, false],
  ['approve', {}, false],
  ['deny', denial, false],
  ['revoke', revocation, false],
];

describe('commands of the desk', () => {
  let id: string;
  let owner: Actor;
  beforeAll(async () => {
    owner = scene.person();
    id = (await scene.ask(owner, life)).id;
    await scene.at(owner, id, 'withdraw');
  });

  it.each(commands)('%s: who may, and who may not', async (command, body, isForAgents) => {
    const answers = async (as: Actor | undefined) => {
      const { status } = await scene.registry.send('POST', `/certificates/${id}/${command}`, {
        ...(as && { as }),
        body,
      });
      return status;
    };
    expect(await answers(undefined)).toBe(401);
    expect(await answers(scene.person())).toBe(404);
    expect(await answers(scene.registry.lyonAgent)).toBe(404);
    expect(await answers(scene.auditor)).toBe(403);
    expect(await answers(scene.agent)).toBe(isForAgents ? 409 : 403);
    expect(await answers(scene.head)).toBe(409);
    expect(await answers({ ...scene.head, strength: 'password' })).toBe(403);
    expect((await scene.at(scene.head, uuidv7(), command, body)).status).toBe(404);
    expect((await scene.at(scene.head, id, command, { ...body, more: 1 })).status).toBe(400);
  });

  it.each(commands)('%s: nothing under an old version, nothing with one’s own', async (command, body) => {
    const path = (of: string) => `/certificates/${of}/${command}`;
    const { id: open } = await scene.inStateFor(command, scene.person());
    const headers = { 'if-match': '"99"' };
    const stale = await scene.registry.send('POST', path(open), { as: scene.head, body, headers });
    expect([command, stale.status]).toEqual([command, 412]);
    const { id: own } = await scene.inStateFor(command, { ...scene.head, purpose: null });
    const refused = await scene.registry.send('POST', path(own), { as: scene.head, body });
    expect([command, refused.status, refused.body.code]).toEqual([command, 403, 'own-file']);
  });

  it('need what they ask for', async () => {
    const bad = async (command: string, body: object) => (await scene.at(scene.head, id, command, body)).status;
    expect(await bad('record-presence', { mode: 'letter', on: '2026-11-24' })).toBe(400);
    expect(await bad('record-presence', { mode: 'counter', on: '2026-02-31' })).toBe(400);
    expect(await bad('deny', { reason: 'no' })).toBe(400);
    expect(await bad('revoke', {})).toBe(400);
    expect(await bad('return', {})).toBe(400);
    const { id: open } = await scene.ask(scene.person(), life);
    const future = await scene.at(scene.agent, open, 'record-presence', { mode: 'counter', on: '2026-11-25' });
    expect([future.status, future.body.errors[0]]).toMatchObject([422, { pointer: '/on', code: 'presence-in-future' }]);
  });
});

describe('a request', () => {
  it('names what is wrong in it', async () => {
    const as = scene.person();
    const status = async (body: object) => (await scene.post(as, body)).status;
    expect(await status({ ...life, statements: 'none' })).toBe(400);
    expect(await status({ ...life, language: 'bm' })).toBe(400);
    expect(await status({ ...life, person: { ...awa, sex: 'Y' } })).toBe(400);
    expect(await status({ ...life, stamp: true })).toBe(400);
    const unknown = await scene.post(as, { ...life, statements: { shoe: '42' } });
    expect([unknown.status, unknown.body.errors]).toMatchObject([422, [{ pointer: '/statements/shoe' }]]);
    const nobody = await scene.post(as, { kind: 'life' });
    expect([nobody.status, nobody.body.code]).toEqual([422, 'person-missing']);
    const arabic = await scene.post(as, { ...life, person: { ...awa, name: { surname: 'عوا', givenNames: 'A' } } });
    expect(arabic.body.errors).toMatchObject([{ pointer: '/person/name/surname', code: 'script-not-latin' }]);
    const anonymous = { body: { ...life, post: 'PAR', language: 'fr', statements: {} } };
    expect((await scene.registry.send('POST', '/certificates', anonymous)).status).toBe(401);
  });

  it('is its owner’s alone, and that of officers with a purpose', async () => {
    const as = scene.person();
    const { id } = await scene.ask(as, life);
    const status = async (by: Actor | undefined, path = '') =>
      (await scene.registry.send('GET', `/certificates/${id}${path}`, by ? { as: by } : {})).status;
    for (const path of ['', '/documents/identity', '/certificate']) {
      expect(await status(undefined, path)).toBe(401);
      expect(await status(scene.person(), path)).toBe(404);
      expect(await status(scene.registry.lyonAgent, path)).toBe(404);
      expect(await status({ ...scene.agent, purpose: null }, path)).toBe(400);
      expect(await status({ ...scene.agent, purpose: 'payment' }, path)).toBe(403);
    }
    expect([await status(as), await status(scene.agent), await status(scene.auditor)]).toEqual([200, 200, 200]);
    const reads = `select by_person as by, purpose, what from record_read where subject_id = $1 and what = 'certificate' order by id`;
    expect(await scene.registry.service.sql(reads, [id])).toEqual(
      [scene.agent, scene.auditor].map(({ personId: by }) => ({ by, purpose: 'civil-act', what: 'certificate' })),
    );
    const list = (await scene.registry.send('GET', '/certificates', { as })).body;
    expect(list.items.map((one) => one.id)).toEqual([id]);
    expect((await scene.registry.send('GET', '/certificates')).status).toBe(401);
  });

  it('takes the documents of its kind, under its version, while it is open', async () => {
    const as = scene.person();
    const { id, version } = await scene.ask(as, life);
    expect((await scene.attach(as, id, 'photo', version)).status).toBe(404);
    expect((await scene.attach(as, id, 'identity', 99)).status).toBe(412);
    expect((await scene.attach(scene.person(), id, 'identity', version)).status).toBe(404);
    expect((await scene.attach(as, id, 'identity', version)).body.documents).toMatchObject([{ kind: 'identity' }]);
    const path = `/certificates/${id}/documents/identity`;
    expect((await scene.registry.send('GET', path, { as: scene.agent })).status).toBe(200);
    expect((await scene.registry.send('PUT', path, { as, body: {} })).status).toBe(428);
    const withdraw = (by: Actor, headers = {}) =>
      scene.registry.send('POST', `/certificates/${id}/withdraw`, { as: by, body: {}, headers });
    expect((await withdraw(scene.person())).status).toBe(404);
    expect((await withdraw(as, { 'if-match': '"99"' })).status).toBe(412);
    expect((await withdraw(as)).body.state).toBe('WITHDRAWN');
    expect((await withdraw(as)).status).toBe(409);
    expect((await scene.attach(as, id, 'identity')).status).toBe(409);
  });
});

describe('what is shown before and beside', () => {
  it('the kinds and their fees, to anybody', async () => {
    const kinds = (query = '') => scene.registry.send('GET', `/certificate-kinds${query}`);
    const { body } = await kinds('?post=PAR');
    expect(body.items.map(({ code, fee }) => [code, fee])).toEqual([
      ['residence', { minor: 1000, currency: 'EUR' }],
      ['life', null],
      ['celibacy', { minor: 1000, currency: 'EUR' }],
    ]);
    expect(body.items[0]).not.toHaveProperty('layout');
    expect((await kinds()).body.items[0]).toMatchObject({ fee: null });
    expect((await kinds('?post=%20')).status).toBe(400);
  });

  it('queues without names, of one’s own posts, for a purpose', async () => {
    const { id } = await scene.ask(scene.person(), life);
    const queue = (as: Actor | undefined, path = '/interview?limit=100') =>
      scene.registry.send('GET', `/certificates/queues${path}`, as ? { as } : {});
    const { body } = await queue(scene.agent);
    expect(body.items.map((one) => one.id)).toContain(id);
    expect(JSON.stringify(body)).not.toContain('Sangaré');
    expect((await queue(scene.agent, '/interview?kind=celibacy')).body.items).toEqual([]);
    expect((await queue(scene.registry.staff())).status).toBe(403);
    expect((await queue(scene.registry.lyonAgent)).body.items).toEqual([]);
    expect((await queue({ ...scene.agent, purpose: null })).status).toBe(400);
    expect((await queue(undefined)).status).toBe(401);
    expect((await queue(scene.agent, '/nothing')).status).toBe(404);
    const first = (await queue(scene.agent, '/interview?limit=1')).body;
    const second = (await queue(scene.agent, `/interview?limit=1&cursor=${first.next}`)).body;
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
    await scene.at(scene.agent, id, 'assign');
    expect((await queue(scene.agent, '/interview?assigned=me')).body.items.map((one) => one.id)).toEqual([id]);
    const counts = (await queue(scene.agent, '')).body['counts'] as Record<string, number>;
    expect(Object.keys(counts)).toEqual([
      'requested',
      'interview',
      'enquiry',
      'proposed',
      'payment',
      'approved',
      'closed',
    ]);
  });
});
