import { certifySigner, createAuthority } from './authority';
import { installSigner, requestSigner } from './issuing-keys';
import { missingPurposes } from './keyring-content';
import type { KeyringContent, SignerPurpose } from './keyring-content';
import type { KeyStore } from './key-store';

const COUNTRY = 'ML';
/** T for test: a verifier sees from the seal alone that it was not made with a key of the State. */
const names: Record<SignerPurpose, string> = {
  seal: 'T1',
  bundle: 'TEST trust bundle',
  pdf: 'TEST document signatures',
};

export const TEST_IDENTITY = {
  country: COUNTRY,
  place: 'MLI',
  organisation: 'Jatigi TEST',
  commonName: 'TEST CSCA',
  crlAddress: 'https://test.example/MLI-TEST.crl',
} as const;

/**
 * A country signing authority, one bar-code signer and one signer of trust bundles for tests, named and marked as such, by
 * the same steps as a real ceremony.
 * @param content an empty keyring of the kind TEST
 * @param from first day of validity
 */
export async function makeTestAuthority(content: KeyringContent, store: KeyStore, from: Date): Promise<void> {
  await createAuthority(content, store, TEST_IDENTITY, from);
  await addMissingSigners(content, store, from);
}

/**
 * Certifies, in a keyring of tests, the signers that it lacks: it may be older than one of their purposes.
 * @param from first instant of use
 * @returns whether there was one
 */
export async function addMissingSigners(content: KeyringContent, store: KeyStore, from: Date): Promise<boolean> {
  const missing = missingPurposes(content);
  for (const purpose of missing) {
    const name = names[purpose];
    const request = await requestSigner(content, store, { purpose, country: COUNTRY, name });
    await installSigner(content, store, await certifySigner(content, store, { purpose, request, useFrom: from }, from));
  }
  return missing.length > 0;
}
