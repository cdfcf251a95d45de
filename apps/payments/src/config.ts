import { z } from 'zod';
import { secret, serviceSettings, setting } from '@jatigi/platform-config';
import type { ConfigOf } from '@jatigi/platform-config';

export const settings = {
  ...serviceSettings,
  PORT: setting(z.coerce.number().int().min(0).max(65535), 'Port to listen on', { fallback: '4003' }),
  PUBLIC_URL: setting(z.url(), 'Where browsers find the gateway; the payer comes back there', {
    fallback: 'http://127.0.0.1:4000',
  }),
  PROVIDER_NAME: setting(
    z.string().regex(/^[a-z][a-z0-9-]{0,31}$/),
    'Name of the hosted checkout in the webhook path',
    {
      fallback: 'simulator',
    },
  ),
  PROVIDER_URL: setting(z.url(), 'Where the payment provider opens checkouts', {
    developmentDefault: 'http://127.0.0.1:4006',
  }),
  PROVIDER_SECRET: secret('Shared with the payment provider: signs orders and webhooks'),
};
export type PaymentsConfig = ConfigOf<typeof settings>;
