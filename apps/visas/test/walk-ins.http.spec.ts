import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { helped, jpeg, person } from '@jatigi/platform-testing';
import { visasRules } from '@jatigi/visas-domain';
import { MovingClock } from './moving-clock';
import { form, VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

/** A form of 24 November asks for no guardians; one of the 26th does. */
const clock = new MovingClock('2026-11-20T09:00:00Z');
let scene: VisasScene;
const paris = { actor: person() };
beforeAll(async () => {
  scene = await VisasScene.open({ clock });
  paris.actor = scene.staff();
  await scene.grant(paris.actor, 'agent', 'PAR');
});
afterAll(() => scene.close());

const send = (method: string, path: string, body: object, { as = scene.agent, headers = {} } = {}) =>
  scene.send(method, `/walk-ins${path}`, { as, headers, body });
const begun = async (more: object = {}): Promise<Seen> =>
  (await send('POST', '', { ...form, post: 'BER', ...more })).body;
const scan = ({ id, version }: Seen, kind: string, as = scene.agent) =>
  scene.send('PUT', `/walk-ins/${id}/documents/${kind}`, {
    as,
    body: jpeg,
    headers: { 'content-type': 'image/jpeg', 'if-match': `"${version}"` },
  });

describe('somebody without an account at the desk', () => {
  it('an agent enters the file, scans, submits; it is paid and examined like any other', async () => {
    const draft = await begun();
    expect(draft).toMatchObject({ state: 'DRAFT', post: 'BER' });
    expect(draft.allowedActions).toEqual(expect.arrayContaining(['edit', 'attach', 'submit', 'withdraw']));
    expect(JSON.stringify(draft)).not.toContain('Mustermann');
    const desk = await scene.send('GET', '/queues/desk', { as: scene.agent });
    expect(desk.body.items.map(({ id }) => id)).toContain(draft.id);
    const edit = { journey: { addressInMali: 'Djenné' } };
    const edited = await send('PATCH', `/${draft.id}`, edit, { headers: { 'if-match': `"${draft.version}"` } });
    const photo = await scan(edited.body, 'photo');
    expect((await scan(photo.body, 'passport')).status).toBe(200);
    const submitted = await send('POST', `/${draft.id}/submit`, {});
    expect(submitted.body).toMatchObject({ state: 'AWAITING_PAYMENT', post: 'BER' });
    await scene.pay(draft.id, uuidv7());
    expect((await scene.admitted(draft.id)).body).toMatchObject({
      state: 'EXAMINATION',
      filedBy: 'agent',
      journey: { addressInMali: 'Djenné' },
    });
    const tracked = await scene.send(
      'GET',
      `/tracking?reference=${submitted.body.reference}&birthDate=${form.applicant.birthDate}`,
    );
    expect(tracked.status).toBe(200);
    const history = await scene.send('GET', `/applications/${draft.id}/history`, { as: scene.agent });
    const by = history.body.items.filter(({ kind }) =>
      ['started', 'submitted', 'document-attached'].includes(String(kind)),
    );
    expect(new Set(by.map((line) => line['by']))).toEqual(new Set([scene.agent.personId]));
  });

  it('is asked and answers through the desk, or gives up', async () => {
    const draft = await begun();
    const photo = await scan(draft, 'photo');
    await scan(photo.body, 'passport');
    await send('POST', `/${draft.id}/submit`, {});
    await scene.pay(draft.id);
    await scene.post(scene.agent, draft.id, 'request-information', { message: 'Hôtel ?' });
    expect((await send('POST', `/${draft.id}/answer`, {})).status).toBe(400);
    expect((await send('POST', `/${draft.id}/answer`, { message: 'Oui.' })).body.state).toBe('ADMISSIBILITY');
    expect((await send('POST', `/${draft.id}/withdraw`, { why: 'x' })).status).toBe(400);
    expect((await send('POST', `/${draft.id}/withdraw`, {})).body.state).toBe('WITHDRAWN');
  });

  it('is hers once she has an account: her person sees it, and goes on with it', async () => {
    const her = person();
    const draft = await begun({ applicantPersonId: her.personId });
    const own = await scene.send('GET', '/applications', { as: her });
    expect(own.body.items.map(({ id }) => id)).toEqual([draft.id]);
    expect((await scene.post(her, draft.id, 'withdraw')).body.state).toBe('WITHDRAWN');
  });
});

describe('what a desk may not', () => {
  it('file for itself, for another post, or at another post', async () => {
    const own = await send('POST', '', { ...form, post: 'BER', applicantPersonId: scene.agent.personId });
    expect([own.status, own.body.code]).toEqual([403, 'own-file']);
    expect((await send('POST', '', { ...form, post: 'PAR' })).status).toBe(404);
    expect((await send('POST', '', form)).body.errors[0]).toMatchObject({ pointer: '/post', code: 'required' });
    const french = await begun({ applicant: { ...form.applicant, residence: 'FRA' } });
    const photo = await scan(french, 'photo');
    await scan(photo.body, 'passport');
    const refused = await send('POST', `/${french.id}/submit`, {});
    expect([refused.status, refused.body.code, refused.body['post']]).toEqual([422, 'post-not-competent', 'PAR']);
  });

  it('touch the draft of somebody who files herself, or that of another desk', async () => {
    const hers = await scene.draft();
    const { id: sent } = await scene.paid();
    const desks = await begun();
    const tries = async (id: string, as = scene.agent) => [
      (await send('PATCH', `/${id}`, {}, { as, headers: { 'if-match': '"1"' } })).status,
      (await scan({ ...hers, id }, 'photo', as)).status,
      (await send('POST', `/${id}/submit`, {}, { as })).status,
      (await send('POST', `/${id}/answer`, { message: 'x' }, { as })).status,
      (await send('POST', `/${id}/withdraw`, {}, { as })).status,
    ];
    expect(await tries(hers.id)).toEqual([404, 404, 404, 404, 404]);
    expect(await tries(sent)).toEqual([403, 403, 403, 403, 403]);
    expect(await tries(desks.id, paris.actor)).toEqual([404, 404, 404, 404, 404]);
    expect(await tries(desks.id, scene.applicant)).toEqual([404, 404, 404, 404, 404]);
    expect((await scene.send('POST', '/walk-ins', { body: { ...form, post: 'BER' } })).status).toBe(401);
    expect((await send('PATCH', `/${desks.id}`, { state: 'GRANTED' }, { headers: { 'if-match': '"1"' } })).status).toBe(
      400,
    );
    expect((await send('POST', `/${desks.id}/submit`, { now: true })).status).toBe(400);
    expect((await scene.post(scene.agent, desks.id, 'submit')).status).toBe(404);
  });
});

describe('a helper under a mandate', () => {
  it('files in her name; the file remembers it, and the helper who is an officer never handles it', async () => {
    const scopes = visasRules.filter(({ who }) => who === 'signed-in').map(({ action }) => action);
    const helper = helped(scene.applicant, scopes);
    const agentAsHelper = {
      ...helper,
      mandate: { id: uuidv7(), scopes, helperPersonId: scene.agent.personId as string },
    };
    const { id } = await scene.submitted(agentAsHelper);
    expect((await scene.send('GET', `/applications/${id}`, { as: scene.applicant })).body['filedBy']).toBe('proxy');
    await scene.pay(id);
    expect((await scene.post(scene.agent, id, 'admit')).body.code).toBe('own-file');
  });
});

describe('a minor', () => {
  it('is submitted with her guardians and their consent', async () => {
    clock.moveTo('2026-11-26T09:00:00Z');
    const applicant = { ...form.applicant, birthDate: '2015-05-01' };
    const ready = await scene.ready(scene.applicant, { applicant });
    const consented = await scene.attach(scene.applicant, ready, 'guardian-consent');
    const refused = await scene.post(scene.applicant, ready.id, 'submit');
    expect(refused.body).toMatchObject({
      code: 'application-incomplete',
      errors: [{ pointer: '/applicant/guardians', code: 'guardian-missing' }],
    });
    const patch = (guardians: object[]) =>
      scene.send('PATCH', `/applications/${ready.id}`, {
        as: scene.applicant,
        body: { applicant: { guardians } },
        headers: { 'if-match': `"${consented.body.version}"` },
      });
    expect((await patch([{ name: 'Erika', relation: 'neighbour' }])).status).toBe(400);
    expect((await patch([{ name: 'Erika Mustermann', relation: 'mother' }])).status).toBe(200);
    expect((await scene.post(scene.applicant, ready.id, 'submit')).body.state).toBe('AWAITING_PAYMENT');
  });
});

describe('the form of the whole file at the desk', () => {
  it('is filled like that of an applicant, and misses the permit of a foreigner alike', async () => {
    clock.moveTo('2026-11-29T06:00:00Z');
    const applicant = { ...form.applicant, nationality: 'TUR', birthDate: '1990', otherNames: ['Erika Schmidt'] };
    const draft = await begun({ applicant });
    const photo = await scan(draft, 'photo');
    const scanned = (await scan(photo.body, 'passport')).body;
    const refused = await send('POST', `/${draft.id}/submit`, {});
    expect(refused.body).toMatchObject({
      code: 'application-incomplete',
      errors: [{ pointer: '/applicant/residencePermit', code: 'field-missing' }],
    });
    const permit = { applicant: { residencePermit: 'F0123456789' } };
    await send('PATCH', `/${draft.id}`, permit, { headers: { 'if-match': `"${scanned.version}"` } });
    expect((await send('POST', `/${draft.id}/submit`, {})).body.state).toBe('AWAITING_PAYMENT');
  });
});
