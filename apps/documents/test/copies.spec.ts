import 'reflect-metadata';
import { CopiesInvalidated, CopyApproved, DocumentIssued, DocumentRevoked } from '@jatigi/contracts';
import { fixedClock, serviceActor, uuidv7 } from '@jatigi/kernel';
import { goldenSample, waitFor } from '@jatigi/platform-testing';
import { readTrustBundle, verifySeal } from '@jatigi/vds';
import { IssueCopy } from '../src/issuing/issue-copy';
import sharp from 'sharp';
import { sealBarcode } from '../src/layout/barcodes';
import { startDocuments } from './fixture';
import type { DocumentsFixture } from './fixture';
import { photoOf, readCodes, verifiedByCryptoAlone } from './read-seal';
import { printableCopySample } from './sample-copy';

jest.setTimeout(180_000);
let fixture: DocumentsFixture;
beforeAll(async () => {
  fixture = await startDocuments({ withBus: true, clock: fixedClock('2026-11-24T09:00:00Z') });
});
afterAll(() => fixture?.stop());

interface Row {
  id: string;
  number: string;
  kind: string;
}
const rows = (id: string) =>
  fixture.service.sql<Row>('select id, number, kind from document where subject_id = $1', [id]);
const facts = (documentId: string) =>
  fixture.service.sql<{ type: string; payload: object }>(
    'select type, payload from event_log where aggregate_id = $1 order by version',
    [documentId],
  );
const verify = async (number: string) =>
  (await fixture.service.request('GET', `/v1/documents/verifications/${number}`)).body as Record<string, unknown>;

function offer(product: 'full-copy' | 'extract' = 'full-copy', actId = uuidv7()) {
  const copy = printableCopySample(uuidv7(), product);
  fixture.visas.printables.set(copy.copyRequestId, { ...copy, act: { ...copy.act, actId } });
  return { id: copy.copyRequestId, actId };
}
async function approved(
  product: 'full-copy' | 'extract' = 'full-copy',
  actId = uuidv7(),
): Promise<Row & { actId: string; subject: string }> {
  const { id } = offer(product, actId);
  const event = { definition: CopyApproved, aggregateId: id, version: 1, eventId: uuidv7() };
  const data = { ...goldenSample(CopyApproved), product, actId };
  for (let time = 0; time < 3; time += 1) await fixture.service.bus?.say('civil-registry.v1', [{ ...event, data }]);
  await waitFor(async () => (await rows(id)).length > 0, { timeoutMs: 45_000, what: 'the copy is issued' });
  return { ...((await rows(id))[0] as Row), actId, subject: id };
}

describe('an approved order becomes a sealed copy', () => {
  it('once though it is said three times, with a national seal that anybody reads from the page', async () => {
    const { id, number, kind, subject } = await approved();
    expect([kind, number]).toEqual(['birth-full-copy', expect.stringMatching(/^MLA/)]);
    expect(await rows(subject)).toHaveLength(1);
    expect(await facts(id)).toMatchObject([
      {
        type: DocumentIssued.type,
        payload: { kind, number, subject: { kind: 'copy-request', id: subject }, validUntil: null },
      },
    ]);
    const as = serviceActor('civil-registry');
    const answer = await fixture.service.request('GET', `/internal/documents/${id}/content`, { as });
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="copie-integrale-${number}.pdf"`);
    const { seal, link } = await readCodes(answer.body as Buffer);
    expect(link).toBe(`http://127.0.0.1:4000/fr/verify/${number}`);
    const bundle = String((await fixture.service.request('GET', '/v1/documents/trust/certificates')).body);
    expect(verifiedByCryptoAlone(seal, bundle)).toBe(true);
    expect(await verifySeal(seal, await readTrustBundle(bundle), new Date('2027-01-20'))).toMatchObject({
      status: 'VALID',
      civilStatus: {
        documentNumber: number,
        actNumber: 'BER/2026/N/0001',
        givenNames: 'Ɲɛnɛba Awa',
        birthDate: '2026-11-12',
      },
    });
    const tampered = Uint8Array.from(seal);
    tampered[40] = (tampered[40] ?? 0) ^ 1;
    expect(verifiedByCryptoAlone(tampered, bundle)).toBe(false);
  });

  it('is recognised on its PDF, on a turned and compressed photo of it, and an altered seal is not', async () => {
    const { id, number } = await approved('extract');
    const as = serviceActor('civil-registry');
    const pdf = (await fixture.service.request('GET', `/internal/documents/${id}/content`, { as })).body as Buffer;
    const post = async (body: Buffer, type: string) =>
      fixture.service.request('POST', '/v1/documents/verifications', { body, headers: { 'content-type': type } });
    expect((await post(pdf, 'application/pdf')).body).toMatchObject({ result: 'valid', kind: 'birth-extract' });
    const photo = await photoOf(pdf);
    expect((await post(photo, 'image/jpeg')).body).toMatchObject({ result: 'valid', holder: expect.any(String) });
    const { seal } = await readCodes(pdf);
    const altered = Uint8Array.from(seal);
    altered[60] = (altered[60] ?? 0) ^ 1;
    const picture = await sharp(sealBarcode(altered).svg, { density: 300 })
      .flatten({ background: '#fff' })
      .extend({ top: 40, bottom: 40, left: 40, right: 40, background: '#fff' })
      .png()
      .toBuffer();
    expect((await post(picture, 'image/png')).body).toMatchObject({ result: 'tampered' });
    const blank = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect((await post(blank, 'image/png')).body).toMatchObject({ status: 422, code: 'seal-not-found' });
    expect((await post(Buffer.from('%PDF-nonsense'), 'application/pdf')).body).toMatchObject({
      status: 422,
      code: 'file-unreadable',
    });
    expect(number).toMatch(/^MLA/);
  });

  it('answers a verification with the least data', async () => {
    const { number } = await approved('extract');
    const answer = await verify(number.toLowerCase());
    expect(answer).toMatchObject({ result: 'valid', kind: 'birth-extract', heldBy: 'BER', test: true });
    expect(JSON.stringify(answer)).not.toContain('Traoré');
  });

  it('is not printed when the registry says that the act no longer stands', async () => {
    const { id } = offer();
    fixture.visas.refusals.set(id, { status: 409, code: 'act-annulled' });
    const job = { payload: { copyRequestId: id, requesterPersonId: uuidv7(), product: 'full-copy' as const } };
    await expect(fixture.service.running.app.get(IssueCopy).execute(job)).rejects.toThrow('act-annulled');
    expect(await rows(id)).toHaveLength(0);
  });
});

describe('when the act no longer stands', () => {
  it('every copy that is out is revoked at once, told once, and stays revoked', async () => {
    const actId = uuidv7();
    const [first, second] = [await approved('full-copy', actId), await approved('extract', actId)];
    const other = await approved();
    const data = { ...goldenSample(CopiesInvalidated), standing: 'revoked' as const };
    const event = { definition: CopiesInvalidated, aggregateId: actId, version: 1, eventId: uuidv7(), data };
    for (let time = 0; time < 3; time += 1) await fixture.service.bus?.say('civil-registry.v1', [event]);
    const isRevoked = async () => (await verify(first.number))['result'] === 'revoked';
    await waitFor(isRevoked, { timeoutMs: 45_000, what: 'verification says revoked' });
    expect(await verify(second.number)).toMatchObject({ result: 'revoked', withdrawnOn: '2026-11-24' });
    expect(await verify(other.number)).toMatchObject({ result: 'valid' });
    expect((await facts(first.id)).filter(({ type }) => type === DocumentRevoked.type)).toHaveLength(1);
  });
});
