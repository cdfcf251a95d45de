import { prepared } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import { headquartersDecides, mayDecideNow } from './second-officer';

/**
 * How many files wait for headquarters, of those that `headquartersDecides` is true of: summed by who proposed and who
 * took the money, under the grants of the moment. The applicant and who filed for her belong to one file each: those
 * among them who could decide are few, and their files are looked at.
 */
export async function proposedForHeadquarters(tx: Tx, posts: readonly string[]): Promise<number> {
  const isEverywhere = posts.includes('*');
  const name = `proposed-for-headquarters-${isEverywhere ? 'everywhere' : 'at-posts'}`;
  const [row] = await prepared<{ files: number }>(tx.manager, name, countSql(isEverywhere), [posts, tx.now]);
  return row?.files ?? 0;
}

function countSql(isEverywhere: boolean): string {
  const isLookedAt = (post: string): string => (isEverywhere ? '$1::text[] is not null' : `${post} = any ($1::text[])`);
  const isDeciderBeside = (post: string, hands: string): string =>
    `exists (select 1 from decider d where d.post = ${post} and d.person_id::text <> all (${hands}))`;
  return `with decider as materialized (
       select distinct post, g.person_id from grant_projection g cross join lateral unnest(g.posts) as post
        where ${mayDecideNow('$2')} and ${isLookedAt('post')}
     ), own as (
       select id from visa_application
        where state = 'DECISION_PROPOSED' and applicant_person_id in (select person_id from decider)
       union
       select id from visa_application
        where state = 'DECISION_PROPOSED' and proxy_person_id in (select person_id from decider)
     )
     select ((select coalesce(sum(c.files), 0) from proposal_count c
               where ${isLookedAt('c.post')} and not ${isDeciderBeside('c.post', 'c.hands')})
           + (select count(*) from visa_application a
               where a.id in (select id from own) and ${isLookedAt('a.post')} and ${headquartersDecides('a', '$2')}
                 and ${isDeciderBeside('a.post', 'hands_on_proposal(a.proposal, a.payment)')}))::int as files`;
}
