import { namedFilesSql, sqlMigration } from '@jatigi/platform-persistence';
import { actingPerson, isService } from '../cases/case-tables';

const register = isService('identity');
const ofTheTwo = `(giver_person_id = ${actingPerson} or helper_person_id = ${actingPerson} or ${register})`;
const files = ['registration', 'loss_report', 'emergency_document', 'passport_request'];

/**
 * Mandates: what a person lets a helper do in her name, and each thing that he did with it. The helper sees the mandate and
 * his own lines, the giver all of them; the lines are written by the service alone, and of each only how it ended is added.
 */
export const Mandates202611281010 = sqlMigration(
  'Mandates',
  202611281010,
  `
  create table mandate (
    id uuid primary key,
    version int not null check (version >= 1),
    state text not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'ENDED')),
    giver_person_id uuid not null,
    giver_account_id uuid not null references account (id),
    helper_person_id uuid,
    helper_account_id uuid references account (id),
    parts jsonb not null,
    withdraw boolean not null,
    scopes text[] not null,
    files uuid[] check (cardinality(files) between 1 and 20),
    valid_from date not null,
    valid_until date not null,
    offered_at timestamptz not null,
    offer_expires_at timestamptz not null,
    accepted_at timestamptz,
    closed_at timestamptz,
    ending text check (ending in ('giver', 'helper', 'date', 'death', 'account')),
    -- How the giver calls the helper, under her key; the code only while it may be used, as a digest.
    key_person_id uuid,
    helper_name_sealed bytea,
    code_digest bytea unique,
    check (helper_person_id <> giver_person_id),
    check (valid_until >= valid_from),
    check ((helper_person_id is null) = (accepted_at is null)),
    check ((state in ('OFFERED', 'ACCEPTED')) = (closed_at is null)),
    check (state <> 'ACCEPTED' or helper_person_id is not null),
    check (state = 'OFFERED' or code_digest is null),
    check ((state = 'ENDED') = (ending is not null))
  );
  create index mandate_giver on mandate (giver_person_id, id);
  create index mandate_helper on mandate (helper_person_id, id);
  create index mandate_over on mandate (valid_until) where state in ('OFFERED', 'ACCEPTED');

  create table mandate_use (
    id uuid primary key,
    mandate_id uuid not null references mandate (id),
    helper_person_id uuid not null,
    at timestamptz not null,
    subject text not null,
    deed text not null,
    file_id uuid,
    method text not null,
    -- Whether it was done; empty when nobody came back to say.
    status int check (status between 100 and 599)
  );
  create index mandate_use_mandate on mandate_use (mandate_id, id);

  -- Every read by somebody else than the two.
  create table mandate_read (
    id bigint generated always as identity primary key,
    mandate_id uuid references mandate (id),
    at timestamptz not null,
    by_person uuid,
    by_service text not null,
    purpose text not null,
    what text not null
  );
  create index mandate_read_mandate on mandate_read (mandate_id, id);

  alter table mandate enable row level security;
  alter table mandate_use enable row level security;
  alter table mandate_read enable row level security;

  create policy of_the_two on mandate using ${ofTheTwo};
  create policy of_the_two on mandate_use for select using (
    helper_person_id = ${actingPerson} or ${register}
    or exists (select 1 from mandate m where m.id = mandate_id and m.giver_person_id = ${actingPerson})
  );
  create policy written_by_the_service on mandate_use for insert with check (${register});
  create policy ended_by_the_service on mandate_use for update using (${register});
  create policy follows_the_person on mandate_read using (${register});
  create policy of_the_giver on mandate_read for select using (
    exists (select 1 from mandate m where m.id = mandate_id and m.giver_person_id = ${actingPerson})
  );
  create policy in_own_name on mandate_read for insert with check (by_person is not distinct from ${actingPerson});

  grant select, insert, update on mandate to identity_app;
  grant select, insert on mandate_use, mandate_read to identity_app;
  grant update (status, helper_person_id) on mandate_use to identity_app;

  ${files.map((table) => namedFilesSql(table)).join('\n  ')}
  `,
);
