import { numbersOf } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import {
  allowedActions,
  awaitsABond,
  formOf,
  groundsOf,
  isNeeded,
  isSaid,
  missingItems,
  needsABond,
  pointerTo,
  refusalCodesOf,
} from '@jatigi/visas-domain';
import type { ApplicationState, ChecklistItem, VisaApplication } from '@jatigi/visas-domain';
import type { PolicyInForce } from '../policy/active-policy';

interface Scene {
  tx: Pick<Tx, 'actor'>;
  /** The policy decides what is still missing. */
  inForce: Pick<PolicyInForce, 'policy'>;
}

const toDocument = ({ kind, title, need, mediaTypes, state, reason, upload }: ChecklistItem) => ({
  kind,
  title,
  need,
  mediaTypes,
  state,
  reason,
  upload: upload && { mediaType: upload.mediaType, size: upload.size, at: upload.at, shared: upload.shared ?? false },
});

const DECIDED: readonly ApplicationState[] = [
  ...(['GRANTED', 'REFUSED', 'APPEAL_LODGED', 'UPHELD', 'IMPLICITLY_REJECTED'] as const),
  ...(['ISSUED', 'USED_UP', 'EXPIRED', 'ANNULLED', 'REVOKED'] as const),
];

/** What was decided, once it was: a proposal is nobody's business outside the post. */
function toDecision({ state, proposal, refusal }: VisaApplication, { inForce }: Scene) {
  if (!proposal || !DECIDED.includes(state)) return null;
  if (proposal.decision === 'grant') return { decision: proposal.decision, ...proposal.terms };
  // In the words of the day of the refusal.
  const codes = refusal?.grounds ?? groundsOf(proposal.codes, refusalCodesOf(inForce.policy));
  return { decision: proposal.decision, codes };
}

function toVisa({ issued, proposal }: VisaApplication) {
  if (!issued || proposal?.decision !== 'grant') return null;
  const { validFrom, validUntil } = proposal.terms;
  return { documentId: issued.documentId, ...numbersOf(issued), validFrom, validUntil };
}

/** Why the visa was refused, and until when that may be contested; it stays to be read after an appeal. */
function toRefusal({ refusal }: VisaApplication) {
  if (!refusal) return null;
  const { grounds, objectingStates, decidedOn, appealUntil, letter } = refusal;
  return { codes: grounds, objectingStates, decidedOn, appealUntil, letter: letter && numbersOf(letter) };
}

/** Where the appeal stands; what is proposed on it is nobody's business outside headquarters. */
function toAppeal({ appeal, notes }: VisaApplication) {
  if (!appeal) return null;
  const { lodgedAt, outcome, decidedAt, assignedTo } = appeal;
  return { lodgedAt, outcome, decidedAt, isExamined: assignedTo !== null, statement: notes.appeal ?? null };
}

/** Why two persons ended the issued visa before its time. */
function toEnd({ ending }: VisaApplication, { inForce }: Scene) {
  if (!ending?.confirmedBy) return null;
  return { as: ending.as, codes: groundsOf(ending.codes, refusalCodesOf(inForce.policy)) };
}

/** When and where the applicant is invited, and whether it took place. */
function toInterview({ interview }: VisaApplication) {
  if (!interview) return null;
  const { on, time, zone, place, outcome } = interview;
  return { on, time, zone, place, outcome };
}

/** What is asked as a bond (null: the post says how much), and whether it is lodged; null where none is asked. */
function toBond(application: VisaApplication) {
  const { assessment, bond } = application;
  if (!needsABond(assessment)) return null;
  const asked = assessment?.bond;
  return {
    amount: asked ? { minor: asked.amount, currency: asked.currency } : null,
    text: asked?.text ?? null,
    reference: bond?.reference ?? null,
    lodgedOn: bond?.lodgedOn ?? null,
    isAwaited: awaitsABond(application),
  };
}

/** What is said once for the whole group. */
const toGroup = ({ group }: VisaApplication) =>
  group && { id: group.id, kind: group.kind, name: group.name, host: group.host ?? null };

function head(application: VisaApplication, { tx }: Pick<Scene, 'tx'>) {
  const { id, version, state, reference, post, due, language } = application;
  return {
    id,
    version,
    state,
    reference,
    post,
    due,
    language,
    submittedAt: application.submittedAt?.toISOString() ?? null,
    updatedAt: application.updatedAt.toISOString(),
    allowedActions: allowedActions(application, tx.actor),
  };
}

type Assessment = NonNullable<VisaApplication['assessment']>;

/** Null until the submission. */
interface Fixed {
  policyVersion: Assessment['policyVersion'] | null;
  visaType: Assessment['visaType'] | null;
  fee: Assessment['fee'] | null;
  processing: Assessment['processing'] | null;
  rules: Assessment['rules'];
}

const nothingFixed: Fixed = { policyVersion: null, visaType: null, fee: null, processing: null, rules: [] };

/** What submission fixed. */
function toAssessment({ assessment }: VisaApplication): Fixed {
  if (!assessment) return nothingFixed;
  const { policyVersion, visaType, fee, processing, rules } = assessment;
  return { policyVersion, visaType, fee, processing, rules };
}

/** What the form asks under which this file was made, and what of it the file must say. */
function toForm(application: VisaApplication) {
  const { file, formVersion } = application;
  const seen = application.fileAsSeen();
  return formOf(formVersion).fields.map((field) => ({
    pointer: pointerTo(field),
    // What its group says for all, this file need not say again.
    isNeeded: isNeeded(field, seen) && (isSaid(field, file) || !isSaid(field, seen)),
    isPartial: field.isPartial ?? false,
  }));
}

/** The whole file, for its applicant. */
export function toAnswer(application: VisaApplication, scene: Scene) {
  const { payment, notes, state } = application;
  return {
    ...head(application, scene),
    filedBy: application.filedBy?.as ?? 'applicant',
    group: toGroup(application),
    formVersion: application.formVersion,
    form: toForm(application),
    createdAt: application.createdAt.toISOString(),
    ...application.file,
    ...toAssessment(application),
    documents: application.documents.map(toDocument),
    payment: payment && { receiptNumber: payment.receiptNumber, amount: payment.amount, method: payment.method },
    informationRequest: state === 'INFO_REQUESTED' ? (notes.informationRequest ?? null) : null,
    decision: toDecision(application, scene),
    refusal: toRefusal(application),
    appeal: toAppeal(application),
    visa: toVisa(application),
    visaEnd: toEnd(application, scene),
    interview: toInterview(application),
    bond: toBond(application),
    missing: missingItems(application, scene.inForce.policy.passport),
  };
}
export type ApplicationAnswer = ReturnType<typeof toAnswer>;

/** The whole file, for an officer with a purpose: with what colleagues did and wrote. */
export function toStaffAnswer(application: VisaApplication, scene: Scene) {
  const { assignedTo, proposal, ending, notes, payment, assessment, documents } = application;
  return {
    ...toAnswer(application, scene),
    assignedTo,
    examination: application.examination(),
    biometrics: application.biometrics,
    interview: application.interview,
    objections: application.objections ?? [],
    objectingStates: application.objectingStates(),
    proposal,
    appealWork: application.appeal,
    ending,
    notes,
    receivedBy: payment?.receivedBy ?? null,
    visaTypes: assessment?.visaTypes ?? [],
    documents: documents.map((item) => ({ ...toDocument(item), reviewedBy: item.reviewedBy })),
  };
}
export type StaffAnswer = ReturnType<typeof toStaffAnswer>;

/** What an officer's command answers: no personal data. */
export function toSummary(application: VisaApplication, scene: Pick<Scene, 'tx'>) {
  const { assignedTo, documents, proposal, ending, groupId } = application;
  return {
    ...head(application, scene),
    groupId,
    assignedTo,
    visaType: application.assessment?.visaType ?? null,
    documents: documents.map(({ kind, title, need, state, reason }) => ({ kind, title, need, state, reason })),
    examination: application.examination(),
    proposal,
    appealWork: application.appeal,
    ending,
  };
}
export type ApplicationSummary = ReturnType<typeof toSummary>;

/** One line of an applicant's own list. */
export function toListItem(application: VisaApplication, scene: Pick<Scene, 'tx'>) {
  return {
    ...head(application, scene),
    groupId: application.groupId,
    bondIsAwaited: awaitsABond(application),
    createdAt: application.createdAt.toISOString(),
  };
}
