import 'reflect-metadata'; // @peculiar/x509 registers its parts with it
import { PemConverter, X509Certificate, X509Crl, X509CrlGenerator, X509CrlReason } from '@peculiar/x509';

import { bookOf, newestAuthority, second, spkiOf } from './authority-book';
import { crlExtensions } from './certificate-profiles';
import type { KeyringContent, Revocation } from './keyring-content';
import type { KeyStore } from './key-store';
import { ECDSA_P256, signingWith } from './signing-crypto';

const DAY = 86_400_000;
/** A new list at least this often, in days (9303-12 §4.1.5). */
const CRL_DAYS = 90;

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
  return (content.crl = PemConverter.encode(crl.rawData, 'X509 CRL')); // the label that RFC 7468 gives it
}

/**
 * Takes a list that an authority published.
 * @throws Error when no trusted authority signed it, or it is not newer than the one that is here
 */
export async function acceptCrl(content: KeyringContent, pem: string): Promise<void> {
  const crl = new X509Crl(pem);
  const authorities = content.authorities.map((one) => new X509Certificate(one));
  const signed = await Promise.all(authorities.map((one) => crl.verify({ publicKey: one })));
  if (!signed.includes(true)) throw new Error('The list is not signed by an authority that this keyring trusts.');
  if (content.crl && new X509Crl(content.crl).thisUpdate >= crl.thisUpdate)
    throw new Error('The list is not newer than the one that is here.');
  content.crl = pem;
}
