import {
  allowInsecureRequests,
  AuthorizationResponseError,
  customFetch,
  discoveryRequest,
  DPoP,
  generateKeyPair,
  isDPoPNonceError,
  OperationProcessingError,
  processDiscoveryResponse,
  ResponseBodyError,
} from 'oauth4webapi';
import type { AuthorizationServer, Client, CryptoKeyPair, DPoPHandle, TokenEndpointResponse } from 'oauth4webapi';
import { GatewayUnreachable, problemOf, SignInRefused } from '../problem.js';
import { defaultRetries, withRetries } from '../retry.js';
import type { Granted } from './token-keeper.js';
import type { Surroundings } from './token-source.js';

interface TokenRequest {
  readonly server: AuthorizationServer;
  readonly options: { DPoP?: DPoPHandle; [allowInsecureRequests]: boolean };
}

/** The authorization server of a gateway, and the key that this client's tokens are bound to. */
export class Issuer {
  #server: Promise<AuthorizationServer> | undefined;
  #keys: Promise<CryptoKeyPair> | undefined;
  #dpop: Promise<DPoPHandle> | undefined;

  constructor(
    private readonly surroundings: Surroundings,
    readonly client: Client,
  ) {}

  /** The key pair of the proofs; `kept` is one of an earlier run, to which a kept refresh token is bound. */
  keys(kept?: CryptoKeyPair): Promise<CryptoKeyPair> {
    return (this.#keys ??= kept ? Promise.resolve(kept) : generateKeyPair('ES256'));
  }

  /** How requests of the OAuth library travel. */
  get travel(): {
    [allowInsecureRequests]: boolean;
    [customFetch]: (url: string, request: object) => Promise<Response>;
  } {
    const { isLocal, fetch } = this.surroundings;
    return { [allowInsecureRequests]: isLocal, [customFetch]: (url, request) => fetch(url, request) };
  }

  /** One request for a token. A server that wants a nonce in the proof says so once, and is asked again. */
  async grant(request: (parts: TokenRequest) => Promise<TokenEndpointResponse>): Promise<Granted> {
    const once = async (): Promise<Granted> => {
      const server = await this.server();
      const dpop = await this.proof(server);
      const parts = { server, options: { ...this.travel, ...(dpop && { DPoP: dpop }) } };
      const answer = await request(parts).catch((error: unknown) => {
        if (!isDPoPNonceError(error)) throw error;
        return request(parts);
      });
      return grantedOf(answer, dpop);
    };
    return withRetries(() => told(once), defaultRetries);
  }

  async server(): Promise<AuthorizationServer> {
    this.#server ??= this.discover();
    return this.#server.catch((error: unknown) => {
      this.#server = undefined;
      throw error;
    });
  }

  private async discover(): Promise<AuthorizationServer> {
    const issuer = new URL('/oidc', this.surroundings.baseUrl);
    const response = await discoveryRequest(issuer, this.travel);
    return processDiscoveryResponse(issuer, response);
  }

  private async proof(server: AuthorizationServer): Promise<DPoPHandle | undefined> {
    if (!server.dpop_signing_alg_values_supported?.includes('ES256')) return undefined;
    return (this.#dpop ??= this.keys().then((pair) => DPoP(this.client, pair)));
  }
}

function grantedOf(answer: TokenEndpointResponse, dpop: DPoPHandle | undefined): Granted {
  return {
    value: answer.access_token,
    dpop: answer.token_type === 'dpop' ? dpop : undefined,
    lifetimeMs: (answer.expires_in ?? 60) * 1_000,
    since: Date.now(),
    refreshToken: answer.refresh_token,
  };
}

/** Errors of the OAuth library in this library's words. */
export async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw await inOurWords(error);
  }
}

async function inOurWords(error: unknown): Promise<unknown> {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) {
    return new SignInRefused(error.error, error.error_description);
  }
  const response = error instanceof OperationProcessingError ? responseIn(error.cause) : undefined;
  if (response && response.status >= 400 && !response.bodyUsed) return problemOf(response);
  if (error instanceof Error && error.name === 'TypeError' && !('code' in error)) {
    return new GatewayUnreachable('The authorization server does not answer', { cause: error });
  }
  return error;
}

const responseIn = (cause: unknown): Response | undefined => (cause instanceof Response ? cause : undefined);
