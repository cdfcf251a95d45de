import { sqlMigration } from '@jatigi/platform-persistence';

/**
 * How many files wait for a second person at each post, by the officers who may not be that person: what headquarters have
 * to decide is summed from it under the grants of the moment (ADR-0046, ADR-0050). Kept by triggers, folded by a timer.
 */
export const ProposalCounts202611290151 = sqlMigration(
  'ProposalCounts',
  202611290151,
  `
  -- The helper who filed it: an officer decides no file that she filed.
  alter table visa_application add column proxy_person_id uuid;
  create function keep_proxy() returns trigger language plpgsql as $$
  begin
    new.proxy_person_id := case when new.filed_by->>'as' = 'proxy' then (new.filed_by->>'personId')::uuid end;
    return new;
  end $$;
  create trigger keep_proxy before insert or update of filed_by on visa_application
    for each row execute function keep_proxy();
  update visa_application set filed_by = filed_by where filed_by->>'as' = 'proxy';
  create index visa_application_proposed_applicant on visa_application (applicant_person_id)
    where state = 'DECISION_PROPOSED';
  create index visa_application_proposed_proxy on visa_application (proxy_person_id)
    where state = 'DECISION_PROPOSED' and proxy_person_id is not null;

  -- Who proposed, and who received the money.
  create function hands_on_proposal(proposal jsonb, payment jsonb) returns text[] language sql immutable as $$
    select coalesce(array_agg(distinct hand order by hand), '{}')
      from unnest(array[proposal->>'by', payment->>'receivedBy']) hand where hand is not null
  $$;
  create table proposal_count (
    id bigint generated always as identity primary key,
    post text not null,
    hands text[] not null,
    files bigint not null
  );
  create index proposal_count_post on proposal_count (post);
  create function keep_proposal_count() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if tg_op = 'UPDATE' and old.state = 'DECISION_PROPOSED' then
      insert into proposal_count (post, hands, files)
      values (old.post, hands_on_proposal(old.proposal, old.payment), -1);
    end if;
    if new.state = 'DECISION_PROPOSED' then
      insert into proposal_count (post, hands, files)
      values (new.post, hands_on_proposal(new.proposal, new.payment), 1);
    end if;
    return null;
  end $$;
  create trigger count_new_proposal after insert on visa_application for each row
    when (new.state = 'DECISION_PROPOSED') execute function keep_proposal_count();
  -- Every column of a saved file is named in its update: what did not change is no line.
  create trigger count_proposal after update of post, state, proposal, payment on visa_application for each row
    when ((old.state = 'DECISION_PROPOSED' or new.state = 'DECISION_PROPOSED')
      and (old.state, old.post, old.proposal, old.payment) is distinct from (new.state, new.post, new.proposal, new.payment))
    execute function keep_proposal_count();
  insert into proposal_count (post, hands, files)
  select post, hands_on_proposal(proposal, payment), count(*) from visa_application
   where state = 'DECISION_PROPOSED' group by 1, 2;
  grant select, insert, delete on proposal_count to visas_app;
  `,
);
