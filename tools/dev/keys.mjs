import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes what a deployment would get from its secret store: per service an ES256 key for assertions, a master key and
 * database passwords; one set of public keys for all. Made once, kept in `.local/keys`, readable by this user only.
 */
export function localKeys(folder, services) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const once = (name, make) => {
    const file = join(folder, name);
    if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o600 });
    return file;
  };
  const secret = (name, bytes = 32, encoding = 'base64') => once(name, () => randomBytes(bytes).toString(encoding));
  const ofService = (service) => ({
    assertionKey: once(`${service}.assertion.jwk`, () => JSON.stringify(assertionKey(service))),
    masterKey: secret(`${service}.master`),
    ownerPassword: readFileSync(secret(`${service}.owner-password`, 24, 'hex'), 'utf8'),
    appPassword: readFileSync(secret(`${service}.app-password`, 24, 'hex'), 'utf8'),
  });
  const keys = Object.fromEntries(services.map((service) => [service, ofService(service)]));
  const peers = services.map((service) => publicPart(JSON.parse(readFileSync(keys[service].assertionKey, 'utf8'))));
  const peerKeys = join(folder, 'peers.jwks');
  writeFileSync(peerKeys, JSON.stringify({ keys: peers }), { mode: 0o600 });
  return { ...keys, peerKeys, secret, postgresPassword: readFileSync(secret('postgres-password', 24, 'hex'), 'utf8') };
}

function assertionKey(service) {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), kid: service, alg: 'ES256', use: 'sig' };
}

function publicPart({ kty, crv, x, y, kid, alg, use }) {
  return { kty, crv, x, y, kid, alg, use };
}
