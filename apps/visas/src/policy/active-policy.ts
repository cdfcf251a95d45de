import { dateIn } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { evaluate, toRequiredDocuments } from '@jatigi/visas-domain';
import type {
  ApplicantFile,
  PolicyAnswer,
  PolicyInput,
  PolicySet,
  PostFacts,
  RequiredDocument,
} from '@jatigi/visas-domain';
import { openPosts } from '../posts/posts';

/** The policy in force and the posts, read in one transaction: what an answer is made from. */
export interface PolicyInForce {
  policy: PolicySet;
  posts: PostFacts[];
  today: PlainDate;
}

const todayOf = (tx: Tx): PlainDate => dateIn('Africa/Bamako', tx.now);

/** The approved set whose time has come; the latest when several have. */
export async function activePolicy(tx: Tx): Promise<PolicySet> {
  const [row] = (await tx.manager.query(
    `select body from policy_set where state = 'approved' and active_from <= $1 order by active_from desc, version desc limit 1`,
    [todayOf(tx)],
  )) as Array<{ body: PolicySet }>;
  if (!row) throw new Error('No policy set is in force.');
  return row.body;
}

/** That policy with the posts and the day: what a decision by policy needs. */
export async function policyInForce(tx: Tx): Promise<PolicyInForce> {
  return { policy: await activePolicy(tx), posts: await openPosts(tx), today: todayOf(tx) };
}

const asked = ['nationality', 'residence', 'travelDocument', 'purpose', 'arrival', 'departure'] as const;

/** The question a file asks the policy, as far as it is filled in. */
function questionOf({ applicant, travelDocument, journey }: ApplicantFile): Partial<PolicyInput> {
  return {
    ...(applicant.nationality && { nationality: applicant.nationality }),
    ...(applicant.residence && { residence: applicant.residence }),
    ...(travelDocument.kind && { travelDocument: travelDocument.kind }),
    ...(journey.purpose && { purpose: journey.purpose }),
    ...(journey.arrival && { arrival: journey.arrival }),
    ...(journey.departure && { departure: journey.departure }),
    birthDate: applicant.birthDate,
    entries: journey.entries,
    visaType: journey.visaType,
    processing: journey.processing,
  };
}

/** What the policy says to a complete file. @throws 422 when the journey asks for what is not offered */
export function answerTo(inForce: PolicyInForce, file: ApplicantFile): PolicyAnswer {
  const { policy, posts, today } = inForce;
  return evaluate(policy, { ...(questionOf(file) as PolicyInput), on: today, posts });
}

/** The checklist of a draft: by the whole policy once the file says enough, until then what everybody brings. */
export function checklistFor(inForce: PolicyInForce, file: ApplicantFile): RequiredDocument[] {
  const { visaType: _type, processing: _class, ...question } = questionOf(file);
  const { policy, posts, today } = inForce;
  const everybody = policy.documents.filter(({ when }) => Object.keys(when).length === 0);
  if (asked.some((field) => question[field] === undefined)) return toRequiredDocuments(everybody);
  const { documents } = evaluate(policy, { ...(question as PolicyInput), on: today, posts });
  return documents.length > 0 ? documents : toRequiredDocuments(everybody);
}
