import {
  answerStep,
  certificateDenialWords,
  certificateHistoryWords,
  certificateLifecycle,
  certificateRevocationWords,
  certificateStages,
  civilRegistryRules,
  contestWords,
  documentsStep,
  missingDocuments,
} from '@jatigi/civil-registry-domain';
import type { CertificateHistoryEntry, CertificateKind, CertificateRequest } from '@jatigi/civil-registry-domain';
import { decide, numbersOf } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';

const ownCommands = ['attach', 'withdraw'] as const;
const deskCommands = [
  'assign',
  'record-presence',
  'return',
  'propose',
  'return-to-agent',
  'approve',
  'deny',
  'revoke',
] as const;

const standings: Partial<Record<CertificateRequest['state'], 'valid' | 'expired' | 'revoked'>> = {
  SEALED: 'valid',
  DELIVERED: 'valid',
  EXPIRED: 'expired',
  REVOKED: 'revoked',
};

const isOpen = ({ state }: CertificateRequest): boolean => ['REQUESTED', 'ENQUIRY', 'INTERVIEW'].includes(state);

/** What the person may do now; the same table answers 409. */
function ownActions(request: CertificateRequest): string[] {
  const allowed: readonly string[] = certificateLifecycle.allowed(request.state);
  const commands = ownCommands.filter((command) => allowed.includes(command));
  return request.document ? [...commands, 'download'] : [...commands];
}

/** What an officer may do now: nothing with her own file, and not both halves of one that takes two. */
function deskActions(request: CertificateRequest, kind: CertificateKind, actor: Actor): string[] {
  const { state, post, personId, requesterPersonId, proposedBy } = request;
  if (actor.personId === personId || actor.personId === requesterPersonId) return [];
  const allowed: readonly string[] = certificateLifecycle.allowed(state);
  const takesTwo = kind.officers === 2;
  return deskCommands.filter((command) => {
    if (command === 'propose' && !takesTwo) return false;
    if (command === 'approve' && takesTwo && (state !== 'PROPOSED' || proposedBy === actor.personId)) return false;
    const { allow } = decide(civilRegistryRules, actor, `civil-registry.certificate.${command}`, { post });
    return allow && allowed.includes(command);
  });
}

function missingOf(request: CertificateRequest, kind: CertificateKind): string[] {
  return isOpen(request) ? missingDocuments(kind, request) : [];
}

function nextStepOf(request: CertificateRequest, missing: readonly string[]) {
  if (isOpen(request) && request.message?.to === 'person') return answerStep;
  if (isOpen(request) && missing.length > 0) return documentsStep;
  return certificateStages[request.state].next;
}

function head(request: CertificateRequest, kind: CertificateKind) {
  const { id, version, state, reference, post, language, fee, due } = request;
  const missing = missingOf(request, kind);
  return {
    ...{ id, version, state, reference, kind: request.kind, title: kind.title, post, language },
    for: request.personId === request.requesterPersonId ? ('self' as const) : ('ward' as const),
    text: certificateStages[state].text,
    nextStep: nextStepOf(request, missing),
    missing,
    dueOn: due?.on ?? null,
    fee,
    payment: paymentOf(request),
    createdAt: request.createdAt.toISOString(),
    updatedAt: request.updatedAt.toISOString(),
  };
}

function paymentOf({ fee, due, receiptNumber }: CertificateRequest) {
  if (!fee) return null;
  return { amount: fee, dueBy: due?.step === 'payment' ? due.on : null, receiptNumber };
}

function certificateOf({ document, validUntil, state }: CertificateRequest) {
  return document && { ...numbersOf(document), validUntil, standing: standings[state] ?? null };
}

/** The request, for the person or who asked for her. */
export function toCertificateAnswer(request: CertificateRequest, kind: CertificateKind) {
  const { person, statements, uploads, presence, message, denial, revocation } = request;
  return {
    ...head(request, kind),
    ...{ person, statements, registrationId: request.registrationId },
    documents: uploads.map(({ kind: document, mediaType, size, at }) => ({ kind: document, mediaType, size, at })),
    presence: presence && { mode: presence.mode, on: presence.on, time: presence.time },
    message: message?.to === 'person' ? message.text : null,
    denial: denial && {
      reason: denial.reason,
      text: certificateDenialWords[denial.reason],
      note: denial.text,
      contest: contestWords,
    },
    revocation: revocation && {
      reason: revocation.reason,
      text: certificateRevocationWords[revocation.reason],
      note: revocation.text,
    },
    certificate: certificateOf(request),
    allowedActions: ownActions(request),
  };
}
export type CertificateAnswer = ReturnType<typeof toCertificateAnswer>;

/** The request, for an officer with a purpose: with what the register says and what colleagues did. */
export function toDeskAnswer(request: CertificateRequest, kind: CertificateKind, actor: Actor) {
  const { assignedTo, proposedBy, approvedBy, reading, actId, presence, presenceNote, message, heldBy } = request;
  return {
    ...toCertificateAnswer(request, kind),
    ...{ officers: kind.officers, checks: kind.checks, assignedTo, proposedBy, approvedBy },
    reading: reading && { ...reading, actId },
    heldBy,
    presence: presence && { ...presence, note: presenceNote },
    message: message?.text ?? null,
    messageTo: message?.to ?? null,
    allowedActions: deskActions(request, kind, actor),
  };
}

/** One line of a queue, and the answer to a command: no personal data, because no purpose was asked. */
export function toDeskLine(request: CertificateRequest, kind: CertificateKind, actor: Actor) {
  return {
    ...head(request, kind),
    officers: kind.officers,
    assignedTo: request.assignedTo,
    documents: request.uploads.map((upload) => upload.kind),
    certificate: certificateOf(request),
    allowedActions: deskActions(request, kind, actor),
  };
}

interface CertificateHistoryLine
  extends Pick<CertificateHistoryEntry, 'at' | 'kind'>, Partial<Pick<CertificateHistoryEntry, 'by' | 'detail'>> {
  text: { fr: string; en: string };
}

/** The person reads what concerns her, in words; staff read who did it too. */
export function toHistory(entries: readonly CertificateHistoryEntry[], isOwn: boolean): CertificateHistoryLine[] {
  return entries.flatMap((entry) => toLine(entry, isOwn));
}

function toLine({ kind, at, by, detail }: CertificateHistoryEntry, isOwn: boolean): CertificateHistoryLine[] {
  const text = certificateHistoryWords[kind];
  if (!isOwn) return [{ at, kind, text: text ?? { fr: kind, en: kind }, by, detail }];
  return text === null ? [] : [{ at, kind, text }];
}
