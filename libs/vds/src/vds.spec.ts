import { generateKeyPairSync, sign, verify } from 'node:crypto';

import c40 from '../test-vectors/c40.json';
import vectors from '../test-vectors/vds.json';
import {
  decodeC40,
  decodeDate,
  decodeSeal,
  encodeC40,
  encodeDate,
  encodeSeal,
  etdContent,
  hashFor,
  readTrustBundle,
  verifySeal,
  visaContent,
  VdsError,
} from './index';
import type { EtdSeal, Seal, SealContent, SealField, SignerCertificate, Stay } from './index';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));
const der = (name: string): Uint8Array =>
  Buffer.from((vectors.certificates as Record<string, string>)[name] ?? '', 'base64');

function decoded(seal: Uint8Array): Seal {
  const result = decodeSeal(seal);
  if (!result.ok) throw new Error(result.reason);
  return result.seal;
}

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const signWithKey = (message: Uint8Array): Promise<Uint8Array> =>
  Promise.resolve(sign('sha256', message, { key: privateKey, dsaEncoding: 'ieee-p1363' }));
const ours: SignerCertificate = {
  signerId: 'ML01',
  serial: '0A1B2C',
  notBefore: new Date('2026-01-01'),
  notAfter: new Date('2028-01-01'),
  keyBits: 256,
  verify: (message, signature) =>
    Promise.resolve(verify('sha256', message, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)),
};
const at = new Date('2026-11-24');
const visa = {
  format: 'MRV-B' as const,
  mrz: ['V<MLIERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L898902C<3UTO6908061F9406236ZE184226'] as const,
  entries: 0,
  stay: { kind: 'duration', days: 30, months: 0, years: 0 } as Stay,
  passportNumber: 'L898902C',
};
const content: SealContent = {
  version: 4,
  issuingCountry: 'MLI',
  signerId: 'ML01',
  certificateReference: 'A1B2C',
  issued: '2026-11-24',
  signed: '2026-11-24',
  ...visaContent(visa),
};

describe('C40 and dates', () => {
  it.each(c40.c40)('$text is $hex', ({ text, hex: wanted }) => {
    expect(hex(encodeC40(text)).toUpperCase()).toBe(wanted);
    expect(decodeC40(bytes(wanted))).toBe(text);
  });
  it('the samples of 9303-13 and TR-03137', () => {
    expect(hex(encodeC40('VISA01'))).toBe('de515826');
    expect(hex(encodeC40('BSI01'))).toBe('62d719c9');
    expect(hex(encodeC40('MLI'))).toBe('a67f');
    expect(hex(encodeDate('1957-03-25'))).toBe(c40.date['1957-03-25'].toLowerCase());
    expect(decodeDate(bytes('319ef5'))).toBe('1957-03-25');
  });
  it('refuses what the alphabet and the calendar do not have', () => {
    expect(() => encodeC40('é')).toThrow(VdsError);
    expect(() => decodeC40(bytes('0000'))).toThrow(VdsError);
    expect(() => decodeC40(bytes('eb'))).toThrow(VdsError);
    expect(() => encodeDate('2026-02-30')).toThrow(VdsError);
    expect(() => decodeDate(bytes('ffffff'))).toThrow(VdsError);
  });
  it('every length up to 60 comes back', () => {
    for (let n = 1; n <= 60; n += 1) {
      const text = '<0A9Z'.repeat(12).slice(0, n);
      expect(decodeC40(encodeC40(text))).toBe(text);
    }
  });
});

describe('seals that others made', () => {
  it.each(vectors.seals)('$name: decoded, verified, and written again byte for byte', async (vector) => {
    const raw = bytes(vector.hex);
    const seal = decoded(raw);
    const { mrz, stay, passportNumber, ...header } = vector.expect as typeof vector.expect & Record<string, unknown>;
    expect(seal).toMatchObject(header);
    const certificates = await readTrustBundle(der(vector.signer));
    expect(certificates[0] && hashFor(certificates[0].keyBits)).toBe(vector.hash);
    const result = await verifySeal(raw, certificates, new Date(vector.now));
    expect(result).toMatchObject({ status: vector.status, unknownFeatures: [] });
    expect((result.visa ?? result.etd)?.mrz).toEqual(mrz);
    if (passportNumber !== undefined) {
      expect(result.visa?.passportNumber).toBe(passportNumber);
      expect(hex((seal.fields.find((f) => f.tag === 4) as SealField).value).toUpperCase()).toBe(stay);
    }
    const rebuilt = result.visa ? visaContent(result.visa) : etdContent((result.etd as EtdSeal).mrz);
    expect(hex(await encodeSeal({ ...seal, ...rebuilt }, () => Promise.resolve(seal.signature)))).toBe(vector.hex);
    for (const [day, status] of Object.entries(vector.alsoStatus ?? {})) {
      expect(await verifySeal(raw, certificates, new Date(day))).toMatchObject({ status });
    }
  });

  it.each(vectors.seals)('$name: no byte can be another', async (vector) => {
    const certificates = await readTrustBundle(der(vector.signer));
    const genuine = bytes(vector.hex);
    for (const [at, byte] of genuine.entries()) {
      const altered = Uint8Array.from(genuine);
      altered[at] = byte ^ (1 << (at % 8));
      const { status } = await verifySeal(altered, certificates, new Date(vector.now));
      expect(['WRONG_FORMAT', 'UNKNOWN_CERTIFICATE', 'INVALID_SIGNATURE']).toContain(status);
    }
  });

  it('an invalid signature outranks an expired certificate; an unknown signer is said', async () => {
    const [, vector] = vectors.seals;
    const raw = bytes(vector?.hex ?? '');
    const certificates = await readTrustBundle(der('DETS32'));
    raw[raw.length - 1] = (raw[raw.length - 1] as number) ^ 1;
    expect(await verifySeal(raw, certificates, new Date('2026-01-01'))).toMatchObject({ status: 'INVALID_SIGNATURE' });
    expect(await verifySeal(raw, [], at)).toMatchObject({ status: 'UNKNOWN_CERTIFICATE' });
  });
});

describe('seals of our own', () => {
  it.each([3, 4] as const)('header version %i comes back', async (version) => {
    const raw = await encodeSeal({ ...content, version }, signWithKey);
    const result = await verifySeal(raw, [ours], at);
    expect(result.status).toBe('VALID');
    expect(result.visa).toEqual({ ...visa, mrz: [visa.mrz[0], visa.mrz[1].slice(0, 28)] });
  });

  it.each<Stay>([
    { kind: 'until-visa-expires' },
    { kind: 'decided-at-border' },
    { kind: 'transit-without-entry' },
    { kind: 'duration', days: 0, months: 3, years: 1 },
  ])('stay $kind', async (stay) => {
    const raw = await encodeSeal({ ...content, ...visaContent({ ...visa, stay }) }, signWithKey);
    expect((await verifySeal(raw, [ours], at)).visa?.stay).toEqual(stay);
  });

  it('fields longer than 127 bytes use the long DER form', async () => {
    const long = { tag: 0x07, value: new Uint8Array(200).fill(7) };
    const raw = await encodeSeal({ ...content, fields: [...content.fields, long] }, signWithKey);
    expect(await verifySeal(raw, [ours], at)).toMatchObject({ status: 'VALID' });
  });

  it('an unknown tag leaves the seal valid and is told', async () => {
    const raw = await encodeSeal(
      { ...content, fields: [...content.fields, { tag: 0x70, value: bytes('01') }] },
      signWithKey,
    );
    expect(await verifySeal(raw, [ours], at)).toMatchObject({ status: 'VALID', unknownFeatures: [0x70] });
  });

  it('says revoked, untrusted, expired, missing field', async () => {
    const raw = await encodeSeal(content, signWithKey);
    const status = async (certificate: SignerCertificate, when = at) =>
      (await verifySeal(raw, [certificate], when)).status;
    expect(await status({ ...ours, revoked: true })).toBe('REVOKED_CERTIFICATE');
    expect(await status({ ...ours, trusted: false })).toBe('UNTRUSTED_CERTIFICATE');
    expect(await status(ours, new Date('2028-06-01'))).toBe('EXPIRED_CERTIFICATE');
    const poor = await encodeSeal({ ...content, fields: content.fields.slice(0, 1) }, signWithKey);
    expect(await verifySeal(poor, [ours], at)).toMatchObject({ status: 'WRONG_FORMAT' });
  });

  it('the longer DER form of a length is refused: one seal has one byte string', async () => {
    const raw = await encodeSeal(content, signWithKey);
    const tail = raw.length - 64;
    const longer = Buffer.concat([raw.subarray(0, tail - 1), bytes('8140'), raw.subarray(tail)]);
    expect(decodeSeal(longer)).toMatchObject({ ok: false, reason: 'length of a field is not DER' });
  });
});
