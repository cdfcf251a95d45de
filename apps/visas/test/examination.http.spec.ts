import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { mergePerson } from '@jatigi/platform-persistence';
import { person } from '@jatigi/platform-testing';
import { visasPersons } from '../src/persons';
import { biometrics, grantTerms, VisasScene } from './visas-scene';

let scene: VisasScene;
let paris: Actor;
let cashier: Actor;
beforeAll(async () => {
  scene = await VisasScene.open();
  paris = scene.staff();
  cashier = scene.staff();
  await scene.grant(paris, 'agent', 'PAR');
  await scene.grant(paris, 'consul', 'PAR');
  await scene.grant(cashier, 'treasury-officer', 'BER');
});
afterAll(() => scene.close());

const bodies: Record<string, object> = {
  assign: {},
  admit: {},
  'declare-inadmissible': { codes: ['R23'] },
  'request-information': { message: 'Quel hôtel ?' },
  'documents/photo/accept': {},
  'documents/photo/reject': { reason: 'unreadable' },
  'documents/photo/waive': {},
  'record-biometrics': biometrics,
  'open-consultation': { service: 'labour' },
  'invite-interview': { on: '2026-12-08', time: '10:30', place: 'Guichet 2' },
  'record-interview': { outcome: 'held' },
  'propose-decision': grantTerms,
  return: { note: 'Vérifier.' },
  decide: { decision: 'grant' },
};
const invalidBodies: Record<string, object> = {
  assign: { to: 'me' },
  'declare-inadmissible': { codes: 'R23' },
  'request-information': {},
  'documents/photo/reject': { reason: 'ugly' },
  'record-biometrics': { outcome: 'forgotten' },
  'open-consultation': { service: 'Le ministère' },
  'invite-interview': { on: '2026-12-08', time: '25:00', place: 'Guichet 2' },
  'record-interview': { outcome: 'late' },
  'propose-decision': { decision: 'grant' },
  return: {},
  decide: { decision: 'maybe' },
};
const commands = Object.keys(bodies);

describe('every command of a post', () => {
  let id: string;
  beforeAll(async () => (id = (await scene.submitted()).id));
  const give = (as: Actor | undefined, command: string, body = bodies[command] ?? {}, headers = {}) =>
    scene.send('POST', `/applications/${id}/${command}`, { ...(as && { as }), body, headers });

  it.each(commands)('%s: sign-in, key, body, role, jurisdiction, second factor, state', async (command) => {
    expect((await give(undefined, command)).status).toBe(401);
    expect((await give(scene.agent, command, bodies[command], { 'idempotency-key': '' })).body.code).toBe(
      'idempotency-key-missing',
    );
    expect((await give(scene.agent, command, { ...invalidBodies[command], colour: 'red' })).status).toBe(400);
    expect((await give(cashier, command)).body.code).toBe('not-permitted');
    expect((await give(paris, command)).status).toBe(404);
    expect((await give(person(), command)).status).toBe(404);
    const deciding = ['decide', 'return'].includes(command);
    const officer = deciding ? scene.consul : scene.agent;
    expect((await give({ ...officer, strength: 'password' }, command)).body.code).toBe('second-factor-required');
    const wrongState = await give(officer, command);
    expect(wrongState.status).toBe(409);
    expect(wrongState.body).toMatchObject({
      state: 'AWAITING_PAYMENT',
      allowed: ['join-group', 'record-payment', 'let-payment-lapse', 'withdraw', 'record-death'],
    });
  });
});

describe('the way to a visa', () => {
  it('is found in the queue, assigned, admitted, examined, proposed, decided by another', async () => {
    const { id } = await scene.paid();
    const queue = (await scene.send('GET', '/queues/admissibility', { as: scene.agent })).body;
    expect(queue.items).toContainEqual(
      expect.objectContaining({ id, post: 'BER', due: { step: 'admissibility', on: '2026-11-25' } }),
    );
    expect((await scene.post(scene.agent, id, 'assign')).body).toMatchObject({ assignedTo: scene.agent.personId });
    const stranger = await scene.post(scene.agent, id, 'assign', { to: paris.personId });
    expect([stranger.status, stranger.body.code]).toEqual([422, 'assignee-not-entitled']);
    expect((await scene.post(scene.agent, id, 'assign', { to: scene.consul.personId })).status).toBe(200);
    expect((await scene.post(scene.agent, id, 'admit')).body).toMatchObject({
      state: 'EXAMINATION',
      due: { step: 'examination', on: '2026-12-05' },
    });
    await scene.screened(id);
    const open = await scene.post(scene.agent, id, 'propose-decision', grantTerms);
    expect([open.status, open.body.code]).toEqual([422, 'parts-open']);
    expect(open.body['parts']).toEqual(['documents', 'biometrics']);
    await scene.post(scene.agent, id, 'documents/photo/accept');
    await scene.post(scene.agent, id, 'documents/passport/accept');
    await scene.post(scene.agent, id, 'record-biometrics', biometrics);
    const proposed = (await scene.post(scene.agent, id, 'propose-decision', { ...grantTerms, note: 'Complet.' })).body;
    expect(proposed).toMatchObject({ state: 'DECISION_PROPOSED', allowedActions: [] });
    const seen = (await scene.send('GET', `/applications/${id}`, { as: scene.consul })).body;
    expect(seen).toMatchObject({ allowedActions: ['return', 'decide'], notes: { proposal: 'Complet.' } });
    const decided = await scene.post(scene.consul, id, 'decide', { decision: 'grant' });
    expect(decided.body).toMatchObject({ state: 'GRANTED' });
    expect(await scene.facts(id)).toEqual([
      'application.started',
      'application.submitted',
      'application.competence-determined',
      'application.payment-due',
      'application.paid',
      'application.admitted',
      'application.screening-requested',
      'application.screening-cleared',
      'application.biometrics-recorded',
      'application.decision-proposed',
      'application.granted',
    ]);
  });

  it('waits for an interview: invited, not come, invited again, held', async () => {
    const { id } = await scene.examined();
    const invitation = { on: '2026-11-24', time: '10:30', place: 'Guichet 2' };
    const invited = (await scene.post(scene.agent, id, 'invite-interview', invitation)).body;
    expect(invited['examination']).toContainEqual(expect.objectContaining({ part: 'interview', state: 'open' }));
    expect((await scene.send('GET', `/applications/${id}`, { as: scene.applicant })).body).toMatchObject({
      interview: { ...invitation, zone: 'Europe/Berlin', outcome: null },
    });
    const ahead = await scene.post(scene.agent, id, 'record-interview', { outcome: 'held' });
    expect([ahead.status, ahead.body.code]).toEqual([422, 'interview-still-ahead']);
    expect((await scene.post(scene.agent, id, 'record-interview', { outcome: 'cancelled' })).status).toBe(200);
    const again = await scene.post(scene.agent, id, 'record-interview', { outcome: 'held' });
    expect([again.status, again.body.code]).toEqual([409, 'no-interview-open']);
    expect((await scene.post(scene.agent, id, 'propose-decision', grantTerms)).status).toBe(200);
  });

  it('is refused with codes, in words for the applicant', async () => {
    const { id } = await scene.examined();
    const none = await scene.post(scene.agent, id, 'propose-decision', { decision: 'refuse', codes: [] });
    expect([none.status, none.body.code]).toEqual([422, 'refusal-code-missing']);
    const unknown = await scene.post(scene.agent, id, 'propose-decision', { decision: 'refuse', codes: ['R99'] });
    expect(unknown.body).toMatchObject({ code: 'refusal-code-unknown', errors: [{ pointer: '/codes/0' }] });
    await scene.post(scene.agent, id, 'propose-decision', { decision: 'refuse', codes: ['R12'] });
    await scene.post(scene.consul, id, 'decide', { decision: 'refuse' });
    expect((await scene.send('GET', `/applications/${id}`, { as: scene.applicant })).body).toMatchObject({
      state: 'REFUSED',
      decision: { codes: [{ code: 'R12', words: { fr: 'Authenticité des documents douteuse' } }] },
    });
  });

  it('goes back with a note, or ends inadmissible', async () => {
    const { id } = await scene.proposed();
    expect((await scene.post(scene.consul, id, 'return', { note: 'Adresse ?' })).body).toMatchObject({
      state: 'EXAMINATION',
      proposal: null,
    });
    const other = await scene.paid();
    const { body } = await scene.post(scene.agent, other.id, 'declare-inadmissible', { codes: ['R23'] });
    expect(body.state).toBe('INADMISSIBLE');
  });

  it('reviews documents: rejected, replaced by the applicant, accepted; waived', async () => {
    const { id } = await scene.paid();
    await scene.post(scene.agent, id, 'documents/photo/reject', { reason: 'unreadable' });
    await scene.post(scene.agent, id, 'request-information', { message: 'Une autre photo, svp.' });
    const asked = (await scene.send('GET', `/applications/${id}`, { as: scene.applicant })).body;
    expect(asked['missing']).toEqual([
      expect.objectContaining({ code: 'document-rejected', pointer: '/documents/photo' }),
    ]);
    expect((await scene.attach(scene.applicant, asked, 'photo')).status).toBe(200);
    expect((await scene.post(scene.applicant, id, 'answer', { message: 'Voici.' })).body.state).toBe('ADMISSIBILITY');
    await scene.post(scene.agent, id, 'documents/photo/accept');
    const waived = await scene.post(scene.agent, id, 'documents/passport/waive');
    expect(waived.body['documents']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'photo', state: 'accepted' }),
        expect.objectContaining({ kind: 'passport', state: 'waived' }),
      ]),
    );
    expect((await scene.post(scene.agent, id, 'documents/painting/accept')).body.code).toBe('document-kind-unknown');
  });
});

describe('four eyes', () => {
  it('the proposer does not decide, even as a consul', async () => {
    await scene.grant(scene.agent, 'consul', 'BER');
    const { id } = await scene.proposed();
    const { status, body } = await scene.post(scene.agent, id, 'decide', { decision: 'grant' });
    expect([status, body.code]).toEqual([403, 'four-eyes']);
  });

  it('whoever took the money neither proposes nor decides', async () => {
    const { id } = await scene.examined(scene.agent.personId);
    const { status, body } = await scene.post(scene.agent, id, 'propose-decision', grantTerms);
    expect([status, body.code]).toEqual([403, 'received-the-money']);
    const paid = await scene.examined(scene.consul.personId);
    await scene.post(scene.agent, paid.id, 'propose-decision', grantTerms);
    const decide = await scene.post(scene.consul, paid.id, 'decide', { decision: 'grant' });
    expect([decide.status, decide.body.code]).toEqual([403, 'received-the-money']);
  });

  it('two accounts that turn out to be one person are one pair of eyes', async () => {
    const { id } = await scene.proposed();
    const second = person(undefined, { purpose: 'adjudication' });
    await scene.grant(second, 'consul', 'BER');
    const link = { personId: second.personId as string, formerPersonId: scene.agent.personId as string };
    await scene.react((_reactions, { tx }) => mergePerson(tx, visasPersons, link));
    const { status, body } = await scene.post(second, id, 'decide', { decision: 'grant' });
    expect([status, body.code]).toEqual([403, 'four-eyes']);
  });
});

describe('reading a file', () => {
  it('needs a purpose that fits, and is written down', async () => {
    const { id } = await scene.paid();
    const path = `/applications/${id}`;
    const read = (purpose: Actor['purpose']) => scene.send('GET', path, { as: { ...scene.agent, purpose } });
    const missing = await read(null);
    expect([missing.status, missing.body.code]).toEqual([400, 'purpose-missing']);
    expect((await read('payment')).body.code).toBe('purpose-not-allowed');
    expect((await read('adjudication')).body).toMatchObject({ applicant: { surname: 'Mustermann' } });
    const reads = await scene.service.sql('select by_person, purpose from file_read where application_id = $1', [id]);
    expect(reads).toEqual([{ by_person: scene.agent.personId, purpose: 'adjudication' }]);
    expect((await scene.send('GET', path, { as: paris })).status).toBe(404);
    expect((await scene.send('GET', path, { as: cashier })).status).toBe(404);
  });

  it('queues show the officer’s own posts, page by page, and leak nothing', async () => {
    const queue = (as: Actor, query = '') => scene.send('GET', `/queues/admissibility${query}`, { as });
    await scene.paid();
    await scene.paid();
    const all = (await queue(scene.agent)).body;
    const first = (await queue(scene.agent, '?limit=1')).body;
    const second = (await queue(scene.agent, `?limit=1&cursor=${first.next}`)).body;
    expect([first.items[0]?.id, second.items[0]?.id]).toEqual(all.items.slice(0, 2).map(({ id }) => id));
    expect((all['counts'] as Record<string, number>)['admissibility']).toBe(all.items.length);
    expect(JSON.stringify(all)).not.toContain('Mustermann');
    const elsewhere = (await queue(paris)).body;
    expect(elsewhere).toMatchObject({ items: [], next: null, counts: { admissibility: 0, decision: 0 } });
    expect((await queue(paris, '?post=BER')).status).toBe(404);
    expect((await queue(cashier)).status).toBe(403);
    expect((await queue(person())).status).toBe(403);
    expect((await queue({ ...scene.agent, purpose: null })).body.code).toBe('purpose-missing');
    expect((await scene.send('GET', '/queues/lunch', { as: scene.agent })).status).toBe(404);
    expect((await scene.send('GET', '/queues/admissibility')).status).toBe(401);
  });
});
