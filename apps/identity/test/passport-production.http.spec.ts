import 'reflect-metadata';
import { person } from '@jatigi/platform-testing';
import { Client } from 'pg';
import { PassportScene } from './passport-scene';

let scene: PassportScene;
let app: Client;
beforeAll(async () => {
  scene = await PassportScene.open();
  app = new Client({ connectionString: scene.identity.service.database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app?.end();
  await scene?.close();
});

const list = (query = '') => scene.send('GET', `/production${query}`, { as: scene.ministry });

describe('the ministry', () => {
  it('sees what was sent to it and nothing else, states a purpose, and every read is recorded', async () => {
    const { id: captured } = await scene.in('CAPTURED', person());
    const { id: sent } = await scene.in('SENT_TO_PRODUCTION', person());
    const { body } = await list();
    expect(body.items.map(({ id }) => id)).toEqual([sent]);
    expect(JSON.stringify(body)).not.toMatch(/Traor|1990/);
    const full = await scene.send('GET', `/production/${sent}`, { as: scene.ministry });
    expect(full.body).toMatchObject({ person: { birthPlace: 'Kati' }, capture: { reference: 'PAR-2026-000114' } });
    expect((await scene.send('GET', `/production/${captured}`, { as: scene.ministry })).status).toBe(404);
    expect((await scene.send('GET', `/${sent}`, { as: scene.ministry })).status).toBe(404);
    expect((await scene.send('GET', '/queues/captured', { as: scene.ministry })).status).toBe(403);
    const hasty = await scene.send('GET', '/production', { as: { ...scene.ministry, purpose: null } });
    expect([hasty.status, hasty.body.code]).toEqual([400, 'purpose-missing']);
    const rows = await scene.identity.service.sql('select what from passport_request_read order by id desc limit 2');
    expect(rows.map(({ what }) => what)).toEqual(['production', 'production/SENT_TO_PRODUCTION']);
    for (const as of [person(), scene.agent, scene.consul])
      expect((await scene.send('GET', '/production', { as })).status).toBe(404);
    expect((await scene.send('GET', '/production')).status).toBe(401);
    expect((await list('?state=CAPTURED')).status).toBe(400);
  });

  it('takes a file in once, and may say so again', async () => {
    const owner = person();
    const { id } = await scene.in('SENT_TO_PRODUCTION', owner);
    for (let times = 0; times < 2; times += 1)
      expect((await scene.at(scene.ministry, id, 'accept-production', { ministryReference: 'MS-2026-1' })).status).toBe(
        200,
      );
    const history = await scene.send('GET', `/${id}/history`, { as: owner });
    expect(history.body.items.filter(({ kind }) => kind === 'production-accepted')).toHaveLength(1);
    expect((await scene.at(scene.ministry, id, 'accept-production', { ministryReference: '' })).status).toBe(400);
  });

  it('gives a file back to the post, out of its own sight, and gets it again', async () => {
    const { id } = await scene.in('SENT_TO_PRODUCTION', person());
    const asked = { reason: 'photo-unusable', message: 'Reprenez la photo de face.' };
    const { body } = await scene.at(scene.ministry, id, 'return-from-production', asked);
    expect(body.state).toBe('CAPTURED');
    expect((await scene.send('GET', `/production/${id}`, { as: scene.ministry })).status).toBe(404);
    expect((await scene.read(scene.agent, id)).ministryMessage).toEqual({
      reason: 'photo-unusable',
      text: 'Reprenez la photo de face.',
    });
    const capture = { capturedOn: '2026-11-30', referenceOfCapture: 'PAR-2026-000999' };
    await scene.at(scene.agent, id, 'record-capture', capture);
    await scene.at(scene.consul, id, 'send-to-production');
    const full = await scene.send('GET', `/production/${id}`, { as: scene.ministry });
    expect(full.body).toMatchObject({ ministryReference: null, capture: { reference: 'PAR-2026-000999' } });
  });

  it('refuses with a reason that the person reads', async () => {
    const owner = person();
    const { id } = await scene.in('SENT_TO_PRODUCTION', owner);
    await scene.at(scene.ministry, id, 'refuse-production', { reason: 'not-entitled' });
    expect(await scene.read(owner, id)).toMatchObject({ state: 'REFUSED', refusal: { reason: 'not-entitled' } });
    expect((await scene.facts(id)).at(-1)).toBe('refused');
  });

  it.each([
    ['accept-production', { ministryReference: 'MS-2026-2' }],
    ['produced', { passportNumber: 'AB1234567' }],
    ['return-from-production', { reason: 'photo-unusable', message: 'x' }],
    ['refuse-production', { reason: 'not-entitled' }],
  ])('%s: nobody else, no empty body, not twice in the wrong state, under the version', async (command, body) => {
    const owner = person();
    const { id } = await scene.in('SENT_TO_PRODUCTION', owner);
    expect((await scene.send('POST', `/${id}/${command}`, { body })).status).toBe(401);
    for (const as of [owner, person(), scene.consul]) expect((await scene.at(as, id, command, body)).status).toBe(404);
    expect((await scene.at(scene.ministry, id, command, {})).status).toBe(400);
    const headers = { 'if-match': '"1"' };
    const stale = await scene.send('POST', `/${id}/${command}`, { as: scene.ministry, body, headers });
    expect(stale.status).toBe(412);
    const made = await scene.in('PRODUCED', person());
    expect((await scene.at(scene.ministry, made.id, command, body)).body.code).toBe('illegal-transition');
    const { id: early } = await scene.in('CAPTURED', person());
    expect((await scene.at(scene.ministry, early, command, body)).status).toBe(404);
  });

  it('a number that is none makes no passport', async () => {
    const { id } = await scene.in('SENT_TO_PRODUCTION', person());
    const { status, body } = await scene.at(scene.ministry, id, 'produced', { passportNumber: 'ab 12' });
    expect([status, body.errors]).toMatchObject([422, [{ pointer: '/passportNumber', code: 'passport-number-shape' }]]);
  });
});

describe('the application role', () => {
  const owner = person();
  beforeAll(() => scene.in('CAPTURED', owner, { post: 'PAR' }));

  async function seen(settings: Record<string, string>): Promise<{ states: string[]; files: boolean }> {
    await app.query('begin');
    try {
      for (const [name, value] of Object.entries(settings))
        await app.query('select set_config($1, $2, true)', [`jatigi.${name}`, value]);
      const { rows } = await app.query<{ state: string }>('select distinct state from passport_request');
      const { rows: files } = await app.query('select 1 from passport_request_file');
      return { states: rows.map(({ state }) => state).sort(), files: files.length > 0 };
    } finally {
      await app.query('rollback');
    }
  }
  const everything = ['CAPTURED', 'PRODUCED', 'REFUSED', 'SENT_TO_PRODUCTION'];

  it.each<[string, () => Record<string, string>, string[]]>([
    ['nobody', () => ({}), []],
    ['a stranger', () => ({ person: person().personId as string }), []],
    ['the owner', () => ({ person: owner.personId as string }), ['CAPTURED']],
    ['an officer of Paris', () => ({ posts: '{PAR}' }), everything],
    ['an officer of Lyon', () => ({ posts: '{LYS}' }), []],
    ['the ministry', () => ({ posts: '{CPP}', actor_kind: 'client' }), ['PRODUCED', 'SENT_TO_PRODUCTION']],
    ['documents that print', () => ({ actor_kind: 'service', service: 'documents', purpose: 'issuing' }), []],
    ['identity itself', () => ({ actor_kind: 'service', service: 'identity' }), everything],
  ])('sees as %s', async (_who, settings, states) => {
    expect(await seen(settings())).toEqual({ states, files: states.length > 0 });
  });

  it.each([
    'delete from passport_request',
    `update passport_request_history set kind = 'edited'`,
    'delete from passport_request_history',
    'delete from passport_request_read',
    'update passport_pace set days = 0',
  ])('may not: %s', async (sql) => {
    await expect(app.query(sql)).rejects.toThrow('permission denied');
  });
});
