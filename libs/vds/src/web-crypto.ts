import { DerReader } from './der';
import type { Certificate, SignedObject } from './certificate';
import type { SealCrypto } from './seal-crypto';
import { hashFor } from './signer-certificate';

/** Curves that WebCrypto has; it refuses brainpool, explicit parameters and SHA-224. */
const CURVES = ['P-256', 'P-384', 'P-521'];
const HASHES: Readonly<Record<string, string>> = {
  '2a8648ce3d040302': 'SHA-256',
  '2a8648ce3d040303': 'SHA-384',
  '2a8648ce3d040304': 'SHA-512',
};

type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

async function keyOf({ publicKey, curve }: Certificate): Promise<Key | null> {
  if (!curve || !CURVES.includes(curve.name)) return null;
  const algorithm = { name: 'ECDSA', namedCurve: curve.name };
  return crypto.subtle.importKey('spki', Uint8Array.from(publicKey), algorithm, false, ['verify']);
}

const check = (key: Key, hash: string, signature: Uint8Array, message: Uint8Array): Promise<boolean> =>
  crypto.subtle.verify({ name: 'ECDSA', hash }, key, Uint8Array.from(signature), Uint8Array.from(message));

/** r‖s of the SEQUENCE { r, s } that certificates have. */
function rawSignature(der: Uint8Array, keyBits: number): Uint8Array {
  const size = Math.ceil(keyBits / 8);
  const raw = new Uint8Array(2 * size);
  const parts = new DerReader(new DerReader(der).next().content);
  for (const end of [size, 2 * size]) {
    const value = parts.next().content;
    const digits = value.subarray(Math.max(0, value.length - size)); // a leading zero keeps it positive
    raw.set(digits, end - digits.length);
  }
  return raw;
}

/** Whether an authority signed a certificate or a list of revoked ones. Never throws because of their bytes. */
export async function isSignedBy(authority: Certificate, signed: SignedObject): Promise<boolean> {
  const hash = HASHES[signed.signatureAlgorithm];
  try {
    const key = await keyOf(authority);
    if (!key || !authority.curve || !hash) return false;
    return await check(key, hash, rawSignature(signed.signature, authority.curve.bits), signed.signedBytes);
  } catch {
    return false; // a point that is on no curve, a signature that is no DER
  }
}

/** What browsers have: P-256, P-384 and P-521, of signers and of authorities. */
export const webCrypto: SealCrypto = {
  verifier: async (signer) => {
    const key = await keyOf(signer);
    if (!key || !signer.curve) return null;
    const hash = hashFor(signer.curve.bits);
    return (message, signature) => check(key, hash, signature, message);
  },
  hasSigned: isSignedBy,
};
