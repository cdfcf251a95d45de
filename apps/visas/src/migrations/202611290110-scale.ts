import { sqlMigration } from '@jatigi/platform-persistence';

const isVisas = `((select current_setting('jatigi.actor_kind', true)) = 'service' and (select current_setting('jatigi.service', true)) = 'visas')`;

/**
 * What is looked for among a million files stands in columns whose comparison row-level security lets an index answer
 * (ADR-0050). Triggers keep them, so that the version of the service before this one keeps them too.
 */
export const Scale202611290110 = sqlMigration(
  'Scale',
  202611290110,
  `
  -- The queue in its order: a file without a deadline comes last.
  alter table visa_application
    add column due_on date not null default '9999-12-31',
    -- The last day of the visa that was proposed or given.
    add column valid_until date;
  create function keep_dates() returns trigger language plpgsql as $$
  begin
    new.due_on := coalesce((new.due->>'on')::date, '9999-12-31');
    new.valid_until := (new.proposal->'terms'->>'validUntil')::date;
    return new;
  end $$;
  create trigger keep_dates before insert or update of due, proposal on visa_application
    for each row execute function keep_dates();
  update visa_application set due = due where due is not null or state = 'ISSUED';
  create index visa_application_valid_until on visa_application (valid_until, id) where state = 'ISSUED';
  -- With the columns that row-level security looks at: the planner thinks that security leaves next to nothing, and would
  -- rather sort a whole queue than walk rows in order.
  create index visa_application_queue_order on visa_application (post, state, due_on, id)
    include (applicant_person_id, assigned_to);
  create index visa_application_state_order on visa_application (state, due_on, id)
    include (post, applicant_person_id, assigned_to);

  -- How many files each post has in each state: the sum of its lines. A line more for each change, so that nobody waits
  -- for anybody; a timer folds them.
  create table queue_count (
    id bigint generated always as identity primary key,
    post text not null,
    state text not null,
    files bigint not null
  );
  create index queue_count_post on queue_count (post, state);
  create function keep_queue_count() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if tg_op = 'UPDATE' and old.post is not null then
      insert into queue_count (post, state, files) values (old.post, old.state, -1);
    end if;
    if new.post is not null then
      insert into queue_count (post, state, files) values (new.post, new.state, 1);
    end if;
    return null;
  end $$;
  create trigger count_new after insert on visa_application for each row execute function keep_queue_count();
  create trigger count_moved after update of post, state on visa_application for each row
    when (old.post is distinct from new.post or old.state <> new.state) execute function keep_queue_count();
  insert into queue_count (post, state, files)
  select post, state, count(*) from visa_application where post is not null group by post, state;
  grant select, insert, delete on queue_count to visas_app;

  -- Numbers of e-visas, those of papers that were out before among them: the holder may still carry one.
  create table visa_number (
    number text not null,
    application_id uuid not null references visa_application (id),
    primary key (number, application_id)
  );
  create function keep_visa_number() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    insert into visa_number (number, application_id)
    select paper->>'number', new.id
      from jsonb_array_elements(jsonb_build_array(new.issued) || coalesce(new.issued->'superseded', '[]')) paper
    on conflict do nothing;
    return null;
  end $$;
  create trigger keep_visa_number_new after insert on visa_application for each row
    when (new.issued is not null) execute function keep_visa_number();
  create trigger keep_visa_number after update of issued on visa_application for each row
    when (new.issued is not null) execute function keep_visa_number();
  insert into visa_number (number, application_id)
  select distinct paper->>'number', a.id from visa_application a,
    jsonb_array_elements(jsonb_build_array(a.issued) || coalesce(a.issued->'superseded', '[]')) paper
   where a.issued is not null;
  alter table visa_number enable row level security;
  create policy of_visas on visa_number using (${isVisas});
  grant select on visa_number to visas_app;

  -- Under what a file is found by the name of its applicant: keyed digests, no name.
  create table application_name_key (
    digest bigint not null,
    application_id uuid not null references visa_application (id),
    primary key (digest, application_id)
  );
  create index application_name_key_application on application_name_key (application_id);
  -- Null: the keys of this file are not written yet (files of before, and drafts).
  alter table application_file add column name_keys_at timestamptz;
  create index application_file_without_name_keys on application_file (application_id) where name_keys_at is null;
  alter table application_name_key enable row level security;
  create policy of_application on application_name_key using (
    exists (select 1 from visa_application a where a.id = application_id)
  );
  grant select, insert, delete on application_name_key to visas_app;
  `,
);
