import { generateKeyPairSync } from 'node:crypto';

import type { ServiceConfig } from '@jatigi/platform-service';

import type { DocumentsFixture } from './fixture';

type Key = Record<string, unknown>;

/** Settings of another process of the same service (same database, folders and keys), and the keys of peers it trusts. */
export function childConfig({ service, settings }: DocumentsFixture): {
  config: ServiceConfig;
  keys: { visas: Key; gateway: Key };
} {
  const [own, visas, gateway] = [keyOf('documents'), keyOf('visas'), keyOf('gateway')];
  const config = {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: 0,
    DATABASE_URL: service.database.appUrl,
    KAFKA_BROKERS: ['127.0.0.1:1'],
    KAFKA_TOPIC_PREFIX: '',
    ASSERTION_KEY: own.privateKey,
    PEER_KEYS: { keys: [visas.publicKey, gateway.publicKey] },
    VERSION: 'test',
    COMMIT: 'test',
    LOG_LEVEL: 'silent',
    OTEL_EXPORTER_OTLP_ENDPOINT: undefined,
    TRUST_BUNDLE_SECONDS: 20,
    ...settings,
  } as unknown as ServiceConfig;
  return { config, keys: { visas: visas.privateKey, gateway: gateway.privateKey } };
}

function keyOf(kid: string): { privateKey: Key; publicKey: Key } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const named = { kid, alg: 'ES256' };
  return {
    privateKey: { ...privateKey.export({ format: 'jwk' }), ...named },
    publicKey: { ...publicKey.export({ format: 'jwk' }), ...named },
  };
}
