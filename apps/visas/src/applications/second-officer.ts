import type { Tx } from '@jatigi/platform-persistence';
import { postDeciders } from '@jatigi/visas-domain';
import type { VisaApplication } from '@jatigi/visas-domain';
import { canSignIn } from '../reactions/accounts-projection';

const roles = postDeciders.map((role) => `'${role}'`).join(', ');

/** The persons that four eyes keep from deciding a file: whoever applies or filed for her, who proposed, who took the fee. */
const KEPT_AWAY = 4;

/**
 * SQL: true of a grant `g` by which somebody decides at a post today: not of one whose holder's account was disabled.
 * @param now placeholder of the instant; grants count by the day of UTC, as in every transaction
 */
export const mayDecideNow = (now: string): string => `g.role in (${roles}) and g.ended_at is null
       and g.valid_from <= (${now}::timestamptz at time zone 'UTC')::date
       and (g.valid_to is null or g.valid_to > (${now}::timestamptz at time zone 'UTC')::date)
       and ${canSignIn('g.person_id')}`;

/**
 * SQL: true of a proposed file that nobody at its post may decide. Asked of the grants at the moment of reading, by the
 * rules of four eyes (`mayDecide`): a grant that begins or ends moves the file, and nothing has to be told. A post with
 * more deciders than are kept away from any file decides all of its own: its files are not looked at one by one.
 * @param file alias of `visa_application`
 * @param now placeholder of the instant
 */
export const headquartersDecides = (file: string, now: string): string => `(
  ${file}.state = 'DECISION_PROPOSED' and ${file}.post <> all (array(
    select post from grant_projection g cross join unnest(g.posts) as post where ${mayDecideNow(now)}
     group by post having count(distinct g.person_id) > ${KEPT_AWAY}))
  and not exists (
    select 1 from grant_projection g
     where ${file}.post = any (g.posts) and ${mayDecideNow(now)}
       and g.person_id <> ${file}.applicant_person_id
       and g.person_id::text is distinct from ${file}.proposal->>'by'
       and g.person_id::text is distinct from ${file}.payment->>'receivedBy'
       and g.person_id is distinct from ${file}.proxy_person_id))`;

/** Where a proposed file is decided: at its post, or at headquarters because the post has no second entitled officer. */
export async function decidedAt(tx: Tx, { id, state }: VisaApplication): Promise<'post' | 'headquarters' | null> {
  if (state !== 'DECISION_PROPOSED') return null;
  const [row] = (await tx.manager.query(
    `select ${headquartersDecides('a', '$2')} as headquarters from visa_application a where a.id = $1`,
    [id, tx.now],
  )) as Array<{ headquarters: boolean }>;
  return row?.headquarters ? 'headquarters' : 'post';
}
