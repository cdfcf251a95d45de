import { sqlMigration } from '@jatigi/platform-persistence';

// Settings of the transaction are empty text, not NULL, after it: nullif first, cast second (ADR-0004).
const posts = `coalesce(nullif((select current_setting('jatigi.posts', true)), ''), '{}')::text[]`;
const isService = `(select current_setting('jatigi.actor_kind', true)) = 'service'`;

/** Rows of a batch that named nothing to issue again, and alarms about keys that were raised. */
export const OfficeScreens202611282015 = sqlMigration(
  'OfficeScreens',
  202611282015,
  `
  create table reissue_batch_refusal (
    batch_id uuid not null references reissue_batch (id),
    post text,
    line int not null check (line >= 1),
    number text not null,
    code text not null,
    primary key (batch_id, line)
  );
  comment on column reissue_batch_refusal.number is 'as it was sent, without spaces and dashes';
  alter table reissue_batch_refusal enable row level security;
  create policy of_the_posts on reissue_batch_refusal
    using ('*' = any (${posts}) or post = any (${posts}) or ${isService});
  grant select, insert on reissue_batch_refusal to documents_app;

  create table key_alarm (
    what text not null,
    name text not null,
    due_on timestamptz not null,
    days int not null,
    raised_at timestamptz not null,
    primary key (what, name, due_on, days)
  );
  comment on table key_alarm is 'each alarm about a key, list or certificate that must be renewed, once per threshold';
  alter table key_alarm enable row level security;
  create policy key_alarm_read_by_anybody on key_alarm for select using (true);
  create policy key_alarm_raised_by_the_service on key_alarm for insert with check (${isService});
  grant select, insert on key_alarm to documents_app;
  `,
);
