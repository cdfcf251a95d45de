import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { statedPerson, wanted } from './passport-scene';
import type { Seen, SeenAnswer } from './passport-scene';
import { file, RegisterScene } from './register-scene';

let scene: RegisterScene;
beforeAll(async () => {
  scene = await RegisterScene.open();
});
afterAll(() => scene.close());

const PATH = '/v1/identity/passport-requests';
const send = (as: Actor, body: object) =>
  scene.identity.service.request('POST', PATH, { as, body }) as Promise<SeenAnswer>;
const edit = (as: Actor, { id, version }: Seen, body: object) => {
  const headers = { 'if-match': `"${version}"` };
  return scene.identity.service.request('PATCH', `${PATH}/${id}`, { as, body, headers }) as Promise<SeenAnswer>;
};
const { person: _person, ...unstated } = wanted;

describe('a passport of who stands in the consular register', () => {
  const awa = person(undefined, { strength: 'password' });
  let registrationId = '';
  beforeAll(async () => {
    registrationId = (await scene.registered(awa)).id;
  });

  it('takes the facts of the register, and no others', async () => {
    const both = await send(awa, { ...wanted, registrationId });
    expect([both.status, both.body.errors]).toMatchObject([
      422,
      [{ pointer: '/person', code: 'person-from-register' }],
    ]);
    const { status, body } = await send(awa, { ...unstated, registrationId, birthActNumber: '2026/114' });
    expect([status, body['registrationId']]).toEqual([201, registrationId]);
    expect(body['person']).toMatchObject({ name: file.name, birthPlace: 'Kati', occupation: 'Infirmière' });
    expect(JSON.stringify(body)).not.toContain('emergencyContact');
    const edited = await edit(awa, body, { birthActNumber: '2026/115' });
    expect(edited.body).toMatchObject({ birthActNumber: '2026/115', person: { birthPlace: 'Kati' } });
    const stated = await edit(awa, edited.body, { person: statedPerson });
    expect(stated.body.errors).toMatchObject([{ pointer: '/person' }]);
  });

  it('is not asked for with the registration of somebody else, nor with one that does not stand', async () => {
    const other = await send(person(), { ...unstated, registrationId });
    expect(other.body.errors).toMatchObject([{ pointer: '/registrationId', code: 'registration-unknown' }]);
    const waiting = person();
    const { id } = await scene.ask(waiting);
    expect((await send(waiting, { ...unstated, registrationId: id })).body.code).toBe('registration-unknown');
  });

  it('of a ward needs no second proof of who is responsible for her', async () => {
    const ward = await scene.ask(awa, { for: 'ward' });
    await scene.prove(awa, ward.id, ['guardianship']);
    await scene.at(scene.agent, ward.id, 'verify');
    await scene.at(scene.consul, ward.id, 'register');
    const { body } = await send(awa, { ...unstated, registrationId: ward.id });
    expect(body['for']).toBe('ward');
    expect(body.missing.map(({ pointer }) => pointer)).not.toContain('/documents/guardianship');
  });
});
