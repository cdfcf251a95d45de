import { sqlMigration } from '@jatigi/platform-persistence';

const posts = `coalesce(nullif((select current_setting('jatigi.posts', true)), ''), '{}')::text[]`;
const isVisas = `((select current_setting('jatigi.actor_kind', true)) = 'service' and (select current_setting('jatigi.service', true)) = 'visas')`;

/** SAMPLE: who is asked, how long it may take, what silence means (after Visa Code 810/2009, article 22). */
const services = [
  ['security', 'Service de sécurité', 'Security service', 'security', null, 'SECURITE', 'escalate', 5, 'working-day'],
  [
    'labour',
    'Ministère du travail',
    'Ministry of labour',
    'ministry',
    null,
    'MIN-TRAVAIL',
    'no-objection',
    10,
    'working-day',
  ],
  [
    'civil-status',
    'Centre spécial d’état civil',
    'Special civil-status centre',
    'civil-status',
    null,
    'CEC-CENTRAL',
    'no-objection',
    10,
    'working-day',
  ],
  ['partner-bfa', 'Burkina Faso', 'Burkina Faso', 'partner-state', 'BFA', 'ETAT-BFA', 'no-objection', 7, 'day'],
  ['partner-ner', 'Niger', 'Niger', 'partner-state', 'NER', 'ETAT-NER', 'no-objection', 7, 'day'],
] as const;
const shows: Readonly<Record<string, string>> = {
  security: '{identity,travel-document,journey,residence,occupation}',
  labour: '{identity,journey,occupation}',
  'civil-status': '{identity}',
  'partner-bfa': '{identity,travel-document,journey}',
  'partner-ner': '{identity,travel-document,journey}',
};
const text = (value: string | null): string => (value === null ? 'null' : `'${value}'`);
const rows = services.map(
  ([code, fr, en, kind, state, desk, silence, amount, unit]) =>
    `(${[code, fr, en, kind, state, desk, silence].map(text).join(', ')}, ${amount}, '${unit}', '${shows[code]}')`,
);

/** Questions to other services, and the interview of the applicant (ADR-0043). */
export const Consultations202611282036 = sqlMigration(
  'Consultations',
  202611282036,
  `
  alter table visa_application
    add column interview jsonb,
    add column objections jsonb;

  create table consulted_service (
    code text primary key,
    version int not null default 1,
    name_fr text not null,
    name_en text not null,
    kind text not null check (kind in ('security', 'civil-status', 'ministry', 'partner-state')),
    state text check ((state is not null) = (kind = 'partner-state')),
    desk text not null,
    silence text not null check (silence in ('escalate', 'no-objection')),
    days int not null check (days > 0),
    unit text not null check (unit in ('working-day', 'day')),
    shows text[] not null,
    changed_by uuid,
    changed_at timestamptz not null default now(),
    check (kind <> 'security' or silence = 'escalate')
  );
  insert into consulted_service (code, name_fr, name_en, kind, state, desk, silence, days, unit, shows)
  values ${rows.join(',\n    ')};

  create table consultation (
    id uuid primary key,
    application_id uuid not null references visa_application (id),
    service text not null references consulted_service (code),
    kind text not null,
    partner_state text,
    desk text not null,
    silence text not null,
    version int not null check (version >= 1),
    state text not null check (state in ('OPEN', 'ASKED_BACK', 'OVERDUE', 'EXPIRED', 'CLOSED', 'ANSWERED')),
    opened_at timestamptz not null,
    opened_by uuid,
    clock jsonb not null,
    alarms int not null,
    due_on date,
    act_at timestamptz,
    answered jsonb
  );
  create index consultation_application on consultation (application_id);
  create index consultation_desk on consultation (desk, state, due_on, id);
  create index consultation_act_at on consultation (act_at) where act_at is not null;

  -- What was asked and answered in words: encrypted under the applicant's key.
  create table consultation_text (
    consultation_id uuid primary key references consultation (id),
    key_person_id uuid not null,
    sealed bytea not null
  );

  alter table consultation enable row level security;
  alter table consultation_text enable row level security;
  -- The service that is asked sees its own questions; whoever has the file sees those about it.
  create policy of_desk_or_file on consultation using (
    '*' = any (${posts}) or desk = any (${posts}) or ${isVisas}
    or exists (select 1 from visa_application a where a.id = application_id)
  );
  create policy of_consultation on consultation_text using (
    exists (select 1 from consultation c where c.id = consultation_id)
  );
  grant select, insert, update on consulted_service, consultation, consultation_text to visas_app;
  `,
);
