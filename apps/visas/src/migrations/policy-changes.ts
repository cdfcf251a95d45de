import { sqlMigration } from '@jatigi/platform-persistence';

/**
 * Policy sets are written and decided here, no longer by a migration. A set that was decided never changes: whatever was
 * judged by it can be judged again. The version before this one reads approved sets as it always did.
 */
export const PolicyChanges202611281800 = sqlMigration(
  'PolicyChanges',
  202611281800,
  `
  alter table policy_set
    add column id uuid not null default gen_random_uuid() unique,
    add column row_version int not null default 1 check (row_version >= 1),
    add column based_on text references policy_set (version),
    add column written_by uuid,
    add column refuse_everybody_by uuid,
    add column proposed_by uuid,
    add column decided_by uuid,
    add column decided_at timestamptz,
    add column note text,
    drop constraint policy_set_state_check,
    add constraint policy_set_state check
      (state in ('draft', 'proposed', 'approved', 'superseded', 'rejected', 'discarded')),
    add constraint policy_set_four_eyes check
      (state <> 'approved' or decided_by is null or (decided_by <> written_by and decided_by <> proposed_by));

  create function policy_set_is_fixed() returns trigger language plpgsql as $$
  begin
    if (new.version, new.active_from, new.body, new.state) is distinct from (old.version, old.active_from, old.body, old.state) then
      raise exception 'policy set % was decided and does not change', old.version;
    end if;
    return new;
  end $$;
  create trigger policy_set_is_fixed before update on policy_set
    for each row when (old.state not in ('draft', 'proposed')) execute function policy_set_is_fixed();

  grant insert, update on policy_set to visas_app;
  `,
);
