import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import { PASSKEY_ORIGIN } from './test-identity';

export interface Asked {
  challengeId: string;
  options: {
    challenge: string;
    rpId?: string;
    rp?: { id: string };
    user?: { id: string; name: string };
    allowCredentials?: { id: string }[];
    userVerification?: string;
    authenticatorSelection?: { residentKey?: string; userVerification?: string };
  };
}

/** What a spec makes wrong. */
export interface Wrong {
  origin?: string;
  rpId?: string;
  challenge?: string;
  challengeId?: string;
  verified?: boolean;
  counter?: number;
  type?: string;
  userHandle?: string;
  /** Another key signs. */
  forged?: boolean;
}

const [PRESENT, VERIFIED, HAS_KEY] = [0x01, 0x04, 0x40];
const url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const sha256 = (data: Uint8Array | string): Buffer => createHash('sha256').update(data).digest();

/**
 * An authenticator in memory: a real ES256 key that signs what WebAuthn says, counts, and can be told to do what a
 * broken, copied or fooled one does.
 */
export class SoftAuthenticator {
  readonly id = randomBytes(32);
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private counter = 0;
  private handle = url(randomBytes(16));

  /** `navigator.credentials.create`, with attestation "none". */
  create({ challengeId, options }: Asked, wrong: Wrong = {}): { challengeId: string; response: object } {
    this.handle = options.user?.id ?? '';
    const clientDataJSON = this.clientData('webauthn.create', options.challenge, wrong);
    const authData = Buffer.concat([
      this.authenticatorData(options.rp?.id ?? '', wrong, HAS_KEY),
      Buffer.alloc(16),
      Buffer.from([0, this.id.length]),
      this.id,
      this.publicKey(),
    ]);
    const attestationObject = isoCBOR.encode(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(authData)],
      ]) as never,
    );
    const response = {
      clientDataJSON: url(clientDataJSON),
      attestationObject: url(attestationObject),
      transports: ['internal'],
    };
    return { challengeId: wrong.challengeId ?? challengeId, response: this.credential(response) };
  }

  /** `navigator.credentials.get`. */
  get({ challengeId, options }: Asked, wrong: Wrong = {}): { challengeId: string; response: object } {
    this.counter += 1;
    const clientDataJSON = this.clientData('webauthn.get', options.challenge, wrong);
    const authenticatorData = this.authenticatorData(options.rpId ?? '', wrong);
    const key: KeyObject = wrong.forged
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
      : this.keys.privateKey;
    const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(clientDataJSON)]), key);
    const response = {
      clientDataJSON: url(clientDataJSON),
      authenticatorData: url(authenticatorData),
      signature: url(signature),
      userHandle: wrong.userHandle ?? this.handle,
    };
    return { challengeId: wrong.challengeId ?? challengeId, response: this.credential(response) };
  }

  private credential(response: object): object {
    const id = url(this.id);
    return {
      id,
      rawId: id,
      type: 'public-key',
      authenticatorAttachment: 'platform',
      clientExtensionResults: { credProps: { rk: true } },
      response,
    };
  }

  private clientData(type: string, challenge: string, wrong: Wrong): Buffer {
    const data = {
      type: wrong.type ?? type,
      challenge: wrong.challenge ?? challenge,
      origin: wrong.origin ?? PASSKEY_ORIGIN,
      crossOrigin: false,
    };
    return Buffer.from(JSON.stringify(data));
  }

  private authenticatorData(rpId: string, wrong: Wrong, more = 0): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(wrong.counter ?? this.counter);
    const flags = PRESENT | (wrong.verified === false ? 0 : VERIFIED) | more;
    return Buffer.concat([sha256(wrong.rpId ?? rpId), Buffer.from([flags]), counter]);
  }

  /** RFC 9053: a key of kind EC2 on P-256 for ES256. */
  private publicKey(): Buffer {
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const point = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64url'));
    const key = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, point(x)],
      [-3, point(y)],
    ]);
    return Buffer.from(isoCBOR.encode(key as never));
  }
}
