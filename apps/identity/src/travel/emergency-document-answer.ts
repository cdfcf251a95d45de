import {
  emergencyDocumentLifecycle,
  emergencyEndingWords,
  emergencyFileWords,
  emergencyRefusalWords,
  emergencyStages,
  filesStep,
  identityRules,
  maskedNumber,
  missingFiles,
  printConsularNumber,
} from '@jatigi/identity-domain';
import type { EmergencyDocument, EmergencyDocumentCommand } from '@jatigi/identity-domain';
import { decide, numbersOf } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';

const ownCommands = ['attach', 'withdraw'] as const;
/** Each with the permission it asks for, where that has another name. */
const deskCommands: ReadonlyArray<readonly [EmergencyDocumentCommand, string]> = [
  ['assign', 'assign'],
  ['attach', 'attach'],
  ['check-identity', 'check-identity'],
  ['approve', 'approve'],
  ['refuse', 'refuse'],
  ['withdraw', 'withdraw'],
  ['hand-over', 'hand-over'],
  ['arrive', 'arrive'],
  ['invalidate', 'revoke'],
];

/** What the person may do now; the same table answers 409. */
function ownActions({ state, paper }: EmergencyDocument): string[] {
  const allowed: readonly string[] = emergencyDocumentLifecycle.allowed(state);
  const commands = ownCommands.filter((command) => allowed.includes(command));
  return paper ? [...commands, 'download'] : [...commands];
}

/** What an officer may do now: nothing with her own document, and not both halves of it. */
function deskActions(document: EmergencyDocument, actor: Actor): string[] {
  const { state, post, personId, requesterPersonId, checkedBy } = document;
  if (actor.personId === personId || actor.personId === requesterPersonId) return [];
  const allowed = emergencyDocumentLifecycle.allowed(state);
  return deskCommands
    .filter(
      ([command, verb]) =>
        allowed.includes(command) &&
        decide(identityRules, actor, `identity.emergency-document.${verb}`, { post }).allow &&
        !(command === 'approve' && checkedBy === actor.personId),
    )
    .map(([, verb]) => verb);
}

function head(document: EmergencyDocument) {
  const { id, version, reference, state, post, reason, validUntil, handedOverOn, paper, ending } = document;
  const missing = state === 'REQUESTED' ? missingFiles(document) : [];
  return {
    ...{ id, version, reference, state, post, reason, approvedOn: document.approvedOn, validUntil, handedOverOn },
    text: emergencyStages[state].text,
    nextStep: missing.length > 0 ? filesStep : emergencyStages[state].next,
    for: document.personId === document.requesterPersonId ? 'self' : 'ward',
    missing: missing.map((kind) => ({
      code: `${kind}-missing`,
      pointer: `/documents/${kind}`,
      words: emergencyFileWords[kind],
    })),
    paper: paper && numbersOf(paper),
    ending: ending && { ...ending, text: emergencyEndingWords[ending.reason] },
    lossReportId: document.lossReportId,
    createdAt: document.createdAt.toISOString(),
    updatedAt: document.updatedAt.toISOString(),
  };
}

/** The document, for who asked. */
export function toEmergencyAnswer(document: EmergencyDocument) {
  const { statement, files, refusal } = document;
  const { person, journey, lostDocument } = statement;
  return {
    ...head(document),
    person,
    journey,
    lostDocument: lostDocument ? { ...lostDocument, number: maskedNumber(lostDocument.number) } : null,
    documents: files.map(({ kind, mediaType, size, at }) => ({ kind, mediaType, size, at })),
    refusal: refusal && { reason: refusal.reason, text: emergencyRefusalWords[refusal.reason], note: refusal.text },
    allowedActions: ownActions(document),
  };
}

/** The document, for an officer with a purpose. */
export function toDeskEmergency(document: EmergencyDocument, actor: Actor) {
  const { assignedTo, checkedBy, approvedBy, registered, identityCheck: check } = document;
  const identityCheck =
    check?.by === 'witnesses'
      ? {
          by: check.by,
          witnesses: check.witnesses.map(({ number }) => ({ consularNumber: printConsularNumber(number) })),
        }
      : check;
  const allowedActions = deskActions(document, actor);
  return {
    ...toEmergencyAnswer(document),
    ...{ assignedTo, checkedBy, approvedBy, registered, identityCheck, allowedActions },
  };
}

/** One line of a queue, and the answer to a command: no personal data, because no purpose was asked. */
export function toEmergencyLine(document: EmergencyDocument, actor: Actor) {
  const { assignedTo, files } = document;
  const documents = files.map(({ kind }) => kind);
  return { ...head(document), assignedTo, documents, allowedActions: deskActions(document, actor) };
}

export type EmergencyAnswer = ReturnType<typeof toEmergencyAnswer>;
export type DeskEmergency = ReturnType<typeof toDeskEmergency>;
export type EmergencyLine = ReturnType<typeof toEmergencyLine>;
