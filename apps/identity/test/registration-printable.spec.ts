import 'reflect-metadata';
import { serviceActor } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { file, RegisterScene } from './register-scene';

let scene: RegisterScene;
beforeAll(async () => {
  scene = await RegisterScene.open();
});
afterAll(() => scene?.close());

const as = serviceActor('documents', 'issuing');
const printable = async (id: string) =>
  (await scene.identity.service.request('GET', `/internal/registrations/${id}/printable`, { as })).body;

async function ward(requester: Actor): Promise<string> {
  const { id } = await scene.ask(requester, { for: 'ward' });
  await scene.prove(requester, id, ['guardianship']);
  await scene.at(scene.agent, id, 'verify');
  await scene.at(scene.consul, id, 'register');
  return id;
}

describe('what is printed on a certificate of registration', () => {
  it('shows her photo, and names nobody who answers for her', async () => {
    const { id } = await scene.registered(person());
    expect(await printable(id)).toMatchObject({ photo: { uploadId: expect.any(String) } });
    expect(await printable(id)).not.toHaveProperty('responsible');
  });

  it('says who is responsible for a ward: by name and number when she is registered herself', async () => {
    const awa = person(undefined, { strength: 'password' });
    const { number } = await scene.registered(awa);
    expect(await printable(await ward(awa))).toMatchObject({ responsible: { name: file.name, number } });
    const unknown = await printable(await ward(person(undefined, { strength: 'password' })));
    expect(unknown).toMatchObject({ responsible: {} });
    expect((unknown as { responsible: object }).responsible).not.toHaveProperty('name');
  });
});
