import { serviceActor } from '@jatigi/kernel';
import { CertificateScene } from './certificate-scene';

let scene: CertificateScene;
beforeAll(async () => {
  scene = await CertificateScene.open();
});
afterAll(() => scene.close());

describe('a certificate of residence', () => {
  it('is asked for, proved, signed by one officer, paid, sealed and downloaded', async () => {
    const as = scene.person();
    const asked = await scene.ask(as, { kind: 'residence', registrationId: scene.registered(as) });
    expect(asked).toMatchObject({ state: 'REQUESTED', missing: ['proof-of-address'], fee: null, version: 1 });
    expect(asked.nextStep).toMatchObject({ code: 'send-documents' });
    expect(asked.person).toMatchObject({ consularNumber: 'C-A1B2-C3D4-E' });
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
    const printable = await scene.registry.service.request('GET', `/internal/certificates/${asked.id}/printable`, {
      as: serviceActor('documents', 'issuing'),
    });
    expect(printable.body).toMatchObject({
      ...{ certificateId: asked.id, kind: 'residence', layout: 'residence', signerRole: 'head-of-section' },
      ...{ consularNumber: 'C-A1B2-C3D4-E', approvedOn: '2026-11-24', validUntil: '2027-02-22' },
      person: { name: { surname: 'Sangaré' }, address: { city: 'Paris' } },
      details: { residence: { proof: 'registered' } },
    });
    await scene.issue(asked.id);
    await scene.issue(asked.id);
    const sealed = (await scene.read(as, asked.id)).body;
    expect(sealed.certificate).toEqual({ number: 'MLC-0123-4567-89A', validUntil: '2027-02-22', standing: 'valid' });
    const fetched = await scene.registry.send('GET', `/certificates/${asked.id}/certificate`, { as });
    expect(fetched.status).toBe(200);
    expect((await scene.read(as, asked.id)).body.state).toBe('DELIVERED');
    expect(await scene.registry.facts(asked.id)).toEqual([
      'certificate.requested',
      'certificate.payment-due',
      'certificate.approved',
      'certificate.sealed',
      'certificate.delivered',
    ]);
  });
});
