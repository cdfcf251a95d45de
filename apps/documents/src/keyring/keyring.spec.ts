import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verify, X509Certificate } from 'node:crypto';

import { openFileKeyring } from './file-key-provider';

const passphrase = 'a passphrase for this spec only, long enough';
const now = new Date('2026-11-24T10:00:00Z');
const folder = () => mkdtempSync(join(tmpdir(), 'keyring-'));

describe('file keyring', () => {
  it('makes a TEST authority once and opens the same one again', async () => {
    const at = folder();
    const first = await openFileKeyring({ folder: at, passphrase, production: false, now });
    const again = await openFileKeyring({ folder: at, passphrase, production: false, now });
    expect(first.test).toBe(true);
    expect(again.certificates).toEqual(first.certificates);
    expect(readdirSync(at)).toEqual(['keyring.bin']);
    expect(readFileSync(join(at, 'keyring.bin'), 'latin1')).not.toMatch(/PRIVATE KEY|BEGIN/);
  });

  it('two first starts at once end with one authority', async () => {
    const at = folder();
    const both = await Promise.all(
      [1, 2].map(() => openFileKeyring({ folder: at, passphrase, production: false, now })),
    );
    expect(both[0]?.certificates).toEqual(both[1]?.certificates);
  });

  it('certificates are as ICAO 9303-12 wants them', async () => {
    const { certificates, signer } = await openFileKeyring({ folder: folder(), passphrase, production: false, now });
    const [authority, barcode] = certificates.map((pem) => new X509Certificate(pem)) as [
      X509Certificate,
      X509Certificate,
    ];
    expect(authority.ca).toBe(true);
    expect(authority.subject).toContain('TEST');
    expect(barcode.subject.split('\n')).toEqual(['C=ML', 'CN=T1']);
    expect(barcode.keyUsage).toEqual(['2.23.136.1.1.11.1']);
    expect(barcode.ca).toBe(false);
    expect(barcode.checkIssued(authority) && barcode.verify(authority.publicKey)).toBe(true);
    expect(barcode.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
    expect(barcode.serialNumber).toBe(signer.reference);
    const message = Buffer.from('seal');
    const signature = await signer.sign(message);
    expect(verify('sha256', message, { key: barcode.publicKey, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true);
  });

  it('production refuses to make a test authority, and to use one', async () => {
    const at = folder();
    await expect(openFileKeyring({ folder: at, passphrase, production: true, now })).rejects.toThrow('TEST authority');
    expect(readdirSync(at)).toEqual([]);
    await openFileKeyring({ folder: at, passphrase, production: false, now });
    await expect(openFileKeyring({ folder: at, passphrase, production: true, now })).rejects.toThrow('TEST authority');
  });

  it('says so when the passphrase is wrong or a byte was altered', async () => {
    const at = folder();
    await openFileKeyring({ folder: at, passphrase, production: false, now });
    const wrong = { folder: at, passphrase: `${passphrase}!`, production: false, now };
    await expect(openFileKeyring(wrong)).rejects.toThrow('does not open');
    const file = readFileSync(join(at, 'keyring.bin'));
    file[60] = (file[60] as number) ^ 1;
    writeFileSync(join(at, 'keyring.bin'), file);
    await expect(openFileKeyring({ folder: at, passphrase, production: false, now })).rejects.toThrow('does not open');
  });
});
