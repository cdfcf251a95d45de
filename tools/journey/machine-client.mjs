import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { inDays } from './application.mjs';
import { Person, until } from './person.mjs';

/** A ministry's program: known by its public key, allowed by a grant of two administrators, signs in without a person. */
export async function machineClient(stage, { one, two }) {
  const { report, base } = stage;
  report.title('9. A program of a ministry');
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'journey' };
  const wanted = { name: 'Journey', jwks: { keys: [jwk] } };
  const { body: client } = await one.post('/v1/identity/machine-clients', wanted, { expect: { status: 201 } });
  const grant = { personId: client.clientId, role: 'auditor', posts: ['BER'], from: inDays(0), to: inDays(1) };
  const { body: given } = await one.post('/v1/identity/grants', grant, { expect: { status: 201 } });
  await two.post(`/v1/identity/grants/${given.id}/approve`);
  const token = await tokenOf(base, client.clientId, privateKey);
  report.check('the token lasts five minutes at most', token.expires_in <= 300, token.expires_in);
  const program = new Person({ name: 'program', base, report, purpose: 'complaint' });
  const headers = { authorization: `Bearer ${token.access_token}` };
  await until(
    'the grant of the program in visas',
    () => program.call('GET', '/v1/visas/queues/closed', { headers, expect: { quiet: true, status: [200, 403, 404] } }),
    ({ status }) => status === 200,
    5_000,
  );
  await program.call('GET', '/v1/visas/queues/closed', { headers });
  const forged = { authorization: `Bearer ${token.access_token.slice(0, -4)}AAAA` };
  await program.call('GET', '/v1/visas/queues/closed', { headers: forged, expect: { status: 401 } });
}

/** RFC 7523: the program proves its key by a signed assertion, used once. */
async function tokenOf(base, clientId, privateKey) {
  const metadata = await (await fetch(new URL('/oidc/.well-known/openid-configuration', base))).json();
  const assertion = await new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', kid: 'journey' })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(metadata.issuer)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(privateKey);
  const answer = await fetch(metadata.token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    }),
  });
  return answer.json();
}
