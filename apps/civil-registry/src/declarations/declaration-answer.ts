import { factsFaults, factsWarnings, missingFacts, wholeFacts } from '@jatigi/civil-registry-domain';
import type { ActReference, Declaration } from '@jatigi/civil-registry-domain';
import { dateIn } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';

export interface ActOfDeclaration {
  id: string;
  reference: ActReference;
  printedNumber: string;
}

/** The act that a declaration became, as far as the transaction sees it. */
export async function actOf(tx: Tx, { actId }: Pick<Declaration, 'actId'>): Promise<ActOfDeclaration | null> {
  if (actId === null) return null;
  const [act] = (await tx.manager.query(
    `select id, printed_number as "printedNumber",
            jsonb_build_object('centre', centre, 'kind', kind, 'year', year, 'number', number) as reference
     from act where id = $1`,
    [actId],
  )) as ActOfDeclaration[];
  return act ?? null;
}

function toHead(declaration: Declaration, act: ActOfDeclaration | null, allowedActions: string[]) {
  const { id, version, kind, state, post, declaredOn, lateDays, judgment, rejection, openSuspicions, due } =
    declaration;
  const { startedBy, declaredBy, verifiedBy, assignedTo, createdAt, updatedAt } = declaration;
  return {
    ...{ id, version, kind, state, post, declaredOn, lateDays, judgment, rejection, openSuspicions, act, due },
    ...{ startedBy, declaredBy, verifiedBy, assignedTo },
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    allowedActions,
  };
}

/** What the form still lacks and what an officer should look at again: pointers and codes, no value. */
function toFindings({ facts, state, updatedAt }: Declaration) {
  const whole = wholeFacts(facts);
  const today = dateIn('UTC', updatedAt);
  const missing = state === 'DRAFT' ? [...missingFacts(whole), ...factsFaults(whole, today)] : [];
  return { missing, warnings: factsWarnings(whole) };
}

/** What a command answers: no personal data. */
export async function toSummary(tx: Tx, declaration: Declaration, allowedActions: string[]) {
  return { ...toHead(declaration, await actOf(tx, declaration), allowedActions), ...toFindings(declaration) };
}
export type DeclarationSummary = Awaited<ReturnType<typeof toSummary>>;

/** The whole declaration, for an officer with a purpose. */
export async function toAnswer(tx: Tx, declaration: Declaration, allowedActions: string[]) {
  return { ...(await toSummary(tx, declaration, allowedActions)), facts: declaration.facts };
}

/** One line of a queue: the child by name, because an officer looks for a family and not for a number. */
export function toQueueLine(declaration: Declaration, act: ActOfDeclaration | null, allowedActions: string[]) {
  const { child } = declaration.facts;
  const line = child?.name ? { ...child.name, birthDate: child.birthDate ?? null } : null;
  return { ...toHead(declaration, act, allowedActions), child: line };
}
