import 'reflect-metadata';
import { serviceActor, uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { facts, journey, passport, TravelScene } from './travel-scene';

let scene: TravelScene;
beforeAll(async () => {
  scene = await TravelScene.open();
});
afterAll(() => scene?.close());

describe('a passport is stolen in transit', () => {
  const awa = person(undefined, { strength: 'password' });
  let id: string;
  let number: string;

  it('she reports it, and asks for a sheet that brings her home', async () => {
    const report = await scene.report(awa, { document: passport });
    const missing = await scene.tryAsk(awa, { reason: 'stolen' });
    expect([missing.status, missing.body.errors[0]]).toMatchObject([422, { pointer: '/lossReportId' }]);
    const asked = (await scene.tryAsk(awa, { reason: 'stolen', lossReportId: report.id })).body;
    expect(asked).toMatchObject({ state: 'REQUESTED', nextStep: { code: 'send-files' }, person: facts, journey });
    expect(asked).toMatchObject({ lostDocument: { kind: 'passport', number: 'AA•••••67' } });
    id = asked.id;
    const early = await scene.at(scene.agent, id, 'check-identity', { by: 'record', note: 'x' });
    expect([early.status, early.body.code]).toEqual([422, 'photo-missing']);
    const sent = await scene.sendFile(awa, id, asked.version);
    expect(sent.body).toMatchObject({ missing: [], nextStep: { code: 'come' }, documents: [{ kind: 'photo' }] });
  });

  it('two registered witnesses say who she is, the consul approves', async () => {
    const witnesses = await Promise.all([1, 2].map(() => scene.register.registered(person())));
    const checked = await scene.at(scene.agent, id, 'check-identity', {
      by: 'witnesses',
      witnesses: witnesses.map(({ number }) => ({ consularNumber: number })),
    });
    expect(checked.body).toMatchObject({ state: 'IDENTITY_CHECKED', allowedActions: ['assign', 'withdraw'] });
    expect((await scene.at(scene.agent, id, 'approve')).body.code).toBe('not-permitted');
    const approved = await scene.at(scene.consul, id, 'approve');
    expect(approved.body).toMatchObject({ state: 'APPROVED', validUntil: '2026-12-28' });
    const seen = (await scene.read(scene.consul, id)).body;
    expect(seen['identityCheck']).toEqual({
      by: 'witnesses',
      witnesses: witnesses.map((one) => ({ consularNumber: one.number })),
    });
    expect(JSON.stringify((await scene.read(awa, id)).body)).not.toContain(String(witnesses[0]?.number));
  });

  it('is printed for documents alone, sealed, handed over', async () => {
    const printable = (as = serviceActor('documents', 'issuing')) =>
      scene.service.request('GET', `/internal/emergency-documents/${id}/printable`, { as });
    expect((await printable()).body).toMatchObject({
      requestId: id,
      photo: { uploadId: expect.any(String) },
      journey,
      person: facts,
      lostDocument: { number: 'AA•••••67' },
    });
    expect((await printable(serviceActor('visas', 'issuing'))).status).toBe(403);
    expect((await printable(serviceActor('documents'))).status).toBe(400);
    number = await scene.sealed('emergency-document', id);
    expect((await scene.at(scene.agent, id, 'hand-over')).body).toMatchObject({
      state: 'HANDED_OVER',
      paper: { number },
    });
    const paper = await scene.send('GET', `/emergency-documents/${id}/paper`, { as: awa });
    expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });

  it('made again: handed out under its new number, by a link too, and the border knows it by that', async () => {
    const newest = uuidv7();
    const before = number;
    number = 'L99999999';
    await scene.madeAgain('emergency-document', id, number, newest);
    const superseded = [{ number: before, edition: 1, at: expect.any(String) }];
    expect((await scene.read(awa, id)).body).toMatchObject({ state: 'HANDED_OVER', paper: { number, superseded } });
    const link = (as: Actor | undefined, body: object = {}) =>
      scene.send('POST', `/emergency-documents/${id}/paper/link`, { ...(as && { as }), body });
    expect(await link(awa)).toMatchObject({ status: 201, body: { url: expect.stringMatching(`${newest}$`) } });
    const refused = [await link(undefined), await link(person()), await link(awa, { number: 1 })];
    expect(refused.map(({ status }) => status)).toEqual([401, 404, 400]);
  });

  it('a second one is refused while this one counts; the border ends it', async () => {
    const second = await scene.tryAsk(awa);
    expect([second.status, second.body.code]).toEqual([409, 'emergency-document-valid']);
    const arrived = await scene.send('POST', '/emergency-documents/arrivals', { as: scene.border, body: { number } });
    expect(arrived.body).toMatchObject({ state: 'ENDED', ending: { reason: 'arrived', on: '2026-11-28' } });
    expect(JSON.stringify(arrived.body)).not.toContain('Traor');
    expect(await scene.facts(id)).toEqual(
      ['requested', 'identity-checked', 'approved', 'issued', 'handed-over', 'ended'].map(
        (one) => `travel-document.${one}`,
      ),
    );
    expect((await scene.tryAsk(awa)).status).toBe(201);
  });
});
