import { sqlMigration } from '@jatigi/platform-persistence';

/**
 * SMS beside mails. A submission is committed before the first octet leaves, as `submitting` is; the receipts of its
 * parts settle the message, also one whose sender died. No number is kept: a keyed digest finds it again.
 */
export const sms202611280940 = sqlMigration(
  'Sms',
  202611280940,
  `
  alter table message drop constraint message_channel_check;
  alter table message add constraint message_channel_check check (channel in ('email', 'sms'));
  alter table message drop constraint message_status_check;
  alter table message add constraint message_status_check check (status in ('created', 'submitting', 'sent', 'delivered',
    'permanent-failure', 'temporary-failure', 'technical-failure', 'unknown'));

  create table sms_submission (
    message_id uuid primary key references message (id),
    number_digest bytea not null,
    reference int not null,
    parts int not null,
    submitted_at timestamptz not null default now()
  );
  create index sms_submission_reference on sms_submission (number_digest, reference);
  create table sms_part (
    provider_id text primary key,
    message_id uuid references message (id), -- null: the receipt came before its message was known
    state text check (state in ('delivered', 'failed')),
    noted_at timestamptz not null default now()
  );
  create index sms_part_message on sms_part (message_id);
  grant select, insert, update on sms_submission to notifications_app;
  grant select, insert, update, delete on sms_part to notifications_app;
  `,
);
