import {
  certificateContent,
  civilStatusContent,
  lossReceiptContent,
  refusalLetterContent,
  encodeSeal,
  PROFILES,
  registrationContent,
  verifySeal,
} from './index';

const header = {
  version: 4,
  issuingCountry: 'MLI',
  signerId: 'MLT1',
  certificateReference: '1F',
  issued: '2026-11-24',
  signed: '2026-11-24',
} as const;
const sign = async () => new Uint8Array(64).fill(7);
const signer = (verify: () => Promise<boolean>) => ({
  signerId: 'MLT1',
  serial: '1F',
  notBefore: new Date('2026-01-01'),
  notAfter: new Date('2030-01-01'),
  keyBits: 256,
  verify,
});
const now = new Date('2026-11-24');

describe('the national profile of civil-status copies', () => {
  const copy = {
    kind: 'birth-full-copy',
    documentNumber: 'MLA0123456789A',
    actNumber: 'PAR/2026/N/0001',
    centre: 'PAR',
    surname: 'Traoré',
    givenNames: 'Ɲɛnɛba Aïssata',
    birthDate: '2026-11-12',
    issuedOn: '2026-11-24',
  };
  const sealed = (over: object = {}) => encodeSeal({ ...header, ...civilStatusContent({ ...copy, ...over }) }, sign);

  it('has an even category and brings every letter back', async () => {
    expect(PROFILES.civilStatus.category % 2).toBe(0);
    const read = await verifySeal(await sealed(), [signer(async () => true)], now);
    expect(read).toMatchObject({ status: 'VALID', civilStatus: copy, unknownFeatures: [] });
  });

  it('cuts a name too long for a seal at a letter', async () => {
    const read = await verifySeal(await sealed({ givenNames: 'ߊ'.repeat(100) }), [signer(async () => true)], now);
    expect(read.civilStatus?.givenNames).toBe('ߊ'.repeat(40));
  });

  it('is wrong when a field is missing, and invalid when the signature is', async () => {
    const content = civilStatusContent(copy);
    const short = { ...header, ...content, fields: content.fields.filter(({ tag }) => tag !== 0x14) };
    const bytes = await encodeSeal(short, sign);
    expect(await verifySeal(bytes, [signer(async () => true)], now)).toMatchObject({ status: 'WRONG_FORMAT' });
    const forged = await verifySeal(await sealed(), [signer(async () => false)], now);
    expect(forged.status).toBe('INVALID_SIGNATURE');
  });
});

describe('the national profile of certificates of consular registration', () => {
  const certificate = {
    kind: 'consular-registration',
    documentNumber: 'MLR0123456789A',
    consularNumber: 'MLR-PAR-000123',
    post: 'PAR',
    surname: 'Traoré',
    givenNames: 'Ɲɛnɛba Aïssata',
    birthDate: '1990-03',
    issuedOn: '2026-11-28',
    validUntil: '2029-11-28',
  };
  const content = registrationContent(certificate);
  const read = async (fields = content.fields) =>
    verifySeal(await encodeSeal({ ...header, ...content, fields }, sign), [signer(async () => true)], now);

  it('brings every letter and both dates back, and is no copy of an act', async () => {
    const found = await read();
    expect(found).toMatchObject({ status: 'VALID', registration: certificate, unknownFeatures: [] });
    expect(found.civilStatus).toBeUndefined();
  });

  it('is wrong without its last day, or with a day that is none', async () => {
    const without = content.fields.filter(({ tag }) => tag !== 0x02);
    expect(await read(without)).toMatchObject({ status: 'WRONG_FORMAT', reason: 'validUntil (tag 2) is missing' });
    const wrong = [...without, { tag: 0x02, value: new TextEncoder().encode('2029') }];
    expect(await read(wrong)).toMatchObject({
      status: 'WRONG_FORMAT',
      reason: 'validUntil (tag 2) has 4 bytes, not 8',
    });
    const none = [...without, { tag: 0x02, value: new TextEncoder().encode('20290230') }];
    expect(await read(none)).toMatchObject({ status: 'WRONG_FORMAT', reason: 'validUntil (tag 2) is not YYYYMMDD' });
  });
});

describe('the national profile of certificates', () => {
  const certificate = {
    kind: 'certificate-residence',
    documentNumber: 'MLC0123456789A',
    reference: 'CR-2026-00042',
    post: 'PAR',
    surname: 'Traoré',
    givenNames: 'Ɲɛnɛba Aïssata',
    birthDate: '1990',
    issuedOn: '2026-11-28',
    validUntil: '2027-02-26',
  };

  it('brings every letter and both dates back, and is nothing else', async () => {
    const bytes = await encodeSeal({ ...header, ...certificateContent(certificate) }, sign);
    const found = await verifySeal(bytes, [signer(async () => true)], now);
    expect(found).toMatchObject({ status: 'VALID', certificate, unknownFeatures: [] });
    expect([found.civilStatus, found.registration]).toEqual([undefined, undefined]);
  });
});

describe('the national profile of letters of refusal', () => {
  const refusalLetter = {
    kind: 'refusal-letter',
    documentNumber: 'MLD0123456789A',
    reference: 'BER-2026-K7Q2MXC',
    post: 'BER',
    surname: 'Müller',
    givenNames: 'Aïssata',
    birthDate: '1990-03-01',
    decidedOn: '2026-11-27',
    codes: 'R02 R12',
    issuedOn: '2026-11-28',
  };

  it('brings back which file was refused, when and why, and is nothing else', async () => {
    const bytes = await encodeSeal({ ...header, ...refusalLetterContent(refusalLetter) }, sign);
    const found = await verifySeal(bytes, [signer(async () => true)], now);
    expect(found).toMatchObject({ status: 'VALID', refusalLetter, unknownFeatures: [] });
    expect([found.lossReceipt, found.certificate]).toEqual([undefined, undefined]);
  });
});

describe('the national profile of receipts of losses', () => {
  const lossReceipt = {
    kind: 'loss-receipt',
    documentNumber: 'MLL0123456789A',
    reference: 'LR-2026-00042',
    post: 'PAR',
    surname: 'Traoré',
    givenNames: 'Ɲɛnɛba Aïssata',
    birthDate: '1990-03-01',
    lostKind: 'passport',
    lostCountry: 'MLI',
    lostNumber: 'AA1234567',
    issuedOn: '2026-11-28',
  };

  it('brings back which document was reported, and is nothing else', async () => {
    const bytes = await encodeSeal({ ...header, ...lossReceiptContent(lossReceipt) }, sign);
    const found = await verifySeal(bytes, [signer(async () => true)], now);
    expect(found).toMatchObject({ status: 'VALID', lossReceipt, unknownFeatures: [] });
    expect([found.civilStatus, found.registration, found.certificate]).toEqual([undefined, undefined, undefined]);
  });
});
