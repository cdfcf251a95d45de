import 'reflect-metadata'; // @peculiar/x509 registers its parts with it
import { randomBytes, webcrypto } from 'node:crypto';

import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
  type X509Certificate,
} from '@peculiar/x509';

import type { KeyringContent } from './keyring-file';

const COUNTRY = 'ML';
/** T for test: a verifier sees from the seal alone that it was not made with a key of the State. */
const SIGNER_NAME = 'T1';
const VDS_SIGNER = '2.23.136.1.1.11.1'; // id-icao-vdsSigner, 9303-12 §7.1.3
const ISSUER_ALT_NAME = '2.5.29.18';
const PRIVATE_KEY_USAGE_PERIOD = '2.5.29.16';
const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const YEARS = { authorityKey: 4, authority: 15, signer: 7 } as const; // ranges of icao 9303-12 §7.1

type Pair = webcrypto.CryptoKeyPair;

const newPair = (): Promise<Pair> => webcrypto.subtle.generateKey(EC, true, ['sign', 'verify']) as Promise<Pair>;

/** Positive and without leading zero bytes, so that every tool prints the same digits. */
function serialNumber(): string {
  const bytes = randomBytes(4);
  bytes[0] = ((bytes[0] as number) & 0x3f) | 0x40;
  return bytes.toString('hex').toUpperCase();
}

function yearsAfter(date: Date, years: number): Date {
  const later = new Date(date);
  later.setUTCFullYear(later.getUTCFullYear() + years);
  return later;
}

async function pemOf(key: webcrypto.CryptoKey): Promise<string> {
  return PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY');
}

/** Country and common name as PrintableString, which ICAO asks for. */
const printable = (country: string, commonName: string, organisation?: string): Name =>
  new Name([
    { C: [{ printableString: country }] },
    ...(organisation === undefined ? [] : [{ O: [{ printableString: organisation }] }]),
    { CN: [{ printableString: commonName }] },
  ]);

/** GeneralizedTime of DER: YYYYMMDDHHMMSSZ. */
const generalizedTime = (date: Date): Buffer =>
  Buffer.from(`${date.toISOString().replace(/[-:T]|\.\d+/g, '')}`, 'ascii');

function privateKeyUsagePeriod(from: Date, to: Date): Extension {
  const parts = [generalizedTime(from), generalizedTime(to)];
  const body = Buffer.concat(parts.map((part, i) => Buffer.concat([Buffer.from([0x80 + i, part.length]), part])));
  return new Extension(PRIVATE_KEY_USAGE_PERIOD, false, Buffer.concat([Buffer.from([0x30, body.length]), body]));
}

async function authority(keys: Pair, from: Date): Promise<X509Certificate> {
  const place = [{ type: 'dn' as const, value: new Name([{ L: [{ printableString: 'MLI' }] }]).toString() }];
  const altName = new SubjectAlternativeNameExtension(place);
  const name = printable(COUNTRY, 'TEST CSCA', 'Jatigi TEST');
  return X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: name,
    issuer: name,
    notBefore: from,
    notAfter: yearsAfter(from, YEARS.authority),
    publicKey: keys.publicKey,
    signingKey: keys.privateKey,
    signingAlgorithm: EC,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      await AuthorityKeyIdentifierExtension.create(keys.publicKey),
      altName,
      new Extension(ISSUER_ALT_NAME, false, altName.value),
      privateKeyUsagePeriod(from, yearsAfter(from, YEARS.authorityKey)),
    ],
  });
}

async function barcodeSigner(keys: Pair, by: { keys: Pair; certificate: X509Certificate }): Promise<X509Certificate> {
  const from = by.certificate.notBefore;
  return X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: printable(COUNTRY, SIGNER_NAME),
    issuer: by.certificate.subjectName,
    notBefore: from,
    notAfter: yearsAfter(from, YEARS.signer),
    publicKey: keys.publicKey,
    signingKey: by.keys.privateKey,
    signingAlgorithm: EC,
    // These two and no other extension (9303-12 §7.1.3).
    extensions: [
      await AuthorityKeyIdentifierExtension.create(by.keys.publicKey),
      new ExtendedKeyUsageExtension([VDS_SIGNER], true),
    ],
  });
}

/**
 * A country signing authority and one bar-code signer for tests, named and marked as such.
 * Named curve P-256: explicit parameters, which 9303-12 §4.1.6 asks for, are refused by too many verifiers.
 * @param from first day of validity
 */
export async function makeTestAuthority(from: Date): Promise<KeyringContent> {
  const [authorityKeys, signerKeys] = [await newPair(), await newPair()];
  const csca = await authority(authorityKeys, from);
  const signer = await barcodeSigner(signerKeys, { keys: authorityKeys, certificate: csca });
  return {
    test: true,
    authorities: [csca.toString('pem')],
    authorityKey: await pemOf(authorityKeys.privateKey),
    signers: [
      {
        certificate: signer.toString('pem'),
        privateKey: await pemOf(signerKeys.privateKey),
        signerId: COUNTRY + SIGNER_NAME,
        reference: signer.serialNumber.toUpperCase().replace(/^0+/, ''),
      },
    ],
  };
}
