import { createHash } from 'node:crypto';
import { DomainError, finding } from '@jatigi/kernel';
import { decodeAttestationObject, decodeClientDataJSON, parseAuthenticatorData } from '@simplewebauthn/server/helpers';

export interface Site {
  origin: string;
  rpId: string;
}

interface Answer {
  clientDataJSON: string;
  /** Either of them, by the kind of answer. */
  authenticatorData?: string;
  attestationObject?: string;
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'base64url'));

/**
 * What an answer says of itself, before anybody looks whose key it is: each refusal has its own code because none can say
 * anything about an account. The library then checks everything again, with the key.
 * @throws 400 `passkey-malformed`, 401 `passkey-challenge-invalid`, `passkey-wrong-site`, `passkey-unverified`
 */
export function lookAtAnswer(answer: Answer, challenge: string, site: Site): { counter: number } {
  const { client, authenticator } = parsed(answer);
  if (client.challenge !== challenge) {
    throw refused('passkey-challenge-invalid', 'This answers another challenge. Begin again.');
  }
  const rpIdHash = createHash('sha256').update(site.rpId).digest();
  if (client.origin !== site.origin || !rpIdHash.equals(authenticator.rpIdHash)) {
    throw refused('passkey-wrong-site', 'This passkey was used on another site.');
  }
  if (!authenticator.flags.up || !authenticator.flags.uv) {
    throw refused('passkey-unverified', 'Unlock the passkey with your finger, your face or its code.');
  }
  return { counter: authenticator.counter };
}

function parsed({ clientDataJSON, authenticatorData, attestationObject }: Answer) {
  try {
    const client = decodeClientDataJSON(clientDataJSON);
    const data =
      attestationObject === undefined
        ? bytes(authenticatorData ?? '')
        : decodeAttestationObject(bytes(attestationObject)).get('authData');
    return { client, authenticator: parseAuthenticatorData(data) };
  } catch {
    throw malformed();
  }
}

export function malformed(): DomainError {
  const detail = 'This is not the answer of an authenticator.';
  const errors = [finding('/passkey/response', 'passkey-malformed', detail)];
  return new DomainError({ code: 'passkey-malformed', kind: 'invalid', detail, errors });
}

function refused(code: string, detail: string): DomainError {
  return new DomainError({ code, kind: 'unauthenticated', detail });
}
