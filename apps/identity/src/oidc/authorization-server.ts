import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { InjectConfig, InjectLogger } from '@jatigi/platform-service';
import Provider from 'oidc-provider';
import type { JWKS } from 'oidc-provider';
import type { IdentityConfig } from '../config';
import { AuthorizationAsks } from './authorization-asks';
import { OidcDoor } from './oidc-door';
import { OidcKeys } from './oidc-keys';
import { OidcStore } from './oidc-store';
import { OIDC_COOKIE, providerConfiguration } from './provider-configuration';
import { TokenClaims } from './token-claims';

interface Log {
  error(fields: object, message: string): void;
}

/**
 * OAuth 2 for programs of others: machines by `private_key_jwt`, native programs by code and PKCE, kiosks by a code
 * that the person types on her own device. Answers RFC 9068 tokens for the gateway, bound to the program's key.
 */
@Injectable()
export class AuthorizationServer implements OnModuleInit {
  private started: Provider | undefined;

  constructor(
    private readonly door: OidcDoor,
    private readonly keys: OidcKeys,
    private readonly store: OidcStore,
    private readonly claims: TokenClaims,
    private readonly asks: AuthorizationAsks,
    @InjectConfig() private readonly config: IdentityConfig,
    @InjectLogger() private readonly log: Log,
  ) {}

  async onModuleInit(): Promise<void> {
    const { publicUrl } = this;
    const provider = new Provider(
      `${publicUrl}/oidc`,
      providerConfiguration({
        publicUrl,
        jwks: { keys: await this.keys.all() } as unknown as JWKS,
        cookieKey: createHash('sha256').update(this.config.MASTER_KEY).digest('base64url'),
        adapter: (name: string) => this.store.adapterFor(name),
        findAccount: (_, id) => this.claims.account(id),
        extraTokenClaims: (_, token) => this.claims.of(token),
      }),
    );
    provider.proxy = true;
    provider.on('server_error', (_, err) => this.log.error({ err }, 'authorization server failed'));
    this.started = provider;
    this.door.connect({
      serve: (request, response) => this.serve(provider.callback(), request, response),
      ask: (request, response, uid) => void this.asks.toPortal({ provider, request, response, uid }),
    });
  }

  private serve(callback: ReturnType<Provider['callback']>, request: IncomingMessage, response: ServerResponse): void {
    const { host, protocol } = new URL(this.publicUrl);
    // Addresses in its answers are those of the gateway, whatever address the proxy used to get here.
    Object.assign(request.headers, { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) });
    if (request.url?.startsWith('/auth?')) forgetSession(request);
    void callback(request, response);
  }

  get provider(): Provider {
    if (!this.started) throw new Error('The authorization server has not started.');
    return this.started;
  }

  get publicUrl(): string {
    return this.config.PUBLIC_URL.replace(/\/+$/, '');
  }
}

/** A new request begins without the one before: who allowed that may be somebody else than who sits here now. */
function forgetSession({ headers }: IncomingMessage): void {
  const kept = (headers.cookie ?? '').split('; ').filter((cookie) => !cookie.startsWith(`${OIDC_COOKIE}session`));
  headers.cookie = kept.join('; ');
}
