import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { file, RegisterScene } from './register-scene';

let scene: RegisterScene;
beforeAll(async () => {
  scene = await RegisterScene.open();
});
afterAll(() => scene?.close());

const idOf = (actor: Actor): string => actor.personId as string;
const codeOf = async (as: Actor): Promise<string> => {
  const { body } = await scene.identity.service.request('POST', '/v1/identity/me/link-codes', { as, body: {} });
  return (body as { code: string }).code;
};
const confirm = (as: Actor, id: unknown) =>
  scene.identity.service.request('POST', `/v1/identity/double-persons/${String(id)}/confirm`, { as, body: {} });

describe('who shows at the counter that an account and a file are hers', () => {
  it('a ward who came of age gets her file, beside who asked for her', async () => {
    const [mother, daughter] = [person(), person()];
    const asked = await scene.ask(mother, { for: 'ward', facts: { ...file, birthPlace: 'Ségou' } });
    const code = await codeOf(daughter);
    const spoken = `${code.slice(0, 4)}-${code.slice(4).toLowerCase()}`;
    const proposed = await scene.at(scene.agent, asked.id, 'link-code', { code: spoken });
    expect(proposed.body).toMatchObject({ state: 'PROPOSED', source: 'link-code' });
    expect((await scene.at(scene.agent, asked.id, 'link-code', { code })).status).toBe(404);
    expect((await confirm(scene.consul, proposed.body.id)).status).toBe(200);
    const { personId } = (await scene.read(mother, asked.id)).body;
    const grown = person(String(personId));
    const [own] = (await scene.send('GET', '', { as: grown })).body.items;
    expect(own).toMatchObject({ id: asked.id, for: 'ward' });
    expect((await scene.prove(grown, asked.id, ['guardianship'])).missing).toEqual([]);
    expect((await scene.read(mother, asked.id)).status).toBe(200);
  });

  it('keeps the person of the account when it alone has a number', async () => {
    const registered = person();
    await scene.registered(registered);
    const ward = await scene.ask(person(), {
      for: 'ward',
      facts: { ...file, name: { surname: 'Sow', givenNames: 'Ami' } },
    });
    const { body } = await scene.at(scene.agent, ward.id, 'link-code', { code: await codeOf(registered) });
    expect(body['keepPersonId']).toBe(idOf(registered));
  });

  it('not her own officer, not a stranger, not a wrong code', async () => {
    const asked = await scene.ask(person());
    const send = (as: Actor | undefined, body: object) =>
      scene.send('POST', `/${asked.id}/link-code`, { ...(as && { as }), body });
    const code = await codeOf(scene.agent);
    expect((await send(undefined, { code })).status).toBe(401);
    expect((await send(scene.agent, {})).status).toBe(400);
    expect((await send(scene.dakarAgent, { code })).status).toBe(404);
    expect((await send(person(), { code })).status).toBe(404);
    expect((await send(scene.agent, { code: '22222222' })).status).toBe(404);
    expect((await send(scene.agent, { code })).body.code).toBe('own-file');
    const own = person();
    const hers = await scene.ask(own);
    expect((await scene.at(scene.agent, hers.id, 'link-code', { code: await codeOf(own) })).body.code).toBe(
      'same-person',
    );
  });
});

describe('the post of an address', () => {
  const inSenegal = { ...file, address: { ...file.address, city: 'Dakar', country: 'SEN' } };

  it('is named when another was asked, at the request and at its change', async () => {
    const { status, body } = await scene.post(person(), { post: 'PAR', for: 'self', facts: inSenegal });
    expect([status, body.code, body['posts']]).toEqual([422, 'post-not-competent', ['DKR']]);
    expect(body.errors).toMatchObject([{ pointer: '/post', code: 'post-not-competent' }]);
    const as = person();
    const { id } = await scene.ask(as);
    const changed = await scene.send('PATCH', `/${id}`, {
      as,
      headers: { 'if-match': '"1"' },
      body: { facts: inSenegal },
    });
    expect([changed.status, changed.body.code]).toEqual([422, 'post-not-competent']);
  });

  it('is any for who has a number, and for a country of nobody', async () => {
    const as = person();
    await scene.registered(as);
    expect((await scene.post(as, { post: 'PAR', for: 'self', facts: inSenegal })).status).toBe(201);
    const nowhere = { ...file, address: { ...file.address, country: 'AUS' } };
    expect((await scene.post(person(), { post: 'PAR', for: 'self', facts: nowhere })).status).toBe(201);
  });

  it('and the validity follow the policy in force', async () => {
    const later = { version: 'v2', activeFrom: '2026-11-28', source: 'spec', suspectedFrom: 60 };
    const body = { ...later, validMonths: 12, anyPostServesRegistered: false };
    await scene.identity.service.sql(
      `insert into register_policy (version, active_from, state, body) values ('v2', '2026-11-28', 'approved', $1)`,
      [JSON.stringify(body)],
    );
    const as = person();
    expect(await scene.registered(as)).toMatchObject({ validUntil: '2027-11-28' });
    expect((await scene.post(as, { post: 'PAR', for: 'self', facts: inSenegal })).body.code).toBe('post-not-competent');
  });
});

describe('finding by number', () => {
  it('needs a role and a purpose, and tells a mistyped number from an unknown one', async () => {
    const find = (number: string, as?: Actor) => scene.send('GET', `/by-number/${number}`, as ? { as } : {});
    const { number } = await scene.registered(person());
    expect((await find(String(number))).status).toBe(401);
    expect((await find(String(number), person())).status).toBe(403);
    expect((await find(String(number), { ...scene.agent, purpose: null })).status).toBe(400);
    expect((await find(String(number), scene.dakarAgent)).body).toMatchObject({ number, otherNumbers: [] });
    expect((await find('C-0000-0000-0', scene.agent)).body.code).toBe('number-mistyped');
  });
});
