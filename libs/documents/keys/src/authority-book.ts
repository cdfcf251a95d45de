import { randomBytes } from 'node:crypto';

import { X509Certificate } from '@peculiar/x509';

import type { AuthorityBook, KeyringContent } from './keyring-content';

/** Whole seconds: X.509 has no smaller unit. */
export const second = (at: Date): Date => new Date(Math.floor(at.getTime() / 1000) * 1000);

/** Positive and without leading zero bytes, so that every tool prints the same digits; four bytes stand in each seal. */
export function newSerial(book: AuthorityBook): string {
  for (;;) {
    const bytes = randomBytes(4);
    bytes[0] = ((bytes[0] as number) & 0x3f) | 0x40;
    const serial = bytes.toString('hex').toUpperCase();
    if (!book.issued.some((one) => one.serial === serial)) return serial;
  }
}

/** @throws Error when the keyring is no authority */
export function bookOf(content: KeyringContent): AuthorityBook {
  if (!content.book) throw new Error('This keyring is no authority: it holds no key that may certify.');
  return content.book;
}

export function newestAuthority(content: KeyringContent): X509Certificate {
  const pem = content.authorities.at(-1);
  if (pem === undefined) throw new Error('The keyring has no country authority.');
  return new X509Certificate(pem);
}

export const spkiOf = (certificate: X509Certificate): Buffer => Buffer.from(certificate.publicKey.rawData);
