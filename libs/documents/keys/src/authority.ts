import 'reflect-metadata'; // @peculiar/x509 registers its parts with it
import { randomBytes, webcrypto } from 'node:crypto';

import { Pkcs10CertificateRequest, X509Certificate, X509CertificateGenerator, X509CrlGenerator } from '@peculiar/x509';
import { X509CrlReason } from '@peculiar/x509';

import {
  authorityExtensions,
  authorityName,
  bundleSignerExtensions,
  crlExtensions,
  sealSignerExtensions,
} from './certificate-profiles';
import type { AuthorityIdentity } from './certificate-profiles';
import type { AuthorityBook, KeyringContent, Revocation, SignerPurpose } from './keyring-content';
import type { KeyStore } from './key-store';
import { ECDSA_P256, signingWith } from './signing-crypto';
import type { X509Crypto } from './signing-crypto';

const DAY = 86_400_000;
/** Key use 3–5 years, certificate 13–15 (9303-12 §4.1). A signer: key one year and two months (9303-8), papers five more. */
const MONTHS = { authorityKey: 48, authority: 180, signerKey: 14, signer: 84 } as const;
/** A new list at least this often, in days (9303-12 §4.1.5). */
const CRL_DAYS = 90;
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

const earlier = (a: Date, b: Date): Date => (a < b ? a : b);
/** Whole seconds: X.509 has no smaller unit. */
const second = (at: Date): Date => new Date(Math.floor(at.getTime() / 1000) * 1000);

/** Positive and without leading zero bytes, so that every tool prints the same digits; four bytes stand in each seal. */
function newSerial(book: AuthorityBook): string {
  for (;;) {
    const bytes = randomBytes(4);
    bytes[0] = ((bytes[0] as number) & 0x3f) | 0x40;
    const serial = bytes.toString('hex').toUpperCase();
    if (!book.issued.some((one) => one.serial === serial)) return serial;
  }
}

function bookOf(content: KeyringContent): AuthorityBook {
  if (!content.book) throw new Error('This keyring is no authority: it holds no key that may certify.');
  return content.book;
}

function newestAuthority(content: KeyringContent): X509Certificate {
  const pem = content.authorities.at(-1);
  if (pem === undefined) throw new Error('The keyring has no country authority.');
  return new X509Certificate(pem);
}

const spkiOf = (certificate: X509Certificate): Buffer => Buffer.from(certificate.publicKey.rawData);

/**
 * Makes the key and certificate of a country authority. When there is one already, the new one succeeds it: the old key
 * signs a link certificate, by which who trusts the old one comes to trust the new one.
 * @param from first day of validity
 */
export async function createAuthority(
  content: KeyringContent,
  store: KeyStore,
  identity: AuthorityIdentity,
  from: Date,
): Promise<void> {
  const marked = [identity.commonName, identity.organisation].every((name) => name.includes('TEST'));
  if (marked !== content.test)
    throw new Error(
      content.test ? 'A test authority must have TEST in both names.' : 'Only a test authority has TEST in its names.',
    );
  const key = await store.generate();
  const book = (content.book ??= { keyId: key.keyId, issued: [], revoked: [], crlNumber: 0 });
  const succeeds = content.authorities.length > 0 ? { keyId: book.keyId, certificate: newestAuthority(content) } : null;
  const start = second(from);
  const keyUse = { from: start, until: monthsAfter(start, MONTHS.authorityKey) };
  const make = async (issuer: { keyId: string; publicKey: Buffer }, notAfter: Date): Promise<string> => {
    const name = authorityName(identity);
    const { crypto, keys } = signingWith(store, issuer);
    const certificate = await X509CertificateGenerator.create(
      {
        serialNumber: newSerial(book),
        subject: name,
        issuer: issuer === key ? name : (succeeds as { certificate: X509Certificate }).certificate.subjectName,
        notBefore: start,
        notAfter,
        publicKey: key.publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: ECDSA_P256,
        extensions: await authorityExtensions({
          identity,
          publicKey: key.publicKey,
          issuerKey: issuer.publicKey,
          keyUse,
        }),
      },
      crypto,
    );
    return certificate.toString('pem');
  };
  const own = await make(key, monthsAfter(start, MONTHS.authority));
  if (succeeds) {
    const issuer = { keyId: succeeds.keyId, publicKey: spkiOf(succeeds.certificate) };
    content.links.push(await make(issuer, succeeds.certificate.notAfter));
  }
  content.authorities.push(own);
  book.keyId = key.keyId;
}

/** @throws Error when the name does not fit the purpose, or the year has had its keys */
function checkRequest(content: KeyringContent, purpose: SignerPurpose, subject: string, now: Date): void {
  const name = /^C=([A-Z]{2}), CN=(.+)$/.exec(subject)?.[2];
  const country = newestAuthority(content).subjectName.getField('C')[0];
  if (name === undefined || !subject.startsWith(`C=${country},`))
    throw new Error(`The request must name exactly C=${country} and CN, in this order; it says "${subject}".`);
  if (purpose === 'bundle') return;
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

/** @throws Error when the request is not signed by its key, the name or the number of keys is refused, or the authority is too old */
export async function certifySigner(
  content: KeyringContent,
  store: KeyStore,
  { purpose, request, useFrom }: CertifyOptions,
  now: Date,
): Promise<Certified> {
  const book = bookOf(content);
  const asked = new Pkcs10CertificateRequest(request);
  if (!(await asked.verify(webcrypto as X509Crypto)))
    throw new Error('The request is not signed by the key that it names.');
  checkRequest(content, purpose, asked.subject, now);
  const authority = newestAuthority(content);
  if (now >= monthsAfter(authority.notBefore, MONTHS.authorityKey))
    throw new Error('The authority’s key has served its years: make the next one before it certifies again.');
  const from = second(useFrom);
  const issuer = { keyId: book.keyId, publicKey: spkiOf(authority) };
  const { crypto, keys } = signingWith(store, issuer);
  const extensions = purpose === 'seal' ? sealSignerExtensions : bundleSignerExtensions;
  const serialNumber = newSerial(book);
  const certificate = await X509CertificateGenerator.create(
    {
      serialNumber,
      subject: asked.subjectName,
      issuer: authority.subjectName,
      notBefore: earlier(from, second(now)),
      notAfter: earlier(monthsAfter(from, MONTHS.signer), authority.notAfter),
      publicKey: asked.publicKey,
      signingKey: keys.privateKey,
      signingAlgorithm: ECDSA_P256,
      extensions: await extensions(issuer.publicKey),
    },
    crypto,
  );
  book.issued.push({ serial: serialNumber, purpose, at: now.toISOString() });
  const useUntil = monthsAfter(from, MONTHS.signerKey).toISOString();
  const { authorities, links } = content;
  const crl = await issueCrl(content, store, now);
  return {
    purpose,
    certificate: certificate.toString('pem'),
    useFrom: from.toISOString(),
    useUntil,
    authorities,
    links,
    crl,
  };
}

/** Puts a signer on the list of the revoked; `issueCrl` publishes it. @throws Error when the authority did not certify it */
export function revokeSigner(content: KeyringContent, revocation: Revocation): void {
  const book = bookOf(content);
  if (!book.issued.some(({ serial }) => serial === revocation.serial))
    throw new Error(`This authority never certified ${revocation.serial}.`);
  if (book.revoked.some(({ serial }) => serial === revocation.serial)) return;
  book.revoked.push(revocation);
}

/** The next list of revoked certificates, PEM; it stands in the keyring too. */
export async function issueCrl(content: KeyringContent, store: KeyStore, now: Date): Promise<string> {
  const book = bookOf(content);
  const authority = newestAuthority(content);
  const { crypto, keys } = signingWith(store, { keyId: book.keyId, publicKey: spkiOf(authority) });
  book.crlNumber += 1;
  const crl = await X509CrlGenerator.create(
    {
      issuer: authority.subjectName,
      thisUpdate: second(now),
      nextUpdate: second(new Date(now.getTime() + CRL_DAYS * DAY)),
      entries: book.revoked.map(({ serial, on, reason }) => ({
        serialNumber: serial,
        revocationDate: second(new Date(on)),
        reason: X509CrlReason[reason],
      })),
      extensions: await crlExtensions(spkiOf(authority), book.crlNumber),
      signingKey: keys.privateKey,
      signingAlgorithm: ECDSA_P256,
    },
    crypto,
  );
  return (content.crl = crl.toString('pem'));
}
