// How a program of a ministry signs in: by its key, for tokens that only the holder of the key can use.
import { randomUUID } from 'node:crypto';
import * as oauth from 'oauth4webapi';

const RENEW_BEFORE_SECONDS = 30;

/**
 * RFC 7523 and RFC 9449: each token is asked for with a signed assertion and bound to a key made for this run; every
 * request carries a proof of that key. The token is renewed before its five minutes are over.
 * @param key the private key registered for the client, as JWK
 * @returns `send(method, path, { body, headers })`, which answers a Response
 */
export async function signIn({ base, clientId, key }) {
  const insecure = { [oauth.allowInsecureRequests]: new URL(base).hostname === '127.0.0.1' };
  const found = await oauth.discoveryRequest(new URL('/oidc', base), { ...insecure, algorithm: 'oidc' });
  const server = await oauth.processDiscoveryResponse(new URL('/oidc', base), found);
  const client = { client_id: clientId };
  const secret = await crypto.subtle.importKey('jwk', key, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
  const auth = oauth.PrivateKeyJwt({ key: secret, ...(key.kid && { kid: key.kid }) });
  const DPoP = oauth.DPoP(client, await oauth.generateKeyPair('ES256'));
  const options = { ...insecure, DPoP };
  let token = { value: '', until: 0 };
  const renew = async () => {
    const answer = await oauth.clientCredentialsGrantRequest(server, client, auth, {}, options);
    const { access_token, expires_in } = await oauth.processClientCredentialsResponse(server, client, answer);
    token = { value: access_token, until: Date.now() + (expires_in - RENEW_BEFORE_SECONDS) * 1_000 };
  };
  return async (method, path, { body, headers = {} } = {}) => {
    if (Date.now() > token.until) await renew();
    const all = new Headers({ ...(method === 'POST' && { 'idempotency-key': randomUUID() }), ...headers });
    return oauth.protectedResourceRequest(token.value, method, new URL(path, base), all, body, options);
  };
}

/** Problems are RFC 9457 documents: the code says what is wrong. */
export async function answerOf(response) {
  const body = await response.json();
  if (!response.ok) throw new Error(`${response.url} answered ${response.status} ${body.code ?? body.error ?? ''}`);
  return body;
}
