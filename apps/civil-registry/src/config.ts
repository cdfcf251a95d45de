import { loadConfig, serviceSettings, setting } from '@jatigi/platform-config';
import type { ConfigOf } from '@jatigi/platform-config';
import { z } from 'zod';

export const civilRegistrySettings = {
  ...serviceSettings,
  PORT: setting(z.coerce.number().int().min(0).max(65535), 'Port to listen on', { fallback: '4008' }),
  IDENTITY_URL: setting(z.url(), 'Where the identity service answers', {
    developmentDefault: 'http://127.0.0.1:4001',
  }),
  DOCUMENTS_URL: setting(z.url(), 'Where the documents service answers', {
    developmentDefault: 'http://127.0.0.1:4004',
  }),
};
export type CivilRegistryConfig = ConfigOf<typeof civilRegistrySettings>;

/** Settings of this process. @throws ConfigError that lists all problems */
export const readConfig = (): CivilRegistryConfig => loadConfig(civilRegistrySettings);
