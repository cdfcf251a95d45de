import { loadConfig, serviceSettings, setting } from '@jatigi/platform-config';
import type { ConfigOf } from '@jatigi/platform-config';
import { z } from 'zod';

export const identitySettings = {
  ...serviceSettings,
  NOTIFICATIONS_URL: setting(z.url(), 'Notifications, for codes by mail', { fallback: 'http://127.0.0.1:4005' }),
  DOCUMENTS_URL: setting(z.url(), 'Documents, for proofs and papers of the register', {
    fallback: 'http://127.0.0.1:4004',
  }),
  PUBLIC_URL: setting(z.url(), 'Where the gateway is reached; issuer of machine tokens is PUBLIC_URL/oidc', {
    fallback: 'http://127.0.0.1:4000',
  }),
  PASSKEY_ORIGIN: setting(
    z.url(),
    'Origin of the pages on which passkeys are made and used; its host name binds them',
    {
      fallback: 'http://localhost:4000',
    },
  ),
};

export type IdentityConfig = ConfigOf<typeof identitySettings>;

/** @throws ConfigError that lists all problems */
export function readConfig(): IdentityConfig {
  return loadConfig(identitySettings);
}
