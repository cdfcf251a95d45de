import { loadConfig, serviceSettings, setting } from '@jatigi/platform-config';
import type { ConfigOf } from '@jatigi/platform-config';
import { z } from 'zod';

const perMinute = z.coerce.number().int().min(1);
const seconds = z.coerce.number().int().min(1);

/** Every setting of the gateway. */
export const settings = {
  ...serviceSettings,
  PUBLIC_URL: setting(z.url(), 'Address under which people reach the gateway; its origin is the only one accepted'),
  PASSKEY_ORIGIN: setting(
    z.url().optional(),
    'Origin of the pages on which passkeys work, accepted as our own; absent = PUBLIC_URL',
  ),
  IDENTITY_URL: setting(z.url(), 'Address of identity'),
  CIVIL_REGISTRY_URL: setting(z.url(), 'Address of civil-registry'),
  VISAS_URL: setting(z.url(), 'Address of visas'),
  PAYMENTS_URL: setting(z.url(), 'Address of payments'),
  DOCUMENTS_URL: setting(z.url(), 'Address of documents'),
  NOTIFICATIONS_URL: setting(z.url(), 'Address of notifications'),
  PORTAL_URL: setting(z.url(), 'Address of the portal'),
  TOKEN_ISSUER: setting(z.url().optional(), 'Issuer of machine tokens; absent = PUBLIC_URL with /oidc'),
  TRUST_PROXY_HOPS: setting(z.coerce.number().int().min(0), 'Reverse proxies in front of the gateway', {
    fallback: '0',
  }),
  SESSION_IDLE_SECONDS: setting(seconds, 'A session unused for so long ends', { fallback: '1800' }),
  SESSION_ABSOLUTE_SECONDS: setting(seconds, 'A session ends after so long in any case', { fallback: '43200' }),
  NETWORK_LIMIT: setting(perMinute, 'Requests a minute from one network address', { fallback: '3000' }),
  ACCOUNT_LIMIT: setting(perMinute, 'Requests a minute of one account', { fallback: '1200' }),
  SENSITIVE_LIMIT: setting(perMinute, 'Sign-ins, account openings, look-ups by number a minute from one network', {
    fallback: '60',
  }),
  VERIFICATION_LIMIT: setting(perMinute, 'Documents that one network may verify a minute without signing in', {
    fallback: '120',
  }),
  VERIFIER_LIMIT: setting(
    perMinute,
    'Documents that one officer, or one program without a limit of its own, may verify a minute',
    { fallback: '600' },
  ),
  UPSTREAM_TIMEOUT_MS: setting(seconds, 'A service that has not begun to answer after so long is unavailable', {
    fallback: '30000',
  }),
} as const;

export type GatewayConfig = ConfigOf<typeof settings>;

/** @throws ConfigError that lists every problem at once. */
export function readConfig(env?: Readonly<Record<string, string | undefined>>): GatewayConfig {
  return loadConfig(settings, env);
}
