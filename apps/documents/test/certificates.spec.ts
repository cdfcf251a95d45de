import 'reflect-metadata';
import { CertificateApproved, CertificateRevoked, DocumentIssued, DocumentRevoked } from '@jatigi/contracts';
import { fixedClock, serviceActor, uuidv7 } from '@jatigi/kernel';
import { goldenSample, waitFor } from '@jatigi/platform-testing';
import { readTrustBundle, verifySeal } from '@jatigi/vds';
import { IssuePaper } from '../src/issuing/issue-paper';
import { startDocuments } from './fixture';
import type { DocumentsFixture } from './fixture';
import { readCodes, verifiedByCryptoAlone } from './read-seal';
import { printableCertificateSample } from './sample-certificate';

jest.setTimeout(180_000);
let fixture: DocumentsFixture;
beforeAll(async () => {
  fixture = await startDocuments({ withBus: true, clock: fixedClock('2026-11-28T09:00:00Z') });
});
afterAll(() => fixture?.stop());

interface Row {
  id: string;
  number: string;
  kind: string;
}
type Kind = Parameters<typeof printableCertificateSample>[0];

const rows = (id: string) =>
  fixture.service.sql<Row>('select id, number, kind from document where subject_id = $1', [id]);
const verify = async (number: string) =>
  (await fixture.service.request('GET', `/v1/documents/verifications/${number}`)).body as Record<string, unknown>;
const execute = (subjectId: string, kind = 'residence') =>
  fixture.service.running.app
    .get(IssuePaper)
    .execute({ payload: { kind: `certificate-${kind}`, subjectId, personId: uuidv7() } });

/** The registry has this certificate to print. */
function offer(kind: Kind = 'residence', over: object = {}): string {
  const certificate = printableCertificateSample(kind);
  fixture.visas.printables.set(certificate.certificateId, { ...certificate, ...over });
  return certificate.certificateId;
}

/** The registry says one fact on the bus, three times; `version` is its place in the life of the request. */
async function say(
  definition: typeof CertificateApproved | typeof CertificateRevoked,
  id: string,
  { version, ...data }: { version: number; kind: string; [name: string]: unknown },
) {
  const event = { definition, aggregateId: id, version, eventId: uuidv7(), data };
  for (let time = 0; time < 3; time += 1) await fixture.service.bus?.say('civil-registry.v1', [event as never]);
}

async function approved(kind: Kind = 'residence', over: object = {}): Promise<Row & { subject: string }> {
  const subject = offer(kind, over);
  await say(CertificateApproved, subject, { version: 1, ...goldenSample(CertificateApproved), kind });
  await waitFor(async () => (await rows(subject)).length > 0, { timeoutMs: 45_000, what: 'the certificate is issued' });
  return { ...((await rows(subject))[0] as Row), subject };
}

describe('a granted certificate is sealed', () => {
  it('once though it is said three times, with a seal that anybody reads from the page', async () => {
    const { id, number, kind, subject } = await approved('celibacy');
    expect([kind, number]).toEqual(['certificate-celibacy', expect.stringMatching(/^MLC/)]);
    expect(await rows(subject)).toHaveLength(1);
    const facts = await fixture.service.sql('select type, payload from event_log where aggregate_id = $1', [id]);
    const told = { kind, number, subject: { kind: 'certificate-request', id: subject }, validUntil: '2027-02-26' };
    expect(facts).toMatchObject([{ type: DocumentIssued.type, payload: told }]);
    const as = serviceActor('civil-registry');
    const answer = await fixture.service.request('GET', `/internal/documents/${id}/content`, { as });
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="certificat-${number}.pdf"`);
    const { seal } = await readCodes(answer.body as Buffer);
    const bundle = String((await fixture.service.request('GET', '/v1/documents/trust/certificates')).body);
    expect(verifiedByCryptoAlone(seal, bundle)).toBe(true);
    expect(await verifySeal(seal, await readTrustBundle(bundle), new Date('2027-01-20'))).toMatchObject({
      status: 'VALID',
      certificate: { kind, documentNumber: number, surname: 'Traoré', givenNames: 'Ɲɛnɛba Awa', post: 'BER' },
    });
  });

  it('is recognised with the least data, and expired after its last day', async () => {
    const { number } = await approved('life');
    const answer = await verify(number);
    expect(answer).toMatchObject({ result: 'valid', kind: 'certificate-life', validUntil: '2027-02-26', test: true });
    expect(JSON.stringify(answer)).not.toContain('Traoré');
    const { number: old } = await approved('life', { approvedOn: '2026-05-31', validUntil: '2026-11-27' });
    expect(await verify(old)).toMatchObject({ result: 'expired' });
  });

  it('of a kind that the policy declares later, without a new program', async () => {
    const subject = offer('residence', { kind: 'student-housing' });
    await execute(subject, 'student-housing');
    expect(await rows(subject)).toMatchObject([{ kind: 'certificate-student-housing' }]);
  });

  it.each([
    ['an unknown layout', { layout: 'nobody-made-it' }, 'no layout of certificates is called nobody-made-it'],
    ['nothing to say in it', { layout: 'life' }, 'the certificate lacks her presence'],
  ])('not with %s: the job is rejected and says why', async (_, over, message) => {
    const subject = offer('residence', over);
    await expect(execute(subject)).rejects.toMatchObject({ code: 'job-rejected', message });
    expect(await rows(subject)).toHaveLength(0);
  });

  it('not when the registry says that it is not granted', async () => {
    const subject = offer();
    fixture.visas.refusals.set(subject, { status: 409, code: 'not-approved' });
    await expect(execute(subject)).rejects.toMatchObject({ code: 'job-rejected', message: 'not-approved' });
  });
});

describe('a revoked certificate', () => {
  it('is revoked everywhere, told once', async () => {
    const { id, number, subject } = await approved();
    await say(CertificateRevoked, subject, { version: 2, ...goldenSample(CertificateRevoked) });
    const revoked = async () => (await verify(number))['result'] === 'revoked';
    await waitFor(revoked, { timeoutMs: 45_000, what: 'verification says revoked' });
    const told = await fixture.service.sql('select 1 from event_log where aggregate_id = $1 and type = $2', [
      id,
      DocumentRevoked.type,
    ]);
    expect(told).toHaveLength(1);
  });

  it('never comes out when it was revoked before it was sealed', async () => {
    const subject = offer();
    await say(CertificateRevoked, subject, { version: 1, ...goldenSample(CertificateRevoked) });
    const sql = `select 1 from paper_ending where subject_kind = 'certificate-request' and subject_id = $1`;
    const isEnded = async () => (await fixture.service.sql(sql, [subject])).length > 0;
    await waitFor(isEnded, { timeoutMs: 45_000, what: 'the end is written down' });
    await expect(execute(subject)).rejects.toMatchObject({ message: 'subject-not-standing' });
    expect(await rows(subject)).toHaveLength(0);
  });
});
