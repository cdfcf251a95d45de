import { sqlMigration } from '@jatigi/platform-persistence';

/**
 * One row per message that somebody is owed. `origin` is the event, or the key of the service that asked; the unique
 * rule makes a repeated delivery of either do nothing.
 */
export const message202611240900 = sqlMigration(
  'Message',
  202611240900,
  `
  create table message (
    id uuid primary key,
    origin text not null,
    recipient text not null,             -- person:<id>, or mail:<blind index of the address>
    template text not null,
    channel text not null default 'email' check (channel in ('email')),
    subject_id uuid,                     -- what it is about: application or payment
    person_id uuid,
    data jsonb not null default '{}',    -- amounts, dates, numbers; never names
    sealed bytea,                        -- address and code of a message that is no fact; removed once it left
    status text not null default 'created' check (status in ('created', 'submitting', 'sent', 'permanent-failure',
      'temporary-failure', 'technical-failure', 'unknown')),
    reason text,
    attempts int not null default 0,
    run_at timestamptz not null default now(),
    lease_until timestamptz,
    created_at timestamptz not null default now(),
    settled_at timestamptz,
    unique (origin, recipient, template, channel),
    check ((person_id is null) <> (sealed is null) or status not in ('created', 'submitting'))
  );
  create index message_due on message (run_at) where status = 'created';
  create index message_in_hand on message (lease_until) where status = 'submitting';
  create index message_waiting_for_amount on message (subject_id) where status = 'created';
  create index message_newest on message (created_at desc, id desc);
  grant select, insert, update on message to notifications_app;
  `,
);
