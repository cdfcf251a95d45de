import { sqlMigration } from '@jatigi/platform-persistence';

/**
 * A question that stays without an answer climbs the ladder of the policy of its file. Null: of a file whose policy says
 * nothing, or asked by the version before. What was told to the head of section already is counted again at once.
 */
export const ConsultationLadder202611290130 = sqlMigration(
  'ConsultationLadder',
  202611290130,
  `
  alter table consultation add column escalation_working_days int check (escalation_working_days >= 0);
  update consultation c
     set escalation_working_days = (a.assessment #>> '{processing,deadlines,escalationWorkingDays}')::int,
         act_at = case when c.state = 'OVERDUE' and c.alarms = 1 then now() else c.act_at end
    from visa_application a
   where a.id = c.application_id and a.assessment #>> '{processing,deadlines,escalationWorkingDays}' is not null;
  `,
);
