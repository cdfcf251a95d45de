import { sqlMigration } from '@jatigi/platform-persistence';
import { isRegistry, isService, person, posts, worksAt } from './who-acts';

const isCentralOffice = `exists (select 1 from post_copy p where p.kind = 'central-office' and p.code = any (${posts}))`;
const isIssuing = `(${isService('documents')} and (select current_setting('jatigi.purpose', true)) = 'issuing')`;

/** Tables whose rows are never changed: neither by the application's role nor, by accident, by the owner's. */
const writtenOnce = ['act', 'act_standing', 'marginal_note'];
const hangsOnAnAct = ['act_standing', 'marginal_note', 'act_person_link', 'act_proposal', 'volet'];

export const RegistersAndActs202611240030 = sqlMigration(
  'RegistersAndActs',
  202611240030,
  `
  -- One register per centre, kind and year. last_number is raised by the statement that writes the act (ADR-0012).
  create table register (
    id uuid primary key,
    centre text not null,
    kind text not null check (kind in ('birth')),
    year int not null check (year between 1900 and 2200),
    last_number int not null default 0 check (last_number >= 0),
    opened_at timestamptz not null,
    unique (centre, kind, year)
  );

  create table act (
    id uuid primary key,
    register_id uuid not null references register (id),
    centre text not null,
    kind text not null check (kind in ('birth')),
    year int not null,
    number int not null check (number >= 1),
    printed_number text not null,
    facts jsonb not null,
    origin text not null check (origin in ('declared', 'imported', 'home')),
    held_by text not null,
    declaration_id uuid unique,
    declared_on date,
    signed_on date,
    judgment jsonb,
    verified_by uuid,
    signed_by uuid,
    signed_at timestamptz not null,
    search_names text[] not null,
    birth_from date not null,
    birth_to date not null,
    unique (register_id, number),
    check (origin <> 'declared' or (declaration_id is not null and signed_by is not null and signed_on is not null))
  );
  create index act_reference on act (centre, kind, year, number);
  create index act_names on act using gin (search_names);
  create index act_birth on act (birth_from);

  -- An act without a row here stands.
  create table act_standing (
    act_id uuid primary key references act (id),
    standing text not null check (standing in ('ANNULLED')),
    judgment jsonb not null,
    proposed_by uuid not null,
    decided_by uuid not null,
    at timestamptz not null
  );

  create table marginal_note (
    id uuid primary key,
    act_id uuid not null references act (id),
    ordinal int not null check (ordinal >= 1),
    kind text not null check (kind in ('recognition', 'death')),
    facts jsonb not null,
    text_fr text not null,
    applied_on date not null,
    proposed_by uuid not null,
    applied_by uuid not null,
    applied_at timestamptz not null,
    unique (act_id, ordinal)
  );

  -- A note or an annulment that one officer wrote and another one has to decide.
  create table act_proposal (
    id uuid primary key,
    version int not null check (version >= 1),
    act_id uuid not null references act (id),
    kind text not null check (kind in ('recognition', 'death', 'annulment')),
    state text not null check (state in ('PROPOSED', 'APPLIED', 'DISMISSED')),
    facts jsonb not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz
  );
  create index act_proposal_act on act_proposal (act_id);

  -- Whose act it is, by account: filled at signature from the facts, and by proofs that an officer accepted.
  create table act_person_link (
    act_id uuid not null references act (id),
    role text not null check (role in ('child', 'mother', 'father', 'declarant', 'spouse', 'representative')),
    person_id uuid not null,
    source text not null,
    linked_at timestamptz not null default now(),
    primary key (act_id, role, person_id)
  );
  create index act_person_link_person on act_person_link (person_id);

  create table volet (
    act_id uuid primary key references act (id),
    state text not null check (state in ('WAITING', 'ACKNOWLEDGED')),
    sendings int not null check (sendings >= 1),
    sent_at timestamptz not null,
    acknowledge_by date not null,
    acknowledged_at timestamptz,
    acknowledged_by uuid
  );
  create index volet_waiting on volet (acknowledge_by, act_id) where state = 'WAITING';

  -- Every read of personal data by somebody else than the persons concerned.
  create table record_read (
    id bigint generated always as identity primary key,
    subject_kind text not null,
    subject_id uuid,
    at timestamptz not null,
    by_person uuid,
    by_service text not null,
    purpose text not null,
    what text not null
  );
  create index record_read_subject on record_read (subject_id, id);

  ${[...hangsOnAnAct, 'act', 'marginal_note', 'act_standing', 'record_read']
    .filter((table, index, all) => all.indexOf(table) === index)
    .map((table) => `alter table ${table} enable row level security;`)
    .join('\n  ')}

  create policy of_the_registry on act using (${isRegistry}) with check (${isRegistry});
  create policy of_the_centre on act for select using (${worksAt('centre')} or ${worksAt('held_by')});
  create policy written_at_the_centre on act for insert with check (${worksAt('centre')} or ${worksAt('held_by')});
  create policy of_the_central_office on act for select using (${isCentralOffice});
  create policy issuing on act for select using (${isIssuing});
  create policy of_the_persons on act for select using (
    exists (select 1 from act_person_link l where l.act_id = act.id and l.person_id = ${person})
  );

  -- No look back at the act from here: the two policies would ask each other for ever.
  create policy of_the_registry on act_person_link using (${isRegistry}) with check (${isRegistry});
  create policy own on act_person_link for select using (person_id = ${person});
  ${['act_standing', 'marginal_note', 'act_proposal', 'volet']
    .map(
      (table) =>
        `create policy of_the_act on ${table} using (exists (select 1 from act a where a.id = ${table}.act_id));`,
    )
    .join('\n  ')}
  create policy read_by_the_registry on record_read for select using (${isRegistry});
  create policy in_own_name on record_read for insert with check (by_person is not distinct from ${person});

  -- An act never changes. The role of the application has no right to; this stops the owner's hand as well.
  create function written_once() returns trigger language plpgsql as $$
  begin
    raise exception '% is written once: % is refused', tg_table_name, tg_op using errcode = 'restrict_violation';
  end $$;
  ${writtenOnce
    .map(
      (table) =>
        `create trigger written_once before update or delete or truncate on ${table} for each statement execute function written_once();`,
    )
    .join('\n  ')}

  grant select, insert, update on register, act_proposal, volet to civil_registry_app;
  grant select, insert on act, act_standing, marginal_note, act_person_link, record_read to civil_registry_app;
  `,
);
