import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { InjectConfig, InjectLogger } from '@jatigi/platform-service';
import Provider, { errors } from 'oidc-provider';
import type { Configuration, JWKS } from 'oidc-provider';
import type { IdentityConfig } from '../config';
import { OidcDoor } from './oidc-door';
import { OidcKeys } from './oidc-keys';
import { OidcStore } from './oidc-store';

/** Machine tokens live five minutes at most. */
const TOKEN_SECONDS = 300;
const GATEWAY = 'urn:jatigi:gateway';

interface Log {
  error(fields: object, message: string): void;
}

/** `client_credentials` with `private_key_jwt`, answered by RFC 9068 tokens for the gateway. Nothing else is open. */
@Injectable()
export class AuthorizationServer implements OnModuleInit {
  constructor(
    private readonly door: OidcDoor,
    private readonly keys: OidcKeys,
    private readonly store: OidcStore,
    @InjectConfig() private readonly config: IdentityConfig,
    @InjectLogger() private readonly log: Log,
  ) {}

  async onModuleInit(): Promise<void> {
    const keys = await this.keys.all();
    const provider = new Provider(`${this.publicUrl}/oidc`, this.configurationWith({ keys } as unknown as JWKS));
    provider.proxy = true;
    provider.on('server_error', (_, err) => this.log.error({ err }, 'authorization server failed'));
    const callback = provider.callback();
    const { host, protocol } = new URL(this.publicUrl);
    this.door.connect((request, response) => {
      // Addresses in its answers are those of the gateway, whatever address the proxy used to get here.
      Object.assign(request.headers, { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) });
      void callback(request, response);
    });
  }

  private get publicUrl(): string {
    return this.config.PUBLIC_URL.replace(/\/+$/, '');
  }

  private configurationWith(jwks: JWKS): Configuration {
    return {
      jwks,
      adapter: (name: string) => this.store.adapterFor(name),
      scopes: [],
      responseTypes: [],
      clientAuthMethods: ['private_key_jwt'],
      clientDefaults: {
        id_token_signed_response_alg: 'ES256',
        grant_types: ['client_credentials'],
        response_types: [],
      },
      enabledJWA: { clientAuthSigningAlgValues: ['ES256'], idTokenSigningAlgValues: ['ES256'] },
      cookies: { keys: [createHash('sha256').update(this.config.MASTER_KEY).digest('base64url')] },
      ttl: { ClientCredentials: TOKEN_SECONDS },
      features: {
        devInteractions: { enabled: false },
        clientCredentials: { enabled: true },
        userinfo: { enabled: false },
        rpInitiatedLogout: { enabled: false },
        pushedAuthorizationRequests: { enabled: false },
        dPoP: { enabled: false },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => GATEWAY,
          getResourceServerInfo: (_, resource) => resourceServer(resource),
        },
      },
    };
  }
}

/** One resource server is known: the gateway. @throws InvalidTarget for any other */
function resourceServer(resource: string) {
  if (resource !== GATEWAY) throw new errors.InvalidTarget();
  return {
    scope: '',
    audience: 'gateway',
    accessTokenTTL: TOKEN_SECONDS,
    accessTokenFormat: 'jwt' as const,
    jwt: { sign: { alg: 'ES256' as const } },
  };
}
