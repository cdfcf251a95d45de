import { dateIn } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { holds, inForce, toApplied } from './conditions';
import type { AppliedRule, DayIn, PolicyInput, PolicySet, PostFacts, Representation } from './policy-set';

const foreignPostKinds = ['embassy', 'consulate-general', 'consulate', 'section'];

/** Where the clock hangs when no post is competent, or the competent one was not heard of yet. */
export const HEADQUARTERS_TIME_ZONE = 'Africa/Bamako';

export interface Competence {
  post: string;
  facts: PostFacts | undefined;
  rule: AppliedRule;
  representedBy?: Representation;
  /** The date at that post: the one whose rules count. */
  on: PlainDate;
}

/** The dates of one instant, each time zone reckoned once. */
export function dayInZones(instant: Date): DayIn {
  const known = new Map<string, PlainDate>();
  return (timeZone) => {
    const day = known.get(timeZone) ?? dateIn(timeZone, instant);
    known.set(timeZone, day);
    return day;
  };
}

const dayAt = ({ on }: PolicyInput, post: PostFacts | undefined): PlainDate =>
  typeof on === 'string' ? on : on(post?.timeZone ?? HEADQUARTERS_TIME_ZONE);

function nearest({ posts, residence }: PolicyInput): PostFacts | undefined {
  const rank = ({ kind, country, jurisdictions }: PostFacts): number => {
    const kindRank = foreignPostKinds.indexOf(kind);
    if (kindRank === -1 || !jurisdictions.includes(residence)) return Infinity;
    // A post in the country itself before one that only serves it from abroad.
    return kindRank + (country === residence ? 0 : foreignPostKinds.length);
  };
  let best: { post: PostFacts; rank: number } | undefined;
  for (const post of posts) {
    const own = rank(post);
    if (own === Infinity) continue;
    if (!best || own < best.rank || (own === best.rank && post.code < best.post.code)) best = { post, rank: own };
  }
  return best?.post;
}

const byJurisdiction = (policy: PolicySet, code: string, [fr, en]: [string, string]): AppliedRule => ({
  id: `competence.${code}`,
  from: policy.activeFrom,
  to: null,
  text: { fr, en },
  sample: true,
});

/** The competent post: by a rule of the policy, judged by the clock of the post it names; else by jurisdiction. */
export function competenceOf(policy: PolicySet, input: PolicyInput): Competence {
  const factsOf = (code: string): PostFacts | undefined => input.posts.find((post) => post.code === code);
  const override = policy.competence.find(
    (rule) => inForce(rule, dayAt(input, factsOf(rule.post))) && holds(rule.when, input),
  );
  if (override) {
    const { post, representedBy } = override;
    const facts = factsOf(post);
    const head = { post, facts, rule: toApplied(override), on: dayAt(input, facts) };
    return representedBy ? { ...head, representedBy } : head;
  }
  const facts = nearest(input);
  const on = dayAt(input, facts);
  if (!facts) {
    const rule = byJurisdiction(policy, 'headquarters', [
      'Aucun poste n’est compétent pour ce pays : le bureau central instruit la demande.',
      'No post is competent for this country: the central desk examines the application.',
    ]);
    return { post: policy.headquarters, facts, rule, on };
  }
  const rule = byJurisdiction(policy, facts.code, [
    `Le poste ${facts.code} est compétent pour les résidents de ${input.residence}.`,
    `The post ${facts.code} is competent for residents of ${input.residence}.`,
  ]);
  return { post: facts.code, facts, rule, on };
}

/**
 * The set by which a question is judged: the newest whose day has come at the post that it makes competent.
 * @param sets approved sets, the newest first
 */
export function policyFor(sets: readonly PolicySet[], input: PolicyInput): PolicySet {
  const found = sets.find((policy) => policy.activeFrom <= competenceOf(policy, input).on);
  if (!found) throw new Error('No policy set is in force.');
  return found;
}
