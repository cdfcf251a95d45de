import { uuidv7 } from '@jatigi/kernel';
import { DetectOverstays } from '../src/border/detect-overstays';
import { BorderScene } from './border-scene';
import { form } from './visas-scene';

let border: BorderScene;
beforeAll(async () => {
  border = await BorderScene.open();
});
afterAll(() => border.scene.close());

describe('a family under one account', () => {
  const brother = {
    applicant: { ...form.applicant, givenNames: 'Jens', sex: 'M', birthDate: '1992-02-01' },
    travelDocument: { ...form.travelDocument, number: 'C01X00T99' },
  };
  it('counts the days of each traveller alone, over all visas of that traveller', async () => {
    const account = uuidv7();
    const [erika, erikaAgain] = [await border.visa(account), await border.visa(account)];
    border.scene.traveller = brother;
    const jens = await border.visa(account);
    border.scene.traveller = {};
    const lines = [
      border.line(erika.number, 'entry', '2026-08-10T08:00:00Z'),
      border.line(erika.number, 'exit', '2026-11-02T08:00:00Z'), // 85 days: far too many for her visa, and told
    ];
    border.clock.moveTo('2026-11-03T08:00:00Z');
    expect((await border.journal(lines)).status).toBe(200);
    const lastDay = async (number: string) => (await border.verify(number)).body['lastDay'];
    expect(await lastDay(erikaAgain.number)).toEqual({ on: '2026-11-07', by: 'days-of-window-used' });
    expect(await lastDay(jens.number)).toEqual({ on: '2026-11-09', by: 'validity-over' });
  });
});

describe('one passport under two accounts', () => {
  it('has one count of days', async () => {
    border.scene.traveller = { travelDocument: { ...form.travelDocument, number: 'C05X00T10' } };
    const [earlier, next] = [await border.visa(), await border.visa()];
    border.scene.traveller = {};
    border.clock.moveTo('2026-11-03T08:00:00Z');
    await border.journal([
      border.line(earlier.number, 'entry', '2026-08-10T08:00:00Z'),
      border.line(earlier.number, 'exit', '2026-11-02T08:00:00Z'),
    ]);
    expect((await border.verify(next.number)).body['lastDay']).toEqual({ on: '2026-11-07', by: 'days-of-window-used' });
  });
});

describe('the days over all visas', () => {
  it.each([
    ['before policy named them', null, '2026-10-18', 'days-of-visa-used'],
    ['thirty in sixty', '{"days": 30, "window": 60}', '2026-10-04', 'days-of-window-used'],
    ['none at all', 'null', '2026-10-18', 'days-of-visa-used'],
  ])('are those of the policy under which the file was submitted: %s', async (_when, limit, on, by) => {
    const account = uuidv7();
    const [earlier, file] = [await border.visa(account), await border.visa(account)];
    const assessment = `assessment - 'rollingStay' || coalesce(('{"rollingStay":' || $2 || '}')::jsonb, '{}')`;
    await border.scene.service.sql(`update visa_application set assessment = ${assessment} where id = $1`, [
      file.id,
      limit,
    ]);
    border.clock.moveTo('2026-09-20T08:00:00Z');
    await border.journal([
      border.line(earlier.number, 'entry', '2026-08-20T08:00:00Z'),
      border.line(earlier.number, 'exit', '2026-09-02T08:00:00Z'),
    ]);
    border.clock.moveTo('2026-09-19T08:00:00Z');
    expect((await border.verify(file.number)).body['lastDay']).toEqual({ on, by });
  });
});

describe('an overstay', () => {
  it('is told once, on the day after the last allowed one, and ends with the exit', async () => {
    const { id, number } = await border.visa();
    const sweep = () => border.scene.service.running.app.get(DetectOverstays, { strict: false }).sweep();
    const told = async () => (await border.scene.facts(id)).filter((fact) => fact === 'visa.overstay-detected').length;
    const listed = async () => {
      const { body } = await border.scene.send('GET', '/border/overstays?limit=100', { as: border.officer });
      return body.items.find((item) => item['applicationId'] === id);
    };
    border.clock.moveTo('2026-08-20T08:00:00Z');
    await border.ask('entries', border.crossing(number));
    border.clock.moveTo('2026-09-18T23:00:00Z');
    while ((await sweep()) > 0);
    expect([await told(), await listed()]).toEqual([0, undefined]);
    border.clock.moveTo('2026-09-20T08:00:00Z');
    await Promise.all([sweep(), sweep()]);
    while ((await sweep()) > 0);
    expect(await told()).toBe(1);
    expect(await listed()).toMatchObject({ lastDay: '2026-09-18', days: 2, reason: 'days-of-visa-used' });
    await border.ask('exits', border.crossing(number));
    expect(await listed()).toBeUndefined();
  });

  it('that cannot be told keeps no other from being told', async () => {
    // Somebody else: who overstayed before is looked at by a person when she applies again.
    border.scene.traveller = {
      applicant: { ...form.applicant, surname: 'Beispiel', birthDate: '1991-01-01' },
      travelDocument: { ...form.travelDocument, number: 'C09X00T47' },
    };
    const [broken, good] = [await border.visa(), await border.visa()];
    border.clock.moveTo('2026-08-20T08:00:00Z');
    for (const { number } of [broken, good]) await border.ask('entries', border.crossing(number));
    // The first in line has a reason that no contract knows.
    await border.scene.service.sql(
      `update visa_use set last_day = '2026-08-21', last_day_by = 'unknown-reason' where application_id = $1`,
      [broken.id],
    );
    border.clock.moveTo('2026-09-20T08:00:00Z');
    await expect(border.scene.service.running.app.get(DetectOverstays, { strict: false }).sweep()).rejects.toThrow(
      '1 of 2 failed',
    );
    expect(await border.scene.facts(good.id)).toContain('visa.overstay-detected');
    expect(await border.scene.facts(broken.id)).not.toContain('visa.overstay-detected');
  });
});
