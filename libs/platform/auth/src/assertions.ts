import type { Actor, Mandate } from '@jatigi/kernel';
import { DomainError } from '@jatigi/kernel';
import { createLocalJWKSet, importJWK, jwtVerify, SignJWT } from 'jose';
import type { CryptoKey, JSONWebKeySet, JWK, JWTPayload } from 'jose';

const LIFETIME_SECONDS = 60;
/** Reused until 15 s before the end, so that a signature is paid once per person and audience. */
const REUSE_MILLISECONDS = 45_000;
const CACHE_LIMIT = 10_000;

export interface AssertionOptions {
  /** The name of this service: issuer of what it signs, audience of what it accepts. */
  service: string;
  /** Private ES256 JWK of this service. */
  privateKey: Record<string, unknown>;
  /** Public JWK set; each `kid` is a service name. */
  peerKeys: Record<string, unknown>;
}

/** Proof between services of *who* asks, never of *what they may* (ADR-0008). */
export class Assertions {
  private readonly signed = new Map<string, { token: string; until: number }>();
  private readonly peers: ReturnType<typeof createLocalJWKSet>;
  private key: Promise<CryptoKey | Uint8Array> | undefined;

  constructor(private readonly options: AssertionOptions) {
    this.peers = createLocalJWKSet(options.peerKeys as unknown as JSONWebKeySet);
  }

  get service(): string {
    return this.options.service;
  }

  /** A compact ES256 JWT for one audience, valid for at most 60 s. */
  async sign(audience: string, actor: Actor): Promise<string> {
    const { kind, personId, accountId, strength, mandate } = actor;
    const cacheKey = JSON.stringify([audience, kind, personId, accountId, strength, programOf(actor), mandate]);
    const known = this.signed.get(cacheKey);
    if (known && known.until > Date.now()) return known.token;
    this.key ??= importJWK(this.options.privateKey as JWK, 'ES256');
    const token = await new SignJWT({ knd: mandate ? HELPER : kind, str: strength, ...claims(actor) })
      .setProtectedHeader({ alg: 'ES256', kid: this.options.service })
      .setIssuer(this.options.service)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${LIFETIME_SECONDS}s`)
      .sign(await this.key);
    if (this.signed.size >= CACHE_LIMIT) this.signed.clear();
    this.signed.set(cacheKey, { token, until: Date.now() + REUSE_MILLISECONDS });
    return token;
  }

  /** The actor that a peer vouches for; grants are empty. @throws 401 `assertion-invalid` */
  async verify(token: string): Promise<Actor> {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, this.peers, {
        algorithms: ['ES256'],
        audience: this.options.service,
        clockTolerance: 5,
        maxTokenAge: `${LIFETIME_SECONDS + 5}s`,
      });
      if (payload.iss !== protectedHeader.kid) throw new Error('issuer and key differ');
      return actorOf(payload);
    } catch {
      throw new DomainError({
        code: 'assertion-invalid',
        kind: 'unauthenticated',
        detail: 'The calling service is not known.',
      });
    }
  }
}

function claims(actor: Actor): JWTPayload {
  return {
    ...(actor.personId === null ? {} : { sub: actor.personId }),
    ...(actor.accountId === null ? {} : { acc: actor.accountId }),
    ...(actor.program === undefined ? {} : { prg: programOf(actor) }),
    ...(actor.mandate === undefined ? {} : { mnd: actor.mandate }),
  };
}

/** As one claim: the client's id, then its scopes, which hold no space (RFC 6749 §3.3). */
const programOf = ({ program }: Actor): string => (program ? [program.clientId, ...program.scopes].join(' ') : '');

/** A kind of its own on the way: a service that knows nothing of mandates refuses it, instead of seeing the person. */
const HELPER = 'helper';
const kinds: ReadonlySet<unknown> = new Set(['anonymous', 'person', 'client', 'service', HELPER]);
const strengths: ReadonlySet<unknown> = new Set(['none', 'password', 'mfa', 'client']);

function actorOf(payload: JWTPayload): Actor {
  if (!kinds.has(payload['knd']) || !strengths.has(payload['str'])) throw new Error('claims are not ours');
  return {
    kind: payload['knd'] === HELPER ? 'person' : (payload['knd'] as Actor['kind']),
    personId: payload.sub ?? null,
    accountId: typeof payload['acc'] === 'string' ? payload['acc'] : null,
    service: payload.iss as string,
    strength: payload['str'] as Actor['strength'],
    purpose: null,
    grants: [],
    ...readProgram(payload['prg']),
    ...readMandate(payload),
  };
}

function readProgram(claim: unknown): Pick<Actor, 'program'> {
  if (claim === undefined) return {};
  if (typeof claim !== 'string') throw new Error('claims are not ours');
  const [clientId, ...scopes] = claim.split(' ');
  return { program: { clientId: clientId as string, scopes } };
}

/** A helper without limits, or limits without a helper, is nothing that we signed. */
function readMandate({ knd, mnd: claim }: JWTPayload): Pick<Actor, 'mandate'> {
  if (knd !== HELPER && claim === undefined) return {};
  if (knd !== HELPER || !isMandate(claim)) throw new Error('claims are not ours');
  const { id, helperPersonId, scopes, files } = claim;
  return { mandate: { id, helperPersonId, scopes, ...(files && { files }) } };
}

function isMandate(claim: unknown): claim is Mandate {
  if (typeof claim !== 'object' || claim === null) return false;
  const { id, helperPersonId, scopes, files = [] } = claim as Partial<Mandate>;
  return isTexts([id, helperPersonId]) && isTexts(scopes) && isTexts(files);
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
