import { sqlMigration } from '@jatigi/platform-persistence';

// A deadline that was fixed becomes a clock of so many days from the submission: it ends on the same day.
const clockOf = (due: string, paused: string): string => `
  jsonb_build_object('step', ${due}->>'step', 'alarms', 0,
    'allowed', jsonb_build_object('unit', 'day', 'amount', greatest(1, (${due}->>'on')::date - day)),
    'marks', jsonb_build_array(jsonb_build_object('at', to_jsonb(submitted_at), 'what', 'started', 'post', post)) || ${paused})`;
const pausedMark = `jsonb_build_array(jsonb_build_object('at', to_jsonb(updated_at), 'what', 'paused'))`;

/** Clocks instead of fixed dates: pauses, transfers and later holidays are counted again (ADR-0035). */
export const Clocks202611281815 = sqlMigration(
  'Clocks',
  202611281815,
  `
  alter table visa_application
    add column clocks jsonb not null default '[]',
    add column act_at timestamptz,
    add column processing jsonb;
  create index visa_application_act_at on visa_application (act_at) where act_at is not null;
  create index visa_application_clock_posts on visa_application using gin (clocks jsonb_path_ops);

  with open_file as (
    select a.*, (a.submitted_at at time zone coalesce(p.time_zone, 'Africa/Bamako'))::date as day
      from visa_application a left join post_copy p on p.code = a.post
     where a.due is not null and a.submitted_at is not null
  ), counted as (
    select id, due, case
      when paused_due is null then jsonb_build_array(${clockOf('due', `'[]'::jsonb`)})
      when state = 'INFO_REQUESTED' then jsonb_build_array(${clockOf('paused_due', pausedMark)}, ${clockOf('due', `'[]'::jsonb`)})
      when state = 'DECISION_PROPOSED' then jsonb_build_array(${clockOf('paused_due', `'[]'::jsonb`)}, ${clockOf('due', `'[]'::jsonb`)})
      else jsonb_build_array(${clockOf('due', `'[]'::jsonb`)}) end as clocks,
      coalesce((select time_zone from post_copy where code = post), 'Africa/Bamako') as zone
    from open_file
  )
  update visa_application a
     set clocks = c.clocks, act_at = (((c.due->>'on')::date + 1)::timestamp at time zone c.zone)
    from counted c where c.id = a.id;

  alter table visa_application drop constraint visa_application_state_check;
  alter table visa_application add constraint visa_application_state_check check (state in ('DRAFT', 'AWAITING_PAYMENT',
    'SUBMITTED', 'NOT_REQUIRED', 'ADMISSIBILITY', 'INFO_REQUESTED', 'EXAMINATION', 'DECISION_PROPOSED', 'GRANTED', 'ISSUED',
    'REFUSED', 'APPEAL_LODGED', 'UPHELD', 'IMPLICITLY_REJECTED', 'INADMISSIBLE', 'WITHDRAWN', 'LAPSED', 'CLOSED', 'REVOKED'));

  -- How long decided files took, for the expected date: no person, no file.
  create table visa_pace (
    id bigint generated always as identity primary key,
    post text not null,
    class text not null,
    decided_on date not null,
    days int not null check (days >= 0)
  );
  create index visa_pace_measured on visa_pace (post, class, decided_on, days);
  grant select, insert on visa_pace to visas_app;
  `,
);
