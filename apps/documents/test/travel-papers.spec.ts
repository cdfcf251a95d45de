import 'reflect-metadata';
import {
  DocumentIssued,
  DocumentRevoked,
  TravelDocumentApproved,
  TravelDocumentEnded,
  TravelDocumentInvalidated,
  TravelDocumentReportedLost,
} from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { parseMrz } from '@jatigi/mrz';
import { waitFor } from '@jatigi/platform-testing';
import { checkEtd, readTrustBundle, verifySeal } from '@jatigi/vds';
import { IssuePaper } from '../src/issuing/issue-paper';
import { uploadPhoto } from './fixture';
import { textOf } from './pdf-text';
import { photoOf, readCodes, verifiedByCryptoAlone } from './read-seal';
import { RegistrationScene } from './registration-scene';
import { printableEmergencySample, printableReportSample } from './sample-travel';

jest.setTimeout(180_000);
let scene: RegistrationScene;
let photoId: string;
beforeAll(async () => {
  scene = await RegistrationScene.open();
  photoId = await uploadPhoto(scene.fixture.service);
});
afterAll(() => scene?.close());

const at = new Date('2026-12-01');

function offer(over: object = {}, id = uuidv7()): string {
  scene.fixture.visas.printables.set(id, { ...printableEmergencySample(id, photoId), ...over });
  return id;
}
async function approved(over: object = {}) {
  const subject = offer(over);
  await scene.say(TravelDocumentApproved, subject, 1);
  return scene.paperAbout(subject);
}
const execute = (subjectId: string) =>
  scene.get(IssuePaper).execute({ payload: { kind: 'emergency-travel-document', subjectId, personId: uuidv7() } });
const becomes = (number: string, result: string): Promise<unknown> =>
  waitFor(async () => (await scene.verify(number))['result'] === result, { timeoutMs: 45_000, what: result });

describe('an approved laissez-passer', () => {
  it('is sealed once under the number of its zone, and anybody reads seal and zone from the page', async () => {
    const { id, number, subject } = await approved();
    expect(number).toMatch(/^LP[0-9A-Z]{7}$/);
    expect(await scene.rows(subject)).toHaveLength(1);
    expect(await scene.facts(id)).toMatchObject([
      {
        type: DocumentIssued.type,
        payload: {
          kind: 'emergency-travel-document',
          number,
          subject: { kind: 'emergency-document', id: subject },
          validUntil: '2026-12-12',
        },
      },
    ]);
    const pdf = await scene.pdf(id);
    const { seal, link } = await readCodes(pdf);
    expect(link).toBe(`http://127.0.0.1:4000/fr/verify/${number}`);
    const bundle = await scene.bundle();
    expect(verifiedByCryptoAlone(seal, bundle)).toBe(true);
    const verified = await verifySeal(seal, await readTrustBundle(bundle), at);
    expect(verified).toMatchObject({ status: 'VALID', seal: { featureDefinition: 0x5e, category: 0x03, version: 4 } });
    const [zone] = /PUMLI[A-Z<]{31}[A-Z0-9<]{36}/.exec((await textOf(pdf)).replaceAll(' ', '')) ?? [''];
    const printed: [string, string] = [zone.slice(0, 36), zone.slice(36)];
    expect(checkEtd(verified.etd ?? { mrz: ['', ''] }, printed)).toBe('VALID');
    expect(parseMrz(printed, 'TD2')).toMatchObject({
      ok: true,
      mrz: {
        ...{ documentCode: 'PU', issuer: 'MLI', nationality: 'MLI', documentNumber: number, sex: 'F' },
        ...{ surname: 'SANGARE', givenNames: 'NAMAN AISSATA', birthDate: '900517', expiryDate: '261212' },
      },
    });
  });

  it('is recognised by its number, on its PDF and on a photo of it, with the least data', async () => {
    const { id, number } = await approved();
    const answer = await scene.verify(number.toLowerCase());
    expect(answer).toMatchObject({
      ...{ number, result: 'valid', kind: 'emergency-travel-document', holder: 'S••••• Ɲ•••• A•••••' },
      ...{ issuedOn: '2026-11-28', validUntil: '2026-12-12', test: true },
    });
    expect(JSON.stringify(answer)).not.toMatch(/Istanbul|Kati|1990/);
    const pdf = await scene.pdf(id);
    const grounds = { notice: expect.any(String), noticeEn: expect.any(String) };
    const file = { ...answer, ...grounds, checked: 'file' };
    expect(await scene.verifyFile(pdf, 'application/pdf')).toEqual(file);
    expect(await scene.verifyFile(await photoOf(pdf), 'image/jpeg')).toEqual({ ...file, checked: 'seal' });
    const { number: old } = await approved({ validUntil: '2026-11-27' });
    expect(await scene.verify(old)).toMatchObject({ result: 'expired' });
  });

  it('leaves open in its zone what nobody knows of a birth', async () => {
    const person = { ...printableEmergencySample().person, birthDate: { value: '1960', approximate: true } };
    const { id } = await approved({ person });
    const { seal } = await readCodes(await scene.pdf(id));
    const { etd } = await verifySeal(seal, await readTrustBundle(await scene.bundle()), at);
    expect(etd?.mrz[1].slice(13, 19)).toBe('60<<<<');
  });

  it('is not printed when identity says that it does not stand, or when a name cannot stand in a zone', async () => {
    const refused = offer();
    scene.fixture.visas.refusals.set(refused, { status: 409, code: 'not-approved' });
    await expect(execute(refused)).rejects.toMatchObject({ code: 'job-rejected', message: 'not-approved' });
    const person = { ...printableEmergencySample().person, name: { surname: '漢字', givenNames: '' } };
    await expect(execute(offer({ person }))).rejects.toMatchObject({ code: 'job-rejected' });
  });
});

describe('a laissez-passer that ends', () => {
  it.each([
    [TravelDocumentInvalidated, 'stolen'],
    [TravelDocumentInvalidated, 'person-died'],
    [TravelDocumentEnded, 'arrived'],
  ] as const)('%#: %s: is refused by whoever checks it, told once', async (definition, reason) => {
    const { id, number, subject } = await approved();
    await scene.say(definition, subject, 2, { reason });
    await becomes(number, 'revoked');
    expect(await scene.verifyFile(await scene.pdf(id), 'application/pdf')).toMatchObject({ result: 'revoked' });
    const told = (await scene.facts(id)).filter(({ type }) => type === DocumentRevoked.type);
    expect(told).toMatchObject([{ payload: { reason, number } }]);
  });

  it('by its last day is not withdrawn: the sheet says it itself', async () => {
    const { id, number, subject } = await approved();
    await scene.say(TravelDocumentEnded, subject, 2, { reason: 'expired' });
    await scene.say(TravelDocumentInvalidated, subject, 3, { reason: 'revoked' }); // proves that the one before was read
    await becomes(number, 'revoked');
    const told = (await scene.facts(id)).filter(({ type }) => type === DocumentRevoked.type);
    expect(told).toMatchObject([{ payload: { reason: 'revoked' } }]);
  });

  it('before it is printed never comes out', async () => {
    const subject = offer();
    await scene.say(TravelDocumentInvalidated, subject, 1, { reason: 'revoked' });
    const sql = 'select 1 from paper_ending where subject_id = $1';
    const isEnded = async () => (await scene.fixture.service.sql(sql, [subject])).length > 0;
    await waitFor(isEnded, { timeoutMs: 45_000, what: 'the end is written down' });
    await expect(execute(subject)).rejects.toMatchObject({ message: 'subject-not-standing' });
    expect(await scene.rows(subject)).toHaveLength(0);
  });
});

describe('a reported loss', () => {
  it('is answered by one receipt with a national seal, which stays true when the document is found', async () => {
    const subject = uuidv7();
    scene.fixture.visas.printables.set(subject, printableReportSample(subject));
    await scene.say(TravelDocumentReportedLost, subject, 1);
    const { id, number } = await scene.paperAbout(subject);
    expect(number).toMatch(/^MLL/);
    expect(await scene.rows(subject)).toHaveLength(1);
    const { seal } = await readCodes(await scene.pdf(id));
    const bundle = await scene.bundle();
    expect(verifiedByCryptoAlone(seal, bundle)).toBe(true);
    expect(await verifySeal(seal, await readTrustBundle(bundle), at)).toMatchObject({
      status: 'VALID',
      lossReceipt: {
        ...{ kind: 'loss-receipt', documentNumber: number, reference: 'DP-2026-7K3M9', post: 'BER' },
        ...{ surname: 'Sangaré', lostKind: 'passport', lostCountry: 'MLI', lostNumber: 'AA1234567' },
      },
    });
    const answer = await scene.verify(number);
    expect(answer).toMatchObject({ result: 'valid', kind: 'loss-receipt', validUntil: null });
    expect(JSON.stringify(answer)).not.toContain('AA1234567');
  });
});
