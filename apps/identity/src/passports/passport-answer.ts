import {
  identityRules,
  passportLifecycle,
  passportProofsStep,
  passportProofWords,
  passportRefusalWords,
  passportStages,
} from '@jatigi/identity-domain';
import type { PassportRequest } from '@jatigi/identity-domain';
import { decide } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';

const ownCommands = ['edit', 'attach', 'resubmit', 'withdraw'] as const;
const deskCommands = [
  'assign',
  'make-appointment',
  'missed-appointment',
  'record-capture',
  'return',
  'refuse',
  'send-to-production',
  'receive',
  'hand-over',
  'uncollected',
] as const;

/** What the person may do now; the same table answers 409. Nothing goes back to the post while a proof is missing. */
function ownActions({ state }: PassportRequest, missing: number): string[] {
  const allowed: readonly string[] = passportLifecycle.allowed(state);
  return ownCommands.filter((command) => allowed.includes(command) && !(command === 'resubmit' && missing > 0));
}

/** What an officer may do now: nothing with her own file, and not both halves of it. */
function deskActions(
  { state, post, personId, requesterPersonId, ...request }: PassportRequest,
  actor: Actor,
): string[] {
  if (actor.personId === personId || actor.personId === requesterPersonId) return [];
  const allowed: readonly string[] = passportLifecycle.allowed(state);
  const isOther = (command: string): boolean =>
    (command === 'send-to-production' && request.capturedBy === actor.personId) ||
    (command === 'uncollected' && request.overdueSince === null);
  return deskCommands.filter(
    (command) =>
      allowed.includes(command) &&
      decide(identityRules, actor, `identity.passport-request.${command}`, { post }).allow &&
      !isOther(command),
  );
}

function nextStepOf({ state }: PassportRequest, missing: number) {
  return (state === 'REQUESTED' || state === 'RETURNED') && missing > 0
    ? passportProofsStep
    : passportStages[state].next;
}

function head(request: PassportRequest) {
  const { id, version, reference, state, kind, filedAt, deliverTo, dueOn, overdueSince } = request;
  return {
    ...{ id, version, reference, state, kind, post: filedAt, deliverTo, dueOn },
    overdue: overdueSince !== null,
    text: passportStages[state].text,
    for: request.isWard ? 'ward' : 'self',
    appointment: request.appointment,
    steps: request.steps,
    createdAt: request.createdAt.toISOString(),
    updatedAt: request.updatedAt.toISOString(),
  };
}

/** The request, for the person or who asked for her. */
export function toPassportAnswer(request: PassportRequest) {
  const { statement, proofs, message, refusal, closing, language, lossReportId, registrationId, state } = request;
  const missing = state === 'REQUESTED' || state === 'RETURNED' ? request.missing : [];
  return {
    ...head(request),
    nextStep: nextStepOf(request, missing.length),
    missing: missing.map((kind) => ({
      code: 'proof-missing',
      pointer: `/documents/${kind}`,
      words: passportProofWords[kind],
    })),
    expectedBetween: request.expected,
    ...{ language, lossReportId, registrationId },
    ...statement,
    documents: proofs.map(({ kind, mediaType, size, at }) => ({ kind, mediaType, size, at })),
    message,
    refusal: refusal && { reason: refusal.reason, text: passportRefusalWords[refusal.reason], note: refusal.text },
    closing,
    allowedActions: ownActions(request, missing.length),
  };
}
export type PassportAnswer = ReturnType<typeof toPassportAnswer>;

/** The request, for an officer with a purpose. No appointment is offered before the proofs are there. */
export function toPassportDeskAnswer(request: PassportRequest, actor: Actor) {
  const answer = toPassportAnswer(request);
  const actions = deskActions(request, actor);
  const { assignedTo, capturedBy, capture, passportNumber, ministryReference, ministryMessage } = request;
  return {
    ...answer,
    ...{ assignedTo, capturedBy, capture, passportNumber, ministryReference, ministryMessage },
    missedAppointments: request.missedAppointments,
    allowedActions: actions.filter((action) => action !== 'make-appointment' || answer.missing.length === 0),
  };
}

/** One line of a queue, and the answer to a command: no personal data, because no purpose was asked. */
export function toPassportLine(request: PassportRequest, actor: Actor) {
  const { assignedTo, proofs, post, state, dueOn } = request;
  const due = dueOn === null ? null : { step: state, on: dueOn };
  const documents = proofs.map(({ kind }) => kind);
  return { ...head(request), post, due, assignedTo, documents, allowedActions: deskActions(request, actor) };
}
export type PassportDeskAnswer = ReturnType<typeof toPassportDeskAnswer>;
export type PassportLine = ReturnType<typeof toPassportLine>;

/** What the ministry's list shows: what waits for it, without personal data. */
export function toProductionLine(request: PassportRequest) {
  const { id, version, reference, state, kind, filedAt, deliverTo, ministryReference, dueOn, since } = request;
  return { ...{ id, version, reference, state, kind, deliverTo, ministryReference, dueOn }, post: filedAt, since };
}

/** What the ministry makes a passport from. The biometrics reach it its own way, under the reference of the capture. */
export function toProductionAnswer(request: PassportRequest) {
  const { statement, capture, registrationId } = request;
  return { ...toProductionLine(request), ...statement, capture, fromRegister: registrationId !== null };
}
