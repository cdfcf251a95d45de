import 'reflect-metadata';

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ApplicationGranted, DocumentIssued, DocumentIssuedV1 } from '@jatigi/contracts';
import { fixedClock, serviceActor, uuidv7 } from '@jatigi/kernel';
import { parseMrz } from '@jatigi/mrz';
import { goldenSample, person, waitFor } from '@jatigi/platform-testing';
import { readTrustBundle, verifySeal } from '@jatigi/vds';
import { Client } from 'pg';

import { IssueEVisa } from '../src/issuing/issue-e-visa';
import { printableSample, startDocuments, uploadPhoto, visas } from './fixture';
import type { DocumentsFixture } from './fixture';
import { digest, readCodes, verifiedByCryptoAlone } from './read-seal';

let fixture: DocumentsFixture;
let photoId: string;
beforeAll(async () => {
  fixture = await startDocuments({ withBus: true, clock: fixedClock('2026-11-24T09:00:00Z') });
  photoId = await uploadPhoto(fixture.service);
});
afterAll(() => fixture.stop());

interface DocumentRecord {
  id: string;
  number: string;
  status_index: number;
  sha256: string;
}
const documents = (applicationId: string) =>
  fixture.service.sql<DocumentRecord>('select * from document where subject_id = $1', [applicationId]);
const facts = (documentId: string) =>
  fixture.service.sql<{ type: string; payload: unknown }>(
    'select type, payload from event_log where aggregate_id = $1',
    [documentId],
  );

/** Visas says "granted" on the bus, as often as wanted. */
async function granted(times = 1): Promise<string> {
  const applicationId = uuidv7();
  fixture.visas.printables.set(applicationId, printableSample(applicationId, photoId));
  const eventId = uuidv7();
  const event = { definition: ApplicationGranted, aggregateId: applicationId, version: 1, eventId };
  for (let i = 0; i < times; i += 1) {
    await fixture.service.bus?.say('visas.v1', [{ ...event, data: goldenSample(ApplicationGranted) }]);
  }
  return applicationId;
}

async function issued(applicationId: string): Promise<{ record: DocumentRecord; pdf: Buffer }> {
  await waitFor(async () => (await documents(applicationId)).length > 0, { timeoutMs: 45_000 });
  const record = (await documents(applicationId))[0] as DocumentRecord;
  const answer = await fixture.service.request('GET', `/internal/documents/${record.id}/content`, { as: visas });
  return { record, pdf: answer.body as Buffer };
}

const bundle = async (): Promise<string> =>
  String((await fixture.service.request('GET', '/v1/documents/trust/certificates')).body);

describe('a granted application becomes a sealed e-visa', () => {
  it('is laid out, sealed, stored and told, and its seal is read back from the picture of the page', async () => {
    const applicationId = await granted();
    const { record, pdf } = await issued(applicationId);
    expect(fixture.visas.asked).toContainEqual(expect.objectContaining({ purpose: 'issuing' }));
    expect(fixture.visas.asked.map(({ url }) => url)).toContain('/v1/identity/posts/BER');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(digest(pdf)).toBe(record.sha256);
    const said = await facts(record.id);
    // Both versions, until nobody reads the first any more.
    expect(said.map(({ type }) => type)).toEqual([DocumentIssued.type, DocumentIssuedV1.type]);
    for (const { payload } of said) {
      expect(payload).toEqual({
        kind: 'e-visa',
        subject: { kind: 'visa-application', id: applicationId },
        number: record.number,
        statusIndex: record.status_index,
        validUntil: '2027-04-09',
        test: true,
        sha256: record.sha256,
      });
    }
    const { seal, link } = await readCodes(pdf);
    expect(link).toBe(`http://127.0.0.1:4000/fr/verify/${record.number}`);
    expect(verifiedByCryptoAlone(seal, await bundle())).toBe(true);
    const read = await verifySeal(seal, await readTrustBundle(await bundle()), new Date('2027-01-20'));
    expect(read).toMatchObject({
      status: 'VALID',
      visa: { entries: 1, stay: { kind: 'duration', days: 30 }, passportNumber: 'C01X00T47' },
      seal: { signerId: 'MLT1', issued: '2026-11-24', issuingCountry: 'MLI' },
    });
    const zone = read.visa?.mrz ?? ['', ''];
    expect(parseMrz([zone[0], zone[1].padEnd(36, '<')])).toMatchObject({
      ok: true,
      mrz: { surname: 'KONE MULLER', givenNames: 'AISSATA NAMAN', nationality: 'D', documentNumber: 'C01X00T47' },
    });
    const tampered = Uint8Array.from(seal);
    tampered[30] = (tampered[30] ?? 0) ^ 1;
    expect(verifiedByCryptoAlone(tampered, await bundle())).toBe(false);
  });

  it('one document, however often the fact arrives and the job runs', async () => {
    const applicationId = await granted(3);
    const { record } = await issued(applicationId);
    const again = { payload: { applicationId, applicantPersonId: goldenSample(ApplicationGranted).applicantPersonId } };
    const worker = fixture.service.running.app.get(IssueEVisa);
    await Promise.all([1, 2, 3].map(() => worker.execute(again)));
    expect(await documents(applicationId)).toHaveLength(1);
    expect(await facts(record.id)).toHaveLength(2);
  });

  it('attempts that race end with one document, and no two documents share a place in the status list', async () => {
    const applicationId = uuidv7();
    fixture.visas.printables.set(applicationId, printableSample(applicationId, photoId));
    const worker = fixture.service.running.app.get(IssueEVisa);
    const job = { payload: { applicationId, applicantPersonId: uuidv7() } };
    await Promise.all(Array.from({ length: 5 }, () => worker.execute(job)));
    expect(await documents(applicationId)).toHaveLength(1);
    const indexes = await fixture.service.sql<{ status_index: number }>('select status_index from document');
    expect(new Set(indexes.map((row) => row.status_index)).size).toBe(indexes.length);
    const [{ next } = { next: 0 }] = await fixture.service.sql<{ next: number }>('select next from status_index');
    expect(Math.max(...indexes.map((row) => row.status_index))).toBeLessThan(next);
  });

  it('data that cannot stand in a zone waits for a person, with the reason', async () => {
    const applicationId = uuidv7();
    const sample = printableSample(applicationId, photoId);
    const holder = { ...sample.holder, surname: 'Иванов' };
    fixture.visas.printables.set(applicationId, { ...sample, holder });
    const worker = fixture.service.running.app.get(IssueEVisa);
    const job = { payload: { applicationId, applicantPersonId: uuidv7() } };
    await expect(worker.execute(job)).rejects.toMatchObject({ code: 'job-rejected' });
    expect(await documents(applicationId)).toHaveLength(0);
  });

  it('nothing personal lies readable in the database or on the disk', async () => {
    const { record, pdf } = await issued(await granted());
    const rows = await fixture.service.sql<{ text: string }>(
      `select document::text || (select coalesce(string_agg(event_log::text, ''), '') from event_log) ||
       (select coalesce(string_agg(job::text, ''), '') from job) as text from document`,
    );
    const stored = readFileSync(join(fixture.settings['BLOB_DIR'] ?? '', 'documents', record.id.slice(34), record.id));
    for (const text of [...rows.map((row) => row.text), stored.toString('latin1')]) {
      expect(text).not.toMatch(/K.n.-M.ller|C01X00T47|A.ssata/u);
    }
    expect(stored.length).toBeGreaterThan(pdf.length);
    expect(readdirSync(fixture.settings['KEYRING_DIR'] ?? '')).toEqual(['keyring.bin']);
  });
});

describe('GET /v1/documents/verifications/{number}', () => {
  const verify = (number: string) => fixture.service.request('GET', `/v1/documents/verifications/${number}`);

  it('valid, with the least data, however it is typed', async () => {
    const { record } = await issued(await granted());
    const answer = await verify(record.number.toLowerCase().replace(/^(.{3})(.{5})/, '$1-$2-'));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.body).toMatchObject({
      result: 'valid',
      kind: 'e-visa',
      holder: 'K••• M••••• A••••• Ɲ••••',
      issuedOn: '2026-11-24',
      validFrom: '2027-01-10',
      validUntil: '2027-04-09',
      test: true,
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/C01X00T47|1990|DEU/);
  });

  it('expired and unknown and mistyped', async () => {
    const { record } = await issued(await granted());
    await fixture.service.sql(`update document set valid_until = '2026-11-23' where id = $1`, [record.id]);
    expect((await verify(record.number)).body).toMatchObject({ result: 'expired' });
    expect((await verify('MLV0000000000')).body).toMatchObject({ result: 'unknown', number: '' });
    const other = record.number.endsWith('0') ? '1' : '0';
    const mistyped = await verify(record.number.slice(0, -1) + other);
    expect(mistyped).toMatchObject({ status: 200, body: { result: 'unknown' } });
    expect(mistyped.body).not.toHaveProperty('holder');
  });
});

describe('files and certificates', () => {
  it('a file is for visas alone; what does not exist is 404', async () => {
    const { record } = await issued(await granted());
    const path = `/internal/documents/${record.id}/content`;
    expect(await fixture.service.request('GET', path, { as: serviceActor('payments') })).toMatchObject({ status: 403 });
    expect(await fixture.service.request('GET', path, { as: person() })).toMatchObject({ status: 403 });
    expect(await fixture.service.request('GET', path)).toMatchObject({ status: 403 });
    const missing = `/internal/documents/${uuidv7()}/content`;
    expect(await fixture.service.request('GET', missing, { as: visas })).toMatchObject({ status: 404 });
  });

  it('one altered byte of a stored file is seen', async () => {
    const { record } = await issued(await granted());
    const file = join(fixture.settings['BLOB_DIR'] ?? '', 'documents', record.id.slice(34), record.id);
    const bytes = readFileSync(file);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const answer = await fixture.service.request('GET', `/internal/documents/${record.id}/content`, { as: visas });
    expect(answer).toMatchObject({ status: 410, body: { code: 'file-damaged' } });
  });

  it('certificates are public PEM, and say TEST', async () => {
    const answer = await fixture.service.request('GET', '/v1/documents/trust/certificates');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/pem/);
    expect(String(answer.body)).toMatch(/^# TEST[\s\S]+(-----BEGIN CERTIFICATE-----[\s\S]+){2}$/);
  });

  it('uploads are invisible to anybody who is not a service (row-level security)', async () => {
    const client = new Client({ connectionString: fixture.service.database.appUrl });
    await client.connect();
    const count = async () => Number((await client.query('select count(*) from upload')).rows[0].count);
    expect(await count()).toBe(0);
    await client.query(`select set_config('jatigi.actor_kind', 'service', false)`);
    expect(await count()).toBeGreaterThan(0);
    await client.query(`select set_config('jatigi.actor_kind', 'anonymous', false)`);
    await expect(client.query(`update upload set subject = 'x'`)).resolves.toMatchObject({ rowCount: 0 });
    await expect(client.query('delete from document')).rejects.toThrow('permission denied');
    await client.end();
  });
});
