import 'reflect-metadata';
import { person } from '@jatigi/platform-testing';
import { PassportScene } from './passport-scene';

let scene: PassportScene;
beforeAll(async () => {
  scene = await PassportScene.open();
});
afterAll(() => scene.close());

const alarms = (query = '') => scene.send('GET', `/queues/alarms${query}`, { as: scene.agent });

describe('a request that nobody moves', () => {
  const owner = person();
  let id = '';

  it('raises one alarm after the last working day of its state', async () => {
    ({ id } = await scene.proved(owner));
    scene.forward(7);
    expect(await scene.raiseAlarms()).toBe(0);
    expect((await alarms()).body.items).toEqual([]);
    scene.forward(1);
    const raised = await Promise.all([scene.raiseAlarms(), scene.raiseAlarms()]);
    expect(raised.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(await scene.raiseAlarms()).toBe(0);
    expect((await scene.facts(id)).filter((name) => name === 'overdue')).toHaveLength(1);
    expect((await alarms()).body).toMatchObject({
      items: [{ id, state: 'REQUESTED', overdue: true, dueOn: '2026-12-07' }],
      counts: { alarms: 1, requested: 1 },
    });
    expect(await scene.read(owner, id)).toMatchObject({ overdue: true });
  });

  it('shows its alarms across states, the longest first, a page at a time, to its own post', async () => {
    const { id: later } = await scene.in('REQUESTED', person());
    scene.forward(10);
    await scene.raiseAlarms();
    const first = (await alarms('?limit=1')).body;
    expect(first.items.map((one) => one.id)).toEqual([id]);
    const second = (await alarms(`?limit=1&cursor=${String(first['next'])}`)).body;
    expect(second.items.map((one) => one.id)).toEqual([later]);
    expect(second['next']).toBeNull();
    await scene.at(scene.agent, later, 'assign');
    expect((await alarms('?assigned=me')).body.items.map((one) => one.id)).toEqual([later]);
    expect((await alarms('?assigned=nobody')).body.items.map((one) => one.id)).toEqual([id]);
    expect((await scene.send('GET', '/queues/alarms', { as: scene.lyonAgent })).body.items).toEqual([]);
    expect((await scene.send('GET', '/queues/alarms', { as: person() })).status).toBe(403);
    expect((await scene.send('GET', '/queues/alarms')).status).toBe(401);
    expect((await scene.send('GET', '/queues/horoscopes', { as: scene.agent })).status).toBe(404);
  });

  it('is quiet again when it moves, until the next deadline passes', async () => {
    await scene.at(scene.agent, id, 'appointment', { at: '2026-12-22T09:30' });
    expect((await alarms()).body.items.map((one) => one.id)).not.toContain(id);
    const early = await scene.at(scene.agent, id, 'missed-appointment');
    expect([early.status, early.body.code]).toEqual([409, 'appointment-ahead']);
    scene.forward(6);
    await scene.raiseAlarms();
    expect((await alarms()).body.items.map((one) => one.id)).toContain(id);
    const missed = await scene.at(scene.agent, id, 'missed-appointment');
    expect(missed.body).toMatchObject({ state: 'REQUESTED', overdue: false, appointment: null });
  });
});

describe('when a passport is expected', () => {
  it('is measured on the post’s own past once ten passports arrived there', async () => {
    const asked = new Date(scene.identity.clock.now());
    for (let count = 0; count < 10; count += 1) {
      const owner = person();
      const { id } = await scene.proved(owner);
      await scene.identity.service.sql(
        `update passport_request set steps = jsonb_set(steps, '{0,on}', to_jsonb($2::text)) where id = $1`,
        [id, new Date(asked.getTime() - (20 + count) * 86_400_000).toISOString().slice(0, 10)],
      );
      await scene.at(scene.agent, id, 'appointment', { at: '2027-01-05T09:30' });
      const today = scene.identity.clock.now().toISOString().slice(0, 10);
      await scene.at(scene.agent, id, 'record-capture', {
        capturedOn: today,
        referenceOfCapture: `CAP-${1000 + count}`,
      });
      for (const [, who, command, body] of scene.way.slice(2, 5)) await scene.at(who, id, command, body);
      expect((await scene.read(owner, id)).state).toBe('AT_POST');
    }
    const fresh = await scene.ask(person());
    expect(fresh['expectedBetween']).toMatchObject({ basis: 'measured', requests: 10, late: false });
    const { from, to } = fresh['expectedBetween'] as { from: string; to: string };
    const start = asked.toISOString().slice(0, 10);
    const days = (end: string) => (Date.parse(end) - Date.parse(start)) / 86_400_000;
    expect([days(from), days(to)]).toEqual([20, 28]);
    const elsewhere = await scene.ask(person(), { post: 'LYS' });
    expect(elsewhere['expectedBetween']).toMatchObject({ basis: 'policy', requests: 0 });
  });

  it('lets a passport that nobody collects go after its deadline only', async () => {
    const owner = person();
    await scene.identity.service.sql(`select 1`);
    const { id } = await scene.proved(owner);
    await scene.at(scene.agent, id, 'appointment', { at: '2027-01-05T09:30' });
    const today = scene.identity.clock.now().toISOString().slice(0, 10);
    await scene.at(scene.agent, id, 'record-capture', { capturedOn: today, referenceOfCapture: 'CAP-2000' });
    for (const [, who, command, body] of scene.way.slice(2, 5)) await scene.at(who, id, command, body);
    const early = await scene.at(scene.consul, id, 'uncollected');
    expect([early.status, early.body.code]).toEqual([409, 'not-overdue']);
    expect((await scene.at(scene.agent, id, 'uncollected')).status).toBe(403);
    scene.forward(120);
    await scene.raiseAlarms();
    expect((await scene.read(scene.consul, id)).allowedActions).toContain('uncollected');
    expect((await scene.at(scene.consul, id, 'uncollected')).body.state).toBe('CLOSED');
    expect(await scene.read(owner, id)).toMatchObject({ closing: 'not-collected' });
  });
});
