import { Injectable } from '@nestjs/common';
import { authorize, uuidv7 } from '@jatigi/kernel';
import { requireIfMatch, requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { dayInZones, HEADQUARTERS_TIME_ZONE, PolicyChange, visasRules } from '@jatigi/visas-domain';
import type { PolicyMoment } from '@jatigi/visas-domain';
import { consultedServices } from '../consultations/consulted-services';
import { openPosts } from '../posts/posts';
import { toPolicyAnswer, toPolicyLine } from './policy-answer';
import type { PolicyAnswerOfSet, PolicyCalendar, PolicyLine } from './policy-answer';
import {
  approvedSets,
  insertPolicyChange,
  policyChangeOf,
  policyChanges,
  policyNamed,
  savePolicyChange,
} from './policy-store';
import { DraftPolicyDto, sentOverride, sentPolicy, WritePolicyDto } from './policy.dto';

export const calendarOf = async (tx: Tx): Promise<PolicyCalendar> => ({
  approved: await approvedSets(tx),
  today: dayInZones(tx.now)(HEADQUARTERS_TIME_ZONE),
});

/** Who acts and what is known outside the set: the posts that are open now, the services that can be consulted. */
async function momentOf(tx: Tx): Promise<PolicyMoment> {
  const known = {
    posts: (await openPosts(tx)).map(({ code }) => code),
    services: (await consultedServices(tx)).map(({ code }) => code),
  };
  return {
    by: tx.actor.personId as string,
    now: tx.now,
    today: dayInZones(tx.now)(HEADQUARTERS_TIME_ZONE),
    known,
  };
}

/** Policy sets are written by one person at headquarters and decided by another. */
@Injectable()
export class PolicyCommands {
  constructor(private readonly transactions: Transactions) {}

  list(context: RequestContext): Promise<{ items: PolicyLine[] }> {
    return this.transactions.read(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.policy-set.read');
      const calendar = await calendarOf(tx);
      return { items: (await policyChanges(tx)).map((change) => toPolicyLine(change, tx.actor, calendar)) };
    });
  }

  get(context: RequestContext, id: string): Promise<PolicyAnswerOfSet> {
    return this.transactions.read(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.policy-set.read');
      return toPolicyAnswer(await policyChangeOf(tx, id), tx.actor, await calendarOf(tx));
    });
  }

  /** @throws 400 `policy-missing`; 422 `policy-unreadable`, `policy-invalid`, `refuses-everybody`, `override-reason-missing`, `policy-version-taken` */
  draft(context: RequestContext, dto: DraftPolicyDto): Promise<PolicyAnswerOfSet> {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.policy-set.draft');
      const { basedOn = null } = dto;
      const policy = sentPolicy(dto);
      if (basedOn !== null) await policyNamed(tx, basedOn, '/basedOn');
      const change = PolicyChange.draft({ id: uuidv7(), policy, basedOn }, sentOverride(dto), await momentOf(tx));
      await insertPolicyChange(tx, change);
      return toPolicyAnswer(change, tx.actor, await calendarOf(tx));
    });
  }

  /** @throws 409, 412, 428; 422 as for a draft, `version-is-fixed` */
  edit(context: RequestContext, id: string, dto: WritePolicyDto): Promise<PolicyAnswerOfSet> {
    requireIfMatch(context);
    return this.execute(context, id, 'draft', (change, moment) =>
      change.edit(sentPolicy(dto), sentOverride(dto), moment),
    );
  }

  /** One step of its life. @throws 403 `four-eyes`, 409, 412, 422 */
  execute(
    context: RequestContext,
    id: string,
    verb: string,
    step: (change: PolicyChange, moment: PolicyMoment) => void,
  ): Promise<PolicyAnswerOfSet> {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, `visas.policy-set.${verb}`);
      const change = await policyChangeOf(tx, id, 'for update');
      step(change, await momentOf(tx));
      requireVersion(context, change.version);
      await savePolicyChange(tx, change);
      return toPolicyAnswer(change, tx.actor, await calendarOf(tx));
    });
  }
}
