import type { SealCrypto } from './seal-crypto';
import { hashFor } from './signer-certificate';
import { VdsError } from './vds-error';

type NodeCrypto = typeof import('node:crypto');

/** Asked for at run time, so that a bundle for browsers never meets an import it cannot resolve. */
const builtIns = (): Partial<Pick<NodeJS.Process, 'getBuiltinModule'>> =>
  (globalThis as { process?: NodeJS.Process }).process ?? {};

export const isNode = (): boolean => builtIns().getBuiltinModule !== undefined;

function builtIn(): NodeCrypto {
  const found = builtIns().getBuiltinModule?.('node:crypto');
  if (!found) throw new VdsError('node:crypto is not here: a browser uses webCrypto');
  return found;
}

/** All curves of OpenSSL: P-256, P-384, brainpool …, explicit parameters too; authorities with RSA keys. */
export const nodeCrypto: SealCrypto = {
  verifier: async ({ publicKey, curve }) => {
    if (!curve) return null;
    const { createPublicKey, verify } = builtIn();
    const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' });
    const hash = hashFor(curve.bits).replace('-', '');
    const options = { key, dsaEncoding: 'ieee-p1363' } as const;
    return async (message, signature) => verify(hash, message, options, signature);
  },
  hasSigned: async (authority, certificate) => {
    const { X509Certificate } = builtIn();
    return new X509Certificate(certificate.der).verify(new X509Certificate(authority.der).publicKey);
  },
};
