import { z } from 'zod';
import { secret, setting } from './config';

/** A JSON value in an environment variable. */
const json = z.string().transform((text, context): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    context.addIssue({ code: 'custom', message: 'is not JSON' });
    return z.NEVER;
  }
});

/** Only needed where nothing else asks for the address of this peer. */
const logOf = (service: string) =>
  setting(z.url().optional(), `Where the event log of ${service} is read to fill gaps`);

/** What every service needs; a service's own `config.ts` spreads this and adds its own. */
export const serviceSettings = {
  NODE_ENV: setting(z.enum(['development', 'test', 'production']), 'Kind of environment', { fallback: 'development' }),
  HOST: setting(z.string(), 'Address to listen on', { fallback: '127.0.0.1' }),
  PORT: setting(z.coerce.number().int().min(0).max(65535), 'Port to listen on'),
  DATABASE_URL: setting(z.url(), 'Postgres, as the application role'),
  OWNER_DATABASE_URL: setting(z.url().optional(), 'Postgres, as the owner role; only `migrate` uses it'),
  KAFKA_BROKERS: setting(
    z
      .string()
      .min(1)
      .transform((text) => text.split(',')),
    'Kafka bootstrap servers, comma separated',
  ),
  KAFKA_TOPIC_PREFIX: setting(z.string(), 'Put before every topic name, to share a broker between environments', {
    fallback: '',
  }),
  KAFKA_CLIENT: setting(
    z.enum(['kafkajs', 'platformatic']),
    'Client with which the relay sends: kafkajs, or the one that needs half the processor time',
    { fallback: 'kafkajs' },
  ),
  KAFKA_TLS_CA: setting(z.string().optional(), 'Certificate (PEM) of the authority behind the broker; absent = no TLS'),
  KAFKA_USERNAME: setting(z.string().optional(), 'Who this service is to the broker (SCRAM-SHA-512); absent = nobody'),
  KAFKA_PASSWORD: {
    ...setting(z.string().optional(), 'Its password'),
    isSecret: true,
  },
  IDENTITY_URL: logOf('identity'),
  CIVIL_REGISTRY_URL: logOf('civil-registry'),
  VISAS_URL: logOf('visas'),
  PAYMENTS_URL: logOf('payments'),
  DOCUMENTS_URL: logOf('documents'),
  ASSERTION_KEY: {
    ...setting(json, 'Private ES256 key of this service as a JWK, kid = service name'),
    isSecret: true,
  },
  PEER_KEYS: setting(json, 'Public keys of all services as a JWK set, kid = service name'),
  MASTER_KEY: secret('Key that wraps the data keys of persons: 32 bytes, base64', { minLength: 44 }),
  VERSION: setting(z.string(), 'Version of this build', { fallback: '0.1.0' }),
  COMMIT: setting(z.string(), 'Commit of this build', { fallback: 'unknown' }),
  LOG_LEVEL: setting(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'Log level', { fallback: 'info' }),
  OTEL_EXPORTER_OTLP_ENDPOINT: setting(z.url().optional(), 'OpenTelemetry collector; absent = tracing off'),
};
