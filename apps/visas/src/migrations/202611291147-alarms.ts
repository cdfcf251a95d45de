import { sqlMigration } from '@jatigi/platform-persistence';

const decidable = `('ADMISSIBILITY', 'INFO_REQUESTED', 'EXAMINATION')`;
const standing = `('GRANTED', 'ISSUED')`;

/** Who was told that something about a file is late, so that those people find it; and what older rules left behind. */
export const Alarms202611291147 = sqlMigration(
  'Alarms',
  202611291147,
  `
  -- How far up it was told: 0 nobody, 1 the head of section, 2 headquarters. A column, not a look into clocks and questions:
  -- row-level security lets an index answer (ADR-0050). Kept by triggers, for the version of the service before this one too.
  alter table visa_application add column alarm_level int not null default 0;
  create function keep_alarm_level() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    new.alarm_level := coalesce((new.clocks->-1->>'alarms')::int, 0);
    if new.state in ${decidable} then
      new.alarm_level := greatest(new.alarm_level, (
        select max(c.alarms) from consultation c where c.application_id = new.id and c.state = 'OVERDUE'));
    elsif new.state in ${standing} and new.objections @> '[{"late": true}]' then
      new.alarm_level := 2;
    end if;
    new.alarm_level := least(2, new.alarm_level);
    return new;
  end $$;
  create trigger keep_alarm_level before insert or update of clocks, state, objections on visa_application
    for each row execute function keep_alarm_level();
  create function keep_alarm_level_of_file() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update visa_application set clocks = clocks where id = new.application_id;
    return null;
  end $$;
  create trigger keep_alarm_level_of_file after update of state, alarms on consultation for each row
    when (old.state = 'OVERDUE' or new.state = 'OVERDUE') execute function keep_alarm_level_of_file();
  update visa_application set clocks = clocks
   where (clocks->-1->>'alarms')::int > 0 or (state in ${standing} and objections @> '[{"late": true}]')
      or id in (select application_id from consultation where state = 'OVERDUE');
  create index visa_application_alarm on visa_application (post, state, due_on, id)
    include (applicant_person_id, assigned_to) where alarm_level > 0;

  -- Nobody waits for an answer about a file that was declared inadmissible.
  update consultation c set state = 'CLOSED', act_at = null, version = c.version + 1
    from visa_application a
   where a.id = c.application_id and a.state = 'INADMISSIBLE' and c.state in ('OPEN', 'ASKED_BACK', 'OVERDUE');
  -- Whether a service is silent is said by its last question, and before what others said.
  with last_question as (
    select distinct on (application_id, service) application_id, state, silence
      from consultation order by application_id, service, id desc
  ), counted as (
    select a.id, case when bool_or(q.state = 'CLOSED' and q.silence = 'escalate') then 'unanswered'
                      when a.parts #>> '{consultations,outcome}' = 'unanswered' then 'no-objection'
                      else a.parts #>> '{consultations,outcome}' end as outcome
      from visa_application a join last_question q on q.application_id = a.id
     where a.parts #>> '{consultations,outcome}' in ('objection', 'unanswered')
       and a.state in ('ADMISSIBILITY', 'INFO_REQUESTED', 'EXAMINATION', 'DECISION_PROPOSED', 'REFUSED', 'APPEAL_LODGED')
     group by a.id
  )
  update visa_application a set parts = jsonb_set(a.parts, '{consultations,outcome}', to_jsonb(c.outcome))
    from counted c where c.id = a.id and a.parts #>> '{consultations,outcome}' <> c.outcome;
  `,
);
