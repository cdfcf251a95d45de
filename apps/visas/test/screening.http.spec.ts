import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { EraseHitDetails } from '../src/screening/erase-hit-details';
import { ScreenFiles } from '../src/screening/screen-files';
import { modibo, ScreeningScene, screeningOf } from './screening-scene';
import { MovingClock } from './moving-clock';
import { grantTerms, VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

const clock = new MovingClock('2026-08-03T09:00:00Z');
const terms = { ...grantTerms, validFrom: '2026-12-20', validUntil: '2027-03-19' };
let visas: VisasScene;
let scene: ScreeningScene;
beforeAll(async () => {
  visas = await VisasScene.open({ clock });
  scene = await ScreeningScene.open(visas);
});
afterAll(() => visas?.close());
beforeEach(() => clock.moveTo('2026-08-03T09:00:00Z'));

const propose = (id: string, body: object, as = visas.agent) => visas.post(as, id, 'propose-decision', body);
const decide = (id: string, decision: string) => visas.post(visas.consul, id, 'decide', { decision });
const stateOf = async (id: string) => (await visas.send('GET', `/applications/${id}`, { as: visas.agent })).body;

describe('nobody alike on any list', () => {
  it('clears the file by a job that runs once, however often it is called', async () => {
    const file = await scene.screened({});
    expect(screeningOf(file)).toMatchObject({ state: 'closed', outcome: 'clear', by: null });
    await visas.service.running.app.get(ScreenFiles).screen(file.id);
    const facts = await visas.facts(file.id);
    expect(facts.slice(-3)).toEqual([
      'application.admitted',
      'application.screening-requested',
      'application.screening-cleared',
    ]);
  });

  it('plans the job with the admission: whoever kills the service in between loses nothing', async () => {
    const { id } = await visas.paid();
    await visas.post(visas.agent, id, 'admit');
    const rows = await visas.service.sql(`select state from job where kind = 'screen-application' and key = $1`, [id]);
    expect(rows).toHaveLength(1);
  });
});

describe('journey 3: a name that sounds like an entry', () => {
  let file: Seen;
  let hit: Seen;

  it('raises a hit with its reasons, and no decision is proposed while it is open', async () => {
    await scene.listed();
    file = await scene.screened();
    expect(screeningOf(file)).toMatchObject({ state: 'open' });
    const [line] = await scene.hitsOf(file);
    expect(line).toMatchObject({ source: 'watchlist', post: 'BER', outcome: null, version: 1 });
    hit = (await scene.get(`/screening/hits/${line?.id}`)).body;
    expect(hit).toMatchObject({
      applicant: { surname: 'Coulibaly', givenNames: 'Modibo', birthDate: '1979-04-11' },
      listed: { names: [{ surname: 'Koulibali', givenNames: 'Modiboh' }], birthDate: '1979' },
      reasons: ['name-sounds-alike', 'birth-date-fits', 'nationality-same'],
      allowedActions: ['adjudicate'],
    });
    await scene.settled(file);
    for (const body of [terms, { decision: 'refuse', codes: ['R07'] }]) {
      const refused = await propose(file.id, body);
      expect([refused.status, refused.body.code, refused.body['parts']]).toEqual([422, 'parts-open', ['screening']]);
    }
  });

  it('is adjudicated by a security officer who is not the officer of the file, once, with a reason', async () => {
    const path = `/screening/hits/${hit.id}/adjudicate`;
    const said = { outcome: 'other-person', reason: 'Autre lieu de naissance.' };
    expect((await scene.send(path, { outcome: 'perhaps', reason: 'x' })).status).toBe(400);
    for (const as of [visas.agent, visas.consul, visas.applicant]) {
      expect((await scene.send(path, said, as)).status).toBe(403);
    }
    expect((await scene.send(path, said, { ...scene.one, purpose: null })).status).toBe(400);
    expect((await scene.send(path, said, { ...scene.one, strength: 'password' })).status).toBe(403);
    expect((await scene.send(path, said, scene.one, { 'if-match': '"7"' })).status).toBe(412);
    await visas.service.sql('update visa_application set assigned_to = $2 where id = $1', [
      file.id,
      scene.one.personId,
    ]);
    const own = await scene.send(path, said, scene.one);
    expect([own.status, own.body.code]).toEqual([403, 'four-eyes']);
    expect((await scene.get(`/screening/hits/${hit.id}`)).body.allowedActions).toEqual([]);

    const done = await scene.send(path, said, scene.two, { 'if-match': '"1"' });
    expect(done.body).toMatchObject({
      outcome: 'other-person',
      adjudication: said.reason,
      allowedActions: [],
      version: 2,
    });
    const again = await scene.send(path, said, scene.two);
    expect([again.status, again.body.code]).toEqual([409, 'hit-adjudicated']);
    expect(screeningOf(await stateOf(file.id))).toMatchObject({
      state: 'closed',
      outcome: 'clear',
      by: scene.two.personId,
    });
    expect(await scene.hitsOf(file)).toEqual([]);
    const reads = (await visas.send('GET', `/applications/${file.id}/history`, { as: visas.applicant })).body;
    expect(JSON.stringify(reads)).not.toMatch(/hit|screening/);
  });

  it('then is granted; the bus heard of the hit and of nobody', async () => {
    expect((await propose(file.id, terms)).body.state).toBe('DECISION_PROPOSED');
    expect((await decide(file.id, 'grant')).body.state).toBe('GRANTED');
    const events = await visas.service.sql<{ text: string }>(
      `select string_agg(payload::text, '') as text from event_log where aggregate_id = $1`,
      [file.id],
    );
    expect(events[0]?.text).toContain(hit.id);
    for (const secret of ['Coulibaly', 'Koulibali', 'naissance', scene.two.personId as string]) {
      expect(events[0]?.text).not.toContain(secret);
    }
  });

  it('a true hit is refused with R07 by others than who adjudicated it', async () => {
    const other = await scene.screened(modibo, 'C08X00T48');
    await scene.settled(other);
    const [found] = await scene.hitsOf(other);
    await visas.grant(scene.two, 'agent', 'BER');
    expect((await scene.adjudicate(found as Seen, 'same-person', scene.two)).status).toBe(200);
    expect(screeningOf(await stateOf(other.id))).toMatchObject({ state: 'closed', outcome: 'hit-confirmed' });
    const itself = await propose(other.id, { decision: 'refuse', codes: ['R07'] }, scene.two);
    expect([itself.status, itself.body.code]).toEqual([403, 'four-eyes']);
    await propose(other.id, { decision: 'refuse', codes: ['R07'] });
    expect((await decide(other.id, 'refuse')).body).toMatchObject({ state: 'REFUSED' });
    expect((await visas.facts(other.id)).slice(-5)).toEqual([
      'application.hit-raised',
      'application.biometrics-recorded',
      'application.hit-adjudicated',
      'application.decision-proposed',
      'application.refused',
    ]);
  });

  it('fifty days after the adjudication the detail is gone and the outcome stays, with a proof', async () => {
    const waiting = await scene.screened(modibo, 'C07X00T49');
    const [left] = await scene.hitsOf(waiting);
    const erase = visas.service.running.app.get(EraseHitDetails);
    clock.moveTo('2026-09-22T08:59:00Z');
    expect(await erase.sweep()).toBe(0);
    clock.moveTo('2026-09-22T09:00:00Z');
    expect(await erase.sweep()).toBe(2);
    expect(await erase.sweep()).toBe(0);
    expect((await scene.get(`/screening/hits/${hit.id}`)).body).toMatchObject({
      ...{ outcome: 'other-person', erasedAt: '2026-09-22T09:00:00.000Z' },
      ...{ score: null, reasons: [], adjudication: null, listed: null },
    });
    const rows = await visas.service.sql('select id from screening_hit where detail is not null');
    expect(rows).toEqual([{ id: left?.id }]);
    await visas.post(visas.applicant, waiting.id, 'withdraw');
    expect(await scene.hitsOf(waiting)).toEqual([]);
    clock.moveTo('2026-11-11T09:00:00Z');
    expect(await erase.sweep()).toBe(1);
    expect(await visas.service.sql('select 1 from screening_hit where detail is not null')).toEqual([]);
    const proofs = (await visas.send('GET', '/screening/erasures', { as: scene.one })).body.items;
    expect(proofs).toEqual([
      { at: '2026-11-11T09:00:00.000Z', adjudicatedBefore: '2026-09-22T09:00:00.000Z', erased: 1, leftOver: 0 },
      { at: '2026-09-22T09:00:00.000Z', adjudicatedBefore: '2026-08-03T09:00:00.000Z', erased: 2, leftOver: 0 },
    ]);
    expect((await visas.send('GET', '/screening/erasures', { as: visas.agent })).status).toBe(403);
  });
});

describe('other lists', () => {
  it('a lost passport, however its number is read, and an earlier overstay are hits too', async () => {
    const reported = { issuer: 'DEU', number: 'CO5XOOT50', circumstance: 'stolen', reportedOn: '2026-07-30' };
    expect((await scene.send('/lost-documents', reported)).body).toMatchObject({ outcome: 'taken' });
    expect((await scene.send('/lost-documents', reported)).body).toMatchObject({ outcome: 'known' });
    const file = await scene.screened({ surname: 'Schneider' }, 'C05X00T50');
    const [hit] = await scene.hitsOf(file);
    expect(hit).toMatchObject({ source: 'lost-document' });
    expect((await scene.get(`/screening/hits/${hit?.id}`)).body).toMatchObject({
      reasons: ['document-number-similar', 'stolen'],
      listed: null,
    });

    await visas.service.sql(
      `insert into visa_use (application_id, stays, conflicts, told_for) values ($1, '[]', '[]', '2026-01-01')`,
      [file.id],
    );
    const later = await scene.screened({ surname: 'Schneider' }, 'C05X00T50');
    const sources = (await scene.hitsOf(later)).map((found) => found['source']);
    expect(sources.sort()).toEqual(['lost-document', 'overstay']);
    const [first, second] = await scene.hitsOf(later);
    await scene.adjudicate(first as Seen, 'other-person');
    expect(screeningOf(await stateOf(later.id))).toMatchObject({ state: 'open' });
    await scene.adjudicate(second as Seen, 'same-person');
    expect(screeningOf(await stateOf(later.id))).toMatchObject({ state: 'closed', outcome: 'hit-confirmed' });
  });

  it('is not for other officers', async () => {
    const report = { issuer: 'DEU', number: 'C1', circumstance: 'lost', reportedOn: '2026-07-30' };
    expect((await scene.send('/lost-documents', report, visas.consul)).status).toBe(403);
    expect((await scene.send('/lost-documents', { ...report, issuer: 'de' })).status).toBe(400);
    expect((await scene.send('/lost-documents', { ...report, reportedOn: '2026-08-04' })).status).toBe(422);
    expect((await scene.get('/screening/hits', visas.consul)).status).toBe(403);
    expect((await scene.get(`/screening/hits/${uuidv7()}`)).status).toBe(404);
  });
});
