import { createPrivateKey, sign } from 'node:crypto';

import type { KeyProvider } from './key-provider';
import { createKeyring, readKeyring, type KeyringContent } from './keyring-file';
import { makeTestAuthority } from './test-authority';

const DAY = 86_400_000;

function refuseTestAuthority(folder: string): never {
  throw new Error(
    `KEYRING_DIR (${folder}) holds no signing keys of a country authority. Production does not make a TEST authority: ` +
      'bring a keyring that a real one certified.',
  );
}

function providerOf(content: KeyringContent): KeyProvider {
  const current = content.signers.at(-1);
  if (!current) throw new Error('The keyring holds no bar-code signer.');
  const key = createPrivateKey(current.privateKey);
  return {
    test: content.test,
    certificates: [...content.authorities, ...content.signers.map(({ certificate }) => certificate)],
    signer: {
      signerId: current.signerId,
      reference: current.reference,
      sign: (message) => Promise.resolve(sign('sha256', message, { key, dsaEncoding: 'ieee-p1363' })),
    },
  };
}

/**
 * Opens the encrypted keyring of a folder. The first start outside production makes a TEST authority.
 * @throws Error in production when there is no keyring or only a test one, and when the passphrase is wrong
 */
export async function openFileKeyring(options: {
  folder: string;
  passphrase: string;
  production: boolean;
  now: Date;
}): Promise<KeyProvider> {
  const { folder, passphrase, production, now } = options;
  const existing = readKeyring(folder, passphrase);
  if (existing && production && existing.test) refuseTestAuthority(folder);
  if (existing) return providerOf(existing);
  if (production) refuseTestAuthority(folder);
  // A day back, so that a verifier whose clock is a little behind does not find the certificate too young.
  const from = new Date(Math.floor(now.getTime() / DAY) * DAY - DAY);
  return providerOf(createKeyring(folder, passphrase, await makeTestAuthority(from)));
}
