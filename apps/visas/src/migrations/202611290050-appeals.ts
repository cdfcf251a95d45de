import { sqlMigration } from '@jatigi/platform-persistence';

const isIssuing = `(select current_setting('jatigi.actor_kind', true)) = 'service'
  and (select current_setting('jatigi.service', true)) = 'documents'
  and (select current_setting('jatigi.purpose', true)) = 'issuing'`;
// SAMPLE: what a policy that says nothing means, see the table of deadlines.
const days = `coalesce((assessment->'processing'->'deadlines'->>'appealDays')::int, 30)`;

/**
 * Refusals with their reasons and their letter, and appeals against them (ADR-0047). Files that were refused before may
 * be contested too, counted from their last change: the refusal.
 */
export const Appeals202611290050 = sqlMigration(
  'Appeals',
  202611290050,
  `
  alter table visa_application add column refusal jsonb, add column appeal jsonb;
  create index visa_application_refused on visa_application (post, (refusal->>'decidedOn')) where refusal is not null;
  create policy issuing_letters on visa_application for select using (
    state in ('REFUSED', 'APPEAL_LODGED', 'UPHELD', 'IMPLICITLY_REJECTED') and ${isIssuing});

  with refused as (
    select a.id, a.post, a.updated_at, coalesce(p.time_zone, 'Africa/Bamako') as zone, ${days} as days,
           (a.updated_at at time zone coalesce(p.time_zone, 'Africa/Bamako'))::date as day
      from visa_application a left join post_copy p on p.code = a.post
     where a.state = 'REFUSED' and a.proposal is not null
  )
  update visa_application a
     set refusal = jsonb_build_object(
           'grounds', (select coalesce(jsonb_agg(jsonb_build_object('code', code,
              'words', jsonb_build_object('fr', code, 'en', code))), '[]')
              from jsonb_array_elements_text(a.proposal->'codes') as code),
           'objectingStates', '[]'::jsonb, 'decidedOn', r.day, 'appealUntil', r.day + r.days,
           'proposedBy', a.proposal->'by', 'decidedBy', a.decided_by, 'letter', null),
         clocks = jsonb_build_array(jsonb_build_object('step', 'appeal', 'alarms', 0,
           'allowed', jsonb_build_object('unit', 'day', 'amount', r.days),
           'marks', jsonb_build_array(jsonb_build_object('at', to_jsonb(r.updated_at), 'what', 'started', 'post', r.post)))),
         due = jsonb_build_object('step', 'appeal', 'on', r.day + r.days),
         act_at = ((r.day + r.days + 1)::timestamp at time zone r.zone)
    from refused r where r.id = a.id;
  `,
);
