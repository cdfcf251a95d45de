import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectConfig } from '@jatigi/platform-service';
import type { Configuration, JWKS } from 'oidc-provider';
import type { IdentityConfig } from '../config';
import { OidcKeys } from './oidc-keys';
import { OidcStore } from './oidc-store';
import { providerConfiguration } from './provider-configuration';
import { TokenClaims } from './token-claims';

/** What the authorization server is made of: its keys, what it keeps, and what its tokens say. */
@Injectable()
export class OidcParts {
  constructor(
    private readonly keys: OidcKeys,
    private readonly store: OidcStore,
    private readonly claims: TokenClaims,
    @InjectConfig() private readonly config: IdentityConfig,
  ) {}

  async configuration(publicUrl: string): Promise<Configuration> {
    return providerConfiguration({
      publicUrl,
      jwks: { keys: await this.keys.all() } as unknown as JWKS,
      cookieKey: createHash('sha256').update(this.config.MASTER_KEY).digest('base64url'),
      adapter: (name: string) => this.store.adapterFor(name),
      findAccount: (_, id) => this.claims.account(id),
      extraTokenClaims: (_, token) => this.claims.of(token),
    });
  }
}
