import { BorderScene } from './border-scene';
import { form } from './visas-scene';

let border: BorderScene;
beforeAll(async () => {
  border = await BorderScene.open();
});
afterAll(() => border.scene.close());

const enter = (number: string) => border.ask('entries', border.crossing(number));
const refusal = ({ status, body }: Awaited<ReturnType<typeof enter>>) => [status, body.code, body['reasons']];

describe('a copy of a visa whose holder is here', () => {
  it('lets nobody in a second time, at any desk, also in the same moment', async () => {
    const { id, number } = await border.visa();
    border.clock.moveTo('2026-08-20T08:00:00Z');
    const both = await Promise.all([enter(number), enter(number)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(refusal(await enter(number))).toEqual([422, 'visa-does-not-admit', ['here-already', 'entries-used']]);
    const lines = await border.scene.service.sql('select 1 from border_crossing where application_id = $1', [id]);
    expect(lines).toHaveLength(1);
  });

  it('nor with a visa for many entries, until somebody tells the exit that no desk wrote down', async () => {
    border.scene.traveller = { journey: { ...form.journey, entries: 0 } };
    const { number } = await border.visa(undefined, { visaType: 'V03M', entries: 0 });
    border.scene.traveller = {};
    border.clock.moveTo('2026-08-20T08:00:00Z');
    await enter(number);
    border.clock.moveTo('2026-09-01T08:00:00Z');
    expect(refusal(await enter(number))).toEqual([422, 'visa-does-not-admit', ['here-already']]);
    for (const leftOn of ['2026-08-19', '2026-09-02']) {
      const { status, body } = await border.ask('exits', border.crossing(number, { leftOn }));
      expect([status, body.code, body.errors]).toMatchObject([422, 'no-stay-then', [{ pointer: '/leftOn' }]]);
    }
    const missed = border.crossing(number, { leftOn: '2026-08-25' });
    const exit = await border.ask('exits', missed);
    expect([exit.status, exit.body]).toMatchObject([201, { outcome: 'recorded', conflicts: [] }]);
    expect((await border.ask('exits', missed)).body).toMatchObject({ outcome: 'already-recorded' });
    expect((await border.verify(number)).body).toMatchObject({
      ...{ verdict: 'admit', hereSince: null, lastDay: { on: '2026-09-24', by: 'days-of-visa-used' } },
    });
    expect((await enter(number)).status).toBe(201);
    expect(refusal(await enter(number))).toEqual([422, 'visa-does-not-admit', ['here-already']]);
  });

  it('one entry stays one entry, whatever exit is told', async () => {
    const { number } = await border.visa();
    border.clock.moveTo('2026-08-20T08:00:00Z');
    await enter(number);
    border.clock.moveTo('2026-08-25T08:00:00Z');
    expect((await border.ask('exits', border.crossing(number, { leftOn: '2026-08-25' }))).status).toBe(201);
    expect(refusal(await enter(number))).toEqual([422, 'visa-does-not-admit', ['entries-used']]);
    const again = await border.ask('exits', border.crossing(number, { leftOn: '2026-08-25' }));
    expect([again.status, again.body.code]).toEqual([422, 'no-stay-then']);
  });

  it('a desk that was offline loses nothing by it: what it let in is a conflict', async () => {
    const { number } = await border.visa();
    border.clock.moveTo('2026-08-20T08:00:00Z');
    await enter(number);
    border.clock.moveTo('2026-08-20T20:00:00Z');
    const { body } = await border.journal([border.line(number, 'entry', '2026-08-20T12:00:00Z')], { desk: 'BKO-2' });
    expect(body.items).toMatchObject([{ outcome: 'recorded', conflicts: ['entered-twice'] }]);
  });
});
