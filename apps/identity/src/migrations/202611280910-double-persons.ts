import { sampleRegisterPolicy } from '@jatigi/identity-domain';
import { sqlMigration } from '@jatigi/platform-persistence';

// Settings of the transaction are empty text, not NULL, after it: nullif first, cast second (ADR-0004).
const posts = `coalesce(nullif((select current_setting('jatigi.posts', true)), ''), '{}')::text[]`;
const isRegister = `((select current_setting('jatigi.actor_kind', true)) = 'service' and (select current_setting('jatigi.service', true)) = 'identity')`;
const literal = (value: unknown): string => `'${JSON.stringify(value).replaceAll("'", "''")}'`;

/** Two persons that may be one, by what they are found, and the policy of the register. */
export const DoublePersons202611280910 = sqlMigration(
  'DoublePersons',
  202611280910,
  `
  create table register_policy (
    version text primary key,
    active_from date not null,
    state text not null check (state in ('draft', 'proposed', 'approved', 'superseded')),
    body jsonb not null,
    stored_at timestamptz not null default now()
  );
  create index register_policy_active on register_policy (active_from desc) where state = 'approved';
  insert into register_policy (version, active_from, state, body)
  values ('${sampleRegisterPolicy.version}', '${sampleRegisterPolicy.activeFrom}', 'approved', ${literal(sampleRegisterPolicy)});
  grant select on register_policy to identity_app;

  create table double_person (
    id uuid primary key,
    version int not null check (version >= 1),
    state text not null check (state in ('SUSPECTED', 'PROPOSED', 'MERGED', 'UNDO_PROPOSED', 'NOT_THE_SAME', 'UNDONE')),
    source text not null check (source in ('register', 'link-code', 'accounts')),
    person_a uuid not null,
    person_b uuid not null,
    registration_a uuid references registration (id),
    registration_b uuid references registration (id),
    post text not null,
    other_post text,
    concerned jsonb not null,
    score int not null,
    reasons text[] not null,
    keep_person_id uuid,
    proposed_by uuid,
    decided_by uuid,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    check (person_a <> person_b),
    check (state <> 'MERGED' or proposed_by <> decided_by)
  );
  -- A pair is asked about once, from whichever side it is seen.
  create unique index double_person_pair on double_person (least(person_a, person_b), greatest(person_a, person_b));
  create index double_person_queue on double_person (state, created_at, id);
  create table double_person_history (
    id bigint generated always as identity primary key,
    double_person_id uuid not null references double_person (id),
    at timestamptz not null,
    kind text not null,
    by_person uuid
  );
  create index double_person_history_pair on double_person_history (double_person_id, id);

  -- Keyed digests of the sounds of names with years of birth, and of papers: nothing can be read back without the key.
  create table person_token (
    registration_id uuid not null references registration (id),
    token bytea not null,
    primary key (registration_id, token)
  );
  create index person_token_token on person_token (token);

  -- A registration that steps aside for a merge is neither asked nor stood on twice.
  alter table registration add column set_aside_by uuid references double_person (id);
  drop index registration_open;
  drop index registration_standing;
  create unique index registration_open on registration (person_id)
    where state in ('REQUESTED', 'VERIFIED') and set_aside_by is null;
  create unique index registration_standing on registration (person_id)
    where state = 'REGISTERED' and set_aside_by is null;
  create index registration_person on registration (person_id);

  alter table double_person enable row level security;
  alter table double_person_history enable row level security;
  alter table person_token enable row level security;
  create policy of_the_posts on double_person using (
    '*' = any (${posts}) or post = any (${posts}) or other_post = any (${posts}) or ${isRegister}
  );
  create policy of_the_pair on double_person_history using (
    exists (select 1 from double_person d where d.id = double_person_id)
  );
  create policy register_itself on person_token using (${isRegister});
  create policy follows_the_person on contact_read using (${isRegister});

  grant select, insert, update on double_person to identity_app;
  grant select, insert on double_person_history to identity_app;
  grant select, insert, delete on person_token to identity_app;
  grant update (person_id, reader_person_id) on contact_read to identity_app;
  `,
);
