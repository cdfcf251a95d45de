import {
  answerStep,
  identityRules,
  missingProofs,
  printConsularNumber,
  proofsStep,
  proofWords,
  refusalWords,
  registrationLifecycle,
  registrationStages,
} from '@jatigi/identity-domain';
import type { Registration } from '@jatigi/identity-domain';
import { decide, numbersOf } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';

const ownCommands = ['edit', 'attach', 'withdraw'] as const;
const deskCommands = ['assign', 'verify', 'return', 'register', 'refuse', 'strike-off'] as const;

const isOpen = ({ state }: Registration): boolean => state === 'REQUESTED' || state === 'VERIFIED';

/** What the person may do now; the same table answers 409. */
function ownActions(registration: Registration): string[] {
  const allowed: readonly string[] = registration.setAsideBy ? [] : registrationLifecycle.allowed(registration.state);
  const commands = ownCommands.filter((command) => allowed.includes(command));
  return registration.certificate ? [...commands, 'download'] : [...commands];
}

/** What an officer may do now: nothing with her own file, and not both halves of it. */
function deskActions(registration: Registration, actor: Actor): string[] {
  const { state, post, personId, requesterPersonId, verifiedBy, setAsideBy } = registration;
  if (actor.personId === personId || actor.personId === requesterPersonId || setAsideBy !== null) return [];
  const allowed: readonly string[] = registrationLifecycle.allowed(state);
  return deskCommands.filter(
    (command) =>
      allowed.includes(command) &&
      decide(identityRules, actor, `identity.registration.${command}`, { post }).allow &&
      !(command === 'register' && verifiedBy === actor.personId),
  );
}

function nextStepOf(registration: Registration, missing: number) {
  if (registration.state === 'REQUESTED' && registration.message !== null) return answerStep;
  if (registration.state === 'REQUESTED' && missing > 0) return proofsStep;
  return registrationStages[registration.state].next;
}

function head(registration: Registration) {
  const { id, version, reference, state, post, number, registeredOn, validUntil, isWard } = registration;
  const missing = isOpen(registration) ? missingProofs(registration.proofs, isWard) : [];
  return {
    ...{ id, version, reference, state, post, registeredOn, validUntil },
    text: registrationStages[state].text,
    nextStep: nextStepOf(registration, missing.length),
    for: isWard ? 'ward' : 'self',
    personId: registration.personId,
    /** Another registration of the same person counts, since two persons turned out to be one. */
    setAside: registration.setAsideBy !== null,
    number: number === null ? null : printConsularNumber(number),
    missing: missing.map((kind) => ({ code: 'proof-missing', pointer: `/documents/${kind}`, words: proofWords[kind] })),
    createdAt: registration.createdAt.toISOString(),
    updatedAt: registration.updatedAt.toISOString(),
  };
}

/** The registration, for the person or who asked for her. */
export function toRegistrationAnswer(registration: Registration) {
  const { file, proofs, message, refusal, certificate } = registration;
  return {
    ...head(registration),
    facts: file,
    documents: proofs.map(({ kind, mediaType, size, at }) => ({ kind, mediaType, size, at })),
    message,
    refusal: refusal && { reason: refusal.reason, text: refusalWords[refusal.reason], note: refusal.text },
    certificate: certificate && numbersOf(certificate),
    allowedActions: ownActions(registration),
  };
}
export type RegistrationAnswer = ReturnType<typeof toRegistrationAnswer>;

/** The registration, for an officer with a purpose. */
export function toDeskAnswer(registration: Registration, actor: Actor) {
  const { assignedTo, verifiedBy } = registration;
  const allowedActions = deskActions(registration, actor);
  return { ...toRegistrationAnswer(registration), assignedTo, verifiedBy, allowedActions };
}

/** One line of a queue, and the answer to a command: no personal data, because no purpose was asked. */
export function toDeskLine(registration: Registration, actor: Actor) {
  const { assignedTo, proofs } = registration;
  const documents = proofs.map(({ kind }) => kind);
  return { ...head(registration), assignedTo, documents, allowedActions: deskActions(registration, actor) };
}
export type DeskAnswer = ReturnType<typeof toDeskAnswer>;
export type DeskLine = ReturnType<typeof toDeskLine>;
