import { DomainError } from '@jatigi/kernel';
import { InjectConfig } from '@jatigi/platform-service';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import { Strategy } from 'passport-custom';
import type { GatewayConfig } from '../config';
import { bearerOf, nobody } from './caller';
import type { Caller, GatewayRequest } from './caller';

const MAX_TOKEN_AGE = '6m'; // machine tokens live 5 minutes

/** A machine client: an RFC 9068 access token of identity, made for the gateway and no one else. */
@Injectable()
export class BearerStrategy extends PassportStrategy(Strategy, 'bearer') {
  private readonly keys: JWTVerifyGetKey;
  private readonly issuer: string;

  constructor(@InjectConfig() config: GatewayConfig) {
    super();
    this.keys = createRemoteJWKSet(new URL('/oidc/jwks', config.IDENTITY_URL), { timeoutDuration: 3_000 });
    this.issuer = config.TOKEN_ISSUER ?? new URL('/oidc', config.PUBLIC_URL).href;
  }

  /** @throws 401 `token-invalid` for a token that is present and not good: it never falls back to nobody */
  async validate(request: GatewayRequest): Promise<Caller | null> {
    const header = bearerOf(request);
    if (header === undefined) return null;
    const [scheme, token, more] = header.split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token || more !== undefined) throw tokenInvalid();
    const client = await this.clientOf(token);
    return { via: 'bearer', until: null, actor: { ...nobody.actor, kind: 'client', strength: 'client', ...client } };
  }

  private async clientOf(token: string): Promise<{ personId: string | null; accountId: string | null }> {
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        issuer: this.issuer,
        audience: 'gateway',
        algorithms: ['ES256'],
        typ: 'at+jwt',
        requiredClaims: ['sub', 'client_id', 'exp', 'iat'],
        maxTokenAge: MAX_TOKEN_AGE,
      });
      // A client's grants hang on its own person id, as everybody's do.
      const personId = typeof payload['person_id'] === 'string' ? payload['person_id'] : (payload.sub ?? null);
      return { personId, accountId: personId };
    } catch {
      throw tokenInvalid();
    }
  }
}

function tokenInvalid(): DomainError {
  return new DomainError({
    code: 'token-invalid',
    kind: 'unauthenticated',
    detail: 'The access token is not valid here, or no longer.',
  });
}
