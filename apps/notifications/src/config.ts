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
  SMPP_URL: {
    ...setting(
      z
        .string()
        .regex(/^s?smpp:\/\//)
        .optional(),
      'SMS centre: ssmpp://system-id:password@host:port (smpp:// in production only on this machine: a tunnel ends there); absent = no SMS',
    ),
    isSecret: true,
  },
  SMS_FROM: setting(z.string().regex(/^[\w .-]{3,11}$/), 'Sender of every SMS: at most eleven letters or digits', {
    fallback: 'CONSULAT-ML',
  }),
  MAILBOX_DIR: setting(
    z.string().optional(),
    'Folder of the local mail and SMS catchers; shown at /dev/mailbox in development',
  ),
  SENDING_LEASE_SECONDS: setting(
    z.coerce.number().int().min(1).max(3_600),
    'How long a sender may keep a message in hand before its fate counts as unknown',
    { fallback: '60' },
  ),
};

export type NotificationsConfig = ConfigOf<typeof settings>;
