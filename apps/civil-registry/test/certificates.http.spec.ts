import 'reflect-metadata';
import { serviceActor, uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { CertificateScene, awa } from './certificate-scene';

let scene: CertificateScene;
beforeAll(async () => {
  scene = await CertificateScene.open();
});
afterAll(() => scene?.close());

describe('a certificate of residence', () => {
  it('is asked for, proved, signed by one officer, paid, sealed and downloaded', async () => {
    const as = scene.person();
    const asked = await scene.ask(as, { kind: 'residence', registrationId: scene.registered(as) });
    expect(asked).toMatchObject({ state: 'REQUESTED', missing: ['proof-of-address'], fee: null, version: 1 });
    expect(asked).toMatchObject({ nextStep: { code: 'send-documents' }, person: { consularNumber: 'C-A1B2-C3D4-E' } });
    expect((await scene.at(scene.head, asked.id, 'approve')).body.errors).toMatchObject([
      { pointer: '/documents/proof-of-address', code: 'document-missing' },
    ]);
    const proved = await scene.attach(as, asked.id, 'proof-of-address');
    expect(proved.body).toMatchObject({ missing: [], version: 2, nextStep: { code: 'wait' } });
    const signed = await scene.at(scene.head, asked.id, 'approve');
    expect(signed.body).toMatchObject({ state: 'AWAITING_PAYMENT', fee: { minor: 1000, currency: 'EUR' } });
    expect(JSON.stringify(signed.body)).not.toContain('Sangaré');
    await scene.pay(asked.id);
    await scene.pay(asked.id);
    expect((await scene.read(as, asked.id)).body).toMatchObject({ state: 'APPROVED', certificate: null });
    await scene.issue(asked.id);
    await scene.issue(asked.id);
    const sealed = (await scene.read(as, asked.id)).body;
    const standing = { validUntil: '2027-02-22', standing: 'valid' };
    expect(sealed.certificate).toEqual({ number: 'MLC-0123-4567-89A', superseded: [], ...standing });
    expect(await scene.download(as, asked.id)).toBe(200);
    expect((await scene.read(as, asked.id)).body.state).toBe('DELIVERED');
    expect(await scene.registry.facts(asked.id)).toEqual(
      ['requested', 'payment-due', 'approved', 'sealed', 'delivered'].map((fact) => `certificate.${fact}`),
    );
  });

  it('is printed for documents alone, with its purpose, and only while it stands', async () => {
    const as = scene.person();
    const { id } = await scene.residence(as);
    const printable = (by = serviceActor('documents', 'issuing')) =>
      scene.registry.service.request('GET', `/internal/certificates/${id}/printable`, { as: by });
    expect((await printable()).status).toBe(404);
    await scene.at(scene.head, id, 'approve');
    await scene.pay(id);
    expect((await printable()).body).toEqual({
      ...{ certificateId: id, kind: 'residence', layout: 'residence', language: 'fr', post: 'PAR' },
      title: { fr: 'Certificat de résidence', en: 'Certificate of residence' },
      reference: expect.stringMatching(/^CER-2026-[0-9A-Z]{8}$/),
      ...{ approvedOn: '2026-11-24', validUntil: '2027-02-22', signerRole: 'head-of-section' },
      ...{ consularNumber: 'C-A1B2-C3D4-E', personId: as.personId, person: awa },
      details: { residence: { proof: 'registered' } },
    });
    expect((await printable(serviceActor('visas', 'issuing'))).status).toBe(403);
    expect((await printable(serviceActor('documents'))).status).toBe(400);
    expect((await printable(scene.consul as never)).status).toBe(403);
    await scene.at(scene.consul, id, 'revoke', { reason: 'issued-in-error' });
    expect((await printable()).status).toBe(404);
  });

  it('is for whom the register of this post has', async () => {
    const as = scene.person();
    const refusal = async (body: object) => {
      const answer = await scene.post(as, { kind: 'residence', ...body });
      return [answer.status, answer.body.errors?.[0]?.pointer, answer.body.code];
    };
    expect(await refusal({})).toEqual([422, '/registrationId', 'registration-missing']);
    expect(await refusal({ registrationId: uuidv7() })).toEqual([422, '/registrationId', 'registration-not-standing']);
    const others = scene.registered(scene.person());
    expect(await refusal({ registrationId: others })).toEqual([422, '/registrationId', 'registration-not-standing']);
    const elsewhere = scene.registered(as, { post: 'LYO' });
    expect(await refusal({ registrationId: elsewhere })).toEqual([422, '/post', 'other-post']);
    const own = scene.registered(as);
    expect(await refusal({ registrationId: own, person: awa })).toEqual([422, '/person', 'person-twice']);
    expect(await refusal({ registrationId: own, post: 'CEC-KATI' })).toEqual([422, '/post', 'post-unknown']);
    expect(await refusal({ registrationId: own, kind: 'custom' })).toEqual([422, '/kind', 'kind-unknown']);
  });

  it('of a ward is asked for by who is responsible for her', async () => {
    const [as, personId] = [scene.person(), uuidv7()];
    const ward = await scene.ask(as, { kind: 'residence', registrationId: scene.registered(as, { personId }) });
    expect(ward).toMatchObject({ for: 'ward', state: 'REQUESTED' });
    const [row] = await scene.registry.service.sql(
      'select key_person_id from certificate_file where certificate_request_id = $1',
      [ward.id],
    );
    expect(row).toEqual({ key_person_id: personId });
  });
});

describe('a certificate of life', () => {
  it('waits for the person, takes two officers and no fee', async () => {
    const as = scene.person();
    const asked = await scene.ask(as, { kind: 'life', person: awa });
    expect(asked).toMatchObject({ state: 'INTERVIEW', missing: ['identity'], dueOn: '2026-11-29' });
    await scene.attach(as, asked.id, 'identity');
    expect((await scene.read(as, asked.id)).body.nextStep).toMatchObject({ code: 'come' });
    const early = await scene.at(scene.agent, asked.id, 'propose');
    expect([early.status, early.body.code]).toEqual([409, 'illegal-transition']);
    const video = { mode: 'video', on: '2026-11-23', time: '10:30', note: 'Visage et passeport montrés' };
    expect((await scene.at(scene.agent, asked.id, 'record-presence', video)).body).toMatchObject({
      state: 'REQUESTED',
    });
    expect((await scene.read(as, asked.id)).body.presence).toEqual({ mode: 'video', on: '2026-11-23', time: '10:30' });
    expect((await scene.read(scene.agent, asked.id)).body.presence).toMatchObject({ note: video.note });
    expect((await scene.at(scene.head, asked.id, 'approve')).body.code).toBe('not-proposed');
    await scene.at(scene.head, asked.id, 'propose');
    const own = await scene.at(scene.head, asked.id, 'approve');
    expect([own.status, own.body.code]).toEqual([403, 'four-eyes']);
    await scene.at(scene.consul, asked.id, 'return-to-agent', { message: 'Quel passeport ?' });
    expect((await scene.read(as, asked.id)).body.message).toBeNull();
    expect((await scene.read(scene.agent, asked.id)).body.message).toBe('Quel passeport ?');
    await scene.at(scene.agent, asked.id, 'propose');
    expect((await scene.at(scene.consul, asked.id, 'approve')).body).toMatchObject({ state: 'APPROVED', fee: null });
  });

  it('is revoked by a signer, and a paper that comes afterwards is given to nobody', async () => {
    const as = scene.person();
    const { id } = await scene.granted(as);
    const reason = { reason: 'obtained-by-fraud', text: 'Le passeport est faux.' };
    expect((await scene.at(scene.agent, id, 'revoke', reason)).status).toBe(403);
    expect((await scene.at(scene.consul, id, 'revoke', reason)).status).toBe(200);
    await scene.issue(id);
    const seen = (await scene.read(as, id)).body;
    expect(seen).toMatchObject({ state: 'REVOKED', certificate: null, revocation: { note: reason.text } });
    expect(await scene.download(as, id)).toBe(404);
  });

  it('ends with its last day on the wall of the post', async () => {
    const as = scene.person();
    const { id } = await scene.granted(as);
    await scene.issue(id);
    scene.registry.clock.set('2027-05-23', '21:30:00'); // 23:30 in Paris, the last day
    await scene.sweep(); // those of other specs end earlier
    expect(await scene.registry.facts(id)).not.toContain('certificate.expired');
    scene.registry.clock.set('2027-05-23', '22:30:00');
    expect(await scene.sweep()).toBe(1);
    expect(await scene.sweep()).toBe(0);
    scene.registry.clock.set('2026-11-24');
    expect((await scene.read(as, id)).body).toMatchObject({ state: 'EXPIRED', certificate: { standing: 'expired' } });
  });
});

describe('a certificate that is made again', () => {
  it('is handed out under its new number, by a link too; the one before is superseded', async () => {
    const as = scene.person();
    const { id } = await scene.granted(as);
    const link = (by?: Actor, body: object = {}) =>
      scene.registry.send('POST', `/certificates/${id}/certificate/link`, { ...(by && { as: by }), body });
    expect((await link(as)).status).toBe(404);
    await scene.issue(id);
    await scene.reissue(id, 'MLC-0123-4567-89B');
    const superseded = [{ number: 'MLC-0123-4567-89A', edition: 1, at: expect.any(String) }];
    expect((await scene.read(as, id)).body).toMatchObject({
      state: 'SEALED',
      certificate: { number: 'MLC-0123-4567-89B', superseded },
    });
    expect((await link(as)).status).toBe(201);
    expect((await scene.read(as, id)).body.state).toBe('DELIVERED');
    const refused = [await link(), await link(scene.person()), await link(as, { number: 1 })];
    expect(refused.map(({ status }) => status)).toEqual([401, 404, 400]);
  });

  it('is given to nobody when it was revoked meanwhile', async () => {
    const as = scene.person();
    const { id } = await scene.granted(as);
    await scene.at(scene.consul, id, 'revoke', { reason: 'issued-in-error' });
    await scene.reissue(id, 'MLC-0123-4567-89B');
    expect((await scene.read(as, id)).body).toMatchObject({ state: 'REVOKED', certificate: null });
  });
});
