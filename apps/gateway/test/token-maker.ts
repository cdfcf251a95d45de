import { createHash, randomUUID } from 'node:crypto';
import { uuidv7 } from '@jatigi/kernel';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey, JWK, JWTPayload } from 'jose';
import type { GatewayUnderTest } from './start-gateway';

export const issuer = 'http://consulate.test/oidc';

export interface Made {
  claims?: JWTPayload;
  typ?: string;
  age?: number;
  signer?: CryptoKey;
}
export interface Proof {
  claims?: Record<string, unknown>;
  age?: number;
  method?: string;
  url?: string;
  token?: string;
}

/** Makes tokens as identity does and proofs as a program does, each of which can be wrong. */
export class TokenMaker {
  private constructor(
    private readonly gateway: GatewayUnderTest,
    private readonly identityKey: CryptoKey,
    private readonly programKey: CryptoKey,
    private readonly programJwk: JWK,
  ) {}

  static async for(gateway: GatewayUnderTest): Promise<TokenMaker> {
    const identity = await generateKeyPair('ES256');
    const program = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(identity.publicKey)), kid: 'k1', alg: 'ES256' };
    gateway.identity.answer = (_request, response) =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: [jwk] }));
    return new TokenMaker(gateway, identity.privateKey, program.privateKey, await exportJWK(program.publicKey));
  }

  async withAnotherKey(): Promise<TokenMaker> {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    return new TokenMaker(this.gateway, this.identityKey, privateKey, await exportJWK(publicKey));
  }

  async token({ claims = {}, typ = 'at+jwt', age = 0, signer = this.identityKey }: Made = {}): Promise<string> {
    const now = Math.floor(Date.now() / 1_000) - age;
    return new SignJWT({
      iss: issuer,
      aud: 'gateway',
      sub: uuidv7(),
      client_id: uuidv7(),
      jti: randomUUID(),
      iat: now,
      exp: now + 300,
      cnf: { jkt: await calculateJwkThumbprint(this.programJwk) },
      ...claims,
    })
      .setProtectedHeader({ alg: 'ES256', kid: 'k1', typ })
      .sign(signer);
  }

  proof(token: string, { claims = {}, age = 0, method = 'GET', url = 'http://consulate.test/v1/visas/x' }: Proof = {}) {
    const ath = createHash('sha256').update(token).digest('base64url');
    return new SignJWT({ jti: randomUUID(), htm: method, htu: url, ath, ...claims })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: this.programJwk })
      .setIssuedAt(Math.floor(Date.now() / 1_000) - age)
      .sign(this.programKey);
  }

  /** @returns status and problem code of `GET /v1/visas/x` */
  async call(token: string, proof?: string, scheme = 'DPoP'): Promise<[number, string?]> {
    const headers = { authorization: `${scheme} ${token}`, ...(proof !== undefined && { dpop: proof }) };
    const answer = await fetch(`${this.gateway.service.url}/v1/visas/x`, { headers });
    const body = (await answer.json()) as { code?: string };
    return body.code === undefined ? [answer.status] : [answer.status, body.code];
  }

  async callWith(made: Made = {}, proof: Proof = {}): Promise<[number, string?]> {
    const token = await this.token(made);
    return this.call(token, await this.proof(proof.token ?? token, proof));
  }
}
