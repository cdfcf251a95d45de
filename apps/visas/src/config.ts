import { loadConfig, serviceSettings, setting } from '@jatigi/platform-config';
import type { ConfigOf } from '@jatigi/platform-config';
import { z } from 'zod';

export const visasSettings = {
  ...serviceSettings,
  PORT: setting(z.coerce.number().int().min(0).max(65535), 'Port to listen on', { fallback: '4002' }),
  IDENTITY_URL: setting(z.url(), 'Where identity answers; asked for the number of a document that was reported lost', {
    developmentDefault: 'http://127.0.0.1:4001',
  }),
  DOCUMENTS_URL: setting(z.url(), 'Where the documents service answers', {
    developmentDefault: 'http://127.0.0.1:4004',
  }),
  CLOCK_FILE: setting(
    z.string().optional(),
    'Where journeys are played: a file with the milliseconds by which this service is ahead; refused in production',
  ),
};
export type VisasConfig = ConfigOf<typeof visasSettings>;

/** Settings of this process. @throws ConfigError that lists all problems */
export const readConfig = (): VisasConfig => loadConfig(visasSettings);
