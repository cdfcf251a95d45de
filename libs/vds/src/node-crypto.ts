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

/**
 * SEQUENCE { r, s } of r‖s, as OpenSSL itself reads a signature. Node can make it too (`ieee-p1363`), by a way that
 * costs half as much again as the whole verification.
 */
function derSignature(raw: Uint8Array): Buffer {
  const [r, s] = [derInteger(raw.subarray(0, raw.length / 2)), derInteger(raw.subarray(raw.length / 2))];
  const length = r.length + s.length;
  return Buffer.concat([Uint8Array.from(length < 0x80 ? [0x30, length] : [0x30, 0x81, length]), r, s]);
}

/** The shortest form, with a zero before a first digit that would make it negative. */
function derInteger(digits: Uint8Array): Uint8Array {
  const first = digits.findIndex((digit) => digit !== 0);
  const value = digits.subarray(first < 0 ? digits.length - 1 : first);
  const isNegative = (value[0] ?? 0) >= 0x80;
  return Uint8Array.from([0x02, value.length + (isNegative ? 1 : 0), ...(isNegative ? [0] : []), ...value]);
}

/** All curves of OpenSSL: P-256, P-384, brainpool …, explicit parameters too; authorities with RSA keys. */
export const nodeCrypto: SealCrypto = {
  verifier: async ({ publicKey, curve }) => {
    if (!curve) return null;
    const { createPublicKey, verify } = builtIn();
    const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' });
    const hash = hashFor(curve.bits).replace('-', '');
    return async (message, signature) => verify(hash, message, key, derSignature(signature));
  },
  hasSigned: async (authority, certificate) => {
    const { X509Certificate } = builtIn();
    return new X509Certificate(certificate.der).verify(new X509Certificate(authority.der).publicKey);
  },
};
