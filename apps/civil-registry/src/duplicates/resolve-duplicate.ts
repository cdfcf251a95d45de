import { DomainError, notFound } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import type { Command } from '../declarations/declaration-commands';
import { ResolveDuplicateDto } from '../declarations/declaration.dto';

interface Pair {
  declarationId: string;
  candidateId: string;
}

/** @throws 404 for what was never suspected, 409 `duplicate-resolved` for what is judged already */
async function theQuestionIsOpen(tx: Tx, { declarationId, candidateId }: Pair): Promise<void> {
  const [row] = (await tx.manager.query(
    'select verdict from suspicion where declaration_id = $1 and candidate_id = $2 for update',
    [declarationId, candidateId],
  )) as [{ verdict: string | null }?];
  if (!row) throw notFound('This candidate');
  if (row.verdict === null) return;
  const detail = 'This candidate was compared already; what was said is remembered.';
  throw new DomainError({ code: 'duplicate-resolved', kind: 'conflict', detail, extra: { verdict: row.verdict } });
}

/** One candidate is judged: the same birth, and this declaration ends; or another one, and it is never asked again. */
export const resolveDuplicate = (candidateId: string, { verdict }: ResolveDuplicateDto): Command => ({
  name: 'resolve-duplicate',
  change: async (declaration, { tx, by, moment }) => {
    await theQuestionIsOpen(tx, { declarationId: declaration.id, candidateId });
    declaration.resolveDuplicate(verdict, by, moment);
    await tx.manager.query(
      `update suspicion set verdict = $3, decided_by = $4, decided_at = $5 where declaration_id = $1 and candidate_id = $2`,
      [declaration.id, candidateId, verdict, by, tx.now],
    );
  },
});
