import 'reflect-metadata';
import { person, waitFor } from '@jatigi/platform-testing';
import { PassDeadlines } from '../src/deadlines/pass-deadlines';
import { MovingClock } from './moving-clock';
import { grantTerms, VisasScene } from './visas-scene';

// A Thursday; Berlin is closed on 23 November.
const BEGIN = '2026-10-01T09:00:00Z';
const clock = new MovingClock(BEGIN);
let scene: VisasScene;
beforeAll(async () => {
  scene = await VisasScene.open({ clock });
});
beforeEach(() => clock.moveTo(BEGIN));
afterAll(() => scene.close());

const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: ['2026-11-23'] };
const sweep = (): Promise<number> => scene.service.running.app.get(PassDeadlines, { strict: false }).sweep();
const row = async (id: string) => {
  const [found] = await scene.service.sql<{ state: string; due: { step: string; on: string } | null; post: string }>(
    'select state, due, post from visa_application where id = $1',
    [id],
  );
  return found;
};
/** Files of other specs of this database would be late too. */
const sweepAll = async (): Promise<void> => {
  while ((await sweep()) > 0);
};

describe('when the time of a step is over', () => {
  it('an unpaid application is a draft again, and may be submitted anew', async () => {
    const applicant = person();
    const { id } = await scene.submitted(applicant);
    clock.moveTo('2026-10-16T21:59:00Z'); // 23:59 in Berlin on the last day
    await sweepAll();
    expect((await row(id))?.state).toBe('AWAITING_PAYMENT');
    clock.moveTo('2026-10-16T22:00:00Z');
    await sweepAll();
    expect(await row(id)).toMatchObject({ state: 'DRAFT', due: null, post: null });
    expect((await scene.facts(id)).at(-1)).toBe('application.payment-lapsed');
    const { body } = await scene.post(applicant, id, 'submit');
    expect(body).toMatchObject({ state: 'AWAITING_PAYMENT', due: { step: 'payment', on: '2026-11-01' } });
  });

  it('an application without an answer lapses; the clock of the post stood still', async () => {
    const { id } = await scene.examined();
    const { body } = await scene.post(scene.agent, id, 'request-information', { message: 'Hotel?' });
    expect(body).toMatchObject({ due: { step: 'answer', on: '2026-10-11' } });
    clock.moveTo('2026-10-12T09:00:00Z');
    await sweepAll();
    expect((await row(id))?.state).toBe('LAPSED');
    expect((await scene.facts(id)).at(-1)).toBe('application.lapsed');
    const late = await scene.post(scene.applicant, id, 'answer', { message: 'Sorry.' });
    expect([late.status, late.body.state]).toEqual([409, 'LAPSED']);
  });

  it('a late file is told to the head of section, then to headquarters, once each, and stays undecided', async () => {
    const { id } = await scene.examined();
    const told = async () => (await scene.facts(id)).filter((fact) => fact === 'application.escalated').length;
    clock.moveTo('2026-10-17T09:00:00Z'); // the day after 15 days
    await Promise.all([sweep(), sweep(), sweep()]);
    await sweepAll();
    expect(await told()).toBe(1);
    clock.moveTo('2026-11-20T09:00:00Z');
    await sweepAll();
    expect([await told(), (await row(id))?.state]).toEqual([2, 'EXAMINATION']);
    const payloads = await scene.service.sql<{ to: string }>(
      `select payload->>'to' as to from event_log where aggregate_id = $1 and type like '%escalated%' order by version`,
      [id],
    );
    expect(payloads.map(({ to }) => to)).toEqual(['head-of-section', 'headquarters']);
  });

  it('a holiday that the post adds moves the deadlines of its open files', async () => {
    const { id } = await scene.paid();
    expect((await row(id))?.due).toEqual({ step: 'admissibility', on: '2026-10-05' });
    const holidays = [...calendar.holidays, '2026-10-05'];
    await scene.openPost({
      code: 'BER',
      country: 'DEU',
      jurisdictions: ['DEU', 'AUT'],
      calendar: { ...calendar, holidays },
    });
    await waitFor(async () => (await row(id))?.due?.on === '2026-10-06', { what: 'the deadline was counted again' });
    await scene.openPost({ code: 'BER', country: 'DEU', jurisdictions: ['DEU', 'AUT'], calendar });
    await waitFor(async () => (await row(id))?.due?.on === '2026-10-05', { what: 'and back' });
  });
});

describe('extend and transfer', () => {
  it('an examination takes 45 days at most, by a decider, with a reason', async () => {
    const { id } = await scene.examined();
    const extend = (as = scene.consul, days = 45) => scene.post(as, id, 'extend', { days, reason: 'Inquiry.' });
    expect((await extend(scene.agent)).status).toBe(403);
    expect((await extend(scene.consul, 46)).body.code).toBe('extension-too-long');
    expect((await extend()).body).toMatchObject({ due: { step: 'examination', on: '2026-11-15' } });
  });

  it('headquarters sends a file to another post, and its clock goes on; nobody else does', async () => {
    const desk = scene.staff();
    await scene.grant(desk, 'central-desk', '*');
    const { id } = await scene.examined();
    const transfer = (as = desk, post = 'PAR') => scene.post(as, id, 'transfer', { post, reason: 'She moved.' });
    expect((await transfer(scene.consul)).status).toBe(403);
    expect((await transfer(person())).status).toBe(404);
    expect((await transfer(desk, 'XXX')).body.code).toBe('post-unknown');
    clock.moveTo('2026-10-05T09:00:00Z');
    expect((await transfer()).body).toMatchObject({ post: 'PAR', due: { step: 'examination', on: '2026-10-16' } });
    expect((await transfer()).body.code).toBe('already-there');
    expect((await scene.facts(id)).at(-1)).toBe('application.transferred');
    expect((await scene.post(scene.consul, id, 'extend', { days: 20, reason: 'x' })).status).toBe(404);
  });
});

describe('the expected date', () => {
  const track = async (id: string, applicant = scene.applicant) => {
    const file = (await scene.send('GET', `/applications/${id}`, { as: applicant })).body;
    const { birthDate } = file['applicant'] as { birthDate: string };
    const query = new URLSearchParams({ reference: file.reference, birthDate });
    return (await scene.send('GET', `/tracking?${query}`)).body['expectedDecision'];
  };

  it('is honest without data, then comes from what the post really did', async () => {
    const { id } = await scene.paid();
    await scene.service.sql('delete from visa_pace');
    expect(await track(id)).toEqual({ status: 'no-data-yet' });
    await scene.service.sql(
      `insert into visa_pace (post, class, decided_on, days)
       select 'BER', 'standard', '2026-09-20', days from generate_series(1, 10) days`,
    );
    await scene.service.sql(
      `insert into visa_pace (post, class, decided_on, days)
       select post, class, '2026-09-20', 90 from (values ('PAR', 'standard'), ('BER', 'express')) as other(post, class),
         generate_series(1, 50)`,
    );
    expect(await track(id)).toEqual({ status: 'measured', p50: '2026-10-06', p80: '2026-10-09', files: 10 });
    clock.moveTo('2026-10-12T09:00:00Z');
    expect(await track(id)).toEqual({ status: 'longer-than-usual' });
  });

  it('stands in the applicant’s own file and list, and in the officer’s file; nowhere while no post has the file', async () => {
    await scene.service.sql('delete from visa_pace');
    const applicant = person();
    const { id } = await scene.submitted(applicant);
    const seen = async () => {
      const own = await scene.send('GET', `/applications/${id}`, { as: applicant });
      const list = await scene.send('GET', '/applications', { as: applicant });
      return [own.body, list.body.items[0]].map((file) => file?.['expectedDecision']);
    };
    expect(await seen()).toEqual([null, null]);
    await scene.pay(id);
    expect(await seen()).toEqual([{ status: 'no-data-yet' }, { status: 'no-data-yet' }]);
    await scene.service.sql(
      `insert into visa_pace (post, class, decided_on, days)
       select 'BER', 'standard', '2026-09-20', days from generate_series(1, 10) days`,
    );
    const measured = { status: 'measured', p50: '2026-10-06', p80: '2026-10-09', files: 10 };
    expect(await seen()).toEqual([measured, measured]);
    const { body } = await scene.send('GET', `/applications/${id}`, { as: scene.agent });
    expect(body['expectedDecision']).toEqual(measured);
  });

  it('a decision is measured: days at the post, without those of the applicant', async () => {
    await scene.service.sql('delete from visa_pace');
    const { id } = await scene.examined();
    clock.moveTo('2026-10-03T09:00:00Z');
    await scene.post(scene.agent, id, 'request-information', { message: 'Hotel?' });
    clock.moveTo('2026-10-08T09:00:00Z');
    await scene.post(scene.applicant, id, 'answer', { message: 'Here.' });
    clock.moveTo('2026-10-09T09:00:00Z');
    await scene.post(scene.agent, id, 'propose-decision', grantTerms);
    expect((await scene.post(scene.consul, id, 'decide', { decision: 'grant' })).status).toBe(200);
    expect(await scene.service.sql('select post, class, decided_on::text, days from visa_pace')).toEqual([
      { post: 'BER', class: 'standard', decided_on: '2026-10-09', days: 3 },
    ]);
  });
});
