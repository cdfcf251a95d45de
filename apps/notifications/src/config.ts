import { serviceSettings, setting } from '@jatigi/platform-config';
import type { ConfigOf } from '@jatigi/platform-config';
import { z } from 'zod';

export const settings = {
  ...serviceSettings,
  IDENTITY_URL: setting(z.url(), 'Where identity answers; asked for the contact at the moment of sending'),
  PUBLIC_URL: setting(z.url(), 'Where people reach the gateway: links in mails', { fallback: 'http://127.0.0.1:4000' }),
  SMTP_URL: {
    ...setting(z.string().regex(/^smtps?:\/\//), 'Mail server: smtp://user:password@host:port'),
    isSecret: true,
  },
  MAIL_FROM: setting(z.string().min(3), 'Sender of every mail', {
    developmentDefault: 'Jatigi <ne-pas-repondre@consulat.example>',
  }),
  MAILBOX_DIR: setting(z.string().optional(), 'Folder of the local SMTP catcher; shown at /dev/mailbox in development'),
  SENDING_LEASE_SECONDS: setting(
    z.coerce.number().int().min(1).max(3_600),
    'How long a sender may keep a message in hand before its fate counts as unknown',
    { fallback: '60' },
  ),
};

export type NotificationsConfig = ConfigOf<typeof settings>;
