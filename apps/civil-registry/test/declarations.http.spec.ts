import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { facts, otherFacts, RegistryScene } from './registry-scene';

let scene: RegistryScene;
beforeAll(async () => {
  scene = await RegistryScene.open();
});
afterAll(() => scene.close());

const start = (given: unknown, over: object = {}) =>
  scene.send('POST', '/declarations', { as: scene.agent, body: { post: 'PAR', facts: given, ...over } });
const child = (over: object) => ({ child: { ...facts.child, ...over } });

describe('the form of a declaration', () => {
  it.each<[string, unknown, string, string]>([
    ['an unknown field', child({ mrzName: facts.child.name }), '/facts/child/mrzName', 'unknown-field'],
    [
      'an account typed by hand',
      { mother: { ...facts.mother, personId: uuidv7() } },
      '/facts/mother/personId',
      'unknown-field',
    ],
    ['text for a date', child({ birthDate: { value: 'hier' } }), '/facts/child/birthDate/value', 'wrong-format'],
    [
      'a name that is too long',
      child({ name: { surname: 'A'.repeat(121), givenNames: 'B' } }),
      '/facts/child/name/surname',
      'too-long',
    ],
    ['an empty name', child({ name: { surname: ' ', givenNames: 'B' } }), '/facts/child/name/surname', 'too-short'],
    ['a control character', child({ birthPlace: 'Paris\u0000' }), '/facts/child/birthPlace', 'wrong-format'],
    ['no country code', child({ birthCountry: 'France' }), '/facts/child/birthCountry', 'wrong-format'],
    ['25 o’clock', child({ birthTime: '25:00' }), '/facts/child/birthTime', 'wrong-format'],
    ['five witnesses', { witnesses: Array(5).fill(facts.mother) }, '/facts/witnesses', 'too-many'],
    ['a birth of one twin', { multipleBirth: { children: 1, order: 1 } }, '/facts/multipleBirth/children', 'too-small'],
  ])('%s: 400 at the field', async (_, given, pointer, code) => {
    const { status, body } = await start(given);
    expect([status, body.code]).toEqual([400, 'invalid-request']);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    expect(JSON.stringify(body)).not.toContain('Traor');
  });

  it.each<[string, unknown, string, string]>([
    ['31 February', child({ birthDate: { value: '2026-02-31' } }), '/facts/child/birthDate/value', 'invalid-date'],
    ['tomorrow', child({ birthDate: { value: '2026-11-25' } }), '/facts/child/birthDate/value', 'birth-in-the-future'],
    [
      'Arabic letters in the Latin name',
      child({ name: { surname: 'تراوري', givenNames: 'Awa' } }),
      '/facts/child/name/surname',
      'script-not-latin',
    ],
    [
      'markup',
      child({ name: { surname: '<script>', givenNames: 'Awa' } }),
      '/facts/child/name/surname',
      'name-characters',
    ],
    [
      'SQL',
      child({ name: { surname: "x'; drop table act; --", givenNames: 'Awa' } }),
      '/facts/child/name/surname',
      'name-characters',
    ],
    [
      'a code that is not known',
      { mother: { ...facts.mother, linkCode: 'ZZZZZZZZ' } },
      '/facts/mother/linkCode',
      'link-code-invalid',
    ],
  ])('%s: 422 at the field', async (_, given, pointer, code) => {
    const { status, body } = await start(given);
    expect([status, body.code]).toEqual([422, code]);
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('says what is missing, and declares nothing that is incomplete', async () => {
    const draft = await scene.draft({ child: { name: facts.child.name } });
    expect(draft['missing']).toContainEqual(
      expect.objectContaining({ pointer: '/facts/child/birthDate', code: 'required' }),
    );
    const { status, body } = await scene.post(scene.agent, draft.id, 'declare');
    expect([status, body.code]).toEqual([422, 'declaration-incomplete']);
    expect(body.errors.map(({ pointer }) => pointer)).toContain('/facts/declarant/capacity');
  });

  it('is written page by page, each page under the version that was read', async () => {
    const { id, version } = await scene.draft({ child: facts.child });
    const edit = (change: object, headers: Record<string, string>) =>
      scene.send('PATCH', `/declarations/${id}`, { as: scene.agent, body: { facts: change }, headers });
    expect((await edit({ mother: facts.mother }, {})).status).toBe(428);
    const second = await edit({ mother: facts.mother }, { 'if-match': `"${version}"` });
    expect([second.status, second.body.version]).toEqual([200, version + 1]);
    expect((await edit({ father: facts.father }, { 'if-match': `"${version}"` })).status).toBe(412);
    await edit({ mother: null }, { 'if-match': `"${version + 1}"` });
    const { body } = await scene.send('GET', `/declarations/${id}`, { as: scene.agent });
    expect(Object.keys(body['facts'] as object)).toEqual(['child']);
    expect(body['facts']).toMatchObject({
      child: { mrzName: { surname: 'TRAORE', givenNames: 'AWA' }, ...facts.child },
    });
  });

  it('sent twice under one key it is one draft', async () => {
    const headers = { 'idempotency-key': uuidv7() };
    const send = () => scene.send('POST', '/declarations', { as: scene.agent, body: { post: 'PAR' }, headers });
    const [one, two] = [await send(), await send()];
    expect(one.body.id).toBe(two.body.id);
  });
});

describe('who may do what', () => {
  it('nobody without signing in, without a second factor, without a purpose', async () => {
    const { id } = await scene.draft();
    expect((await scene.send('GET', `/declarations/${id}`)).status).toBe(401);
    const weak = { ...scene.agent, strength: 'password' as const };
    expect((await scene.send('GET', `/declarations/${id}`, { as: weak })).body.code).toBe('second-factor-required');
    const aimless = { ...scene.agent, purpose: null };
    expect((await scene.send('GET', `/declarations/${id}`, { as: aimless })).body.code).toBe('purpose-missing');
    const wrong = { ...scene.agent, purpose: 'payment' as const };
    expect((await scene.send('GET', `/declarations/${id}`, { as: wrong })).body.code).toBe('purpose-not-allowed');
  });

  it('another post does not learn that it exists', async () => {
    const { id } = await scene.draft();
    expect((await scene.send('GET', `/declarations/${id}`, { as: scene.lyonAgent })).status).toBe(404);
    expect((await scene.post(scene.lyonAgent, id, 'declare')).status).toBe(404);
    expect((await start({}, { post: 'LYO' })).status).toBe(404);
    expect((await scene.send('GET', '/queues/drafts?post=PAR', { as: scene.lyonAgent })).status).toBe(404);
  });

  it('an agent does not sign; who verified does not sign, not even under another account', async () => {
    const { id } = await scene.verified(otherFacts(1));
    expect((await scene.post(scene.agent, id, 'sign')).body.code).toBe('not-permitted');
    const head = scene.staff();
    await scene.grant(head, 'head-of-section', 'PAR');
    await scene.mergePersons(head.personId as string, scene.agent.personId as string);
    expect((await scene.post(head, id, 'sign')).body.code).toBe('four-eyes');
    expect((await scene.post(scene.consul, id, 'sign')).body.state).toBe('SIGNED');
    const second = scene.staff();
    await scene.grant(second, 'agent', 'PAR');
  });

  it('no post at home and no closed post registers births', async () => {
    await scene.grant(scene.consul, 'consul', 'CEC-KATI');
    const { status, body } = await scene.send('POST', '/declarations', {
      as: scene.consul,
      body: { post: 'CEC-KATI' },
    });
    expect([status, body.code]).toEqual([422, 'post-not-open']);
  });

  it('a mother does not handle the birth of her child', async () => {
    scene.identity.codes.set('MOTHER22', scene.consul.personId as string);
    const given = otherFacts(2);
    const { id } = await scene.draft({ ...given, mother: { ...given.mother, linkCode: 'MOTHER22' } });
    await scene.post(scene.agent, id, 'declare');
    await scene.post(scene.agent, id, 'verify');
    expect((await scene.post(scene.consul, id, 'sign')).body.code).toBe('own-file');
  });
});

describe('queues', () => {
  it('are counted, paged by cursor, oldest first, filtered by assignment', async () => {
    const first = await scene.send('GET', '/queues/drafts?post=PAR&limit=2', { as: scene.agent });
    expect(first.body.items).toHaveLength(2);
    expect((first.body['counts'] as Record<string, number>)['drafts']).toBeGreaterThan(2);
    const second = await scene.send('GET', `/queues/drafts?post=PAR&limit=2&cursor=${first.body.next}`, {
      as: scene.agent,
    });
    const ids = [...first.body.items, ...second.body.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
    expect((await scene.post(scene.agent, ids[1] as string, 'assign')).status).toBe(200);
    const mine = await scene.send('GET', '/queues/drafts?assigned=me', { as: scene.agent });
    expect(mine.body.items.map(({ id }) => id)).toEqual([ids[1]]);
    expect((await scene.post(scene.agent, ids[0] as string, 'assign', { to: uuidv7() })).body.code).toBe(
      'assignee-not-entitled',
    );
    expect((await scene.send('GET', '/queues/nothing', { as: scene.agent })).status).toBe(404);
    expect((await scene.send('GET', '/queues/drafts?cursor=x', { as: scene.agent })).status).toBe(400);
  });
});

it('a rejected declaration says why to the declarant and not to the bus', async () => {
  const { id } = await scene.declared(otherFacts(5));
  expect((await scene.post(scene.agent, id, 'reject', { reason: 'not-proved' })).status).toBe(403);
  expect((await scene.post(scene.consul, id, 'reject', { reason: 'because' })).status).toBe(400);
  const text = 'Le certificat de la maternité manque.';
  const { body } = await scene.post(scene.consul, id, 'reject', { reason: 'not-proved', text });
  expect(body).toMatchObject({ state: 'REJECTED', rejection: { reason: 'not-proved', text }, allowedActions: [] });
  const [event] = await scene.service.sql(
    'select payload from event_log where aggregate_id = $1 order by version desc limit 1',
    [id],
  );
  expect(event).toEqual({ payload: { post: 'PAR', reason: 'not-proved' } });
});

it('the history says what happened in words, and who looked', async () => {
  const { id } = await scene.declared(otherFacts(9));
  await scene.send('GET', `/declarations/${id}`, { as: scene.consul });
  const { body } = await scene.send('GET', `/declarations/${id}/history`, { as: scene.agent });
  expect(body.items.map(({ kind }) => kind)).toEqual(['started', 'edited', 'declared']);
  expect(body.items[2]).toMatchObject({ text: { fr: 'Naissance déclarée' } });
  expect(body['reads']).toMatchObject([{ what: 'history' }, { what: 'declaration', purpose: 'civil-act' }]);
});
