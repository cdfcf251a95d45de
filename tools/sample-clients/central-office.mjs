// A program of the central office of civil status: fetches second volets and acknowledges them.
//
//   node tools/sample-clients/central-office.mjs <address> <client id> <private key as JWK file> [folder]
//
// The key's public half was registered at `POST /v1/identity/machine-clients`, and the client id was given the role
// civil-status-centre at the central office by two administrators. Run it again and again: what it acknowledged is
// gone from the list. Everything it needs is in this file but `jose`.
import { createPrivateKey, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SignJWT } from 'jose';

/** RFC 7523: the program proves its key by a signed assertion, used once, and gets a token for five minutes. */
export async function tokenFor({ base, clientId, key, kid }) {
  const metadata = await answerOf(await fetch(new URL('/oidc/.well-known/openid-configuration', base)));
  const assertion = await new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', ...(kid && { kid }) })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(metadata.issuer)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(key);
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  });
  return (await answerOf(await fetch(metadata.token_endpoint, { method: 'POST', body }))).access_token;
}

/**
 * Fetches every waiting volet, hands it to `keep`, and acknowledges it after that: a program that dies between the two
 * finds the volet waiting again. @returns how many were acknowledged
 */
export async function fetchVolets({ base, token, keep }) {
  let count = 0;
  for (let cursor = null; ;) {
    const query = new URLSearchParams({ state: 'waiting', limit: '50', ...(cursor && { cursor }) });
    const page = await call({ base, token, path: `/v1/civil-registry/volets?${query}` });
    for (const { actId } of page.items) {
      await keep(await call({ base, token, path: `/v1/civil-registry/volets/${actId}` }));
      const path = `/v1/civil-registry/volets/${actId}/acknowledgement`;
      // The act's id as the key: to acknowledge twice is to acknowledge once.
      await call({ base, token, path, method: 'POST', headers: { 'idempotency-key': `volet-${actId}` } });
      count += 1;
    }
    if (page.next === null) return count;
    cursor = page.next;
  }
}

async function call({ base, token, path, method = 'GET', headers = {} }) {
  const answer = await fetch(new URL(path, base), {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'purpose-of-use': 'civil-act',
      ...(method === 'POST' && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(method === 'POST' && { body: '{}' }),
  });
  return answerOf(answer);
}

/** Problems are RFC 9457 documents: the code says what is wrong. */
async function answerOf(response) {
  const body = await response.json();
  if (!response.ok) throw new Error(`${response.url} answered ${response.status} ${body.code ?? body.error ?? ''}`);
  return body;
}

async function main([base, clientId, keyFile, folder = 'volets']) {
  if (!base || !clientId || !keyFile) {
    console.error('Usage: central-office.mjs <address> <client id> <private key as JWK file> [folder]');
    process.exit(2);
  }
  const jwk = JSON.parse(readFileSync(keyFile, 'utf8'));
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  const token = await tokenFor({ base, clientId, key, kid: jwk.kid });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const keep = (volet) => {
    const name = `${volet.printedNumber.replaceAll('/', '-')}.json`;
    writeFileSync(join(folder, name), JSON.stringify(volet, null, 2), { mode: 0o600 });
  };
  console.log(`${await fetchVolets({ base, token, keep })} volets acknowledged`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
