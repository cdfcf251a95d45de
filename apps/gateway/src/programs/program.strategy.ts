import { DomainError } from '@jatigi/kernel';
import { InjectConfig } from '@jatigi/platform-service';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { allowInsecureRequests, validateJwtAccessToken } from 'oauth4webapi';
import type { AuthorizationServer, JWTAccessTokenClaims } from 'oauth4webapi';
import { Strategy } from 'passport-custom';
import type { GatewayConfig } from '../config';
import { bearerOf, nobody } from '../security/caller';
import type { Caller, GatewayRequest } from '../security/caller';
import { TokenGuards } from './token-guards';

const KEYS_MILLISECONDS = 3_000;
/** Tokens of ours live five minutes; a second of tolerance for clocks. */
const MAX_AGE_SECONDS = 360;

interface ProgramClaims extends JWTAccessTokenClaims {
  person_id?: string;
  consent?: string;
  allowed?: string;
  per_minute?: number;
}

/**
 * A program: an RFC 9068 access token of identity made for the gateway, with a proof that it is sent by the holder of
 * the key it was made for (DPoP, RFC 9449). A stolen token is worth nothing.
 */
@Injectable()
export class ProgramStrategy extends PassportStrategy(Strategy, 'program') {
  private readonly server: AuthorizationServer;
  private readonly publicUrl: string;

  constructor(
    private readonly guards: TokenGuards,
    @InjectConfig() config: GatewayConfig,
  ) {
    super();
    this.publicUrl = config.PUBLIC_URL;
    this.server = {
      issuer: config.TOKEN_ISSUER ?? new URL('/oidc', config.PUBLIC_URL).href,
      jwks_uri: new URL('/oidc/jwks', config.IDENTITY_URL).href,
    };
  }

  /** @throws 401 `token-invalid`, `dpop-required`, `proof-replayed` for a token that is not good: never nobody instead */
  async validate(request: GatewayRequest): Promise<Caller | null> {
    const authorization = bearerOf(request);
    if (authorization === undefined) return null;
    if (/^bearer /i.test(authorization)) throw refused('dpop-required', 'Tokens here are bound to a key: use DPoP.');
    const proof = one(request.headers['dpop']);
    const claims = await this.claimsOf(request, { authorization, dpop: proof });
    const verdict = await this.guards.pass(proof, claims, subjectsOf(claims));
    if (verdict === 'replayed') throw refused('proof-replayed', 'This proof of possession was used already.');
    if (verdict === 'revoked') throw tokenInvalid();
    return callerOf(claims);
  }

  private async claimsOf(request: GatewayRequest, headers: Record<string, string>): Promise<ProgramClaims> {
    const path = (request.raw.url ?? '/').split('?', 1)[0] ?? '/';
    try {
      const asSent = new Request(new URL(path, this.publicUrl), { method: request.method, headers });
      const claims = (await validateJwtAccessToken(this.server, asSent, 'gateway', {
        requireDPoP: true,
        signingAlgorithms: ['ES256', 'Ed25519'],
        signal: () => AbortSignal.timeout(KEYS_MILLISECONDS),
        // identity's keys are fetched inside the network of the services.
        [allowInsecureRequests]: true,
      })) as ProgramClaims;
      if (Date.now() / 1_000 - claims.iat > MAX_AGE_SECONDS) throw new Error('too old');
      return claims;
    } catch {
      throw tokenInvalid();
    }
  }
}

/** Whose end is the end of a token. */
const subjectsOf = ({ sub, client_id, person_id, consent }: ProgramClaims): string[] =>
  [sub, client_id, person_id, consent].filter((subject) => subject !== undefined);

/** A machine is its own person, as its grants say; another program acts for the person who allowed it. */
function callerOf({ sub, client_id, person_id, allowed, per_minute }: ProgramClaims): Caller {
  const scopes = allowed?.split(' ');
  const program = scopes && { program: { clientId: client_id, scopes } };
  const who =
    person_id === undefined
      ? ({ kind: 'client', strength: 'client', personId: sub, accountId: sub } as const)
      : ({ kind: 'person', strength: 'password', personId: person_id, accountId: sub } as const);
  return {
    via: 'program',
    until: null,
    actor: { ...nobody.actor, ...who, ...program },
    program: { clientId: client_id, perMinute: per_minute ?? null },
  };
}

const one = (header: string | string[] | undefined): string => (typeof header === 'string' ? header : '');

const refused = (code: string, detail: string): DomainError =>
  new DomainError({ code, kind: 'unauthenticated', detail });

const tokenInvalid = (): DomainError =>
  refused('token-invalid', 'The access token or its proof is not valid here, or no longer.');
