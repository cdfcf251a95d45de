import 'reflect-metadata';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { uuidv7 } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { person } from '@jatigi/platform-testing';
import { createLocalJWKSet, jwtVerify, SignJWT } from 'jose';
import type { JSONWebKeySet } from 'jose';
import { startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

const ISSUER = 'http://127.0.0.1:4000/oidc';
const CLIENTS = '/v1/identity/machine-clients';
let identity: TestIdentity;
let admin: Actor;
const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const publicJwk = { ...pair.publicKey.export({ format: 'jwk' }), kid: 'k1' };
const register = (as: Actor | undefined, jwk: object = publicJwk) =>
  identity.service.request('POST', CLIENTS, {
    body: { name: 'Ministère', jwks: { keys: [jwk] } },
    ...(as ? { as } : {}),
  });

interface Change {
  key?: KeyObject;
  aud?: string;
  jti?: string;
  form?: Record<string, string>;
}

async function token(
  clientId: string,
  change: Change = {},
): Promise<{ status: number; body: Record<string, unknown> }> {
  const assertion = await new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(change.aud ?? ISSUER)
    .setJti(change.jti ?? randomUUID())
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(change.key ?? pair.privateKey);
  const answer = await fetch(`${identity.service.url}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
      ...change.form,
    }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

async function newClient(): Promise<string> {
  return ((await register(admin)).body as { clientId: string }).clientId;
}

beforeAll(async () => {
  identity = await startIdentity();
  admin = await identity.administrator();
});
afterAll(() => identity.stop());

describe('POST /v1/identity/machine-clients', () => {
  it('is for administrators, and takes public keys only', async () => {
    expect((await register(undefined)).status).toBe(401);
    expect((await register(person())).status).toBe(403);
    const secretHalf = { ...pair.privateKey.export({ format: 'jwk' }), kid: 'k1' };
    const refused = await register(admin, secretHalf);
    expect([refused.status, refused.body]).toEqual([
      400,
      expect.objectContaining({
        errors: [expect.objectContaining({ pointer: '/jwks/keys/0/d', code: 'unknown-field' })],
      }),
    ]);
    expect((await register(admin)).status).toBe(201);
  });
});

describe('POST /oidc/token', () => {
  it('gives a five-minute RFC 9068 token for the gateway, checked by the published keys alone', async () => {
    const clientId = await newClient();
    const { status, body } = await token(clientId);
    expect([status, body['token_type'], body['expires_in']]).toEqual([200, 'Bearer', 300]);
    const jwks = (await (await fetch(`${identity.service.url}/oidc/jwks`)).json()) as JSONWebKeySet;
    expect(JSON.stringify(jwks)).not.toContain('"d"');
    const { payload, protectedHeader } = await jwtVerify(String(body['access_token']), createLocalJWKSet(jwks), {
      issuer: ISSUER,
      audience: 'gateway',
      typ: 'at+jwt',
      algorithms: ['ES256'],
      requiredClaims: ['sub', 'client_id', 'exp', 'iat', 'jti'],
    });
    expect(protectedHeader.alg).toBe('ES256');
    expect([payload.sub, payload['client_id']]).toEqual([clientId, clientId]);
    expect(Number(payload.exp) - Number(payload.iat)).toBe(300);
  });

  it('refuses a stranger’s key, a replayed assertion, another audience, another resource and another grant type', async () => {
    const clientId = await newClient();
    const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const jti = randomUUID();
    expect((await token(clientId, { jti })).status).toBe(200);
    const refused = [
      await token(clientId, { jti }),
      await token(clientId, { key: stranger }),
      await token(clientId, { aud: 'https://elsewhere.example' }),
      await token(uuidv7()),
      await token('x'),
      await token(clientId, { form: { resource: 'https://elsewhere.example' } }),
      await token(clientId, { form: { grant_type: 'authorization_code' } }),
    ];
    expect(refused.map(({ body }) => body['error'])).toEqual([
      'invalid_client',
      'invalid_client',
      'invalid_client',
      'invalid_client',
      'invalid_client',
      'invalid_target',
      expect.stringMatching(/unauthorized_client|unsupported_grant_type/),
    ]);
    expect(JSON.stringify(refused)).not.toContain('access_token');
  });

  it('gives nothing to a disabled client', async () => {
    const clientId = await newClient();
    const disabled = await identity.service.request('POST', `${CLIENTS}/${clientId}/disable`, { as: admin });
    expect(disabled.body).toMatchObject({ state: 'DISABLED' });
    expect((await token(clientId)).status).toBe(401);
    expect((await identity.service.request('POST', `${CLIENTS}/${uuidv7()}/disable`, { as: admin })).status).toBe(404);
  });

  it('a grant can be given to a client, as to a person', async () => {
    const personId = await newClient();
    await identity.service.sql(
      `insert into post (id, code, kind, name_fr, name_en, country, city, time_zone, currencies, calendar, jurisdictions,
         sample, opened_on, version)
       values ($1, 'BKO', 'border-post', 'x', 'x', 'MLI', 'x', 'UTC', '{XOF}', '{}', '[]', true, '2020-01-01', 1)`,
      [uuidv7()],
    );
    const body = { personId, role: 'border-officer', posts: ['BKO'], from: '2026-01-01' };
    const answer = await identity.service.request('POST', '/v1/identity/grants', { as: admin, body });
    expect(answer.status).toBe(201);
  });
});

describe('what else /oidc answers', () => {
  it('publishes metadata with the gateway’s addresses', async () => {
    for (const path of ['/oidc/.well-known/openid-configuration', '/.well-known/oauth-authorization-server/oidc']) {
      const metadata = (await (await fetch(`${identity.service.url}${path}`)).json()) as Record<string, unknown>;
      expect(metadata).toMatchObject({ issuer: ISSUER, token_endpoint: `${ISSUER}/token`, jwks_uri: `${ISSUER}/jwks` });
      expect(metadata['token_endpoint_auth_methods_supported']).toEqual(['private_key_jwt']);
    }
  });

  it('has no authorization page and no other door', async () => {
    for (const path of ['/oidc/auth', '/oidc/session/end', '/oidc/me', '/oidc/request', '/oidc']) {
      expect((await fetch(`${identity.service.url}${path}`)).status).toBe(404);
    }
  });

  it('keeps its private key sealed', async () => {
    const [row] = await identity.service.sql("select encode(sealed, 'escape') as sealed from oidc_key");
    expect(JSON.stringify(row)).not.toContain('"d"');
  });
});
