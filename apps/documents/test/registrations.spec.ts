import 'reflect-metadata';
import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentIssued } from '@jatigi/contracts';
import { serviceActor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { readTrustBundle, verifySeal } from '@jatigi/vds';
import { IssuedDocuments } from '../src/issuing/issued-documents';
import { OrphanSweep } from '../src/vault/orphan-sweep';
import { uploadPhoto } from './fixture';
import { readCodes, verifiedByCryptoAlone } from './read-seal';
import { RegistrationScene } from './registration-scene';

jest.setTimeout(180_000);
let scene: RegistrationScene;
beforeAll(async () => {
  scene = await RegistrationScene.open();
});
afterAll(() => scene?.close());

const identity = serviceActor('identity');

describe('a registered person gets a sealed certificate', () => {
  it('once though it is said three times, with a national seal that anybody reads from the page', async () => {
    const { id, number, subject } = await scene.registered();
    expect(number).toMatch(/^MLR/);
    expect(await scene.rows(subject)).toHaveLength(1);
    const path = `/internal/registrations/${subject}/printable`;
    expect(scene.fixture.visas.asked.filter(({ url }) => url === path)).toEqual([{ url: path, purpose: 'issuing' }]);
    expect(await scene.facts(id)).toMatchObject([
      {
        type: DocumentIssued.type,
        payload: {
          kind: 'consular-registration',
          number,
          subject: { kind: 'registration', id: subject },
          validUntil: '2029-11-28',
        },
      },
    ]);
    const answer = await scene.fixture.service.request('GET', `/internal/documents/${id}/content`, { as: identity });
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="attestation-inscription-consulaire-${number}.pdf"`,
    );
    const { seal, link } = await readCodes(answer.body as Buffer);
    expect(link).toBe(`http://127.0.0.1:4000/fr/verify/${number}`);
    const bundle = String((await scene.fixture.service.request('GET', '/v1/documents/trust/certificates')).body);
    expect(verifiedByCryptoAlone(seal, bundle)).toBe(true);
    expect(await verifySeal(seal, await readTrustBundle(bundle), new Date('2027-01-20'))).toMatchObject({
      status: 'VALID',
      registration: {
        kind: 'consular-registration',
        documentNumber: number,
        consularNumber: 'C-4K7Q-Z9D2-7',
        post: 'BER',
        surname: 'Traoré',
        givenNames: 'Ɲɛnɛba Awa',
        birthDate: '1990-03-01',
        issuedOn: '2026-11-28',
        validUntil: '2029-11-28',
      },
    });
  });

  it('is recognised by its number and on its PDF with the least data, and expired after its last day', async () => {
    const { id, number } = await scene.registered();
    const answer = await scene.verify(number.toLowerCase());
    expect(answer).toEqual({
      number: `${number.slice(0, 3)}-${number.slice(3, 8)}-${number.slice(8, 13)}-${number.slice(13)}`,
      result: 'valid',
      message: expect.any(String),
      messageEn: expect.any(String),
      kind: 'consular-registration',
      holder: 'T••••• Ɲ••••• A••',
      issuedOn: '2026-11-28',
      validFrom: '2026-11-28',
      validUntil: '2029-11-28',
      test: true,
      checked: 'number',
      notice: expect.any(String),
      noticeEn: expect.any(String),
    });
    const pdf = (await scene.fixture.service.request('GET', `/internal/documents/${id}/content`, { as: identity }))
      .body;
    const headers = { 'content-type': 'application/pdf' };
    const read = await scene.fixture.service.request('POST', '/v1/documents/verifications', {
      body: pdf as Buffer,
      headers,
    });
    const grounds = { checked: 'file', notice: expect.any(String), noticeEn: expect.any(String) };
    expect(read.body).toEqual({ ...answer, ...grounds });
    const { number: old } = await scene.registered({ registeredOn: '2023-11-27', validUntil: '2026-11-27' });
    expect(await scene.verify(old)).toMatchObject({ result: 'expired', validUntil: '2026-11-27' });
  });

  it('one, however attempts race, and also when one dies after its file was stored', async () => {
    const raced = scene.offer();
    await Promise.all(Array.from({ length: 4 }, () => scene.execute(raced)));
    expect(await scene.rows(raced)).toHaveLength(1);

    const subject = scene.offer();
    const documents = scene.get(IssuedDocuments);
    const dies = jest.spyOn(documents, 'register').mockRejectedValueOnce(new Error('the process died here'));
    await expect(scene.execute(subject)).rejects.toThrow('died');
    dies.mockRestore();
    await scene.execute(subject);
    expect(await scene.rows(subject)).toHaveLength(1);
    const folder = join(scene.fixture.settings['BLOB_DIR'] ?? '', 'documents');
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) utimesSync(join(entry.parentPath, entry.name), new Date(0), new Date(0));
    expect(await scene.get(OrphanSweep).sweep()).toMatchObject({ blobs: 1 });
    const [{ id } = { id: '' }] = await scene.rows(subject);
    const kept = await scene.fixture.service.request('GET', `/internal/documents/${id}/content`, { as: identity });
    expect(kept.status).toBe(200);
  });

  it('is not printed when identity says that the registration does not stand', async () => {
    const id = scene.offer();
    scene.fixture.visas.refusals.set(id, { status: 409, code: 'registration-not-standing' });
    await expect(scene.execute(id)).rejects.toMatchObject({
      code: 'job-rejected',
      message: 'registration-not-standing',
    });
    expect(await scene.rows(id)).toHaveLength(0);
  });

  it('shows the photo that she sent', async () => {
    const { id } = await scene.registered({ photo: { uploadId: await uploadPhoto(scene.fixture.service) } });
    const path = `/internal/documents/${id}/content`;
    const { body } = await scene.fixture.service.request('GET', path, { as: identity });
    expect((body as Buffer).toString('latin1')).toContain('/DCTDecode');
  });

  it('waits while identity is away: the job comes back', async () => {
    const id = scene.offer();
    scene.fixture.visas.refusals.set(id, { status: 503, code: 'unavailable' });
    await expect(scene.execute(id)).rejects.not.toMatchObject({ code: 'job-rejected' });
    scene.fixture.visas.refusals.delete(id);
    await scene.execute(id);
    expect(await scene.rows(id)).toHaveLength(1);
  });

  it('leaves nothing personal readable, and the file to its owners alone', async () => {
    const { id } = await scene.registered();
    const texts = await scene.fixture.service.sql<{ text: string }>(
      `select document::text || (select coalesce(string_agg(event_log::text, ''), '') from event_log) ||
       (select coalesce(string_agg(job::text, ''), '') from job) as text from document`,
    );
    for (const { text } of texts) expect(text).not.toMatch(/Traor|C-4K7Q|Heidestra/u);
    const path = `/internal/documents/${id}/content`;
    expect(await scene.fixture.service.request('GET', path, { as: person() })).toMatchObject({ status: 403 });
    expect(await scene.fixture.service.request('GET', path, { as: serviceActor('payments') })).toMatchObject({
      status: 403,
    });
  });
});
