import { execFileSync, spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openKeyProvider } from '@jatigi/documents-keys';
import type { KeyProvider } from '@jatigi/documents-keys';
import { ContentInfo, SignedData } from '@peculiar/asn1-cms';
import { AsnConvert } from '@peculiar/asn1-schema';

import { kept, textOf } from '../../test/pdf-text';
import { CertificateLayout } from '../layout/certificate.layout';
import { PaperCompiler } from '../layout/paper-compiler';
import { printableCertificateSchema } from '../issuing/printable-certificate';
import { printableCertificateSample } from '../../test/sample-certificate';
import { startTestAuthority } from '../../test/time-stamp-authority';
import { examinePdf } from '../vault/pdf-examination';
import { readCodes } from '../verification/read-codes';
import { PdfSignature } from './pdf-signature';
import { withSignatureField } from './signature-field';
import { TimeStampUnavailable } from './time-stamp-unavailable';
import { TimeStampAuthority } from './time-stamps';
import type { LastStamp } from './time-stamps';

const folder = mkdtempSync(join(tmpdir(), 'pdf-signature-'));
const now = (): Date => new Date();
let keys: KeyProvider;
let page: Buffer;

beforeAll(async () => {
  const secret = ['a secret for this spec only, long enough'];
  keys = await openKeyProvider({ folder: join(folder, 'keyring'), secret, production: false, now });
  writeFileSync(join(folder, 'ca.pem'), kept('ca', Buffer.from(keys.pdfSigner.authority)));
  const certificate = printableCertificateSchema.parse(printableCertificateSample('life'));
  const link = 'http://127.0.0.1:4000/fr/verify/MLC0123456789P';
  const paper = {
    certificate,
    number: 'MLC0123456789P',
    postName: 'Ambassade du Mali à Berlin',
    issuedOn: '2026-11-28',
  };
  page = new CertificateLayout(new PaperCompiler()).render(
    { ...paper, link, signer: 'MLT1', test: true },
    new Uint8Array(250).fill(0xdc),
  );
});
afterAll(() => keys.close());

/** What readers take out of a signed PDF: the CMS, and the bytes that it signs. */
function taken(pdf: Buffer): { cms: string; signed: string } {
  const range = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)/.exec(pdf.toString('latin1'))?.slice(1).map(Number) as number[];
  const [from, first, second, length] = range as [number, number, number, number];
  expect([from, second + length]).toEqual([0, pdf.length]); // all of the file but the signature
  const hex = pdf.subarray(first + 1, second - 1).toString('latin1');
  const files = { cms: join(folder, 'signature.der'), signed: join(folder, 'signed.bin') };
  const der = Buffer.from(hex, 'hex');
  writeFileSync(files.cms, der.subarray(0, 4 + der.readUInt16BE(2)));
  writeFileSync(files.signed, Buffer.concat([pdf.subarray(0, first), pdf.subarray(second)]));
  return files;
}

function opensslSays(pdf: Buffer): string {
  const { cms, signed } = taken(pdf);
  const verify = ['cms', '-verify', '-binary', '-cades', '-inform', 'DER', '-in', cms, '-content', signed];
  const { stderr } = spawnSync(
    'openssl',
    [...verify, '-purpose', 'any', '-CAfile', join(folder, 'ca.pem'), '-out', '/dev/null'],
    {
      encoding: 'utf8',
    },
  );
  return stderr;
}

describe('a signed PDF', () => {
  it('keeps every byte that was there, its tags and its text, and openssl verifies the CAdES signature', async () => {
    const pdf = await new PdfSignature(keys).sign(page, new Date('2026-11-28T10:00:00Z'));
    expect(kept('signed', pdf).subarray(0, page.length).equals(page)).toBe(true);
    expect(await textOf(pdf)).toBe(await textOf(page));
    const added = pdf.subarray(page.length).toString('latin1');
    expect(added).toContain('/SubFilter /ETSI.CAdES.detached');
    expect(added).toContain('/M (D:20261128100000Z)');
    expect(added).toContain('/StructTreeRoot');
    expect(added).toContain('/DisplayDocTitle true');
    expect(opensslSays(pdf)).toContain('CAdES Verification successful');
  });

  it('holds both certificates as they were issued, and no time of signing beside the one of the PDF', async () => {
    const { cms } = taken(await new PdfSignature(keys).sign(page, now()));
    const text = execFileSync('openssl', ['cms', '-cmsout', '-print', '-inform', 'DER', '-in', cms], {
      encoding: 'utf8',
    });
    expect(text).toContain('id-smime-aa-signingCertificateV2');
    expect(text).not.toContain('signingTime');
    const der = readFileSync(cms);
    for (const pem of [keys.pdfSigner.certificate, keys.pdfSigner.authority])
      expect(der.includes(Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64'))).toBe(true);
  });

  it('is refused by openssl with any one byte changed', async () => {
    const pdf = await new PdfSignature(keys).sign(page, now());
    for (const at of [9, 1_000, page.length - 7, page.length + 40, pdf.length - 9]) {
      const altered = Buffer.from(pdf);
      altered[at]! ^= 1;
      expect(opensslSays(altered)).not.toContain('CAdES Verification successful');
    }
  });

  it('writes r and s as the shortest positive integers, which is what DER has', async () => {
    const raw = Buffer.concat([Buffer.alloc(31), Buffer.of(1), Buffer.alloc(32, 0xff)]);
    const pdfSigner = { ...keys.pdfSigner, sign: async () => raw };
    const { cms } = taken(await new PdfSignature({ pdfSigner, test: true }).sign(page, now()));
    expect(readFileSync(cms).toString('hex')).toContain(`04283026020101022100${'ff'.repeat(32)}`);
  });

  it('is CMS as its published schema reads and writes it', async () => {
    const der = readFileSync(taken(await new PdfSignature(keys).sign(page, now())).cms);
    const envelope = AsnConvert.parse(der, ContentInfo);
    const content = AsnConvert.parse(envelope.content, SignedData);
    const written = new ContentInfo({ ...envelope, content: AsnConvert.serialize(content) });
    expect(Buffer.from(AsnConvert.serialize(written)).toString('hex')).toBe(der.toString('hex'));
  });

  it('is accepted by the vault and read by the verification, as any upload', async () => {
    const pdf = await new PdfSignature(keys).sign(page, now());
    expect(() => examinePdf(pdf)).not.toThrow();
    const codes = await readCodes(pdf, 'application/pdf');
    expect(codes.link).toBe('http://127.0.0.1:4000/fr/verify/MLC0123456789P');
    expect(codes.seal).toHaveLength(250);
  });

  it('is not made of a file that our compiler did not write', () => {
    const words = { name: 'x', reason: 'x', at: now(), room: 10 };
    expect(() => withSignatureField(Buffer.from('%PDF-1.7\n%%EOF'), words)).toThrow('no table of objects');
  });
});

describe('with a time-stamping authority', () => {
  let authority: Awaited<ReturnType<typeof startTestAuthority>>;
  beforeAll(async () => (authority = await startTestAuthority(folder)));
  afterAll(() => authority.stop());
  const trusted = () => [new X509Certificate(readFileSync(authority.certificate))];
  const signature = (url: string): PdfSignature => new PdfSignature(keys, new TimeStampAuthority(url, now, trusted()));

  it('a document carries its stamp over the signature, and openssl verifies both', async () => {
    const pdf = kept('signed-with-stamp', await signature(authority.url).sign(page, now()));
    expect(opensslSays(pdf)).toContain('CAdES Verification successful');
    const { cms } = taken(pdf);
    const text = execFileSync('openssl', ['cms', '-cmsout', '-print', '-inform', 'DER', '-in', cms], {
      encoding: 'utf8',
    });
    expect(text).toContain('id-smime-aa-timeStampToken');
  });

  it.each([
    ['is away', 'http://127.0.0.1:9/', /ECONNREFUSED|bad port|fetch failed/],
    ['answers an error', '/broken', /HTTP 500/],
    ['refuses', '/refusing', /status 2/],
    ['answers what it was not asked', '/stale', /something else/],
    ['answers nonsense', '/nonsense', /no time stamp/],
  ])('nothing is signed when it %s', async (_, path, reason) => {
    const sign = signature(new URL(path, authority.url).href).sign(page, now());
    await expect(sign).rejects.toThrow(TimeStampUnavailable);
    await expect(sign).rejects.toThrow(reason);
  });

  it('is remembered for the key console: when it was asked, its certificate, and what it refused', async () => {
    const stamps = new TimeStampAuthority(authority.url, now);
    expect(stamps.last).toBeNull();
    await stamps.stamp(Buffer.from('x'));
    const { certificateUntil } = stamps.last as LastStamp;
    expect(stamps.last).toMatchObject({ refusal: null, at: expect.any(Date) });
    expect(certificateUntil?.toISOString()).toBe(
      new Date(new X509Certificate(readFileSync(authority.certificate)).validTo).toISOString(),
    );
    const away = new TimeStampAuthority(new URL('/refusing', authority.url).href, now);
    await expect(away.stamp(Buffer.from('x'))).rejects.toThrow(TimeStampUnavailable);
    expect(away.last).toMatchObject({ refusal: expect.stringMatching('status 2'), certificateUntil: null });
  });

  it('nothing is signed when a byte of its signature is wrong, or nobody who is trusted certified it', async () => {
    authority.tamper(true);
    await expect(signature(authority.url).sign(page, now())).rejects.toThrow('its signature does not hold');
    authority.tamper(false);
    const stranger = [new X509Certificate(keys.pdfSigner.authority)];
    const stamps = new TimeStampAuthority(authority.url, now, stranger);
    await expect(new PdfSignature(keys, stamps).sign(page, now())).rejects.toThrow('no trusted authority vouches');
  });

  it('nothing is signed when its clock is not ours', async () => {
    const tomorrow = (): Date => new Date(Date.now() + 86_400_000);
    const stamps = new TimeStampAuthority(authority.url, tomorrow);
    await expect(stamps.stamp(Buffer.from('x'))).rejects.toThrow(/8640\d s apart|8639\d s apart/);
  });
});
