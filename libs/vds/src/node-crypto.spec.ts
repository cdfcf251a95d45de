import { generateKeyPairSync, sign } from 'node:crypto';
import type { Certificate } from './certificate';
import { nodeCrypto } from './node-crypto';
import { hashFor } from './signer-certificate';

/** So many that r or s begins with a zero, or with a digit that needs one before it. */
const SIGNATURES = 300;
const curves = [
  { name: 'P-256', bits: 256 },
  { name: 'P-384', bits: 384 },
  { name: 'P-521', bits: 521 },
  { name: 'brainpoolP256r1', bits: 256 },
  { name: 'brainpoolP512r1', bits: 512 },
];

const hashNamed = (bits: number): string => hashFor(bits).replace('-', '');

describe.each(curves)('signatures on $name', ({ name, bits }) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: name });
  const certificate = { publicKey: publicKey.export({ type: 'spki', format: 'der' }), curve: { name, bits } };
  const messages = Array.from({ length: SIGNATURES }, (_, n) => Buffer.from(`message ${n}`));
  const signed = messages.map((message) =>
    sign(hashNamed(bits), message, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
  );

  it('holds as r‖s, whatever their first digits are, and holds for no other message', async () => {
    const verify = await nodeCrypto.verifier(certificate as unknown as Certificate);
    for (const [n, message] of messages.entries()) {
      await expect(verify?.(message, signed[n] as Buffer)).resolves.toBe(true);
      await expect(verify?.(message, signed[(n + 1) % SIGNATURES] as Buffer)).resolves.toBe(false);
    }
  });

  it.each([
    ['zeros', 0],
    ['ones', 0xff],
  ])('refuses a signature of %s alone', async (_, digit) => {
    const verify = await nodeCrypto.verifier(certificate as unknown as Certificate);
    await expect(verify?.(Buffer.from('x'), Buffer.alloc(2 * Math.ceil(bits / 8), digit))).resolves.toBe(false);
  });
});
