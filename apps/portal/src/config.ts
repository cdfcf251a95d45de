import { loadConfig, setting } from '@jatigi/platform-config';
import type { ConfigOf } from '@jatigi/platform-config';
import { z } from 'zod';

/** Every setting of the portal. It has no database, no broker and no key: it asks the gateway. */
export const settings = {
  NODE_ENV: setting(z.enum(['development', 'test', 'production']), 'Kind of environment', { fallback: 'production' }),
  HOST: setting(z.string(), 'Address to listen on', { fallback: '127.0.0.1' }),
  PORT: setting(z.coerce.number().int().min(0).max(65_535), 'Port to listen on'),
  LOG_LEVEL: setting(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace']), 'Least level that is logged', {
    fallback: 'info',
  }),
  GATEWAY_URL: setting(z.url(), 'Address of the gateway, as the portal reaches it'),
  PUBLIC_URL: setting(z.url(), 'Address under which people reach the gateway'),
  PASSKEY_ORIGIN: setting(z.url().optional(), 'Origin at which passkeys work, when it is not that of PUBLIC_URL'),
  TRUST_ANCHOR_FILE: setting(
    z.string().min(1).optional(),
    'PEM file of the country authority that the verification page pins; wanted in production: "none" = no scanner there',
  ),
  TRUST_LIST_MAX_AGE_HOURS: setting(
    z.coerce.number().int().min(1).max(720),
    'Age of its list after which a telephone no longer says that a document is valid',
    { fallback: '72' },
  ),
  VERSION: setting(z.string(), 'Version of the build', { fallback: '0.0.0' }),
  COMMIT: setting(z.string(), 'Commit of the build', { fallback: 'unknown' }),
} as const;

export type PortalConfig = ConfigOf<typeof settings>;

/** @throws ConfigError that lists every problem at once. */
export function readConfig(env?: Readonly<Record<string, string | undefined>>): PortalConfig {
  return loadConfig(settings, env);
}
