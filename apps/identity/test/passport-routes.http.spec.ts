import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { PassportScene } from './passport-scene';

let scene: PassportScene;
beforeAll(async () => {
  scene = await PassportScene.open();
});
afterAll(() => scene.close());

describe('every route', () => {
  const owner = person();
  const bodies: Record<string, object> = {
    appointment: { at: '2026-12-03T09:30' },
    'record-capture': { capturedOn: '2026-11-30', referenceOfCapture: 'PAR-2026-000116' },
    return: { message: 'Une autre photo, svp.' },
    refuse: { reason: 'no-answer' },
    receive: { passportNumber: 'AB1234567' },
    'hand-over': { identityChecked: true },
  };
  const desk = ['assign', 'missed-appointment', 'send-to-production', 'uncollected', ...Object.keys(bodies)];
  const routes: Array<[command: string, whose: string]> = [
    ...desk.map((command): [string, string] => [command, 'desk']),
    ['resubmit', 'own'],
    ['withdraw', 'own'],
  ];
  let id = '';
  let handed = '';
  const allowed = (whose: string): Actor => (whose === 'own' ? owner : scene.consul);

  beforeAll(async () => {
    handed = (await scene.in('HANDED_OVER', owner)).id;
    id = (await scene.in('CAPTURED', owner)).id;
  });

  it.each(routes)('%s is refused to nobody, to strangers and to citizens', async (command) => {
    const body = bodies[command] ?? {};
    expect((await scene.send('POST', `/${id}/${command}`, { body })).status).toBe(401);
    expect((await scene.at(person(), id, command, body)).status).toBe(404);
    expect((await scene.at(scene.lyonAgent, id, command, body)).status).toBe(404);
    expect((await scene.at(scene.ministry, id, command, body)).status).toBe(404);
  });

  it.each(routes)('%s is not possible in the end (409)', async (command, whose) => {
    const { status, body } = await scene.at(allowed(whose), handed, command, bodies[command] ?? {});
    expect([status, body.code]).toEqual([409, 'illegal-transition']);
  });

  it.each(Object.keys(bodies))('%s wants its body', async (command) => {
    const { status, body } = await scene.at(scene.consul, id, command, {});
    expect([status, body.code]).toEqual([400, 'invalid-request']);
    expect((await scene.at(scene.consul, id, command, { ...bodies[command], more: 1 })).status).toBe(400);
  });

  it.each([
    ['assign', 'desk'],
    ['withdraw', 'own'],
  ])('%s refuses a stale version (412)', async (command, whose) => {
    const headers = { 'if-match': '"1"' };
    const { status } = await scene.send('POST', `/${id}/${command}`, { as: allowed(whose), body: {}, headers });
    expect(status).toBe(412);
  });

  it('reading wants a purpose of an officer, and is written down', async () => {
    const hasty = await scene.send('GET', `/${id}`, { as: { ...scene.agent, purpose: null } });
    expect([hasty.status, hasty.body.code]).toEqual([400, 'purpose-missing']);
    const wrong = await scene.send('GET', `/${id}`, { as: { ...scene.agent, purpose: 'payment' } });
    expect(wrong.status).toBe(403);
    for (const path of [`/${id}`, `/${id}/history`, `/${id}/documents/photo`]) {
      expect((await scene.send('GET', path)).status).toBe(401);
      expect((await scene.send('GET', path, { as: person() })).status).toBe(404);
      expect((await scene.send('GET', path, { as: scene.agent })).status).toBe(200);
    }
    const rows = await scene.identity.service.sql(
      'select what, purpose from passport_request_read order by id desc limit 3',
    );
    expect(rows.map((row) => row['what'])).toEqual(['proof/photo', 'history', 'passport-request']);
  });

  it('takes only proofs that exist, under the version', async () => {
    const asker = person();
    const { id: fresh, version } = await scene.ask(asker);
    expect((await scene.sendProof(asker, fresh, 'horoscope', version)).body.code).toBe('document-kind-unknown');
    expect((await scene.sendProof(asker, fresh, 'photo', version + 1)).body.code).toBe('stale-version');
    expect((await scene.sendProof(person(), fresh, 'photo', version)).status).toBe(404);
  });

  it('takes a proof that came in parts by its id', async () => {
    const asker = person();
    const { id: fresh, version } = await scene.ask(asker);
    const uploadId = uuidv7();
    scene.documents.finished.set(uploadId, asker.personId ?? '');
    const name = (body: object) => {
      const headers = { 'if-match': `"${version}"` };
      return scene.send('PUT', `/${fresh}/documents/photo`, { as: asker, body, headers });
    };
    expect(await name({ mediaType: 'image/gif', uploadId })).toMatchObject({
      status: 400,
      body: { code: 'invalid-request', errors: [{ pointer: '/mediaType', code: 'not-a-choice' }] },
    });
    expect((await name({ mediaType: 'image/jpeg', uploadId: uuidv7() })).body.code).toBe('upload-unknown');
    expect((await name({ mediaType: 'image/jpeg', uploadId })).body).toMatchObject({ documents: [{ kind: 'photo' }] });
  });
});
