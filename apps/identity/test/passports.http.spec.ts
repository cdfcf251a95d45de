import 'reflect-metadata';
import type { EventData, PersonDied } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Transactions } from '@jatigi/platform-persistence';
import { person } from '@jatigi/platform-testing';
import { PassportReactions } from '../src/passports/passport.reactions';
import { oldPassport, PassportScene, statedPerson, wanted } from './passport-scene';

let scene: PassportScene;
beforeAll(async () => {
  scene = await PassportScene.open();
});
afterAll(() => scene.close());

describe('a passport, from the request to the hand', () => {
  const awa = person(undefined, { strength: 'password' });
  let id = '';

  it('is asked for, and says what is missing, until when, and when it is expected', async () => {
    const asked = await scene.ask(awa, { kind: 'renewal', oldPassport, deliverTo: 'LYS' });
    id = asked.id;
    expect(asked).toMatchObject({
      ...{ state: 'REQUESTED', post: 'PAR', deliverTo: 'LYS', for: 'self', oldPassport },
      ...{ nextStep: { code: 'send-proofs' }, dueOn: '2026-12-07', appointment: null },
      expectedBetween: { from: '2026-12-31', basis: 'policy', late: false },
    });
    expect(asked.missing.map(({ pointer }) => pointer)).toEqual([
      ...['/documents/birth-act', '/documents/nationality', '/documents/old-passport', '/documents/photo'],
    ]);
    const early = await scene.at(scene.agent, id, 'appointment', { at: '2026-12-03T09:30' });
    expect([early.status, early.body.code]).toEqual([422, 'proof-missing']);
    expect((await scene.read(scene.agent, id)).allowedActions).not.toContain('make-appointment');
    let { version } = asked;
    for (const kind of ['birth-act', 'nationality', 'old-passport', 'photo'])
      version = (await scene.sendProof(awa, id, kind, version)).body.version;
    expect(await scene.read(awa, id)).toMatchObject({ missing: [], nextStep: { code: 'wait' } });
  });

  it.each([
    ['2026-12-05T09:30', 'post-closed'],
    ['2026-11-30T08:00', 'appointment-past'],
    ['2027-12-01T09:30', 'appointment-too-far'],
  ])('gets no appointment at %s: %s', async (at, code) => {
    const { status, body } = await scene.at(scene.agent, id, 'appointment', { at });
    expect([status, body.errors]).toMatchObject([422, [{ pointer: '/at', code }]]);
  });

  it('goes through every state, each said once on the bus', async () => {
    const [appointment, capture, forward, produced] = scene.way;
    for (const [state, who, command, body] of [appointment!, capture!]) {
      expect((await scene.at(who, id, command, body)).body.state).toBe(state);
    }
    const same = await scene.at({ ...scene.agent, personId: scene.agent.personId }, id, 'send-to-production');
    expect(same.status).toBe(403);
    for (const [state, who, command, body] of [forward!, produced!])
      expect((await scene.at(who, id, command, body)).body.state).toBe(state);
    // Lyon hands it over: the file has left Paris.
    expect((await scene.at(scene.agent, id, 'receive', { passportNumber: 'AB1234567' })).status).toBe(404);
    const other = await scene.at(scene.lyonAgent, id, 'receive', { passportNumber: 'AB7654321' });
    expect([other.status, other.body.code]).toEqual([422, 'other-passport']);
    await scene.at(scene.lyonAgent, id, 'receive', { passportNumber: 'AB1234567' });
    expect(await scene.read(awa, id)).toMatchObject({ state: 'AT_POST', nextStep: { code: 'collect' } });
    const unseen = await scene.at(scene.lyonAgent, id, 'hand-over', { identityChecked: false });
    expect([unseen.status, unseen.body.code]).toEqual([422, 'identity-not-checked']);
    await scene.at(scene.lyonAgent, id, 'hand-over', { identityChecked: true });
    expect(await scene.read(awa, id)).toMatchObject({ state: 'HANDED_OVER', nextStep: null, dueOn: null });
    expect(await scene.facts(id)).toEqual([
      ...['requested', 'appointment-made', 'captured', 'sent-to-production', 'produced', 'at-post', 'handed-over'],
    ]);
  });

  it('shows the person what happened, and the post who did it', async () => {
    const own = await scene.send('GET', `/${id}/history`, { as: awa });
    expect(JSON.stringify(own.body)).not.toContain(scene.lyonAgent.personId);
    const desk = await scene.send('GET', `/${id}/history`, { as: scene.lyonAgent });
    expect(desk.body.items.at(-1)).toMatchObject({ kind: 'handed-over', by: scene.lyonAgent.personId });
  });

  it('keeps events, lines and rows free of what people stated', async () => {
    const { sql } = scene.identity.service;
    const log = await sql<{ text: string }>('select payload::text as text from event_log');
    const rows = await sql<{ text: string }>('select r::text as text from passport_request r');
    const queue = await scene.send('GET', '/queues/closed', { as: scene.lyonAgent });
    const all = [...log, ...rows].map(({ text }) => text).join(' ') + JSON.stringify(queue.body);
    expect(all).not.toMatch(/Traor|1990|AA0000001|AB1234567|PAR-2026-000114/);
    const files = await sql<{ sealed: Buffer }>('select sealed from passport_request_file');
    for (const { sealed } of files) expect(sealed.toString('latin1')).not.toMatch(/Kati|AB1234567/);
  });
});

describe('a request', () => {
  it('is one at a time for a person, and any number for her wards', async () => {
    const bakary = person();
    const own = await scene.ask(bakary);
    const again = await scene.post(bakary, wanted);
    expect([again.status, again.body.code]).toEqual([409, 'passport-request-open']);
    const wards = await Promise.all([1, 2].map(() => scene.ask(bakary, { for: 'ward' })));
    for (const ward of wards) expect(ward.missing.at(-1)?.pointer).toBe('/documents/guardianship');
    await scene.at(bakary, own.id, 'withdraw');
    expect((await scene.send('GET', '', { as: bakary })).body.items.map((one) => one.state)).toEqual([
      ...['REQUESTED', 'REQUESTED', 'WITHDRAWN'],
    ]);
    expect(await scene.facts(own.id)).toEqual(['requested', 'withdrawn']);
  });

  it.each<[string, object, string]>([
    ['an unknown post', { post: 'XXX' }, '/post post-unknown'],
    ['the ministry as a post', { post: 'CPP' }, '/post post-unknown'],
    ['an unknown place to collect', { deliverTo: 'XXX' }, '/deliverTo post-unknown'],
    ['nobody', { person: undefined }, '/person required'],
    ['a foreigner', { person: { ...statedPerson, nationalities: ['FRA'] } }, '/person/nationalities not-malian'],
    ['an unknown field', { person: { ...statedPerson, religion: 'x' } }, '/person/religion unknown-field'],
    ['a renewal of nothing', { kind: 'renewal' }, '/oldPassport old-passport-missing'],
    [
      'a registration of nobody',
      { registrationId: '0198f2a4-6b1e-7c3d-9a10-4d2b7e5f1999', person: undefined },
      '/registrationId registration-unknown',
    ],
    ['no language', { language: undefined }, '/language required'],
  ])('says where it is wrong: %s', async (_what, over, expected) => {
    const { status, body } = await scene.post(person(), { ...wanted, ...over });
    expect([400, 422]).toContain(status);
    expect(body.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toContain(expected);
  });

  it('comes back with a message, is corrected under its version, and goes on', async () => {
    const owner = person();
    const { id } = await scene.proved(owner);
    const back = await scene.at(scene.agent, id, 'return', { message: 'Un lieu de naissance complet, svp.' });
    expect(back.body.state).toBe('RETURNED');
    expect(JSON.stringify(back.body)).not.toContain('naissance');
    const seen = await scene.read(owner, id);
    expect(seen.allowedActions).toContain('resubmit');
    expect(seen).toMatchObject({ message: 'Un lieu de naissance complet, svp.', expectedBetween: null });
    const edit = (version: number, body: object) =>
      scene.send('PATCH', `/${id}`, { as: owner, body, headers: { 'if-match': `"${version}"` } });
    const corrected = { person: { ...statedPerson, birthPlace: 'Kati, quartier Malibougou' } };
    expect((await edit(seen.version - 1, corrected)).body.code).toBe('stale-version');
    expect((await edit(seen.version, {})).body.errors).toMatchObject([{ pointer: '/person', code: 'required' }]);
    expect((await edit(seen.version, corrected)).body).toMatchObject(corrected);
    expect((await scene.send('PATCH', `/${id}`, { as: owner, body: corrected })).status).toBe(428);
    expect((await scene.at(owner, id, 'resubmit')).body).toMatchObject({ state: 'REQUESTED', message: null });
  });

  it('is refused with a reason by a consul, never by an agent', async () => {
    const owner = person();
    const { id } = await scene.ask(owner);
    expect((await scene.at(scene.agent, id, 'refuse', { reason: 'no-answer' })).status).toBe(403);
    const unknown = await scene.at(scene.consul, id, 'refuse', { reason: 'no-mood' });
    expect([unknown.status, unknown.body.errors[0]?.pointer]).toEqual([400, '/reason']);
    await scene.at(scene.consul, id, 'refuse', { reason: 'identity-not-proved', text: 'Venez avec un témoin.' });
    const refusal = { reason: 'identity-not-proved', note: 'Venez avec un témoin.' };
    expect(await scene.read(owner, id)).toMatchObject({ state: 'REFUSED', refusal, nextStep: { code: 'ask-again' } });
  });

  it('is forwarded by another person than who captured, even a consul', async () => {
    const { id } = await scene.in('APPOINTMENT', person());
    const capture = { capturedOn: '2026-11-30', referenceOfCapture: 'PAR-2026-000115' };
    const tomorrow = await scene.at(scene.consul, id, 'record-capture', { ...capture, capturedOn: '2026-12-01' });
    expect(tomorrow.body.errors).toMatchObject([{ pointer: '/capturedOn', code: 'captured-in-future' }]);
    const { body } = await scene.at(scene.consul, id, 'record-capture', capture);
    expect(body.allowedActions).not.toContain('send-to-production');
    const own = await scene.at(scene.consul, id, 'send-to-production');
    expect([own.status, own.body.code]).toEqual([403, 'four-eyes']);
  });

  it('ends when its holder dies, however often it is said', async () => {
    const owner = person();
    const { id } = await scene.in('CAPTURED', owner);
    const died: EventData<typeof PersonDied> = { personId: owner.personId as string };
    for (let times = 0; times < 2; times += 1) await hear(died);
    expect(await scene.read(owner, id)).toMatchObject({ state: 'CLOSED', closing: 'person-died', dueOn: null });
    expect((await scene.facts(id)).filter((name) => name === 'closed')).toHaveLength(1);
  });
});

function hear(died: EventData<typeof PersonDied>): Promise<void> {
  const { app } = scene.identity.service.running;
  const work = async (tx: unknown) =>
    app.get(PassportReactions, { strict: false }).onPersonDied(died, { tx } as ReceivedEvent);
  return app.get(Transactions).asService({ service: 'identity' }, work);
}
