import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { statedPerson, wanted } from './passport-scene';
import type { Seen, SeenAnswer } from './passport-scene';
import { file, RegisterScene } from './register-scene';
import { facts, loss, passport } from './travel-scene';

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

describe('a passport in place of a lost one', () => {
  const report = async (as: Actor, over: object) => {
    const body = { ...loss, document: { ...passport, number: `AC${++reported}` }, ...over };
    return (await scene.identity.service.request('POST', '/v1/identity/loss-reports', { as, body })).body as Seen;
  };
  let reported = 1_000_000;

  it('needs no receipt when the loss was reported here, by the person herself', async () => {
    const bintou = person();
    const { id: lossReportId } = await report(bintou, { person: facts });
    const { status, body } = await send(bintou, { ...wanted, kind: 'replacement', lossReportId });
    expect([status, body['lossReportId']]).toEqual([201, lossReportId]);
    expect(body.missing.map(({ pointer }) => pointer)).not.toContain('/documents/loss-receipt');
  });

  it('is not had by the report of somebody else, nor of nothing, nor for a first passport', async () => {
    const [bintou, stranger] = [person(), person()];
    const { id: lossReportId } = await report(bintou, { person: facts });
    const ids = [
      await send(stranger, { ...wanted, kind: 'replacement', lossReportId }),
      await send(bintou, { ...wanted, kind: 'first', lossReportId }),
      await send(bintou, { ...wanted, kind: 'replacement', lossReportId: bintou.personId }),
    ];
    for (const { status, body } of ids)
      expect([status, body.errors]).toMatchObject([422, [{ pointer: '/lossReportId', code: 'loss-report-unknown' }]]);
  });
});
