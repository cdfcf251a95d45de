import { webcrypto } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAYS = 365;
const SERVER_AND_CLIENT = ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'];

const AUTHORITY_NAME = 'CN=Jatigi local broker';

/** How the authorizer names who shows the broker's own certificate. */
export const BROKER_NAME = 'CN=kafka';

/**
 * An authority of this run and the broker's certificate on loopback: `ca.pem`, and `broker.pem` with the private key.
 * Both are made anew at each start, so that nothing expires; the authority's key is forgotten at once.
 * @returns the paths
 */
export async function makeCertificates(folder) {
  await import('reflect-metadata'); // @peculiar/x509 registers its parts with it
  const x509 = (await import('@peculiar/x509')).default;
  const [authority, broker] = [await newPair(), await newPair()];
  const issue = issuer(x509, authority);
  const ca = await issue({
    serialNumber: '01',
    subject: AUTHORITY_NAME,
    publicKey: authority.publicKey,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
      await x509.SubjectKeyIdentifierExtension.create(authority.publicKey, false, webcrypto),
    ],
  });
  const own = await issue({
    serialNumber: '02',
    subject: BROKER_NAME,
    publicKey: broker.publicKey,
    extensions: [
      new x509.SubjectAlternativeNameExtension([
        { type: 'ip', value: '127.0.0.1' },
        { type: 'dns', value: 'localhost' },
      ]),
      new x509.ExtendedKeyUsageExtension(SERVER_AND_CLIENT),
    ],
  });
  const key = x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', broker.privateKey), 'PRIVATE KEY');
  return written(folder, { ca: ca.toString('pem'), broker: `${key}\n${own.toString('pem')}` });
}

function issuer({ X509CertificateGenerator }, { privateKey: signingKey }) {
  const period = { notBefore: new Date(Date.now() - 3_600_000), notAfter: new Date(Date.now() + DAYS * 86_400_000) };
  const always = { ...period, issuer: AUTHORITY_NAME, signingKey, signingAlgorithm: EC };
  return (details) => X509CertificateGenerator.create({ ...always, ...details });
}

function written(folder, texts) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const files = Object.entries(texts).map(([name, text]) => {
    const file = join(folder, `${name}.pem`);
    writeFileSync(file, `${text}\n`, { mode: 0o600 });
    return [name, file];
  });
  return Object.fromEntries(files);
}

const newPair = () => webcrypto.subtle.generateKey(EC, true, ['sign', 'verify']);
