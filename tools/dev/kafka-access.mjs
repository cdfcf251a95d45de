import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { local } from './paths.mjs';

/** The administrator of the local broker. */
export const ADMIN = 'admin';

/** Where the local stack keeps the authority's certificate and the password of a principal. */
export const caFile = (keys) => join(keys, 'kafka-tls/ca.pem');
export const passwordName = (principal) => `kafka-${principal}`;

/** Who a program is on the broker of a stack that runs with `--secure-kafka`. */
export function localAccess(principal, keys = join(local, 'keys')) {
  const read = (file) => readFileSync(file, 'utf8').trim();
  return { ca: read(caFile(keys)), username: principal, password: read(join(keys, passwordName(principal))) };
}

/** KAFKA_TLS_CA, KAFKA_USERNAME and KAFKA_PASSWORD, or the files that X_FILE names; what is absent is undefined. */
export function accessFromEnvironment(env = process.env) {
  const value = (name) => (env[`${name}_FILE`] ? readFileSync(env[`${name}_FILE`], 'utf8').trim() : env[name]);
  return { ca: value('KAFKA_TLS_CA'), username: value('KAFKA_USERNAME'), password: value('KAFKA_PASSWORD') };
}

/** The same for kafkajs. */
export function clientSecurity({ ca, username, password } = {}) {
  return {
    ...(ca && { ssl: { ca: [ca] } }),
    ...(username && { sasl: { mechanism: 'scram-sha-512', username, password } }),
  };
}
