import 'reflect-metadata';

import { Jobs } from '@jatigi/platform-jobs';
import { Transactions } from '@jatigi/platform-persistence';
import { uuidv7 } from '@jatigi/kernel';
import { waitFor } from '@jatigi/platform-testing';
import type { TestAnswer } from '@jatigi/platform-testing';
import { verifySeal } from '@jatigi/vds';
import { Client } from 'pg';
import { z } from 'zod';

import { IssueEVisa } from '../src/issuing/issue-e-visa';
import { Withdrawals } from '../src/issuing/withdrawals';
import { TrustBundles } from '../src/trust/trust-bundles';
import { printableSample, startDocuments, uploadPhoto, visas } from './fixture';
import type { DocumentsFixture } from './fixture';
import { readCodes } from './read-seal';
import { Verifier } from './verifier';

const EVERY_SECONDS = 1;

let fixture: DocumentsFixture;
beforeAll(async () => {
  fixture = await startDocuments({ settings: { TRUST_BUNDLE_SECONDS: EVERY_SECONDS } });
  await fixture.service.running.app.get(Jobs).stop();
});
afterAll(() => fixture.stop());

const verifier = new Verifier(() => fixture);
const get = verifier.get.bind(verifier);
const open = verifier.open.bind(verifier);
const bundle = verifier.bundle.bind(verifier);

/** An e-visa, and the seal as a camera reads it. */
async function eVisa(): Promise<{ id: string; seal: Uint8Array }> {
  const { service } = fixture;
  const applicationId = uuidv7();
  fixture.visas.printables.set(applicationId, printableSample(applicationId, await uploadPhoto(service)));
  const job = { payload: { applicationId, applicantPersonId: uuidv7() } };
  await service.running.app.get(IssueEVisa).execute(job);
  const [row] = await service.sql<{ id: string }>('select id from document where subject_id = $1', [applicationId]);
  const id = row?.id ?? '';
  const pdf = await service.request('GET', `/internal/documents/${id}/content`, { as: visas });
  return { id, seal: (await readCodes(pdf.body as Buffer)).seal };
}

const appOf = () => fixture.service.running.app;

const withdraw = (id: string): Promise<void> =>
  appOf()
    .get(Transactions)
    .asService({ service: 'documents' }, (tx) =>
      appOf().get(Withdrawals).ofDocument(tx, id, { standing: 'revoked', reason: 'holder-died' }),
    );

async function indexOf(id: string): Promise<number> {
  const sql = 'select status_index from document where id = $1';
  const [row] = await fixture.service.sql<{ status_index: number }>(sql, [id]);
  return row?.status_index ?? -1;
}

/** The next version, whoever makes it: the timer of the service or this call. */
async function versionAfter(version: number): Promise<TestAnswer> {
  await waitFor(async () => {
    await appOf().get(TrustBundles).makeWhenDue();
    return (await bundle()).head.version > version;
  });
  return get('bundle');
}

describe('GET /v1/documents/trust/bundle', () => {
  it('is signed, says TEST, and is the same file until something changes', async () => {
    const answer = await get('bundle');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/vnd.jatigi.trust-bundle');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=20');
    const { head } = await open(answer);
    expect(head).toMatchObject({ test: true, version: 1 });
    expect(Date.parse(head.nextUpdate) - Date.parse(head.issuedAt)).toBe(24 * 3_600_000);
    const etag = answer.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    for (const known of [etag, `"other", ${etag}`, '*', `W/${etag}`]) {
      const again = await get('bundle', { 'if-none-match': known });
      expect([again.status, (again.body as Buffer).length, again.headers.get('etag')]).toEqual([304, 0, etag]);
    }
    expect((await get('bundle', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('a withdrawal stands in it within the period, and a verifier without a network refuses the seal', async () => {
    const { id, seal } = await eVisa();
    const before = await bundle();
    const verified = await verifySeal(seal, before.signers, new Date('2027-01-20'));
    expect(verified.status).toBe('VALID');
    const signed = verified.seal?.signedBytes as Uint8Array;
    expect(await before.statusOfSeal(signed)).toBe('valid');

    const withdrawnAt = Date.now();
    await withdraw(id);
    const statusNow = async () => (await bundle()).statusOfSeal(signed);
    await waitFor(async () => (await statusNow()) === 'revoked', { timeoutMs: 10_000 });
    expect(Date.now() - withdrawnAt).toBeLessThan(EVERY_SECONDS * 1_000 + 2_000);

    const index = await indexOf(id);
    expect((await bundle()).statusOf(index)).toBe('revoked');
    expect((await bundle()).statusOf(index + 1)).toBe('valid');
  });

  it('an update from the version at hand ends with the same lists as the whole, and is small', async () => {
    const at = await bundle();
    const { id } = await eVisa();
    await withdraw(id);
    const whole = await versionAfter(at.head.version);
    const answer = await get(`bundle?from=${at.head.version}`);
    const updated = await open(answer, at);
    const fresh = await open(whole);
    expect(updated.head).toMatchObject({ version: fresh.head.version, from: at.head.version });
    expect(updated.statusList).toEqual(fresh.statusList);
    expect(updated.sealList).toEqual(fresh.sealList);
    expect((answer.body as Buffer).length).toBeLessThan((whole.body as Buffer).length);
    expect(answer.headers.get('etag')).not.toBe(whole.headers.get('etag'));
    const nothing = await open(await get(`bundle?from=${fresh.head.version}`), fresh);
    expect(nothing.statusList).toEqual(fresh.statusList);
    await expect(open(answer)).rejects.toThrow('not the one at hand');
  });

  it('whoever was away for too long gets the whole', async () => {
    const { version } = (await bundle()).head;
    await fixture.service.sql('delete from trust_bundle where version = 1');
    expect((await open(await get('bundle?from=1'))).head).not.toHaveProperty('from');
    // An hour later there is a next one, though nothing changed; of the old ones, few are kept.
    await fixture.service.sql(`update trust_bundle set issued_at = issued_at - interval '61 minutes'`);
    const renewed = await open(await versionAfter(version));
    expect(renewed.head.version).toBe(version + 1);
    await fixture.service.sql(`update trust_bundle set version = version + 100, issued_at = now() - interval '1 day'
      where version = (select max(version) from trust_bundle)`);
    await versionAfter(version + 101);
    const kept = await fixture.service.sql<{ version: number }>('select version from trust_bundle order by 1');
    expect(kept.map((one) => one.version - version)).toEqual([101, 102]);
  });

  it.each([
    ['abc', 'is-int'],
    ['0', 'too-small'],
    ['1.5', 'is-int'],
    ['99999999', 'too-large'],
    ['1&from=2', 'is-int'],
  ])('?from=%s is no version', async (from, code) => {
    const answer = await get(`bundle?from=${from}`);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    expect((answer.body as { errors: object[] }).errors).toContainEqual(
      expect.objectContaining({ pointer: '/from', code }),
    );
  });

  it('one instance makes it at a time, and nobody may write into it but the service', async () => {
    const before = (await bundle()).head.version;
    await fixture.service.sql(`update trust_bundle set issued_at = issued_at - interval '61 minutes'`);
    const maker = appOf().get(TrustBundles);
    await Promise.all(Array.from({ length: 5 }, () => maker.makeWhenDue()));
    expect((await bundle()).head.version).toBe(before + 1);
    const anybody = new Client({ connectionString: fixture.service.database.appUrl });
    await anybody.connect();
    await expect(anybody.query('delete from trust_bundle')).resolves.toMatchObject({ rowCount: 0 });
    const row = `select 999, now(), now(), 'x', 'x', 0, '', ''`;
    await expect(anybody.query(`insert into trust_bundle ${row}`)).rejects.toThrow('row-level security');
    await anybody.end();
  });
});

describe('GET /v1/documents/trust/crl', () => {
  it('is the list of the authority, in DER', async () => {
    const answer = await get('crl');
    expect(answer).toMatchObject({ status: 200 });
    expect(answer.headers.get('content-type')).toBe('application/pkix-crl');
    const { head } = await bundle();
    expect((answer.body as Buffer).toString('base64')).toBe(head.crl);
    const etag = answer.headers.get('etag') ?? '';
    expect(await get('crl', { 'if-none-match': etag })).toMatchObject({ status: 304 });
  });

  it('what is not published is 404', async () =>
    expect(await get('crl/nothing')).toMatchObject({ status: 404, body: { code: 'route-not-found' } }));
});

describe('GET /v1/documents/trust/schema', () => {
  it('describes the head of what is served', async () => {
    const answer = await get('schema');
    expect(answer.headers.get('content-type')).toMatch('application/schema+json');
    const head = z.fromJSONSchema(answer.body as Parameters<typeof z.fromJSONSchema>[0]);
    const said = (await bundle()).head;
    expect(head.parse(said)).toEqual(said);
    expect(head.safeParse({ ...said, version: 0 }).success).toBe(false);
  });
});
