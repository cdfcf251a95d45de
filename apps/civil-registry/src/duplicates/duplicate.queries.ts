import { Injectable } from '@nestjs/common';
import { civilRegistryRules, duplicateReasonWords } from '@jatigi/civil-registry-domain';
import type { ActReference, BirthFacts, DuplicateReason } from '@jatigi/civil-registry-domain';
import { authorize } from '@jatigi/kernel';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
import { getDeclaration } from '../declarations/declaration-store';
import { lookAcrossCentres } from '../registry/across-centres';
import { recordRead } from '../registry/record-reads';

interface CandidateRow {
  candidateId: string;
  kind: 'declaration' | 'act';
  post: string;
  state: string;
  score: number;
  reasons: DuplicateReason[];
  verdict: 'duplicate' | 'not-duplicate' | null;
  decidedAt: Date | null;
  facts: BirthFacts;
  reference: ActReference | null;
  printedNumber: string | null;
}

const candidatesSql = `
  select s.candidate_id as "candidateId", s.candidate_kind as kind, s.candidate_post as post, s.score, s.reasons,
         s.verdict, s.decided_at as "decidedAt", coalesce(d.facts, a.facts) as facts, a.printed_number as "printedNumber",
         case when t.act_id is not null then 'ANNULLED' else coalesce(d.state, 'SIGNED') end as state,
         case when a.id is null then null else
           jsonb_build_object('centre', a.centre, 'kind', a.kind, 'year', a.year, 'number', a.number) end as reference
  from suspicion s
  left join declaration d on s.candidate_kind = 'declaration' and d.id = s.candidate_id
  left join act a on a.id = case s.candidate_kind when 'act' then s.candidate_id else d.act_id end
  left join act_standing t on t.act_id = a.id
  where s.declaration_id = $1 order by s.score desc, s.candidate_id`;

const toCandidate = ({ reasons, decidedAt, ...row }: CandidateRow) => ({
  ...row,
  reasons: reasons.map((code) => ({ code, text: duplicateReasonWords[code] })),
  decidedAt: decidedAt?.toISOString() ?? null,
});

/** Both sides of each suspicion, whichever centre holds the other one: to compare is what the officer is asked to do. */
@Injectable()
export class DuplicateQueries {
  constructor(private readonly transactions: Transactions) {}

  compare(context: RequestContext, id: string) {
    return this.transactions.run(context, async (tx) => {
      const declaration = await getDeclaration(tx, id);
      const { post, state, facts } = declaration;
      authorize(civilRegistryRules, tx.actor, 'civil-registry.declaration.read', { post });
      const candidates = await this.candidates(tx, id);
      await recordRead(tx, { kind: 'declaration', id }, 'duplicates');
      for (const { kind, candidateId } of candidates) {
        await recordRead(tx, { kind, id: candidateId }, 'as-candidate');
      }
      return { declaration: { id, post, state, facts }, candidates: candidates.map(toCandidate) };
    });
  }

  private async candidates(tx: Tx, id: string): Promise<CandidateRow[]> {
    await lookAcrossCentres(tx);
    return (await tx.manager.query(candidatesSql, [id])) as CandidateRow[];
  }
}
