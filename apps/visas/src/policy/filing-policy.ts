import { Injectable } from '@nestjs/common';
import { notFound } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { answerOf, fieldsThatDiffer, policyFor } from '@jatigi/visas-domain';
import type { GivenAnswer, NoticedField, PolicyAnswer, PolicyInput, VisaApplication } from '@jatigi/visas-domain';
import { ApplicationQueries } from '../applications/application.queries';
import { momentAt } from '../posts/posts';
import { isJudgeable, policyAsOf, questionOf } from './active-policy';

type Question = Omit<PolicyInput, 'on' | 'posts'>;

/** What a policy set says to the file, in what an officer would notice. */
interface SaidByPolicy {
  policyVersion: string;
  /** The code with which the policy turns the question away; null when it answers. */
  refusedWith: string | null;
  outcome: PolicyAnswer['outcome'] | null;
  bond: NonNullable<PolicyAnswer['bond']> | null;
  post: string | null;
  visaType: string | null;
  fee: PolicyAnswer['fee'];
  processing: PolicyAnswer['processing'];
  documents: PolicyAnswer['documents'];
  biometrics: boolean;
  consultations: string[];
  rules: PolicyAnswer['rules'];
}
export interface FilingPolicy {
  filedAt: string;
  /** The date at the post that has the file. */
  filedOn: PlainDate;
  /** What the set in force on that day says to the file. */
  onThatDay: SaidByPolicy;
  /** In what the file was fixed otherwise at its submission: nothing, unless it was changed since. */
  differsFromFile: NoticedField[];
  /** What the set in force now would say, and in what it differs from that day. */
  today: SaidByPolicy;
  differsToday: NoticedField[];
}

const nothing = {
  ...{ outcome: null, bond: null, post: null, visaType: null, fee: null, processing: null },
  ...{ documents: [], biometrics: false, consultations: [], rules: [] },
};

function toSaid(policyVersion: string, given: PolicyAnswer | { refusedWith: string }): SaidByPolicy {
  if ('refusedWith' in given) return { policyVersion, ...nothing, refusedWith: given.refusedWith };
  const { outcome, bond = null, post, visaType, fee, processing, documents, biometrics, consultations, rules } = given;
  return {
    ...{ policyVersion, refusedWith: null, outcome, bond, post, visaType, fee, processing },
    ...{ documents, biometrics, consultations, rules },
  };
}

async function askAsOf(tx: Tx, at: Date, question: Question) {
  const { sets, posts, dayIn } = await policyAsOf(tx, at);
  const input = { ...question, on: dayIn, posts };
  const policy = policyFor(sets, input);
  const given = answerOf(policy, input);
  return { given, said: toSaid(policy.version, given), posts };
}

/** What the policy said on the day a file was handed in, rule by rule, beside what it would say now. */
@Injectable()
export class ReadFilingPolicy {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: ApplicationQueries,
  ) {}

  /** Reads the file, which is written down. @throws 404 for a file that was never handed in, or was erased */
  execute(context: RequestContext, id: string): Promise<FilingPolicy> {
    return this.transactions.run(context, async (tx) => {
      const { application } = await this.queries.open(tx, id, 'visas.application.read-filing-policy', 'policy');
      return this.compare(tx, application);
    });
  }

  private async compare(tx: Tx, { file, submittedAt, assessment, post }: VisaApplication): Promise<FilingPolicy> {
    const question = questionOf(file);
    if (!submittedAt || !isJudgeable(question)) throw notFound('The policy of this file');
    const then = await askAsOf(tx, submittedAt, question);
    const now = await askAsOf(tx, tx.now, question);
    const fixed: GivenAnswer | null = assessment;
    return {
      filedAt: submittedAt.toISOString(),
      filedOn: momentAt(then.posts, post, submittedAt).today,
      onThatDay: then.said,
      differsFromFile: fixed ? fieldsThatDiffer(fixed, then.given) : [],
      today: now.said,
      differsToday: fieldsThatDiffer(then.given, now.given),
    };
  }
}
