import 'reflect-metadata';
import { person } from '@jatigi/platform-testing';
import { applicationLifecycle } from '@jatigi/visas-domain';
import { queues } from '../src/applications/queues.controller';
import { MovingClock } from './moving-clock';
import { form, VisasScene } from './visas-scene';

const clock = new MovingClock('2026-11-20T09:00:00Z');
let scene: VisasScene;
beforeAll(async () => {
  scene = await VisasScene.open({ clock });
  await scene.openPost({
    ...{ code: 'OTT', country: 'CAN', jurisdictions: ['CAN'], currencies: ['CAD'], timeZone: 'America/Toronto' },
  });
  await scene.grant(scene.agent, 'agent', 'OTT');
});
afterAll(() => scene.close());

const queue = (name: string, query = '') => scene.send('GET', `/queues/${name}?limit=100${query}`, { as: scene.agent });

it('a file of a post is in a queue, whatever its state', () => {
  const found = new Set(Object.values(queues).flat());
  // SUBMITTED lasts no longer than its command; of an erased file nothing is left to look at.
  const without = applicationLifecycle.states.filter((state) => !found.has(state));
  expect(without).toEqual(['SUBMITTED', 'ERASED']);
});

it('what was withdrawn at a post is found and counted among what is closed', async () => {
  const before = (await queue('closed')).body['counts'] as Record<string, number>;
  const { id } = await scene.paid();
  await scene.post(scene.applicant, id, 'withdraw');
  const { body } = await queue('closed');
  expect(body.items.map((line) => line.id)).toContain(id);
  expect((body['counts'] as Record<string, number>)['closed']).toBe(before['closed']! + 1);
});

it.each([
  ['BER', 'DEU', '2026-11-20T22:59:00Z', false],
  ['BER', 'DEU', '2026-11-20T23:00:00Z', true],
  ['OTT', 'CAN', '2026-11-21T04:59:00Z', false],
  ['OTT', 'CAN', '2026-11-21T05:00:00Z', true],
])('the last day of a deadline ends with the midnight of %s (%s, %s: overdue %s)', async (...given) => {
  const [post, residence, at, isOverdue] = given;
  clock.moveTo('2026-11-20T09:00:00Z');
  scene.traveller = { applicant: { ...form.applicant, residence } };
  const { id } = await scene.paid(person());
  scene.traveller = {};
  await scene.service.sql(
    `update visa_application set due = '{"step":"admissibility","on":"2026-11-20"}' where id = $1 and post = $2`,
    [id, post],
  );
  clock.moveTo(at);
  const listed = async (query: string) => (await queue('admissibility', query)).body.items.map((line) => line.id);
  expect((await listed('')).includes(id)).toBe(true);
  expect((await listed('&overdue=true')).includes(id)).toBe(isOverdue);
  expect((await listed(`&overdue=true&post=${post}`)).includes(id)).toBe(isOverdue);
});
