import { execFileSync } from 'node:child_process';
import { createPublicKey, verify } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build } from 'esbuild';

import { newToken, removeTokens, softHsmLibrary } from '../test/softhsm';
import { emptyKeyring } from './keyring-content';
import type { KeyringContent } from './keyring-content';
import { changeKeyring, readKeyring } from './keyring-file';
import { KeyMissing } from './key-store';
import { openKeyProvider, openStore } from './open-key-provider';
import type { KeyProviderOptions } from './open-key-provider';
import { Pkcs11KeyStore, pkcs11Of } from './pkcs11-key-store';
import type { Pkcs11Options } from './pkcs11-key-store';

jest.setTimeout(30_000); // each opening of a keyring is made slow on purpose

const now = new Date('2026-11-24T10:00:00Z');
const secret = ['a secret for this spec only, long enough'];
const folder = () => mkdtempSync(join(tmpdir(), 'keyring-'));
const message = Buffer.from('what is signed');

/** The store bundled as the service is, and loaded by Node itself; below the root, where packages are found. */
async function keyOfAnotherProcess(pkcs11: Pkcs11Options): Promise<string> {
  const root = join(__dirname, '../../../..');
  mkdirSync(join(root, 'dist'), { recursive: true });
  const outdir = mkdtempSync(join(root, 'dist/keys-spec-'));
  try {
    const entryPoints = [join(__dirname, 'pkcs11-key-store.ts')];
    await build({ entryPoints, outdir, bundle: true, platform: 'node', format: 'cjs', packages: 'external' });
    const code = `const { Pkcs11KeyStore } = require(${JSON.stringify(join(outdir, 'pkcs11-key-store.js'))});
      Pkcs11KeyStore.open(${JSON.stringify(pkcs11)}).then((store) => store.generate()).then((key) => console.log(key.keyId));`;
    return execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' }).trim();
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

const library = softHsmLibrary();

/** The one suite that both drivers pass. */
function keepsKeys(token: () => Pkcs11Options | undefined): void {
  let content: KeyringContent;
  let used: Pkcs11Options | undefined;
  const options = (at: string): KeyProviderOptions => ({
    folder: at,
    secret,
    production: false,
    now: () => now,
    ...(used && { pkcs11: used }),
  });
  const isSignedBy = (publicKey: Buffer, signature: Uint8Array): boolean => {
    const key = createPublicKey({ key: publicKey, format: 'der', type: 'spki' });
    return verify('sha256', message, { key, dsaEncoding: 'ieee-p1363' }, signature);
  };

  beforeEach(() => {
    content = emptyKeyring(true);
    used = token();
  });

  it('makes P-256 keys and signs with the one that is named', async () => {
    const store = await openStore(content, used);
    const [one, two] = [await store.generate(), await store.generate()];
    const signature = await store.sign(one.keyId, message);
    expect(signature).toHaveLength(64);
    expect(isSignedBy(one.publicKey, signature)).toBe(true);
    expect(isSignedBy(two.publicKey, signature)).toBe(false);
    expect(await store.publicKey(two.keyId)).toEqual(two.publicKey);
    store.close();
  });

  it('signs many things at once', async () => {
    const store = await openStore(content, used);
    const { keyId, publicKey } = await store.generate();
    const signatures = await Promise.all(Array.from({ length: 50 }, () => store.sign(keyId, message)));
    expect(signatures.every((signature) => isSignedBy(publicKey, signature))).toBe(true);
    store.close();
  });

  it('still has its keys when it is opened again', async () => {
    const first = await openStore(content, used);
    const { keyId, publicKey } = await first.generate();
    first.close();
    const again = await openStore(content, used);
    expect(isSignedBy(publicKey, await again.sign(keyId, message))).toBe(true);
    again.close();
  });

  it('ends a key for ever, and says which one is missing', async () => {
    const store = await openStore(content, used);
    const { keyId } = await store.generate();
    await store.sign(keyId, message);
    await store.destroy(keyId);
    await store.destroy(keyId);
    await expect(store.sign(keyId, message)).rejects.toThrow(new KeyMissing(keyId));
    await expect(store.publicKey(keyId)).rejects.toThrow(KeyMissing);
    store.close();
  });

  it('first start makes a TEST authority once, and the next start opens the same one', async () => {
    const at = folder();
    const first = await openKeyProvider(options(at));
    const again = await openKeyProvider(options(at));
    expect(first.test).toBe(true);
    expect(again.certificates).toEqual(first.certificates);
    expect(await again.signer.sign(message)).toHaveLength(64);
    expect(readdirSync(at)).toEqual(['keyring.bin']);
    expect(readFileSync(join(at, 'keyring.bin'), 'latin1')).not.toMatch(/PRIVATE KEY|BEGIN/);
    expect(statSync(join(at, 'keyring.bin')).mode & 0o777).toBe(0o600);
    for (const provider of [first, again]) provider.close();
  });

  it('a TEST keyring that is older than the signatures of PDFs gets their key', async () => {
    const at = folder();
    (await openKeyProvider(options(at))).close();
    await changeKeyring(at, secret, async (older) => {
      older.signers = older.signers.filter(({ purpose }) => purpose !== 'pdf');
    });
    const keys = await openKeyProvider(options(at));
    const signature = await keys.pdfSigner.sign(message);
    const key = { key: createPublicKey(keys.pdfSigner.certificate), dsaEncoding: 'ieee-p1363' } as const;
    expect(verify('sha256', message, key, signature)).toBe(true);
    keys.close();
  });

  it('production refuses to make a TEST authority, and to use one', async () => {
    const at = folder();
    const production = { ...options(at), production: true };
    await expect(openKeyProvider(production)).rejects.toThrow('TEST authority');
    expect(readdirSync(at)).toEqual([]);
    (await openKeyProvider(options(at))).close();
    await expect(openKeyProvider(production)).rejects.toThrow('TEST authority');
    // … and by the names in the certificates, when only the mark is gone
    await changeKeyring(at, secret, async (keyring) => void (keyring.test = false));
    await expect(openKeyProvider(production)).rejects.toThrow('TEST authority');
  });
}

describe('keys in the encrypted file', () => {
  keepsKeys(() => undefined);

  it('two first starts at once end with one authority', async () => {
    const options = { folder: folder(), secret, production: false, now: () => now };
    const both = await Promise.all([openKeyProvider(options), openKeyProvider(options)]);
    expect(both[0]?.certificates).toEqual(both[1]?.certificates);
    expect(await both[1]?.signer.sign(message)).toHaveLength(64);
    for (const provider of both) provider.close();
  });

  it('says so when the secret is wrong, has its parts in another order, or a byte was altered', async () => {
    const at = folder();
    const parts = ['the part of one person, long enough', 'the part of another, long enough too'];
    (await openKeyProvider({ folder: at, secret: parts, production: false, now: () => now })).close();
    expect((await readKeyring(at, parts))?.test).toBe(true);
    for (const wrong of [[...parts].reverse(), [parts.join('')], [parts[0] as string]])
      await expect(readKeyring(at, wrong)).rejects.toThrow('does not open');
    const file = readFileSync(join(at, 'keyring.bin'));
    file[60] = (file[60] as number) ^ 1;
    writeFileSync(join(at, 'keyring.bin'), file);
    await expect(readKeyring(at, parts)).rejects.toThrow('does not open');
  });

  it('a keyring of the first format, which held only TEST keys, is set aside, but never in production', async () => {
    const at = folder();
    writeFileSync(join(at, 'keyring.bin'), 'JKR1 and more');
    const options = { folder: at, secret, now: () => now };
    await expect(openKeyProvider({ ...options, production: true })).rejects.toThrow('first format');
    (await openKeyProvider({ ...options, production: false })).close();
    expect(readdirSync(at).sort()).toEqual(['first-format-keyring.bin', 'keyring.bin']);
  });

  it('a change is kept whole, and a second one at the same time is refused', async () => {
    const at = folder();
    (await openKeyProvider({ folder: at, secret, production: false, now: () => now })).close();
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    const first = changeKeyring(at, secret, async (keyring) => {
      await gate;
      keyring.crl = 'first';
    });
    await expect(changeKeyring(at, secret, async () => undefined)).rejects.toThrow('Somebody changes the keyring');
    go();
    await first;
    await expect(changeKeyring(at, secret, () => Promise.reject(new Error('power cut')))).rejects.toThrow('power cut');
    expect((await readKeyring(at, secret))?.crl).toBe('first');
    expect(readdirSync(at)).toEqual(['keyring.bin']);
  });
});

const whenInstalled = library === undefined ? describe.skip : describe;
if (library === undefined)
  process.stderr.write(
    'SKIPPED: keys in a PKCS#11 token. SoftHSM is not installed (Debian: apt-get install softhsm2).\n',
  );
whenInstalled('keys in a PKCS#11 token', () => {
  // One for all: a process sees only the tokens that were there when it began with the library.
  let pkcs11: Pkcs11Options;
  beforeAll(() => void (pkcs11 = newToken(library as string, 'spec')));
  afterAll(removeTokens);
  keepsKeys(() => pkcs11);

  it('the keyring file beside the token holds no private key, and the token gives none away', async () => {
    const at = folder();
    (await openKeyProvider({ folder: at, secret, production: false, now: () => now, pkcs11 })).close();
    expect((await readKeyring(at, secret))?.keys).toEqual({});
    const api = await import('pkcs11js');
    const store = await Pkcs11KeyStore.open(pkcs11);
    const { keyId } = await store.generate();
    expect(() => store.attribute(keyId, api.CKA_VALUE)).toThrow(/CKR_ATTRIBUTE_SENSITIVE/);
    expect(store.attribute(keyId, api.CKA_EXTRACTABLE)).toEqual(Buffer.from([0]));
    store.close();
  });

  it('signs with a key that another process made: a ceremony beside the running service', async () => {
    const store = await Pkcs11KeyStore.open(pkcs11);
    await store.sign((await store.generate()).keyId, message);
    const keyId = await keyOfAnotherProcess(pkcs11);
    expect(await store.sign(keyId, message)).toHaveLength(64);
    store.close();
  });

  it('goes on when the token lost its session', async () => {
    const store = await Pkcs11KeyStore.open(pkcs11);
    const { keyId } = await store.generate();
    store.close(); // ends the session, as a token does that was restarted
    expect(await store.sign(keyId, message)).toHaveLength(64);
    store.close();
  });

  it('says what is wrong: the token, the PIN, a setting', async () => {
    await expect(Pkcs11KeyStore.open({ ...pkcs11, tokenLabel: 'nobody' })).rejects.toThrow('0 tokens named "nobody"');
    await expect(Pkcs11KeyStore.open({ ...pkcs11, pin: '000000' })).rejects.toThrow('refuses the PIN');
    expect(() => pkcs11Of({ PKCS11_LIBRARY: 'x.so', PKCS11_TOKEN: 'jatigi' })).toThrow('PKCS11_PIN');
  });
});
