import 'reflect-metadata';
import { person } from '@jatigi/platform-testing';
import { biometrics, form, grantTerms, VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

let scene: VisasScene;
beforeAll(async () => {
  scene = await VisasScene.open();
});
beforeEach(() => (scene.traveller = {}));
afterAll(() => scene.close());

const lodged = { reference: 'CAU-BER-2026-000123', lodgedOn: '2026-11-20' };
const stranger = person();

/** United States nationals are asked for a bond; this one lives in Germany. */
async function asked(): Promise<Seen> {
  scene.traveller = { applicant: { ...form.applicant, nationality: 'USA' } };
  return scene.examined();
}

describe('a bond that the policy asks for', () => {
  it('is said to whoever asks, taken with the application, and shown in the file', async () => {
    const { purpose, arrival, departure } = form.journey;
    const traveller = { nationality: 'USA', residence: 'DEU', travelDocument: 'ordinary' };
    const query = new URLSearchParams({ ...traveller, purpose, arrival, departure });
    const bond = { currency: 'USD', amount: 1_000_000 };
    expect((await scene.send('GET', `/requirements?${query}`)).body).toMatchObject({ outcome: 'bond-required', bond });
    const { id } = await asked();
    const file = (await scene.send('GET', `/applications/${id}`, { as: scene.applicant })).body;
    expect(file).toMatchObject({
      state: 'EXAMINATION',
      bond: { amount: { minor: 1_000_000, currency: 'USD' }, reference: null, lodgedOn: null, isAwaited: true },
    });
    const list = await scene.send('GET', '/applications', { as: scene.applicant });
    expect(list.body.items.find((item) => item.id === id)).toMatchObject({ bondIsAwaited: true });
    expect((await scene.send('GET', `/applications/${id}`, { as: scene.agent })).body.allowedActions).toContain(
      'record-bond',
    );
  });

  it('keeps the grant until an officer recorded it, and not a refusal with R22', async () => {
    const { id } = await asked();
    const early = await scene.post(scene.agent, id, 'propose-decision', grantTerms);
    expect([early.status, early.body.code, early.body['parts']]).toEqual([422, 'parts-open', ['bond']]);
    const recorded = (await scene.post(scene.agent, id, 'record-bond', lodged)).body;
    expect(recorded['examination']).toContainEqual(
      expect.objectContaining({ part: 'bond', state: 'closed', outcome: 'lodged' }),
    );
    expect((await scene.send('GET', `/applications/${id}`, { as: scene.applicant })).body['bond']).toMatchObject(
      lodged,
    );
    expect((await scene.facts(id)).at(-1)).toBe('application.bond-recorded');
    expect((await scene.post(scene.agent, id, 'propose-decision', grantTerms)).status).toBe(200);
    const other = await asked();
    const refused = { decision: 'refuse', codes: ['R22'] };
    expect((await scene.post(scene.agent, other.id, 'propose-decision', refused)).body.state).toBe('DECISION_PROPOSED');
  });

  it('is recorded by officers of the post: sign-in, key, body, role, second factor, day, version, state', async () => {
    const { id } = await asked();
    const give = (as = scene.agent, body: object = lodged, headers = {}) =>
      scene.send('POST', `/applications/${id}/record-bond`, { as, body, headers });
    expect((await scene.send('POST', `/applications/${id}/record-bond`, { body: lodged })).status).toBe(401);
    expect((await give(scene.agent, lodged, { 'idempotency-key': '' })).body.code).toBe('idempotency-key-missing');
    expect((await give(scene.agent, { ...lodged, reference: 'x' })).status).toBe(400);
    expect((await give(stranger)).status).toBe(404);
    expect((await give(scene.applicant)).status).toBe(404);
    expect((await give({ ...scene.agent, strength: 'password' })).body.code).toBe('second-factor-required');
    const ahead = await give(scene.agent, { ...lodged, lodgedOn: '2026-11-21' });
    expect([ahead.status, ahead.body.code, ahead.body.errors]).toEqual([
      ...[422, 'bond-date-ahead', [expect.objectContaining({ pointer: '/lodgedOn' })]],
    ]);
    expect((await give(scene.agent, lodged, { 'if-match': '"1"' })).status).toBe(412);
    await scene.post(scene.applicant, id, 'withdraw');
    expect((await give()).status).toBe(409);
  });

  it('is not recorded where none was asked', async () => {
    const { id } = await scene.examined();
    const none = await scene.post(scene.agent, id, 'record-bond', lodged);
    expect([none.status, none.body.code]).toEqual([422, 'bond-not-asked']);
    expect((await scene.send('GET', `/applications/${id}`, { as: scene.applicant })).body['bond']).toBeNull();
  });
});

describe('a file whose applicant needs no visa', () => {
  it('ends without a refusal, and the fee is owed back', async () => {
    const { id } = await scene.paid();
    const ended = await scene.post(scene.agent, id, 'declare-not-required');
    expect(ended.body).toMatchObject({ state: 'NOT_REQUIRED', due: null, allowedActions: [] });
    const [fact] = await scene.service.sql<{ payload: object }>(
      `select payload from event_log where aggregate_id = $1 and type like '%declared-inadmissible%'`,
      [id],
    );
    expect(fact?.payload).toMatchObject({ codes: ['R20'], applicantPersonId: scene.applicant.personId });
    const { items } = (await scene.send('GET', `/applications/${id}/history`, { as: scene.applicant })).body;
    expect(items.at(-1)).toMatchObject({ kind: 'declared-not-required', text: { fr: 'Visa non nécessaire' } });
    const closed = (await scene.send('GET', '/queues/closed?limit=100', { as: scene.agent })).body;
    expect(closed.items.map((item) => item.id)).toContain(id);
  });

  it('is ended by officers of the post before the examination: sign-in, key, body, role, second factor, state', async () => {
    const { id } = await scene.paid();
    const give = (as = scene.agent, body: object = {}, headers = {}) =>
      scene.send('POST', `/applications/${id}/declare-not-required`, { as, body, headers });
    expect((await scene.send('POST', `/applications/${id}/declare-not-required`, { body: {} })).status).toBe(401);
    expect((await give(scene.agent, {}, { 'idempotency-key': '' })).body.code).toBe('idempotency-key-missing');
    expect((await give(scene.agent, { codes: ['R20'] })).status).toBe(400);
    expect((await give(stranger)).status).toBe(404);
    expect((await give(scene.applicant)).status).toBe(404);
    expect((await give({ ...scene.agent, strength: 'password' })).body.code).toBe('second-factor-required');
    expect((await give(scene.agent, {}, { 'if-match': '"1"' })).status).toBe(412);
    await scene.admitted(id);
    await scene.post(scene.agent, id, 'record-biometrics', biometrics);
    const late = await give();
    expect([late.status, late.body.state]).toEqual([409, 'EXAMINATION']);
  });
});
