import { buildMrz } from '@jatigi/mrz';
import vectors from '../test-vectors/vds.json';
import {
  checkEtd,
  decodeSeal,
  encodeSeal,
  etdContent,
  isOfProfile,
  PROFILES,
  readDocument,
  readTrustBundle,
  verifySeal,
} from './index';

const [vector] = vectors.seals;
const bytes = Uint8Array.from(Buffer.from(vector?.hex ?? '', 'hex'));
const mrz = vector?.expect.mrz as [string, string];

function sealed() {
  const decoded = decodeSeal(bytes);
  if (!decoded.ok) throw new Error(decoded.reason);
  return decoded.seal;
}
const zone = (over: object = {}) =>
  buildMrz('TD2', {
    documentCode: 'PU',
    issuer: 'UTO',
    surname: 'Eriksson',
    givenNames: 'Anna Maria',
    documentNumber: 'D23145890',
    nationality: 'UTO',
    birthDate: '1974-08-12',
    sex: 'F',
    expiryDate: '2026-06-27',
    ...over,
  }) as [string, string];

describe('the seal of an emergency travel document and the sheet that bears it (9303-8 §6)', () => {
  it('the sample of Appendix B is valid, and so is its zone on the sheet', async () => {
    const certificates = await readTrustBundle(Buffer.from(vectors.certificates.UTTS5B, 'base64'));
    const { status, etd } = await verifySeal(bytes, certificates, new Date('2026-11-01'));
    expect(status).toBe('VALID');
    expect(etd && checkEtd(etd, mrz)).toBe('VALID');
  });

  it('a zone of ours is sealed and read back', async () => {
    const lines = zone();
    const content = { ...sealed(), ...etdContent(lines) };
    const decoded = decodeSeal(await encodeSeal(content, async () => new Uint8Array(64)));
    expect(decoded.ok && isOfProfile(PROFILES.etd, decoded.seal)).toBe(true);
    expect(decoded.ok && checkEtd(readDocument(PROFILES.etd, decoded.seal).values, lines)).toBe('VALID');
  });

  it.each([
    [
      'a letter of the sealed name',
      { mrz: [mrz[0].replace('ANNA', 'ANNO'), mrz[1]] as const },
      mrz,
      'SEAL_DOCUMENT_MISMATCH',
    ],
    [
      'a digit of the sealed zone',
      { mrz: [mrz[0], mrz[1].replace('7408122', '7408132')] as const },
      mrz,
      'INVALID_SEAL_MRZ',
    ],
    ['a digit of the printed zone', { mrz }, [mrz[0], mrz[1].replace('7408122', '7408132')], 'INVALID_PRINTED_MRZ'],
    ['the sheet of somebody else', { mrz }, zone({ surname: 'Sangaré' }), 'SEAL_DOCUMENT_MISMATCH'],
    ['another number', { mrz }, zone({ documentNumber: 'D23145899' }), 'SEAL_DOCUMENT_MISMATCH'],
    ['an identity card', { mrz }, zone({ documentCode: 'I' }), 'INVALID_PRINTED_MRZ'],
    ['a card in the seal', { mrz: zone({ documentCode: 'I' }) }, mrz, 'INVALID_SEAL_MRZ'],
    ['one line only', { mrz }, [mrz[0], ''], 'INVALID_PRINTED_MRZ'],
  ] as const)('%s is seen', (_what, seal, printed, status) =>
    expect(checkEtd(seal, printed as [string, string])).toBe(status),
  );
});
