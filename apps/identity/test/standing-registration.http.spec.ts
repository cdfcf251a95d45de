import 'reflect-metadata';
import { serviceActor, uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { file, RegisterScene } from './register-scene';

let scene: RegisterScene;
const awa = person();
const registry = serviceActor('civil-registry', 'civil-act');
beforeAll(async () => {
  scene = await RegisterScene.open();
});
afterAll(() => scene?.close());

const standing = async (as: Actor, id: string, asker = String(awa.personId)) => {
  const path = `/internal/registrations/${id}/standing?for=${asker}`;
  const { status, body } = await scene.identity.service.request('GET', path, { as });
  return { status, body };
};

it('a registration is told to the civil registry for the person whose it is, while it stands', async () => {
  const { id, number } = await scene.registered(awa);
  expect((await standing(registry, id)).body).toMatchObject({
    ...{ registrationId: id, personId: awa.personId, requesterPersonId: awa.personId, number, post: 'PAR' },
    person: { name: file.name, address: { city: 'Paris' } },
  });
  const reads = await scene.identity.service.sql(
    `select by_service, purpose from registration_read where registration_id = $1 and what = 'standing'`,
    [id],
  );
  expect(reads).toEqual([{ by_service: 'civil-registry', purpose: 'civil-act' }]);
  expect((await standing(registry, id, uuidv7())).status).toBe(404);
  expect((await standing(registry, id, 'me')).status).toBe(400);
  expect((await standing(serviceActor('civil-registry'), id)).status).toBe(400);
  expect((await standing(serviceActor('civil-registry', 'issuing'), id)).status).toBe(403);
  expect((await standing(serviceActor('documents', 'civil-act'), id)).status).toBe(403);
  expect((await standing(scene.consul, id)).status).toBe(403);
  await scene.at(scene.consul, id, 'strike-off', { reason: 'requested' });
  expect((await standing(registry, id)).status).toBe(404);
});

it('what is only asked for is not', async () => {
  const asker = person();
  const { id } = await scene.ask(asker);
  expect((await standing(registry, id, String(asker.personId))).status).toBe(404);
});
