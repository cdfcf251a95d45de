import { generateKeyPairSync } from 'node:crypto';
import type { webcrypto } from 'node:crypto';
import type { Actor } from '@jatigi/kernel';
import * as oauth from 'oauth4webapi';
import type { TestIdentity } from './test-identity';

export const ISSUER = 'http://127.0.0.1:4000/oidc';
export const CLIENTS = '/v1/identity/machine-clients';

export const newKey = (kid = 'k1') => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { privateKey, publicJwk: { ...publicKey.export({ format: 'jwk' }), kid } };
};

/** Two administrators, and a program's side of the protocol played by a client library that knows nothing of ours. */
export class ProgramScene {
  readonly server: oauth.AuthorizationServer = {
    issuer: ISSUER,
    token_endpoint: `${ISSUER}/token`,
    device_authorization_endpoint: `${ISSUER}/device/auth`,
    authorization_endpoint: `${ISSUER}/auth`,
    revocation_endpoint: `${ISSUER}/token/revocation`,
  };

  private constructor(
    readonly identity: TestIdentity,
    readonly one: Actor,
    readonly two: Actor,
  ) {}

  static async with(identity: TestIdentity): Promise<ProgramScene> {
    return new ProgramScene(identity, await identity.administrator(), await identity.administrator());
  }

  /** Registered by one administrator, approved by the other. @returns the client id */
  async program(facts: object): Promise<string> {
    const { body } = await this.identity.service.request('POST', CLIENTS, { as: this.one, body: facts });
    const { clientId } = body as { clientId: string };
    await this.identity.service.request('POST', `${CLIENTS}/${clientId}/approve`, { as: this.two });
    return clientId;
  }

  /** Sends to the service what is addressed to the gateway. */
  get options() {
    const base = this.identity.service.url;
    return {
      [oauth.allowInsecureRequests]: true,
      [oauth.customFetch]: (url: string, init: RequestInit) => fetch(url.replace('http://127.0.0.1:4000', base), init),
    } as const;
  }

  async proofs(): Promise<oauth.DPoPHandle> {
    return oauth.DPoP({}, await oauth.generateKeyPair('ES256'));
  }

  async machineAuth(key: ReturnType<typeof newKey>): Promise<oauth.ClientAuth> {
    const jwk = { ...key.privateKey.export({ format: 'jwk' }), alg: 'ES256' } as webcrypto.JsonWebKey;
    const imported = await crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
    return oauth.PrivateKeyJwt({ key: imported, kid: key.publicJwk.kid });
  }

  /** @throws oauth.ResponseBodyError with the error of the protocol */
  async machineToken(clientId: string, key: ReturnType<typeof newKey>): Promise<oauth.TokenEndpointResponse> {
    const client = { client_id: clientId };
    const answer = await oauth.clientCredentialsGrantRequest(
      this.server,
      client,
      await this.machineAuth(key),
      {},
      {
        ...this.options,
        DPoP: await this.proofs(),
      },
    );
    return oauth.processClientCredentialsResponse(this.server, client, answer);
  }
}
