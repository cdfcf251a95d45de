import type { RegisterMoment, RegisterPolicy } from '@jatigi/identity-domain';
import { DomainError, finding } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { KEEPERS } from '../cases/post-clock';

interface Asked {
  personId: string;
  post: string;
  /** Where she lives. */
  country: string;
  /** What of the request says it. */
  pointer: '/post' | '/facts/address/country';
}
type Moment = RegisterMoment & { policy: RegisterPolicy };

/**
 * The post keeps the register of where she lives. A country that no post is competent for may go to any.
 * @throws 422 `post-not-competent`, with the competent posts
 */
export async function thePostIsCompetent(tx: Tx, asked: Asked, { policy, today }: Moment): Promise<void> {
  const competent = await postsCompetentFor(tx, asked.country, today);
  if (competent.length === 0 || competent.includes(asked.post)) return;
  if (policy.anyPostServesRegistered && (await hasNumber(tx, asked.personId))) return;
  const detail = `Who lives there is registered at ${competent.join(' or ')}.`;
  throw new DomainError({
    code: 'post-not-competent',
    kind: 'rule',
    detail,
    errors: [finding(asked.pointer, 'post-not-competent', detail)],
    extra: { posts: competent },
  });
}

/** Posts that name the country, as a whole or a region of it: an address tells no region. */
async function postsCompetentFor(tx: Tx, country: string, today: string): Promise<string[]> {
  const rows = (await tx.manager.query(
    `select code from post where closed_on is null and kind = any ($2) and exists (
       select 1 from jsonb_to_recordset(jurisdictions) as j(country text, "from" text, "to" text)
        where j.country = $1 and j."from" <= $3 and (j."to" is null or $3 < j."to"))
     order by code`,
    [country, KEEPERS, today],
  )) as Array<{ code: string }>;
  return rows.map(({ code }) => code);
}

async function hasNumber(tx: Tx, personId: string): Promise<boolean> {
  const rows = (await tx.manager.query('select 1 from consular_number where person_id = $1', [personId])) as object[];
  return rows.length > 0;
}
