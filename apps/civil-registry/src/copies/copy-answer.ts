import { contestWords, copyRequestLifecycle, copyStages, denialWords } from '@jatigi/civil-registry-domain';
import type { Act, CopyRequest } from '@jatigi/civil-registry-domain';
import { civilRegistryRules } from '@jatigi/civil-registry-domain';
import { decide, numbersOf } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';

const ownCommands = ['attach', 'withdraw'] as const;

/** What the requester may do now; the same table answers 409. */
function ownActions(request: CopyRequest): string[] {
  const allowed: readonly string[] = copyRequestLifecycle.allowed(request.state);
  const commands = ownCommands.filter((command) => allowed.includes(command));
  return request.document ? [...commands, 'download'] : [...commands];
}

/** What an officer may do now with an order whose right is in question. */
function staffActions(request: CopyRequest, actor: Actor): string[] {
  if (request.state !== 'ENTITLEMENT_CHECK' || request.requesterPersonId === actor.personId) return [];
  return ['assign', 'accept-proof', 'deny'].filter(
    (command) => decide(civilRegistryRules, actor, `civil-registry.copy.${command}`, { post: request.post }).allow,
  );
}

function head(request: CopyRequest) {
  const { id, version, reference, state, product, heldBy, post, relation, due, fee } = request;
  const { text, next } = copyStages[state];
  return {
    ...{ id, version, reference, state, text, product, heldBy, post, relation, fee },
    language: 'fr',
    nextStep: next,
    expectedOn: due?.on ?? null,
    createdAt: request.createdAt.toISOString(),
    updatedAt: request.updatedAt.toISOString(),
  };
}

function stated({ order, proofs }: CopyRequest) {
  const { child, parents, purpose, reference } = order;
  return {
    child,
    parents,
    purpose: purpose ?? null,
    actReference: reference ?? null,
    documents: proofs.map(({ kind, mediaType, size, at }) => ({ kind, mediaType, size, at })),
  };
}

/** The order, for whoever placed it. */
export function toCopyAnswer(request: CopyRequest, _actor: Actor) {
  const { denial, document } = request;
  return {
    ...head(request),
    ...stated(request),
    denial: denial && { reason: denial.reason, text: denialWords[denial.reason], contest: contestWords },
    document: document && { id: document.id, ...numbersOf(document) },
    allowedActions: ownActions(request),
  };
}
export type CopyAnswer = ReturnType<typeof toCopyAnswer>;

/** The order, for an officer with a purpose: with the act that fits, and whether the parents were stated rightly. */
export function toStaffCopyAnswer(
  request: CopyRequest,
  actor: Actor,
  found: { act: Act | null; parentsFit: boolean } | null,
) {
  return {
    ...toCopyAnswer(request, actor),
    assignedTo: request.assignedTo,
    act: found?.act
      ? {
          id: found.act.id,
          printedNumber: found.act.printedNumber,
          parentsFit: found.parentsFit,
          standing: found.act.standing,
        }
      : null,
    allowedActions: staffActions(request, actor),
  };
}

/** One line of a queue: no personal data. */
export function toCopyLine(request: CopyRequest, actor: Actor) {
  return {
    ...head(request),
    assignedTo: request.assignedTo,
    documents: request.proofs.map(({ kind }) => kind),
    allowedActions: staffActions(request, actor),
  };
}
