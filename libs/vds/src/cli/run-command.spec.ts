import { generateKeyPairSync, webcrypto } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import trust from '../../test-vectors/trust-bundle.json';
import vectors from '../../test-vectors/vds.json';
import { makeSigner, passportZone, seal, visaZone, zones, type Signer } from '../../test/seals';
import { runCommand } from './run-command';

const now = new Date('2026-11-28T12:00:00Z');
let folder: string;
let signer: Signer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vds-command-'));
  signer = await makeSigner();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

type Answer = Readonly<Record<string, unknown>>;

async function run(...args: string[]): Promise<Answer> {
  const { exit, output } = await runCommand(args, now);
  return { exit, ...(JSON.parse(output) as Answer) };
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const pem = (base64: string): string => `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`;
const own = async (): Promise<string[]> => ['--certificates', fileOf('own.pem', signer.pem)];

describe('decode and verify', () => {
  it.each(vectors.seals)('$name', async (vector) => {
    const certificates = fileOf('theirs.pem', Object.values(vectors.certificates).map(pem).join(''));
    expect(await run('decode', '--hex', vector.hex)).toMatchObject({ exit: 0, status: 'DECODED', version: 4 });
    const base64 = Buffer.from(vector.hex, 'hex').toString('base64url');
    const found = await run('verify', '--base64', base64, '--certificates', certificates, '--at', vector.now);
    expect(found).toMatchObject({ exit: 0, status: 'VALID', values: { mrz: vector.expect.mrz } });
    const der = fileOf(
      'one.der',
      Buffer.from((vectors.certificates as Record<string, string>)[vector.signer] ?? '', 'base64'),
    );
    expect(await run('verify', '--hex', vector.hex, '--certificates', der, '--at', vector.now)).toMatchObject({
      exit: 0,
    });
    const late = await run('verify', '--hex', vector.hex, '--certificates', certificates, '--at', '2040-01-01');
    expect(late).toMatchObject({ exit: 1, status: 'EXPIRED_CERTIFICATE' });
  });

  it.each(['DataMatrix', 'QRCode', 'Aztec'] as const)('reads a picture of a %s', async (format) => {
    const wasmBinary = Uint8Array.from(readFileSync(require.resolve('zxing-wasm/writer/zxing_writer.wasm'))).buffer;
    prepareZXingModule({ overrides: { wasmBinary } });
    const { image } = await writeBarcode(await seal(zones.visa, signer), { format, scale: 4 });
    const picture = fileOf(`${format}.png`, new Uint8Array((await image?.arrayBuffer()) ?? []));
    expect(await run('verify', picture, ...(await own()))).toMatchObject({ exit: 0, status: 'VALID', kind: 'visa' });
  });

  it('compares with the zones that were printed', async () => {
    const bytes = ['--hex', hex(await seal(zones.visa, signer)), ...(await own())];
    const lines = (name: string, zone: readonly string[]): string[] => zone.flatMap((line) => [`--${name}`, line]);
    const good = await run('verify', ...bytes, ...lines('printed', visaZone()), ...lines('passport', passportZone()));
    expect(good).toMatchObject({ exit: 0, status: 'VALID' });
    const other = await run('verify', ...bytes, ...lines('printed', visaZone({ surname: 'Sangaré' })));
    expect(other).toMatchObject({ exit: 1, status: 'SEAL_VISA_MISMATCH', reason: expect.stringContaining('line 1') });
  });

  it.each<[string, string, string[]]>([
    ['UNKNOWN_CERTIFICATE', 'no certificate', []],
    ['READ_ERROR', 'a picture of nothing', ['nothing.png']],
    ['WRONG_FORMAT', 'bytes that are no seal', ['--hex', 'dc03']],
  ])('%s: %s', async (status, _what, given) => {
    fileOf('nothing.png', 'this is no picture');
    const args = given.length > 0 ? given.map((one) => one.replace('nothing.png', join(folder, 'nothing.png'))) : null;
    const answer = await run('verify', ...(args ?? ['--hex', hex(await seal(zones.visa, signer))]));
    expect(answer).toMatchObject({ exit: 1, status });
  });

  it('decode says what is not as its kind wants it', async () => {
    const poor = await seal({ ...zones.visa, fields: zones.visa.fields.slice(1) }, signer);
    expect(await run('decode', '--hex', hex(poor))).toMatchObject({
      exit: 1,
      status: 'WRONG_FORMAT',
      signerId: 'MLT1',
    });
  });
});

describe('verify with a trust bundle', () => {
  const bytes = (base64: string): Uint8Array => Buffer.from(base64, 'base64');
  const bundle = (): string => fileOf('trust.bundle', bytes(trust.bundle));
  const at = ['--at', trust.at];

  it('knows its signers, says its age, and takes the anchor that is asked for', async () => {
    const anchor = fileOf('anchor.der', bytes(trust.anchor));
    const foreign = ['--hex', vectors.seals[0]?.hex ?? '', '--bundle', bundle(), ...at];
    const known = { version: 1, test: true, isStale: false };
    const anchored = await run('verify', ...foreign, '--anchor', anchor);
    expect(anchored).toMatchObject({ exit: 1, status: 'UNKNOWN_CERTIFICATE', bundle: { ...known, anchored: true } });
    expect(anchored['bundle']).not.toHaveProperty('notice');
    expect(await run('verify', ...foreign)).toMatchObject({
      ...{ exit: 1, status: 'UNKNOWN_CERTIFICATE' },
      bundle: { ...known, anchored: false, notice: expect.stringContaining('anybody can make such a file') },
    });
    const stranger = fileOf('stranger.pem', (await makeSigner({ isAuthority: true })).pem);
    const refused = await run('verify', ...foreign, '--anchor', stranger);
    expect(refused).toMatchObject({ exit: 2, reason: expect.stringContaining('no trusted authority') });
  });

  it('refuses a bundle beside certificates, and one that is none', async () => {
    expect(await run('verify', '--hex', '00', '--bundle', bundle(), ...(await own()))).toMatchObject({ exit: 2 });
    const none = fileOf('none.bundle', 'nothing of the kind');
    expect(await run('verify', '--hex', '00', '--bundle', none)).toMatchObject({
      exit: 2,
      reason: 'not a trust bundle',
    });
  });
});

describe('encode', () => {
  it('makes a seal again out of what decode wrote, and it verifies', async () => {
    const key = fileOf('key.pem', await privatePem(signer));
    for (const zone of Object.values(zones)) {
      const { exit: _exit, ...decoded } = await run('decode', '--hex', hex(await seal(zone, signer)));
      const made = await run('encode', '--key', key, fileOf('document.json', JSON.stringify(decoded)));
      expect(made).toMatchObject({ exit: 0, status: 'ENCODED', values: decoded['values'] });
      const answer = await run('verify', '--hex', String(made['hex']), ...(await own()));
      expect(answer).toMatchObject({ exit: 0, status: 'VALID' });
    }
  });

  it('takes bare fields, header version 3, and a key on P-384', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const key = fileOf('384.pem', privateKey.export({ type: 'sec1', format: 'pem' }) as string);
    const document = {
      ...{ version: 3, issuingCountry: 'MLI', signerId: 'MLT1', certificateReference: '1F' },
      ...{ issued: '2026-11-28', signed: '2026-11-28', featureDefinition: 0xfb, category: 0x06 },
      fields: [{ tag: 1, hex: 'c0ffee' }],
    };
    const made = await run('encode', '--key', key, fileOf('bare.json', JSON.stringify(document)));
    expect(made).toMatchObject({ exit: 0, status: 'ENCODED', version: 3, fields: document.fields });
    expect(String(made['signature'])).toHaveLength(2 * 96);
  });

  it.each([
    ['kind', { kind: 'passport', values: {} }],
    ['mrz', { kind: 'etd', values: {} }],
    ['issued', { issued: undefined }],
    ['version', { version: 5 }],
  ])('names what is wrong: %s', async (word, over) => {
    const key = fileOf('key.pem', await privatePem(signer));
    const { exit: _exit, ...decoded } = await run('decode', '--hex', hex(await seal(zones.etd, signer)));
    const file = fileOf('wrong.json', JSON.stringify({ ...decoded, ...over }));
    const answer = await run('encode', '--key', key, file);
    expect(answer).toMatchObject({ exit: 2, status: 'USAGE_ERROR', reason: expect.stringContaining(word) });
  });
});

async function privatePem({ keys }: Signer): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${der}\n-----END PRIVATE KEY-----\n`;
}

describe('the command line', () => {
  it.each([
    [['sign', '--hex', '00']],
    [['decode']],
    [['decode', '--hex', '00', '--base64', 'AA']],
    [['decode', '--hex', 'xyz']],
    [['decode', '--base64', '§']],
    [['decode', '/no/such/file.png']],
    [['verify', '--hex', '00', '--at', 'yesterday']],
    [['verify', '--hex', '00', '--certificates', '/no/such/file.pem']],
    [['verify', '--hex', '00', '--printed', 'one line']],
    [['encode', '/no/such/file.json']],
    [['decode', '--hax', '00']],
  ])('%j is told apart from a bad seal', async (args) => {
    expect(await run(...args)).toMatchObject({ exit: 2, status: 'USAGE_ERROR', reason: expect.any(String) });
  });

  it('explains itself', async () => {
    for (const args of [['--help'], ['verify', '-h'], []])
      expect(await runCommand(args, now)).toMatchObject({
        exit: 0,
        output: expect.stringContaining('jatigi-vds decode'),
      });
  });
});
