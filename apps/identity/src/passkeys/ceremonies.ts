import { Injectable } from '@nestjs/common';
import type { Account } from '@jatigi/identity-domain';
import { InjectConfig } from '@jatigi/platform-service';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type {
  AuthenticationResponseJSON,
  AuthenticatorTransport,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { IdentityConfig } from '../config';
import { lookAtAnswer, malformed } from './look-at-answer';
import type { Site } from './look-at-answer';
import { NewCredentialDto, SignedCredentialDto } from './passkey.dto';
import type { Passkey, PasskeyFacts } from './passkey-rows';

const RP_NAME = 'Jatigi';
const TIMEOUT_MILLISECONDS = 5 * 60_000;
/** EdDSA, ES256, RS256: what authenticators have. Named, so that a newer runtime does not offer more than was tested. */
const ALGORITHMS = [-8, -7, -257];
const NO_AAGUID = '00000000-0000-0000-0000-000000000000';

const named = (keys: readonly Passkey[]) =>
  keys.map(({ credentialId: id, transports }) => ({ id, transports: transports as AuthenticatorTransport[] }));

/** The account as an authenticator keeps it: its id, which says nothing to anybody else. */
export const userHandleOf = (accountId: string): Buffer => Buffer.from(accountId.replaceAll('-', ''), 'hex');

/** WebAuthn with the library: what is asked of an authenticator, and whether its answer is good. */
@Injectable()
export class Ceremonies {
  private readonly site: Site;

  constructor(@InjectConfig() config: IdentityConfig) {
    const { origin, hostname } = new URL(config.PASSKEY_ORIGIN);
    this.site = { origin, rpId: hostname };
  }

  /** Without a list of keys whoever asks need not say who she is: the authenticator knows. */
  askToSign(challenge: string, keys: readonly Passkey[] = []): Promise<object> {
    return generateAuthenticationOptions({
      rpID: this.site.rpId,
      challenge: Buffer.from(challenge, 'base64url'),
      userVerification: 'required',
      timeout: TIMEOUT_MILLISECONDS,
      allowCredentials: named(keys),
    });
  }

  askForNew(challenge: string, account: Account, known: { label: string; keys: readonly Passkey[] }): Promise<object> {
    return generateRegistrationOptions({
      rpID: this.site.rpId,
      rpName: RP_NAME,
      userID: new Uint8Array(userHandleOf(account.id)),
      userName: known.label,
      userDisplayName: known.label,
      challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
      timeout: TIMEOUT_MILLISECONDS,
      // Which make it is proves nothing that we would act on, and tells on the person.
      attestationType: 'none',
      supportedAlgorithmIDs: ALGORITHMS,
      excludeCredentials: named(known.keys),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  /** @throws what `lookAtAnswer` throws */
  look(answer: SignedCredentialDto, challenge: string): { counter: number } {
    return lookAtAnswer(answer.response, challenge, this.site);
  }

  /** Whether this key signed it. Counters are compared afterwards: only who has the key may put it under suspicion. */
  async isSignedBy(key: Passkey, answer: SignedCredentialDto, challenge: string): Promise<boolean> {
    const { origin, rpId } = this.site;
    const handle = answer.response.userHandle;
    if (handle !== undefined && handle !== userHandleOf(key.accountId).toString('base64url')) return false;
    try {
      const { verified } = await verifyAuthenticationResponse({
        response: answer as unknown as AuthenticationResponseJSON,
        expectedChallenge: challenge,
        expectedOrigin: origin,
        expectedRPID: rpId,
        requireUserVerification: true,
        credential: { id: key.credentialId, publicKey: new Uint8Array(key.publicKey), counter: 0 },
      });
      return verified;
    } catch {
      // The library throws for what does not fit; all of it means that this is not the key.
      return false;
    }
  }

  /** @throws 400 `passkey-malformed`, and what `lookAtAnswer` throws */
  async newKey(answer: NewCredentialDto, challenge: string): Promise<PasskeyFacts> {
    lookAtAnswer(answer.response, challenge, this.site);
    const { origin, rpId } = this.site;
    const outcome = await verifyRegistrationResponse({
      response: answer as unknown as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpId,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    }).catch(() => null);
    if (!outcome?.verified || !outcome.registrationInfo) throw malformed();
    const { credential, aaguid, credentialDeviceType, credentialBackedUp } = outcome.registrationInfo;
    if (credential.id !== answer.id) throw malformed();
    return {
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey),
      signCount: credential.counter,
      transports: answer.response.transports ?? [],
      aaguid: aaguid === NO_AAGUID ? null : aaguid,
      deviceType: credentialDeviceType,
      backedUp: credentialBackedUp,
    };
  }
}
