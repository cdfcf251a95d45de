import { sqlMigration } from '@jatigi/platform-persistence';
import { isRegistry, worksAt } from './who-acts';

const states = [
  'DRAFT',
  'DECLARED',
  'LATE',
  'JUDGMENT_AWAITED',
  'VERIFIED',
  'SIGNED',
  'VOLET_SENT',
  'ACKNOWLEDGED',
  'REJECTED',
  'WITHDRAWN',
];

export const Declarations202611240020 = sqlMigration(
  'Declarations',
  202611240020,
  `
  create table declaration (
    id uuid primary key,
    version int not null check (version >= 1),
    kind text not null check (kind in ('birth')),
    state text not null check (state in (${states.map((state) => `'${state}'`).join(', ')})),
    post text not null,
    facts jsonb not null,
    started_by uuid not null,
    declared_by uuid,
    verified_by uuid,
    assigned_to uuid,
    declared_on date,
    late_days int,
    judgment jsonb,
    rejection jsonb,
    open_suspicions int not null default 0,
    act_id uuid unique,
    due jsonb,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    check (state in ('DRAFT', 'WITHDRAWN') or declared_on is not null)
  );
  create index declaration_queue on declaration (post, state, created_at, id);

  create table declaration_history (
    id bigint generated always as identity primary key,
    declaration_id uuid not null references declaration (id),
    at timestamptz not null,
    kind text not null,
    by_person uuid,
    detail jsonb not null
  );
  create index declaration_history_declaration on declaration_history (declaration_id, id);

  -- What the duplicate check looks up: one row per declared birth and per act that came without a declaration.
  -- Names are here as keys of their sound.
  create table birth_index (
    subject_id uuid primary key,
    subject_kind text not null check (subject_kind in ('declaration', 'act')),
    post text not null,
    birth_from date not null,
    birth_to date not null,
    child_key text not null,
    mother_key text,
    sounds text[] not null
  );
  create index birth_index_birth on birth_index (birth_from);
  create index birth_index_sounds on birth_index using gin (sounds);
  create index birth_index_child on birth_index (child_key, birth_from);
  create index birth_index_mother on birth_index (mother_key, birth_from) where mother_key is not null;

  -- What looks alike, and what an officer said about it: remembered for ever.
  create table suspicion (
    declaration_id uuid not null references declaration (id),
    candidate_kind text not null check (candidate_kind in ('declaration', 'act')),
    candidate_id uuid not null,
    candidate_post text not null,
    score int not null,
    reasons text[] not null,
    found_at timestamptz not null,
    verdict text check (verdict in ('duplicate', 'not-duplicate')),
    decided_by uuid,
    decided_at timestamptz,
    primary key (declaration_id, candidate_id)
  );
  create index suspicion_candidate on suspicion (candidate_id);

  alter table declaration enable row level security;
  alter table declaration_history enable row level security;
  alter table birth_index enable row level security;
  alter table suspicion enable row level security;

  create policy writers on declaration using (${worksAt('post')} or ${isRegistry});
  create policy of_declaration on declaration_history using (
    exists (select 1 from declaration d where d.id = declaration_id)
  );
  create policy of_declaration on suspicion using (
    exists (select 1 from declaration d where d.id = declaration_id)
  );
  -- The search for duplicates looks over all centres; nobody else looks in here.
  create policy of_the_registry on birth_index using (${isRegistry}) with check (${isRegistry});

  grant select, insert, update on declaration, suspicion, birth_index to civil_registry_app;
  grant select, insert on declaration_history to civil_registry_app;
  `,
);
