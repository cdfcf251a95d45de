import 'reflect-metadata';
import { uuidv7 } from '@jatigi/kernel';
import { decodeJwt, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey, JWTPayload } from 'jose';
import type { GatewayUnderTest } from './start-gateway';
import { startGateway } from './start-gateway';

jest.setTimeout(60_000);

const issuer = 'http://consulate.test/oidc';
const clientId = uuidv7();
let gateway: GatewayUnderTest;
let key: CryptoKey;

beforeAll(async () => {
  gateway = await startGateway();
  const pair = await generateKeyPair('ES256');
  key = pair.privateKey;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'ES256' };
  gateway.identity.answer = (_request, response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: [jwk] }));
});
afterAll(() => gateway?.stop());

interface Made {
  claims?: JWTPayload;
  typ?: string;
  age?: number;
  signer?: CryptoKey;
}

function token({ claims = {}, typ = 'at+jwt', age = 0, signer = key }: Made = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1_000) - age;
  return new SignJWT({
    iss: issuer,
    aud: 'gateway',
    sub: clientId,
    client_id: 'kiosk',
    iat: now,
    exp: now + 300,
    ...claims,
  })
    .setProtectedHeader({ alg: 'ES256', kid: 'k1', typ })
    .sign(signer);
}

async function call(authorization: string): Promise<number> {
  return (await fetch(`${gateway.service.url}/v1/visas/x`, { headers: { authorization } })).status;
}

describe('a machine client', () => {
  it('reaches a service as itself, by an assertion and not by its token', async () => {
    expect(await call(`Bearer ${await token()}`)).toBe(200);
    const forwarded = (gateway.visas.last.headers.authorization ?? '').slice(7);
    expect(decodeJwt(forwarded)).toMatchObject({
      iss: 'gateway',
      aud: 'visas',
      knd: 'client',
      str: 'client',
      sub: clientId,
    });
  });

  it.each<[string, Made]>([
    ['for another audience', { claims: { aud: 'visas' } }],
    ['of another issuer', { claims: { iss: 'https://evil.test' } }],
    ['that is over', { age: 400 }],
    ['that would live for a day', { age: 400, claims: { exp: Math.floor(Date.now() / 1_000) + 86_400 } }],
    ['that is an id token', { typ: 'JWT' }],
    ['without a client', { claims: { client_id: undefined } }],
  ])('is refused with a token %s', async (_name, made) => {
    expect(await call(`Bearer ${await token(made)}`)).toBe(401);
  });

  it('is refused with a token of another key, and with anything else', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    expect(await call(`Bearer ${await token({ signer: privateKey })}`)).toBe(401);
    expect(await call('Basic YTpi')).toBe(401);
    expect(await call('Bearer')).toBe(401);
  });
});
