import 'reflect-metadata';
import type { Actor } from '@jatigi/kernel';
import { serviceActor } from '@jatigi/kernel';
import { VisasScene } from './visas-scene';

let scene: VisasScene;
beforeAll(async () => (scene = await VisasScene.open()));
afterAll(() => scene.close());

describe('GET /internal/applications/{id}/printable', () => {
  const ask = (id: string, as: Actor) =>
    scene.service.request('GET', `/internal/applications/${id}/printable`, {
      as: { ...as, purpose: as.purpose ?? 'issuing' },
    });

  it('gives documents what is printed, once granted, and writes the read down', async () => {
    const { id } = await scene.granted();
    const { status, body } = await ask(id, serviceActor('documents'));
    expect(status).toBe(200);
    expect(body).toEqual({
      applicationId: id,
      post: 'BER',
      visaType: 'V03S',
      entries: 1,
      validFrom: '2027-01-05',
      validUntil: '2027-04-04',
      stayDays: 30,
      holder: {
        surname: 'Mustermann',
        givenNames: 'Erika',
        birthDate: '1990-08-12',
        sex: 'F',
        nationality: 'DEU',
        passportNumber: 'C01X00T47',
        passportIssuer: 'DEU',
        passportExpiry: '2034-01-09',
      },
      photo: { uploadId: expect.any(String) },
      language: 'fr',
    });
    const reads = await scene.service.sql('select by_service, purpose, what from file_read where application_id = $1', [
      id,
    ]);
    expect(reads).toContainEqual({ by_service: 'documents', purpose: 'issuing', what: 'printable' });
  });

  it('refuses other services, other purposes, persons, and what is not granted', async () => {
    const { id } = await scene.proposed();
    expect((await ask(id, serviceActor('documents'))).status).toBe(404);
    const granted = await scene.granted();
    expect((await ask(granted.id, serviceActor('payments'))).status).toBe(403);
    expect((await ask(granted.id, { ...serviceActor('documents'), purpose: 'notification' })).status).toBe(403);
    expect((await ask(granted.id, scene.consul)).status).toBe(403);
  });
});
