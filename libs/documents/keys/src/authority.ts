import 'reflect-metadata'; // @peculiar/x509 registers its parts with it
import { webcrypto } from 'node:crypto';

import { Pkcs10CertificateRequest, X509Certificate, X509CertificateGenerator } from '@peculiar/x509';
import type { Name } from '@peculiar/x509';

import { bookOf, newestAuthority, newSerial, second, spkiOf } from './authority-book';
import {
  authorityExtensions,
  authorityName,
  bundleSignerExtensions,
  pdfSignerExtensions,
  sealSignerExtensions,
} from './certificate-profiles';
import type { AuthorityIdentity } from './certificate-profiles';
import type { KeyringContent, SignerPurpose } from './keyring-content';
import type { KeyStore } from './key-store';
import { issueCrl } from './revocation-list';
import { ECDSA_P256, signingWith } from './signing-crypto';
import type { X509Crypto } from './signing-crypto';

const DAY = 86_400_000;
/** Key use 3–5 years, certificate 13–15 (9303-12 §4.1). A signer: key one year and two months (9303-8), papers five more. */
const MONTHS = { authorityKey: 48, authority: 180, signerKey: 14, signer: 84 } as const;
/** Signature-validation keys that a State publishes in a year, at most (9303-12 §4.1.3). */
export const SEAL_KEYS_A_YEAR = 5;

/** What an issuing office gets for its request, in PEM; everything in it is public. */
export interface Certified {
  purpose: SignerPurpose;
  certificate: string;
  useFrom: string;
  useUntil: string;
  authorities: string[];
  links: string[];
  crl: string;
}

export function monthsAfter(date: Date, months: number): Date {
  const later = new Date(date);
  later.setUTCMonth(later.getUTCMonth() + months);
  return later;
}

/** When the key of an authority has served: it certifies nothing after it, and the next one must be there before. */
export const authorityKeyUntil = ({ notBefore }: { notBefore: Date }): Date =>
  monthsAfter(notBefore, MONTHS.authorityKey);

const earlier = (a: Date, b: Date): Date => (a < b ? a : b);
interface Maker {
  keyId: string;
  publicKey: Buffer;
  name: Name;
}

/** A certificate of an authority's key: its own, or the link by which the authority before vouches for it. */
async function authorityCertificate(
  store: KeyStore,
  subject: Maker & { identity: AuthorityIdentity; from: Date },
  issuer: Maker,
  { serialNumber, notAfter }: { serialNumber: string; notAfter: Date },
): Promise<string> {
  const { identity, publicKey, name, from } = subject;
  const { crypto, keys } = signingWith(store, issuer);
  const keyUse = { from, until: monthsAfter(from, MONTHS.authorityKey) };
  const certificate = await X509CertificateGenerator.create(
    {
      serialNumber,
      subject: name,
      issuer: issuer.name,
      notBefore: from,
      notAfter,
      publicKey,
      signingKey: keys.privateKey,
      signingAlgorithm: ECDSA_P256,
      extensions: await authorityExtensions({ identity, publicKey, issuerKey: issuer.publicKey, keyUse }),
    },
    crypto,
  );
  return certificate.toString('pem');
}

/**
 * Makes the key and certificate of a country authority. When there is one already, the new one succeeds it: the old key
 * signs a link certificate, by which who trusts the old one comes to trust the new one.
 * @param from first day of validity
 * @throws Error when a test authority is not marked TEST, or a real one is
 */
export async function createAuthority(
  content: KeyringContent,
  store: KeyStore,
  identity: AuthorityIdentity,
  from: Date,
): Promise<void> {
  const marked = [identity.commonName, identity.organisation].map((name) => name.includes('TEST'));
  if (marked.some((one) => one !== content.test))
    throw new Error(
      content.test ? 'A test authority must have TEST in both names.' : 'Only a test authority has TEST in its names.',
    );
  const key = await store.generate();
  const book = (content.book ??= { keyId: key.keyId, issued: [], revoked: [], crlNumber: 0 });
  const subject = { ...key, identity, name: authorityName(identity), from: second(from) };
  if (content.authorities.length > 0) {
    const before = newestAuthority(content);
    const issuer = { keyId: book.keyId, publicKey: spkiOf(before), name: before.subjectName };
    const terms = { serialNumber: newSerial(book), notAfter: before.notAfter };
    content.links.push(await authorityCertificate(store, subject, issuer, terms));
  }
  const terms = { serialNumber: newSerial(book), notAfter: monthsAfter(subject.from, MONTHS.authority) };
  content.authorities.push(await authorityCertificate(store, subject, subject, terms));
  book.keyId = key.keyId;
}

/** @throws Error when the name does not fit the purpose, or the year has had its keys */
function checkRequest(content: KeyringContent, purpose: SignerPurpose, subject: string, now: Date): void {
  const name = /^C=([A-Z]{2}), CN=(.+)$/.exec(subject)?.[2];
  const country = newestAuthority(content).subjectName.getField('C')[0];
  if (name === undefined || !subject.startsWith(`C=${country},`))
    throw new Error(`The request must name exactly C=${country} and CN, in this order; it says "${subject}".`);
  if (purpose !== 'seal') return;
  const wanted = content.test ? /^T[A-Z0-9]$/ : /^[A-SU-Z0-9][A-Z0-9]$/;
  if (!wanted.test(name))
    throw new Error(`The name of a seal key has two capital letters or digits, T first for tests only; not "${name}".`);
  const since = new Date(now.getTime() - 365 * DAY).toISOString();
  const published = bookOf(content).issued.filter((one) => one.purpose === 'seal' && one.at > since);
  if (published.length >= SEAL_KEYS_A_YEAR)
    throw new Error(`${SEAL_KEYS_A_YEAR} keys for seals were certified within a year: no more (9303-12 §4.1.3).`);
}

export interface CertifyOptions {
  purpose: SignerPurpose;
  /** PKCS#10, PEM: proves that whoever asks has the key */
  request: string;
  /** first instant at which the key signs */
  useFrom: Date;
}

/** @throws Error when the request is not signed by its key, name or number of keys are refused, or the authority is too old */
export async function certifySigner(
  content: KeyringContent,
  store: KeyStore,
  options: CertifyOptions,
  now: Date,
): Promise<Certified> {
  const { purpose } = options;
  const asked = new Pkcs10CertificateRequest(options.request);
  if (!(await asked.verify(webcrypto as X509Crypto)))
    throw new Error('The request is not signed by the key that it names.');
  checkRequest(content, purpose, asked.subject, now);
  if (now >= authorityKeyUntil(newestAuthority(content)))
    throw new Error('The authority’s key has served its years: make the next one before it certifies again.');
  const from = second(options.useFrom);
  const certificate = await signerCertificate(content, store, { purpose, asked, from }, second(now));
  bookOf(content).issued.push({ serial: certificate.serialNumber.toUpperCase(), purpose, at: now.toISOString() });
  const { authorities, links } = content;
  return {
    purpose,
    certificate: certificate.toString('pem'),
    useFrom: from.toISOString(),
    useUntil: monthsAfter(from, MONTHS.signerKey).toISOString(),
    authorities,
    links,
    crl: await issueCrl(content, store, now),
  };
}

async function signerCertificate(
  content: KeyringContent,
  store: KeyStore,
  { purpose, asked, from }: { purpose: SignerPurpose; asked: Pkcs10CertificateRequest; from: Date },
  now: Date,
): Promise<X509Certificate> {
  const book = bookOf(content);
  const authority = newestAuthority(content);
  const issuer = { keyId: book.keyId, publicKey: spkiOf(authority) };
  const { crypto, keys } = signingWith(store, issuer);
  const extensions = { seal: sealSignerExtensions, bundle: bundleSignerExtensions, pdf: pdfSignerExtensions };
  return X509CertificateGenerator.create(
    {
      serialNumber: newSerial(book),
      subject: asked.subjectName,
      issuer: authority.subjectName,
      notBefore: earlier(from, now),
      notAfter: earlier(monthsAfter(from, MONTHS.signer), authority.notAfter),
      publicKey: asked.publicKey,
      signingKey: keys.privateKey,
      signingAlgorithm: ECDSA_P256,
      extensions: await extensions[purpose](issuer.publicKey, authority),
    },
    crypto,
  );
}
