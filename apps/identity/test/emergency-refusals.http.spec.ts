import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { person, pdf, tinyPng } from '@jatigi/platform-testing';
import { facts, journey, TravelScene } from './travel-scene';

let scene: TravelScene;
/** Two who may be witnesses. */
let numbers: [string, string];
beforeAll(async () => {
  scene = await TravelScene.open();
  const registered = [await scene.register.registered(person()), await scene.register.registered(person())];
  numbers = registered.map(({ number }) => String(number)) as [string, string];
});
afterAll(() => scene?.close());

const byWitnesses = (...of: string[]) => ({
  by: 'witnesses',
  witnesses: of.map((consularNumber) => ({ consularNumber })),
});
const byRecord = { by: 'record', note: 'Fichier des passeports' };
const faultsOf = ({ body }: { body: { errors: Array<{ pointer: string; code: string }> } }) =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe('a witness', () => {
  const awa = person();
  let id: string;
  const tries = (as: Actor, ...of: string[]) => scene.at(as, id, 'check-identity', byWitnesses(...of));
  const numberOf = async (who: Actor) => String((await scene.register.registered(who)).number);

  beforeAll(async () => {
    ({ id } = await scene.ask(awa));
  });

  it('is not the applicant, not who asks, not the officer', async () => {
    const own = await numberOf(awa);
    expect(faultsOf(await tries(scene.agent, numbers[0], own))).toEqual([
      '/witnesses/1/consularNumber witness-is-applicant',
    ]);
    const officer = await numberOf(scene.register.head);
    expect(faultsOf(await tries(scene.head, officer, numbers[0]))).toEqual([
      '/witnesses/0/consularNumber witness-is-officer',
    ]);
    const child = await scene.ask(awa, { for: 'ward', reason: 'newborn' });
    await scene.sendFile(awa, child.id, child.version, { kind: 'guardianship' });
    const mother = await scene.at(scene.agent, child.id, 'check-identity', byWitnesses(own, numbers[0]));
    expect(faultsOf(mother)).toEqual(['/witnesses/0/consularNumber witness-is-requester']);
  });

  it('is not one person twice, nobody, or mistyped; there are two of them', async () => {
    const [first, second] = numbers;
    expect(faultsOf(await tries(scene.agent, first, first))).toEqual(['/witnesses/1/consularNumber witness-twice']);
    expect(faultsOf(await tries(scene.agent, first))).toEqual(['/witnesses witnesses-two']);
    const mistyped = `${second.slice(0, -1)}${second.endsWith('0') ? '1' : '0'}`;
    expect(faultsOf(await tries(scene.agent, first, mistyped))).toEqual([
      '/witnesses/1/consularNumber consular-number-shape',
    ]);
    const { number, id: registration } = await scene.register.registered(person());
    await scene.register.at(scene.register.consul, registration, 'strike-off', { reason: 'requested' });
    expect(faultsOf(await tries(scene.agent, first, String(number)))).toEqual([
      '/witnesses/1/consularNumber witness-not-registered',
    ]);
    expect((await tries(scene.agent, first, second, first)).status).toBe(400);
  });

  it('does not approve', async () => {
    const asked = await scene.register.ask(scene.consul);
    await scene.register.prove(scene.consul, asked.id);
    await scene.register.at(scene.register.agent, asked.id, 'verify');
    const { number } = (await scene.register.at(scene.register.head, asked.id, 'register')).body;
    expect((await tries(scene.agent, numbers[0], String(number))).status).toBe(200);
    const approval = await scene.at(scene.consul, id, 'approve');
    expect([approval.status, approval.body.code]).toEqual([403, 'witness-approves']);
    expect((await scene.at(scene.head, id, 'approve')).status).toBe(200);
  });
});

describe('only one document counts', () => {
  it('of two posts that approve at the same instant one is refused', async () => {
    const awa = person();
    const paris = await scene.checked(awa);
    const dakar = await scene.ask(awa, { post: 'DKR' });
    await scene.at(scene.dakarAgent, dakar.id, 'check-identity', byRecord);
    const answers = await Promise.all([
      scene.at(scene.consul, paris.id, 'approve'),
      scene.at(scene.dakarConsul, dakar.id, 'approve'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('emergency-document-valid');
    const told = [...(await scene.facts(paris.id)), ...(await scene.facts(dakar.id))];
    expect(told.filter((name) => name === 'travel-document.approved')).toHaveLength(1);
  });

  it('of two consuls at one request one comes too late', async () => {
    const { id } = await scene.checked(person());
    const answers = await Promise.all([scene.consul, scene.head].map((who) => scene.at(who, id, 'approve')));
    expect(answers.map(({ status, body }) => [status, body.code]).sort()).toEqual([
      [200, undefined],
      [409, 'illegal-transition'],
    ]);
  });

  it('a second request is refused while one counts or waits at the post, also at the counter', async () => {
    const awa = person();
    const registered = await scene.register.registered(awa);
    await scene.ask(awa);
    expect((await scene.tryAsk(awa)).body.code).toBe('emergency-document-open');
    const other = person();
    await scene.approved(other);
    expect((await scene.tryAsk(other, { post: 'DKR' })).body.code).toBe('emergency-document-valid');
    const counter = await scene.tryAsk(scene.agent, { registrationId: registered.id });
    expect(counter.body.code).toBe('emergency-document-open');
  });
});

describe('a photo', () => {
  it('of one pixel, or a PDF in its place, is refused', async () => {
    const awa = person();
    const { id, version } = (await scene.tryAsk(awa)).body;
    const tiny = await scene.sendFile(awa, id, version, { body: tinyPng, type: 'image/png' });
    expect([tiny.status, tiny.body.code]).toEqual([422, 'photo-too-small']);
    const paper = await scene.sendFile(awa, id, version, { body: pdf, type: 'application/pdf' });
    expect([paper.status, paper.body.code]).toEqual([415, 'upload-type-mismatch']);
    expect((await scene.sendFile(awa, id, version, { kind: 'horoscope' })).body.code).toBe('document-kind-unknown');
    expect((await scene.sendFile(awa, id, version + 1)).body.code).toBe('stale-version');
    expect((await scene.sendFile(person(), id, version)).status).toBe(404);
    expect(
      (await scene.sendFile(scene.agent, id, version, { kind: 'ticket', body: pdf, type: 'application/pdf' })).status,
    ).toBe(200);
    const bytes = await scene.send('GET', `/emergency-documents/${id}/documents/ticket`, { as: awa });
    expect(bytes.status).toBe(200);
    expect((await scene.send('GET', `/emergency-documents/${id}/documents/photo`, { as: awa })).status).toBe(404);
  });
});

describe('a request', () => {
  it.each<[string, object, string]>([
    ['without a report of the theft', { reason: 'stolen' }, '/lossReportId loss-report-missing'],
    [
      'with a report that is not hers',
      { lossReportId: '0198f2a4-6b1e-7c3d-9a10-4d2b7e5f1999' },
      '/lossReportId loss-report-unknown',
    ],
    ['without a departure', { journey: { ...journey, departBy: undefined } }, '/journey/departBy required'],
    ['for the spring', { journey: { ...journey, departBy: '2027-04-01' } }, '/journey/departBy departure-out-of-range'],
    ['with four stops', { journey: { ...journey, transits: Array(4).fill(journey.to) } }, '/journey/transits'],
    ['round in a circle', { journey: { ...journey, to: journey.from } }, '/journey/to place-twice'],
    ['at a border post', { post: 'BKO' }, '/post post-unknown'],
    ['of a foreigner', { person: { ...facts, nationalities: ['SEN'] } }, '/person/nationalities not-malian'],
    ['of nobody', { person: undefined }, '/person person-missing'],
    ['without a reason', { reason: 'holiday' }, '/reason'],
    ['with a field that does not exist', { rank: 1 }, '/rank unknown-field'],
  ])('says where it is wrong: %s', async (_what, over, expected) => {
    const answer = await scene.tryAsk(person(), over);
    expect([400, 422]).toContain(answer.status);
    expect(faultsOf(answer).join()).toContain(expected);
  });

  it('does not use the report of somebody else', async () => {
    const stranger = await scene.report(person());
    const mine = await scene.tryAsk(person(), { reason: 'lost', lossReportId: stranger.id });
    expect(faultsOf(mine)).toEqual(['/lossReportId loss-report-unknown']);
  });

  it('at the counter is for whoever reported there, and for whoever is registered anywhere', async () => {
    const report = await scene.report(scene.agent, { for: 'counter' });
    const asked = (await scene.tryAsk(scene.agent, { for: 'counter', reason: 'stolen', lossReportId: report.id })).body;
    expect(asked).toMatchObject({ person: facts, lostDocument: { kind: 'passport' } });
    const twice = await scene.tryAsk(scene.agent, { for: 'counter', reason: 'stolen', lossReportId: report.id });
    expect(twice.body.code).toBe('emergency-document-open');
    const { number } = await scene.register.registered(person());
    const elsewhere = await scene.tryAsk(scene.dakarAgent, { post: 'DKR', registrationId: number });
    expect(elsewhere.status).toBe(201);
    expect((await scene.tryAsk(person(), { registrationId: number })).status).toBe(404);
  });

  it('is checked by a record that is hers, or that is named', async () => {
    const awa = person();
    const { id } = await scene.ask(awa);
    const unnamed = await scene.at(scene.agent, id, 'check-identity', { by: 'record' });
    expect(faultsOf(unnamed)).toEqual(['/note record-unnamed']);
    const other = await scene.register.registered(person());
    const foreign = await scene.at(scene.agent, id, 'check-identity', { by: 'record', registrationId: other.id });
    expect(faultsOf(foreign)).toEqual(['/registrationId record-of-somebody-else']);
    const own = await scene.register.registered(awa);
    await scene.at(scene.agent, id, 'check-identity', { by: 'record' });
    expect((await scene.read(scene.agent, id)).body['identityCheck']).toEqual({ by: 'record', registrationId: own.id });
  });
});

describe('every command', () => {
  const commands: Array<[string, object]> = [
    ['assign', {}],
    ['check-identity', byRecord],
    ['approve', {}],
    ['refuse', { reason: 'travel-ban' }],
    ['hand-over', {}],
    ['end', { reason: 'revoked' }],
    ['end', { reason: 'arrived' }],
    ['withdraw', {}],
  ];
  let id: string;
  beforeAll(async () => {
    ({ id } = await scene.ask(person()));
  });

  it.each(commands)('%s %j is nobody’s without a sign-in, no stranger’s, no other post’s', async (command, body) => {
    expect((await scene.at(undefined, id, command, body)).status).toBe(401);
    expect((await scene.at(person(), id, command, body)).status).toBe(404);
    expect((await scene.at(scene.dakarConsul, id, command, body)).status).toBe(404);
  });

  it.each(['approve', 'refuse', 'end'])('an agent signs nothing: %s', async (command) => {
    const body = { approve: {}, refuse: { reason: 'travel-ban' }, end: { reason: 'revoked' } }[command] as object;
    expect((await scene.at(scene.agent, id, command, body)).body.code).toBe('not-permitted');
  });

  it.each<[string, object]>([
    ['approve', {}],
    ['hand-over', {}],
    ['end', { reason: 'revoked' }],
    ['end', { reason: 'arrived' }],
  ])('%s %j comes too early', async (command, body) => {
    const answer = await scene.at(scene.consul, id, command, body);
    expect([answer.status, answer.body.code]).toEqual([409, 'illegal-transition']);
  });

  it.each<[string, object, string]>([
    ['check-identity', { by: 'crystal-ball' }, '/by'],
    ['approve', { validUntil: 'soon' }, '/validUntil'],
    ['refuse', { reason: 'no-mood' }, '/reason'],
    ['end', { reason: 'bored' }, '/reason'],
  ])('%s refuses what it does not understand', async (command, body, pointer) => {
    const answer = await scene.at(scene.consul, id, command, body);
    expect([answer.status, answer.body.errors[0]?.pointer]).toEqual([400, pointer]);
  });

  it('is refused under a version that is past', async () => {
    const headers = { 'if-match': '"1"' };
    const path = `/emergency-documents/${id}/assign`;
    expect((await scene.send('POST', path, { as: scene.agent, body: {}, headers })).body.code).toBe('stale-version');
  });
});
