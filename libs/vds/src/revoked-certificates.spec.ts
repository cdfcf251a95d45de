import { makeSigner, seal, zones, type Signer } from '../test/seals';
import { PemConverter, X509CrlGenerator } from '@peculiar/x509';
import { readTrustBundle, verifySeal } from './index';

const day = new Date('2026-11-28T12:00:00Z');
let authority: Signer;
let signer: Signer;
let bytes: Uint8Array;

beforeAll(async () => {
  authority = await makeSigner({ name: 'AUTHORITY', isAuthority: true });
  signer = await makeSigner({ issuer: authority });
  bytes = await seal(zones.visa, signer);
});

async function listOf(by: Signer, serials: readonly string[], revocationDate: Date): Promise<string> {
  const list = await X509CrlGenerator.create({
    issuer: by.certificate.subject,
    thisUpdate: day,
    nextUpdate: new Date('2027-02-01T00:00:00Z'),
    entries: serials.map((serialNumber) => ({ serialNumber, revocationDate })),
    signingKey: by.keys.privateKey,
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
  });
  return PemConverter.encode(list.rawData, 'X509 CRL');
}

const statusWith = async (list: string): Promise<string> =>
  (await verifySeal(bytes, await readTrustBundle(`${authority.pem}${signer.pem}${list}`), day)).status;

describe('a signer on a list of revoked certificates', () => {
  it.each([
    ['before its seal was made', '2026-02-01', ['1F']],
    ['after, because the day in a seal is a word of whoever has the key', '2026-12-01', ['2A', '1F']],
  ])('is revoked %s', async (_, on, serials) =>
    expect(await statusWith(await listOf(authority, serials, new Date(on)))).toBe('REVOKED_CERTIFICATE'),
  );

  it.each([
    ['of others', ['2A']],
    ['that is empty', []],
  ])('counts with a list %s', async (_, serials) =>
    expect(await statusWith(await listOf(authority, serials, day))).toBe('VALID'),
  );

  it('is not believed of a list that no authority given signed', async () => {
    const stranger = await makeSigner({ name: 'AUTHORITY', isAuthority: true });
    for (const serials of [['1F'], []])
      await expect(statusWith(await listOf(stranger, serials, day))).rejects.toThrow('no authority given signed');
    const list = await listOf(stranger, [], day);
    await expect(readTrustBundle(signer.pem + list)).rejects.toThrow('no authority given signed');
  });
});
