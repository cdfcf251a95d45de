import { makeSigner, passportZone, seal, sheetZone, visaZone, zones, type Signer } from '../test/seals';
import { etdContent, readSigners, readTrustBundle, trustLevel, verifySeal, webCrypto } from './index';
import type { MessageZone, SealContent, SealStatus, SignerCertificate, Verification, VerifyOptions } from './index';

const day = new Date('2026-11-28T12:00:00Z');
const reached = new Set<SealStatus>();
let signer: Signer;
let trusted: SignerCertificate[];

beforeAll(async () => {
  signer = await makeSigner();
  trusted = await readSigners(signer.pem);
});

interface Case {
  readonly zone?: MessageZone;
  readonly header?: Partial<SealContent>;
  readonly certificates?: readonly SignerCertificate[];
  readonly at?: Date;
  readonly options?: VerifyOptions;
}

async function verdict({ zone = zones.visa, header = {}, certificates = trusted, at = day, options = {} }: Case = {}) {
  return told(await verifySeal(await seal(zone, signer, header), certificates, at, options));
}

function told(verification: Verification): Verification {
  reached.add(verification.status);
  return verification;
}

describe('statuses of every seal (9303-13 App. D)', () => {
  it('READ_ERROR: no bar code could be read', async () => {
    expect(told(await verifySeal(null, trusted, day)).status).toBe('READ_ERROR');
  });

  it.each<[string, Case]>([
    ['a mandatory field is missing', { zone: { ...zones.visa, fields: zones.visa.fields.slice(1) } }],
    ['ICAO has no such kind of document', { header: { featureDefinition: 0x5d, category: 0x05 } }],
    ['an emergency travel document has header version 3', { zone: zones.etd, header: { version: 3 } }],
    ['a field is too short', { zone: { ...zones.etd, fields: [{ tag: 2, value: new Uint8Array(46) }] } }],
    [
      'two zones in one seal',
      { zone: { ...zones.visa, fields: [...zones.visa.fields, { tag: 1, value: new Uint8Array(48) }] } },
    ],
  ])('WRONG_FORMAT: %s', async (_why, given) => {
    expect(await verdict(given)).toMatchObject({ status: 'WRONG_FORMAT', reason: expect.any(String) });
  });

  it('WRONG_FORMAT: what is no seal at all', async () => {
    for (const bytes of [new Uint8Array(0), Uint8Array.of(0xdc), new Uint8Array(10_000).fill(0xdc)])
      expect(told(await verifySeal(bytes, trusted, day)).status).toBe('WRONG_FORMAT');
  });

  it('UNKNOWN_CERTIFICATE: nobody of that name, or another certificate of the same', async () => {
    expect((await verdict({ certificates: [] })).status).toBe('UNKNOWN_CERTIFICATE');
    expect((await verdict({ header: { certificateReference: '20' } })).status).toBe('UNKNOWN_CERTIFICATE');
    expect((await verdict({ header: { signerId: 'MLT2' } })).status).toBe('UNKNOWN_CERTIFICATE');
  });

  it('UNTRUSTED_CERTIFICATE: no country authority of the bundle issued it', async () => {
    const authority = await makeSigner({ name: 'AUTHORITY', isAuthority: true });
    const certificates = await readTrustBundle(authority.pem + signer.pem);
    expect((await verdict({ certificates })).status).toBe('UNTRUSTED_CERTIFICATE');
  });

  it('a stranger with the name of a trusted signer does not spoil its seals', async () => {
    const stranger = (await readSigners((await makeSigner()).pem)).map((one) => ({ ...one, trusted: false }));
    expect((await verdict({ certificates: [...stranger, ...trusted] })).status).toBe('VALID');
  });

  it('INVALID_DOCUMENTTYPE: the signer may seal other zones only', async () => {
    const narrow = async (...documentTypes: string[]) => {
      signer = await makeSigner({ documentTypes });
      return { certificates: await readSigners(signer.pem) };
    };
    expect((await verdict(await narrow('PU'))).status).toBe('INVALID_DOCUMENTTYPE');
    expect((await verdict(await narrow('PU', 'V'))).status).toBe('VALID');
    expect((await verdict({ zone: zones.etd, ...(await narrow('P')) })).status).toBe('VALID');
    expect((await verdict({ zone: zones.certificate, ...(await narrow('V')) })).status).toBe('VALID');
    signer = await makeSigner();
    trusted = await readSigners(signer.pem);
  });

  it('REVOKED_CERTIFICATE, EXPIRED_CERTIFICATE, INVALID_SIGNATURE', async () => {
    const revoked = trusted.map((one) => ({ ...one, revoked: true }));
    expect((await verdict({ certificates: revoked })).status).toBe('REVOKED_CERTIFICATE');
    expect((await verdict({ at: new Date('2031-01-01') })).status).toBe('EXPIRED_CERTIFICATE');
    expect((await verdict({ at: new Date('2025-01-01') })).status).toBe('EXPIRED_CERTIFICATE');
    const bytes = await seal(zones.visa, signer);
    bytes[30] = (bytes[30] ?? 0) ^ 1;
    const forged = told(await verifySeal(bytes, trusted, new Date('2031-01-01')));
    expect(forged.status).toBe('INVALID_SIGNATURE');
  });

  it('INVALID_SIGNATURE: the signature is as long as that of another curve', async () => {
    const other = await makeSigner({ curve: 'P-384' });
    const bytes = await seal(zones.visa, other);
    expect(told(await verifySeal(bytes, trusted, day)).status).toBe('INVALID_SIGNATURE');
  });

  it('VALID with the sub-status UNKNOWN_FEATURE', async () => {
    const extra = { ...zones.visa, fields: [...zones.visa.fields, { tag: 0x70, value: Uint8Array.of(1) }] };
    const found = await verdict({ zone: extra });
    expect(found).toMatchObject({ status: 'VALID', subStatus: 'UNKNOWN_FEATURE', unknownFeatures: [0x70] });
    const foreign = await verdict({ zone: extra, header: { featureDefinition: 0xfb, category: 0x06 } });
    expect(foreign).toMatchObject({
      status: 'VALID',
      subStatus: 'UNKNOWN_FEATURE',
      unknownFeatures: [2, 3, 4, 5, 0x70],
    });
    expect((await verdict()).subStatus).toBeUndefined();
  });
});

describe('statuses of visas (9303-7 §9.4)', () => {
  const wrong = ([first, second]: [string, string]): [string, string] => [first, second.replace('7408122', '7408132')];

  it.each<[SealStatus, VerifyOptions]>([
    ['VALID', { printed: visaZone(), passport: passportZone() }],
    ['VALID', { printed: visaZone({ optionalData: 'AB12' }) }],
    ['INVALID_VISA_MRZ', { printed: wrong(visaZone()) }],
    ['SEAL_VISA_MISMATCH', { printed: visaZone({ surname: 'Erikson' }) }],
    ['INVALID_PASSPORT_MRZ', { passport: wrong(passportZone()) }],
    ['INVALID_PASSPORT_MRZ', { passport: visaZone() }],
    ['SEAL_PASSPORT_MISMATCH', { passport: passportZone({ documentNumber: 'L898902D' }) }],
    ['SEAL_PASSPORT_MISMATCH', { passport: passportZone({ issuer: 'NOR', nationality: 'NOR' }) }],
    ['VALID', { passport: passportZone({ nationality: 'XXB' }) }],
  ])('%s', async (status, options) => {
    expect((await verdict({ options })).status).toBe(status);
  });

  it('says where seal and sticker differ', async () => {
    const { reason } = await verdict({ options: { printed: visaZone({ givenNames: 'Anne Maria' }) } });
    expect(reason).toBe('line 1, position 19: "A" is sealed, "E" is printed');
  });
});

describe('statuses of emergency travel documents (9303-8 App. A)', () => {
  it.each<[SealStatus, Case]>([
    ['VALID', { zone: zones.etd }],
    ['VALID', { zone: zones.etd, options: { printed: sheetZone() } }],
    ['INVALID_PRINTED_MRZ', { zone: zones.etd, options: { printed: [sheetZone()[0], 'x'] } }],
    ['SEAL_DOCUMENT_MISMATCH', { zone: zones.etd, options: { printed: sheetZone({ surname: 'Sangaré' }) } }],
  ])('%s', async (status, given) => {
    expect((await verdict(given)).status).toBe(status);
  });

  it('INVALID_SEAL_MRZ: a check digit of the sealed zone is wrong, although the signature is right', async () => {
    const [first, second] = sheetZone();
    const zone = etdContent([first, second.replace('7408122', '7408132')]);
    expect((await verdict({ zone })).status).toBe('INVALID_SEAL_MRZ');
  });
});

describe('national documents', () => {
  it('bring status index and validity', async () => {
    const found = await verdict({ zone: zones.certificate });
    expect(found.certificate).toMatchObject({ statusIndex: 70_000, statusUri: 'https://consulat.example/status' });
    expect(found).toMatchObject({ status: 'VALID', kind: 'certificate', isInForce: true });
    const days = ['2026-11-27T23:00:00Z', '2027-02-26T23:00:00Z', '2027-02-27T01:00:00Z'];
    const force = days.map(async (one) => (await verdict({ zone: zones.certificate, at: new Date(one) })).isInForce);
    expect(await Promise.all(force)).toEqual([false, true, false]);
  });
});

describe('certificates', () => {
  it.each(['P-256', 'P-384'] as const)(
    '%s is verified by node:crypto and by WebCrypto, with its chain',
    async (curve) => {
      const authority = await makeSigner({ curve: 'P-384', name: 'AUTHORITY', isAuthority: true });
      const own = await makeSigner({ curve, issuer: authority });
      const bytes = await seal(zones.visa, own);
      for (const crypto of [undefined, webCrypto]) {
        const certificates = await readTrustBundle(authority.pem + own.pem, crypto);
        expect(certificates).toMatchObject([
          { signerId: 'MLT1', trusted: true, keyBits: curve === 'P-256' ? 256 : 384 },
        ]);
        expect((await verifySeal(bytes, certificates, day)).status).toBe('VALID');
        const forged = Uint8Array.from(bytes, (byte, i) => (i === bytes.length - 1 ? byte ^ 1 : byte));
        expect((await verifySeal(forged, certificates, day)).status).toBe('INVALID_SIGNATURE');
        const stranger = await makeSigner({ curve: 'P-384', name: 'AUTHORITY', isAuthority: true });
        expect(await readTrustBundle(stranger.pem + own.pem, crypto)).toMatchObject([{ trusted: false }]);
      }
    },
  );

  it('an authority given as a signer is one', async () => {
    const both = await makeSigner({ isAuthority: true });
    const bytes = await seal(zones.visa, both);
    expect((await verifySeal(bytes, await readSigners(both.pem), day)).status).toBe('VALID');
    expect(await readTrustBundle(both.pem)).toEqual([]);
  });

  it('refuses what is none', async () => {
    await expect(readSigners('nothing')).rejects.toThrow('there is no certificate');
    await expect(readSigners(Uint8Array.of(1, 2, 3))).rejects.toThrow('DER');
  });
});

it('every status was reached, and has a level of trust', () => {
  const levels: Record<SealStatus, string> = {
    VALID: 'trustable',
    READ_ERROR: 'medium fraud potential',
    EXPIRED_CERTIFICATE: 'medium fraud potential',
    WRONG_FORMAT: 'high fraud potential',
    UNKNOWN_CERTIFICATE: 'high fraud potential',
    UNTRUSTED_CERTIFICATE: 'high fraud potential',
    INVALID_DOCUMENTTYPE: 'high fraud potential',
    REVOKED_CERTIFICATE: 'high fraud potential',
    INVALID_SIGNATURE: 'high fraud potential',
    INVALID_VISA_MRZ: 'high fraud potential',
    SEAL_VISA_MISMATCH: 'high fraud potential',
    INVALID_PASSPORT_MRZ: 'high fraud potential',
    SEAL_PASSPORT_MISMATCH: 'high fraud potential',
    INVALID_SEAL_MRZ: 'high fraud potential',
    INVALID_PRINTED_MRZ: 'high fraud potential',
    SEAL_DOCUMENT_MISMATCH: 'high fraud potential',
  };
  expect([...reached].sort()).toEqual(Object.keys(levels).sort());
  for (const status of reached) expect(trustLevel(status)).toBe(levels[status]);
});
