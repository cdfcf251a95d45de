import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import type { ClientMetadata, Configuration } from 'oidc-provider';
import { memoryAdapter } from './memory-adapter.js';

const DEVICE = 'urn:ietf:params:oauth:grant-type:device_code';
const RESOURCE = 'urn:jatigi:gateway';
export const SCOPE = 'visas.application.read';
const signingKey = { ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }) };

/** A gateway whose tokens come from a real authorization server, and whose routes look at them. */
export class GatewayWithTokens {
  provider!: Provider;
  /** Proofs and tokens of the requests to the API, in order. */
  readonly seen: Array<{ authorization: string | undefined; nonce: unknown }> = [];
  /** Grant types that were asked for at the token endpoint. */
  readonly asked: string[] = [];
  /** Tokens that the API does not take any more. */
  readonly ended = new Set<string>();
  private readonly server: Server;

  private constructor(private readonly nonces: boolean) {
    this.server = createServer((request, response) => this.serve(request, response));
  }

  /** @param nonces whether proofs must carry a nonce, at the token endpoint and at the API */
  static async start(
    clients: ClientMetadata[],
    { nonces = true, seconds = 300 }: { nonces?: boolean; seconds?: number } = {},
  ): Promise<GatewayWithTokens> {
    const gateway = new GatewayWithTokens(nonces);
    await new Promise<void>((resolve) => gateway.server.listen(0, '127.0.0.1', resolve));
    gateway.provider = new Provider(`${gateway.url}/oidc`, configuration(clients, nonces, seconds));
    gateway.provider.on('grant.success', ({ oidc }) => gateway.asked.push(String(oidc.params?.['grant_type'])));
    return gateway;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** What the person does on her own telephone. */
  async decide(userCode: string, decision: 'allow' | 'deny'): Promise<void> {
    const code = await this.provider.DeviceCode.findByUserCode(userCode.replace(/[^A-Z]/g, ''));
    if (!code) throw new Error(`No such code: ${userCode}`);
    if (decision === 'deny') Object.assign(code, { error: 'access_denied', errorDescription: 'No.' });
    else Object.assign(code, { accountId: 'awa', grantId: await this.grant(), scope: SCOPE, resource: RESOURCE });
    await code.save();
  }

  /** A person allowed it: what tokens hang on. */
  async grant(): Promise<string> {
    const grant = new this.provider.Grant({ accountId: 'awa', clientId: 'kiosk' });
    grant.addResourceScope(RESOURCE, SCOPE);
    return grant.save();
  }

  private serve(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? '';
    if (!url.startsWith('/oidc')) return this.answer(request, response);
    Object.assign(request, { originalUrl: url, url: url.slice('/oidc'.length) });
    void this.provider.callback()(request, response);
  }

  private answer({ headers }: IncomingMessage, response: ServerResponse): void {
    const { nonce } = claimsOf(headers['dpop']);
    this.seen.push({ authorization: headers.authorization, nonce });
    const token = headers.authorization?.split(' ')[1] ?? '';
    const error = this.nonces && nonce === undefined && headers['dpop'] ? 'use_dpop_nonce' : 'invalid_token';
    if (error === 'invalid_token' && !this.ended.has(token)) {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
      return;
    }
    response
      .writeHead(401, {
        'content-type': 'application/problem+json',
        'www-authenticate': `DPoP error="${error}", algs="ES256"`,
        ...(this.nonces && { 'dpop-nonce': 'api-nonce' }),
      })
      .end('{"type":"urn:problem:jatigi:token-invalid","title":"No","status":401,"code":"token-invalid"}');
  }
}

/** The claims of a proof; empty when there is none. */
export function claimsOf(proof: string | string[] | undefined): Record<string, unknown> {
  const payload = typeof proof === 'string' ? proof.split('.')[1] : undefined;
  return payload ? (JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>) : {};
}

function configuration(clients: ClientMetadata[], nonces: boolean, seconds: number): Configuration {
  return {
    adapter: memoryAdapter(clients),
    jwks: { keys: [signingKey] },
    scopes: [],
    responseTypes: ['code'],
    clientAuthMethods: ['private_key_jwt', 'none'],
    cookies: { keys: ['spec'] },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'], clientAuthSigningAlgValues: ['ES256'] },
    pkce: { required: () => true },
    rotateRefreshToken: true,
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: () => false,
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      deviceFlow: { enabled: true, charset: 'base-20', mask: '****-****' },
      dPoP: { enabled: true, ...(nonces && { nonceSecret: randomBytes(32), requireNonce: () => true }) },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: SCOPE,
          audience: 'gateway',
          accessTokenTTL: seconds,
          accessTokenFormat: 'opaque',
        }),
      },
    },
  };
}

/** A kiosk or an app, as the platform registers them. */
export const publicClient = (client_id: string, more: Partial<ClientMetadata> = {}): ClientMetadata => ({
  client_id,
  token_endpoint_auth_method: 'none',
  dpop_bound_access_tokens: true,
  id_token_signed_response_alg: 'ES256',
  grant_types: [DEVICE, 'refresh_token'],
  response_types: [],
  redirect_uris: [],
  ...more,
});
