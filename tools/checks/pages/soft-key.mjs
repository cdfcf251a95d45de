import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';

const PRESENT_VERIFIED_WITH_KEY = 0x45;
const bytes = (...parts) => Buffer.concat(parts.map((part) => (Array.isArray(part) ? Buffer.from(part) : part)));
/** A text of less than 24 bytes in CBOR. */
const word = (text) => bytes([0x60 + text.length], Buffer.from(text));
/** Bytes of less than 256 in CBOR. */
const blob = (content) => bytes([0x58, content.length], content);
const url = (content) => Buffer.from(content).toString('base64url');

/** The answer of an authenticator that makes a new key (ES256, attestation "none") for the options of the API. */
export function newPasskey({ challengeId, options }, origin) {
  const { x, y } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
  const [id, point] = [randomBytes(32), (text) => blob(Buffer.from(text, 'base64url'))];
  const cose = bytes([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21], point(x), [0x22], point(y));
  const rpIdHash = createHash('sha256').update(options.rp.id).digest();
  const head = bytes(rpIdHash, [PRESENT_VERIFIED_WITH_KEY, 0, 0, 0, 0], Buffer.alloc(16), [0, id.length]);
  const authData = bytes(word('authData'), blob(bytes(head, id, cose)));
  const attestation = bytes([0xa3], word('fmt'), word('none'), word('attStmt'), [0xa0], authData);
  const client = JSON.stringify({ type: 'webauthn.create', challenge: options.challenge, origin });
  return {
    challengeId,
    response: {
      id: url(id),
      rawId: url(id),
      type: 'public-key',
      response: { clientDataJSON: url(client), attestationObject: url(attestation) },
    },
  };
}
