import 'reflect-metadata';
import { AccountDisabled, AccountLinked, AccountOpened } from '@jatigi/contracts';
import type { EventDefinition } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { goldenSample, waitFor } from '@jatigi/platform-testing';
import { VisasScene } from './visas-scene';

jest.setTimeout(180_000);

let scene: VisasScene;
let desk: Actor;
beforeAll(async () => {
  scene = await VisasScene.open({ withBus: true });
  desk = scene.staff();
  await scene.grant(desk, 'central-desk', '*');
});
afterAll(() => scene?.close());

interface Account {
  id: string;
  personId: string;
  version: number;
}
/** As identity tells it. */
async function say(account: Account, definition: EventDefinition, over: object = {}): Promise<void> {
  account.version += 1;
  const data = { ...(goldenSample(definition) as object), personId: account.personId, ...over };
  const event = { definition, aggregateId: account.id, version: account.version, eventId: uuidv7(), data };
  await scene.service.bus?.say('identity.v1', [event]);
  await waitFor(
    async () =>
      (
        await scene.service.sql('select 1 from consumer_position where aggregate_id = $1 and version = $2', [
          account.id,
          account.version,
        ])
      )[0],
    { what: 'the fact was applied', timeoutMs: 60_000 },
  );
}
async function opened(personId: string): Promise<Account> {
  const account = { id: uuidv7(), personId, version: 0 };
  await say(account, AccountOpened);
  return account;
}
const decidedAt = async (id: string) =>
  (await scene.send('GET', `/applications/${id}`, { as: desk })).body['decidedAt'];
const counted = async () =>
  ((await scene.send('GET', '/queues/headquarters', { as: desk })).body['counts'] as Record<string, number>)[
    'headquarters'
  ];

it('an officer whose only account was disabled is no second officer, until she has another', async () => {
  const consul = await opened(scene.consul.personId as string);
  const { id } = await scene.proposed();
  expect([await decidedAt(id), await counted()]).toEqual(['post', 0]);
  await say(consul, AccountDisabled);
  expect([await decidedAt(id), await counted()]).toEqual(['headquarters', 1]);
  const assigned = await scene.post(scene.agent, (await scene.paid()).id, 'assign', { to: scene.consul.personId });
  expect([assigned.status, assigned.body.code]).toEqual([422, 'assignee-not-entitled']);
  const second = await opened(scene.consul.personId as string);
  expect([await decidedAt(id), await counted()]).toEqual(['post', 0]);
  const elsewhere = uuidv7();
  await say(second, AccountLinked, { personId: elsewhere, formerPersonId: scene.consul.personId });
  expect([await decidedAt(id), await counted()]).toEqual(['headquarters', 1]);
});

it('a proposal of somebody who was suspended since carries nothing: it is returned and proposed anew', async () => {
  const agent = scene.staff();
  await scene.grant(agent, 'agent', 'BER');
  const account = await opened(agent.personId as string);
  const { id } = await scene.proposed(agent);
  await say(account, AccountDisabled, { reason: 'suspended' });
  const decided = await scene.post(desk, id, 'decide', { decision: 'grant' });
  expect([decided.status, decided.body.code]).toEqual([409, 'proposer-not-entitled']);
  expect((await scene.post(desk, id, 'return', { note: 'Parti.' })).body.state).toBe('EXAMINATION');
});
