import 'reflect-metadata';
import { serviceActor, uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { anyPassport, facts, loss, passport, TravelScene } from './travel-scene';

let scene: TravelScene;
beforeAll(async () => {
  scene = await TravelScene.open();
});
afterAll(() => scene?.close());

const awa = person(undefined, { strength: 'password' });
const get = (as: Actor | undefined, path: string) => scene.send('GET', `/loss-reports${path}`, as ? { as } : {});
const found = (as: Actor, id: string, on = '2026-11-28', headers = {}) =>
  scene.send('POST', `/loss-reports/${id}/found`, { as, body: { on }, headers });
const check = (as: Actor | undefined, number: string, issuingCountry = 'MLI') =>
  scene.send('POST', '/lost-documents/check', { body: { issuingCountry, number }, ...(as && { as }) });

describe('a report by the person herself', () => {
  let id: string;

  it('is invalid at once for the border, however the number is typed, and says what may be asked for instead', async () => {
    expect((await check(scene.border, passport.number)).body).toEqual({ listed: false });
    const made = await scene.report(awa, { document: passport });
    expect(made).toMatchObject({
      state: 'REPORTED',
      for: 'self',
      receipt: null,
      replacement: ['passport', 'emergency-travel-document'],
      document: { number: 'AA1234567' },
      note: loss.text,
      person: facts,
    });
    id = made.id;
    const listed = (await check(scene.border, 'aa1234567')).body;
    expect(listed).toEqual({
      listed: true,
      circumstance: 'stolen',
      kind: 'passport',
      since: '2026-11-28T09:00:00.000Z',
    });
    expect((await check(scene.border, 'AA1234567', 'SEN')).body).toEqual({ listed: false });
    expect(await scene.facts(id)).toEqual(['travel-document.reported-lost']);
  });

  it('of the same document again names the first', async () => {
    const again = await scene.tryReport(awa, { document: { ...passport, number: 'AA1234567' } });
    expect([again.status, again.body]).toMatchObject([409, { code: 'already-reported', reportId: id }]);
    const twins = await Promise.all(
      [1, 2].map(() => scene.tryReport(awa, { document: { ...passport, number: 'ZZ9' + '00000' } })),
    );
    expect(twins.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is one of eight in a month at most: the next is told where to go, and an officer still takes it', async () => {
    const thief = person(undefined, { strength: 'password' });
    const told = (n: number) => ({ document: { ...passport, number: `QQ10000${n}` } });
    for (let n = 0; n < 7; n += 1) expect((await scene.tryReport(thief, told(n))).status).toBe(201);
    const both = await Promise.all([7, 8].map((n) => scene.tryReport(thief, told(n))));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 429]);
    const refused = await scene.tryReport(thief, told(9));
    expect([refused.status, refused.body]).toMatchObject([429, { code: 'too-many-reports' }]);
    expect((await check(scene.border, 'QQ100009')).body).toEqual({ listed: false });
    const atCounter = await scene.tryReport(scene.agent, { ...told(9), for: 'counter', person: facts });
    expect(atCounter.status).toBe(201);
  });

  it('gets its sealed receipt, however often documents says so', async () => {
    expect((await get(awa, `/${id}/receipt`)).status).toBe(404);
    const number = await scene.sealed('loss-report', id, 'MLL-1');
    await scene.sealed('loss-report', id, 'MLL-1');
    expect((await get(awa, `/${id}`)).body).toMatchObject({
      receipt: { number },
      allowedActions: ['find', 'download'],
    });
    const pdf = await get(awa, `/${id}/receipt`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });

  it('gets it again under another number, by a link too; the one before is superseded', async () => {
    const newest = uuidv7();
    await scene.madeAgain('loss-report', id, 'MLL-2', newest);
    await scene.madeAgain('loss-report', id, 'MLL-2', newest);
    const superseded = [{ number: 'MLL-1', edition: 1, at: expect.any(String) }];
    expect((await get(awa, `/${id}`)).body).toMatchObject({ receipt: { number: 'MLL-2', superseded } });
    expect((await get(awa, `/${id}/receipt`)).headers.get('content-disposition')).toContain('MLL-2');
    const link = (as: Actor | undefined, body: object = {}) =>
      scene.send('POST', `/loss-reports/${id}/receipt/link`, { ...(as && { as }), body });
    expect(await link(awa)).toMatchObject({ status: 201, body: { url: expect.stringMatching(`${newest}$`) } });
    const refused = [await link(undefined), await link(person()), await link(awa, { number: 1 })];
    expect(refused.map(({ status }) => status)).toEqual([401, 404, 400]);
  });

  it('found again: the document stays invalid', async () => {
    const { version } = (await get(awa, `/${id}`)).body;
    expect((await found(awa, id, '2026-11-28', { 'if-match': `"${version - 1}"` })).body.code).toBe('stale-version');
    expect((await found(awa, id, '2026-11-29')).body.code).toBe('found-in-future');
    expect((await found(awa, id)).body).toMatchObject({ state: 'FOUND', nextStep: { code: 'hand-in' } });
    expect((await found(awa, id)).body.code).toBe('illegal-transition');
    expect((await check(scene.border, passport.number)).body).toMatchObject({ listed: true });
    const history = await get(awa, `/${id}/history`);
    expect(history.body.items.map((one) => one['kind'])).toEqual(['reported', 'receipted', 'reissued', 'found']);
  });

  it('is printed for documents alone, without what she wrote about it', async () => {
    const printable = (as: Actor) => scene.service.request('GET', `/internal/loss-reports/${id}/printable`, { as });
    const { body } = await printable(serviceActor('documents', 'issuing'));
    expect(body).toMatchObject({ reportId: id, document: { number: 'AA1234567' }, person: facts, place: loss.place });
    expect(JSON.stringify(body)).not.toContain(loss.text);
    expect((await printable(serviceActor('visas', 'issuing'))).status).toBe(403);
    expect((await printable(serviceActor('documents'))).status).toBe(400);
  });

  it('is told to visas by its number alone, so that passports can be held against it', async () => {
    const told = (as: Actor) => scene.service.request('GET', `/internal/loss-reports/${id}/document`, { as });
    const { body } = await told(serviceActor('visas', 'adjudication'));
    expect(body).toEqual({
      ...{ issuingCountry: 'MLI', number: 'AA1234567', circumstance: 'stolen', reportedOn: '2026-11-28' },
    });
    expect((await told(serviceActor('documents', 'adjudication'))).status).toBe(403);
    expect((await told(serviceActor('visas'))).status).toBe(400);
    const reads = await scene.service.sql(`select what, by_service from loss_report_read where loss_report_id = $1`, [
      id,
    ]);
    expect(reads).toContainEqual({ what: 'screening', by_service: 'visas' });
  });
});

describe('whose it is', () => {
  it('the facts are those of the register, when she stands in it', async () => {
    const registered = person();
    await scene.register.registered(registered);
    const other = { ...facts, name: { surname: 'Autre', givenNames: 'Nom' } };
    expect(await scene.report(registered, { person: other })).toMatchObject({ person: facts });
    const without = await scene.tryReport(person(), { person: undefined });
    expect([without.status, without.body.errors[0]]).toMatchObject([
      422,
      { pointer: '/person', code: 'person-missing' },
    ]);
  });

  it('an officer takes it at the counter, for anybody who is registered and for who has no account', async () => {
    const registered = person();
    const { number, id: registration } = await scene.register.registered(registered);
    const atDakar = { post: 'DKR', for: String(number) };
    const taken = await scene.report(scene.dakarAgent, atDakar);
    expect(taken).toMatchObject({ for: 'self', person: facts });
    expect((await get(registered, '')).body.items.map(({ id }) => id)).toEqual([taken.id]);
    expect((await found(scene.dakarAgent, taken.id)).body).toMatchObject({ state: 'FOUND' });
    expect((await scene.report(scene.agent, { for: 'counter' })).state).toBe('REPORTED');
    const stranger = await scene.tryReport(person(), { for: registration });
    expect(stranger.status).toBe(404);
    expect((await scene.tryReport(person(), { for: 'counter' })).status).toBe(404);
    expect((await scene.tryReport(scene.dakarAgent, { for: 'counter' })).status).toBe(404);
    const nobody = await scene.tryReport(scene.agent, { for: 'C-0000-0000-0' });
    expect([nobody.status, nobody.body.code]).toEqual([422, 'registration-unknown']);
  });

  it('is nobody else’s', async () => {
    const { id } = await scene.report(awa);
    expect((await get(undefined, `/${id}`)).status).toBe(401);
    expect((await scene.tryReport(undefined)).status).toBe(401);
    for (const path of ['', '/history', '/receipt'].map((part) => `/${id}${part}`)) {
      expect((await get(person(), path)).status).toBe(404);
      expect((await get(scene.dakarAgent, path)).status).toBe(404);
    }
    expect((await found(person(), id)).status).toBe(404);
    expect((await get({ ...scene.agent, purpose: null }, `/${id}`)).body.code).toBe('purpose-missing');
  });

  it.each<[string, object, string]>([
    ['a post that keeps no register', { post: 'BKO' }, '/post post-unknown'],
    ['tomorrow', { on: '2026-11-29' }, '/on loss-in-future'],
    ['a kind that does not exist', { document: { ...passport, kind: 'library-card' } }, '/document/kind'],
    ['a number of signs', { document: { ...passport, number: '!!!' } }, '/document/number document-number-shape'],
    ['an unknown field', { colour: 'red' }, '/colour unknown-field'],
    ['a foreigner', { person: { ...facts, nationalities: ['FRA'] } }, '/person/nationalities not-malian'],
  ])('says where it is wrong: %s', async (_what, over, expected) => {
    const { status, body } = await scene.tryReport(person(), over);
    expect([400, 422]).toContain(status);
    expect(body.errors.map(({ pointer, code }) => `${pointer} ${code}`).join()).toContain(expected);
  });
});

describe('the border', () => {
  it('asks with its role and a purpose; the question is written down, never the number', async () => {
    expect((await check(undefined, 'AA1234567')).status).toBe(401);
    expect((await check(scene.agent, 'AA1234567')).status).toBe(403);
    expect((await check({ ...scene.border, purpose: null }, 'AA1234567')).body.code).toBe('purpose-missing');
    expect((await check(scene.border, 'AA1234567', 'mali')).status).toBe(400);
    await check(scene.border, 'AA1234567');
    const rows = await scene.service.sql('select * from loss_report_read order by id desc limit 1');
    expect(rows).toMatchObject([{ what: 'border-check', purpose: 'border-check', by_person: scene.border.personId }]);
    expect(JSON.stringify(rows)).not.toContain('AA1234567');
  });
});

it('the post sees its reports without personal data, and nothing told stands in the clear', async () => {
  await scene.report(person(), { document: anyPassport() });
  const queue = await get(scene.agent, '/queues/reported?limit=2');
  expect(queue.body.items).toHaveLength(2);
  expect(queue.body).toMatchObject({ counts: { reported: expect.any(Number), found: expect.any(Number) } });
  expect(JSON.stringify(queue.body)).not.toMatch(/Traor|AA1234567|Roissy/);
  expect((await get(scene.agent, '/queues/else')).status).toBe(404);
  expect((await get(person(), '/queues/reported')).status).toBe(403);
  const log = await scene.service.sql<{ text: string }>(`select payload::text as text from event_log`);
  for (const { text } of log) expect(text).not.toMatch(/Traor|AA1234567|Roissy/);
  const rows = await scene.service.sql<{ text: string }>('select r::text as text from loss_report r');
  for (const { text } of rows) expect(text).not.toMatch(/Traor|1234567|Roissy/);
});
