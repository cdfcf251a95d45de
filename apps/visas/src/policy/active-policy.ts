import type { PlainDate } from '@jatigi/kernel';
import { prepared } from '@jatigi/platform-persistence';
import type { Tx } from '@jatigi/platform-persistence';
import {
  dayInZones,
  dayOfBirth,
  evaluate,
  HEADQUARTERS_TIME_ZONE,
  policyFor,
  toRequiredDocuments,
  withEverySetting,
} from '@jatigi/visas-domain';
import type {
  ApplicantFile,
  DayIn,
  PolicyAnswer,
  PolicyInput,
  PolicySet,
  PostFacts,
  RequiredDocument,
  StoredPolicy,
} from '@jatigi/visas-domain';
import { openPosts } from '../posts/posts';

/** The policy in force and the posts, read in one transaction: what an answer is made from. */
export interface PolicyInForce {
  /** By the clock of headquarters: for whatever has no competent post yet. */
  policy: PolicySet;
  /** Every set that is in force at some post at this instant, the newest first. */
  sets: PolicySet[];
  posts: PostFacts[];
  dayIn: DayIn;
  today: PlainDate;
}

/** A question whose date is the one at the competent post. */
type Question = Omit<PolicyInput, 'on' | 'posts'>;

const inForceSql = `
  select distinct on (active_from) body from policy_set
   where state = 'approved' and active_from <= $1::date + 1 and active_from >= coalesce(
     (select max(active_from) from policy_set where state = 'approved' and active_from < $1::date), '-infinity')
     and coalesce(decided_at, '-infinity') <= $2
   order by active_from desc, decided_at desc nulls last, version desc`;

/**
 * Read at every use, so that every instance judges by a set from its date on without being told. Dates differ by at most
 * one day from that of UTC: one set before, and those whose date has come somewhere.
 */
async function setsInForce(tx: Tx, at: Date): Promise<PolicySet[]> {
  const values = [at.toISOString().slice(0, 10), at];
  const rows = await prepared<{ body: StoredPolicy }>(tx.manager, 'policy-in-force', inForceSql, values);
  return rows.map(({ body }) => withEverySetting(body));
}

function atHeadquarters(sets: readonly PolicySet[], today: PlainDate): PolicySet {
  const policy = sets.find(({ activeFrom }) => activeFrom <= today);
  if (!policy) throw new Error('No policy set is in force.');
  return policy;
}

/** The approved set whose time has come at headquarters; the one approved last when several have. */
export async function activePolicy(tx: Tx): Promise<PolicySet> {
  return atHeadquarters(await setsInForce(tx, tx.now), dayInZones(tx.now)(HEADQUARTERS_TIME_ZONE));
}

/** That policy with the posts and the day: what a decision by policy needs. */
export const policyInForce = (tx: Tx): Promise<PolicyInForce> => policyAsOf(tx, tx.now);

/** The same as it was at an instant: sets that were approved later were not there yet. The posts are those of today. */
export async function policyAsOf(tx: Tx, at: Date): Promise<PolicyInForce> {
  const sets = await setsInForce(tx, at);
  const dayIn = dayInZones(at);
  const today = dayIn(HEADQUARTERS_TIME_ZONE);
  return { policy: atHeadquarters(sets, today), sets, posts: await openPosts(tx), dayIn, today };
}

/** What the set in force at the competent post says. @throws 422 when the journey asks for what is not offered */
export function ask({ sets, posts, dayIn }: PolicyInForce, question: Question): PolicyAnswer {
  const input = { ...question, on: dayIn, posts };
  return evaluate(policyFor(sets, input), input);
}

const asked = ['nationality', 'residence', 'travelDocument', 'purpose', 'arrival', 'departure'] as const;

/** The question a file asks the policy, as far as it is filled in. */
export function questionOf({ applicant, travelDocument, journey }: ApplicantFile): Partial<PolicyInput> {
  return {
    ...(applicant.nationality && { nationality: applicant.nationality }),
    ...(applicant.residence && { residence: applicant.residence }),
    ...(travelDocument.kind && { travelDocument: travelDocument.kind }),
    ...(journey.purpose && { purpose: journey.purpose }),
    ...(journey.arrival && { arrival: journey.arrival }),
    ...(journey.departure && { departure: journey.departure }),
    birthDate: applicant.birthDate === undefined ? undefined : dayOfBirth(applicant.birthDate),
    entries: journey.entries,
    visaType: journey.visaType,
    processing: journey.processing,
  };
}

/** Whether a file says enough to be judged. */
export const isJudgeable = (question: Partial<PolicyInput>): question is Question =>
  asked.every((field) => question[field] !== undefined);

/** The set by which a file is judged: that of its competent post once it says enough. */
export function policyOf(inForce: PolicyInForce, file: ApplicantFile): PolicySet {
  const { policy, sets, posts, dayIn } = inForce;
  const question = questionOf(file);
  return isJudgeable(question) ? policyFor(sets, { ...question, on: dayIn, posts }) : policy;
}

/** What the policy says to a complete file. @throws 422 when the journey asks for what is not offered */
export const answerTo = (inForce: PolicyInForce, file: ApplicantFile): PolicyAnswer =>
  ask(inForce, questionOf(file) as Question);

/** The checklist of a draft: by the whole policy once the file says enough, until then what everybody brings. */
export function checklistFor(inForce: PolicyInForce, file: ApplicantFile): RequiredDocument[] {
  const { visaType: _type, processing: _class, ...question } = questionOf(file);
  const everybody = inForce.policy.documents.filter(({ when }) => Object.keys(when).length === 0);
  if (!isJudgeable(question)) return toRequiredDocuments(everybody);
  const { documents } = ask(inForce, question);
  return documents.length > 0 ? documents : toRequiredDocuments(everybody);
}
