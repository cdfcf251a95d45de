import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { uuidv7 } from '@jatigi/kernel';
import { createLocalJWKSet, jwtVerify, SignJWT } from 'jose';
import type { JSONWebKeySet } from 'jose';
import { ISSUER, newKey, ProgramScene } from './program-scene';
import { startIdentity } from './test-identity';
import type { TestIdentity } from './test-identity';

let identity: TestIdentity;
let scene: ProgramScene;
const key = newKey();
const machine = { name: 'Ministère', jwks: { keys: [key.publicJwk] } };

interface Change {
  key?: ReturnType<typeof newKey>;
  aud?: string;
  jti?: string;
  proof?: string | null;
  form?: Record<string, string>;
}

const proofOf = async (jti: string = randomUUID(), htu = `${ISSUER}/token`): Promise<string> =>
  new SignJWT({ htm: 'POST', htu, jti })
    .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: key.publicJwk as never })
    .setIssuedAt()
    .sign(key.privateKey);

/** By hand, so that each part can be wrong. */
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
    .sign((change.key ?? key).privateKey);
  const proof = change.proof === undefined ? await proofOf() : change.proof;
  const answer = await fetch(`${identity.service.url}/oidc/token`, {
    method: 'POST',
    headers: { ...(proof !== null && { dpop: proof }) },
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

beforeAll(async () => {
  identity = await startIdentity();
  scene = await ProgramScene.with(identity);
});
afterAll(() => identity.stop());

describe('POST /oidc/token of a machine', () => {
  it('gives a five-minute RFC 9068 token for the gateway, bound to the key of the proof', async () => {
    const clientId = await scene.program(machine);
    const { token_type, access_token, expires_in } = await scene.machineToken(clientId, key);
    expect([token_type, expires_in]).toEqual(['dpop', 300]);
    const jwks = (await (await fetch(`${identity.service.url}/oidc/jwks`)).json()) as JSONWebKeySet;
    expect(JSON.stringify(jwks)).not.toContain('"d"');
    const { payload, protectedHeader } = await jwtVerify(access_token, createLocalJWKSet(jwks), {
      issuer: ISSUER,
      audience: 'gateway',
      typ: 'at+jwt',
      requiredClaims: ['sub', 'client_id', 'exp', 'iat', 'jti'],
    });
    expect(protectedHeader.alg).toBe('ES256');
    expect(payload).toMatchObject({ sub: clientId, client_id: clientId, per_minute: 600 });
    expect(payload['cnf']).toEqual({ jkt: expect.stringMatching(/^[\w-]{43}$/) });
    expect(payload['allowed']).toBeUndefined();
    expect(Number(payload.exp) - Number(payload.iat)).toBe(300);
  });

  it('names the registered scopes in the token, when there are any', async () => {
    const clientId = await scene.program({ ...machine, scopes: ['civil-registry.volet.read'] });
    const { access_token } = await scene.machineToken(clientId, key);
    const [, claims] = access_token.split('.');
    expect(JSON.parse(Buffer.from(claims as string, 'base64url').toString())).toMatchObject({
      allowed: 'civil-registry.volet.read',
    });
  });

  it('refuses a stranger’s key, a replayed assertion, another audience, another resource and another grant type', async () => {
    const clientId = await scene.program(machine);
    const jti = randomUUID();
    expect((await token(clientId, { jti })).status).toBe(200);
    const refused = [
      await token(clientId, { jti }),
      await token(clientId, { key: newKey() }),
      await token(clientId, { aud: 'https://elsewhere.example' }),
      await token(uuidv7()),
      await token('x'),
      await token(clientId, { form: { resource: 'https://elsewhere.example' } }),
      await token(clientId, { form: { grant_type: 'refresh_token', refresh_token: 'x' } }),
    ];
    expect(refused.map(({ body }) => body['error'])).toEqual([
      'invalid_client',
      'invalid_client',
      'invalid_client',
      'invalid_client',
      'invalid_client',
      'invalid_target',
      'invalid_request',
    ]);
    expect(JSON.stringify(refused)).not.toContain('access_token');
  });

  it('gives no token without a proof of possession, nor for a replayed proof or one for another address', async () => {
    const clientId = await scene.program(machine);
    const proof = await proofOf();
    expect((await token(clientId, { proof })).status).toBe(200);
    const refused = [
      await token(clientId, { proof: null }),
      await token(clientId, { proof }),
      await token(clientId, { proof: await proofOf(randomUUID(), 'https://elsewhere.example/oidc/token') }),
    ];
    expect(refused.map(({ body }) => body['error'])).toEqual(['invalid_grant', 'invalid_grant', 'invalid_dpop_proof']);
  });

  it('a grant can be given to a program, as to a person', async () => {
    const personId = await scene.program(machine);
    await identity.service.sql(
      `insert into post (id, code, kind, name_fr, name_en, country, city, time_zone, currencies, calendar, jurisdictions,
         sample, opened_on, version)
       values ($1, 'BKO', 'border-post', 'x', 'x', 'MLI', 'x', 'UTC', '{XOF}', '{}', '[]', true, '2020-01-01', 1)`,
      [uuidv7()],
    );
    const body = { personId, role: 'border-officer', posts: ['BKO'], from: '2026-01-01' };
    const answer = await identity.service.request('POST', '/v1/identity/grants', { as: scene.one, body });
    expect(answer.status).toBe(201);
  });
});

describe('what else /oidc answers', () => {
  it('publishes metadata with the gateway’s addresses', async () => {
    for (const path of ['/oidc/.well-known/openid-configuration', '/.well-known/oauth-authorization-server/oidc']) {
      const metadata = (await (await fetch(`${identity.service.url}${path}`)).json()) as Record<string, unknown>;
      expect(metadata).toMatchObject({
        issuer: ISSUER,
        token_endpoint: `${ISSUER}/token`,
        jwks_uri: `${ISSUER}/jwks`,
        device_authorization_endpoint: `${ISSUER}/device/auth`,
        code_challenge_methods_supported: ['S256'],
        authorization_response_iss_parameter_supported: true,
      });
      expect(metadata['token_endpoint_auth_methods_supported']).toEqual(['private_key_jwt', 'none']);
    }
  });

  it('has no page and no other door', async () => {
    for (const path of ['/oidc/session/end', '/oidc/me', '/oidc/request', '/oidc/reg', '/oidc']) {
      expect((await fetch(`${identity.service.url}${path}`)).status).toBe(404);
    }
  });

  it('keeps its private key sealed', async () => {
    const [row] = await identity.service.sql("select encode(sealed, 'escape') as sealed from oidc_key");
    expect(JSON.stringify(row)).not.toContain('"d"');
  });
});
