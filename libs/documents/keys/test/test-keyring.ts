import { certifySigner } from '../src/authority';
import { FileKeyStore } from '../src/file-key-store';
import { installSigner, requestSigner } from '../src/issuing-keys';
import { emptyKeyring } from '../src/keyring-content';
import type { KeyringContent } from '../src/keyring-content';
import { makeTestAuthority } from '../src/test-authority';

export const start = new Date('2026-11-24T00:00:00Z');
export const later = (days: number): Date => new Date(start.getTime() + days * 86_400_000);

export async function testKeyring(): Promise<{ content: KeyringContent; store: FileKeyStore }> {
  const content = emptyKeyring(true);
  const store = new FileKeyStore(content.keys);
  await makeTestAuthority(content, store, start);
  return { content, store };
}

/** The next seal key, by the steps of the ceremony. */
export async function nextKey(
  { content, store }: { content: KeyringContent; store: FileKeyStore },
  useFrom: Date,
  now: Date,
) {
  const request = await requestSigner(content, store, { purpose: 'seal', country: 'ML', name: 'T2' });
  const certified = await certifySigner(content, store, { purpose: 'seal', request, useFrom }, now);
  await installSigner(content, store, certified);
  return certified;
}
