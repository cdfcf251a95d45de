import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { certifySigner, createAuthority } from '../authority';
import type { Certified, CertifyOptions } from '../authority';
import type { AuthorityIdentity } from '../certificate-profiles';
import { destroyRetiredKeys, installSigner, requestSigner } from '../issuing-keys';
import { emptyKeyring } from '../keyring-content';
import type { KeyringContent, Revocation, SignerPurpose } from '../keyring-content';
import { changeKeyring, createKeyring, KEYRING_FILE, readKeyring } from '../keyring-file';
import type { KeyringSecret } from '../keyring-file';
import type { KeyStore } from '../key-store';
import { openStore } from '../open-key-provider';
import type { Pkcs11Options } from '../pkcs11-key-store';
import { acceptCrl, issueCrl, revokeSigner } from '../revocation-list';

/** Which keyring, and what opens it. */
export interface KeyringAccess {
  folder: string;
  secret: KeyringSecret;
  pkcs11?: Pkcs11Options;
}

/** One change of a keyring, whole or not at all. A key that a token made for a change that failed stays there, unused. */
async function change<T>(
  { folder, secret, pkcs11 }: KeyringAccess,
  step: (content: KeyringContent, store: KeyStore) => Promise<T>,
): Promise<T> {
  return changeKeyring(folder, secret, async (content) => {
    const store = await openStore(content, pkcs11);
    try {
      return await step(content, store);
    } finally {
      store.close();
    }
  });
}

/** A new keyring: an authority’s with its first key, or an empty one of an issuing office. @throws Error when there is one */
export async function startKeyring(
  access: KeyringAccess,
  kind: { test: boolean; authority?: AuthorityIdentity },
  now: Date,
): Promise<void> {
  const content = emptyKeyring(kind.test);
  const store = await openStore(content, access.pkcs11);
  try {
    if (kind.authority) {
      await createAuthority(content, store, kind.authority, now);
      await issueCrl(content, store, now);
    }
    if ((await createKeyring(access.folder, access.secret, content)) !== content)
      throw new Error(`There is a keyring in ${access.folder} already; it stays as it is.`);
  } finally {
    store.close();
  }
}

/** The authority’s next key, linked to the one before. */
export const succeedAuthority = (access: KeyringAccess, identity: AuthorityIdentity, now: Date): Promise<void> =>
  change(access, async (content, store) => {
    await createAuthority(content, store, identity, now);
    await issueCrl(content, store, now);
  });

/** In the office: the next key, and the request for its certificate (PKCS#10, PEM). */
export const askForCertificate = (
  access: KeyringAccess,
  asked: { purpose: SignerPurpose; country: string; name: string },
): Promise<string> => change(access, (content, store) => requestSigner(content, store, asked));

/** At the authority: the certificate for a request. */
export const certify = (access: KeyringAccess, options: CertifyOptions, now: Date): Promise<Certified> =>
  change(access, (content, store) => certifySigner(content, store, options, now));

/** In the office: takes what the authority delivered. The fingerprint is needed the first time only. */
export const install = (access: KeyringAccess, delivered: Certified, fingerprint?: string): Promise<void> =>
  change(access, (content, store) => installSigner(content, store, delivered, fingerprint));

/** At the authority: the next list, with one more revocation or none. @returns PEM */
export const publishList = (access: KeyringAccess, revocation: Revocation | null, now: Date): Promise<string> =>
  change(access, (content, store) => {
    if (revocation) revokeSigner(content, revocation);
    return issueCrl(content, store, now);
  });

/** In the office: takes a list, which must be newer than the one it has and of a trusted authority. */
export const installList = (access: KeyringAccess, crl: string): Promise<void> =>
  change(access, (content) => acceptCrl(content, crl));

/** In the office: ends the keys whose time is over. @returns how many */
export const endRetiredKeys = (access: KeyringAccess, now: Date): Promise<number> =>
  change(access, (content, store) => destroyRetiredKeys(content, store, now));

/** What is public in a keyring. @throws Error when there is none, or the secret does not open it */
export async function inspect({ folder, secret }: KeyringAccess): Promise<Omit<KeyringContent, 'keys'>> {
  const content = await readKeyring(folder, secret);
  if (!content) throw new Error(`There is no keyring in ${folder}.`);
  const { keys: _private, ...visible } = content;
  return visible;
}

/** SHA-256 of a keyring’s file: the same for the original and for each good backup. */
export const digestOf = (folder: string): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, KEYRING_FILE)))
    .digest('hex');
