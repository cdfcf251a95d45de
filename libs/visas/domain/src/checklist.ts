import { DomainError } from '@jatigi/kernel';
import type { MissingItem } from './applicant-file';
import type { RequiredDocument } from './policy/policy-set';

export const documentStates = ['missing', 'uploaded', 'accepted', 'rejected', 'waived'] as const;
export const rejectionReasons = ['unreadable', 'wrong-document', 'expired', 'incomplete', 'not-authentic'] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** A reference into the vault of the documents service; the bytes are never here. */
export interface Upload {
  uploadId: string;
  mediaType: string;
  size: number;
  at: string;
  /** It is the group's: other files name it too. */
  shared?: true;
}
export interface ChecklistItem extends RequiredDocument {
  state: (typeof documentStates)[number];
  upload: Upload | null;
  reason: RejectionReason | null;
  reviewedBy: string | null;
}
export type Review = { verdict: 'accepted' } | { verdict: 'rejected'; reason: RejectionReason } | { verdict: 'waived' };

const untouched = { state: 'missing', upload: null, reason: null, reviewedBy: null } as const;

/** The checklist after the policy was asked again: what was uploaded stays, what is no longer asked becomes optional. */
export function mergeChecklist(
  items: readonly ChecklistItem[],
  required: readonly RequiredDocument[],
): ChecklistItem[] {
  const kept = items
    .filter(({ kind, upload }) => upload !== null && !required.some((document) => document.kind === kind))
    .map((item): ChecklistItem => ({ ...item, need: 'on-request' }));
  const asked = required.map((document): ChecklistItem => {
    const item = items.find(({ kind }) => kind === document.kind);
    return { ...untouched, ...item, ...document };
  });
  return [...asked, ...kept];
}

const takesShared = ({ state, upload }: ChecklistItem, offered: Upload): boolean =>
  upload === null
    ? state === 'missing'
    : upload.shared === true && state !== 'accepted' && upload.uploadId !== offered.uploadId;

/** What the group shares stands where the file has nothing of its own; what an officer accepted stays. */
export const withShared = (
  items: readonly ChecklistItem[],
  shared: ReadonlyArray<{ kind: string; upload: Upload }>,
): ChecklistItem[] =>
  items.map((item) => {
    const offered = shared.find(({ kind }) => kind === item.kind)?.upload;
    if (!offered || !takesShared(item, offered)) return item;
    return { ...item, ...untouched, state: 'uploaded', upload: { ...offered, shared: true } };
  });

/** Without what the group shared. */
export const withoutShared = (items: readonly ChecklistItem[]): ChecklistItem[] =>
  items.map((item) => (item.upload?.shared ? { ...item, ...untouched } : item));

/** What must still be uploaded, as codes and in words. */
export function missingDocuments(items: readonly ChecklistItem[]): MissingItem[] {
  return items
    .filter(({ need, state }) => need === 'required' && (state === 'missing' || state === 'rejected'))
    .map(({ kind, title, state }) => ({
      code: state === 'missing' ? 'document-missing' : 'document-rejected',
      pointer: `/documents/${kind}`,
      words:
        state === 'missing'
          ? { fr: `Document à joindre : ${title.fr}`, en: `Document to add: ${title.en}` }
          : { fr: `Document à remplacer : ${title.fr}`, en: `Document to replace: ${title.en}` },
    }));
}

function itemOf(items: readonly ChecklistItem[], kind: string): ChecklistItem {
  const item = items.find((candidate) => candidate.kind === kind);
  if (item) return item;
  throw new DomainError({
    code: 'document-kind-unknown',
    kind: 'not-found',
    detail: 'This kind of document is not on the checklist.',
    extra: { known: items.map((candidate) => candidate.kind) },
  });
}

/** Puts an upload under its kind. @throws 404 `document-kind-unknown`, 409 `document-already-accepted` */
export function attachUpload(items: readonly ChecklistItem[], kind: string, upload: Upload): ChecklistItem[] {
  const item = itemOf(items, kind);
  if (item.state === 'accepted' || item.state === 'waived') {
    throw new DomainError({
      code: 'document-already-accepted',
      kind: 'conflict',
      detail: 'An officer has already settled this document.',
      extra: { documentState: item.state },
    });
  }
  const attached: ChecklistItem = { ...item, ...untouched, state: 'uploaded', upload };
  return items.map((candidate) => (candidate.kind === kind ? attached : candidate));
}

/** An officer's verdict. @throws 404 `document-kind-unknown`, 409 `document-not-uploaded` */
export function reviewItem(
  items: readonly ChecklistItem[],
  kind: string,
  review: Review & { by: string },
): ChecklistItem[] {
  const item = itemOf(items, kind);
  if (review.verdict !== 'waived' && item.upload === null) {
    throw new DomainError({
      code: 'document-not-uploaded',
      kind: 'conflict',
      detail: 'There is nothing to look at: the document was not uploaded. Waive it or ask for it.',
      extra: { documentState: item.state },
    });
  }
  const reason = review.verdict === 'rejected' ? review.reason : null;
  const reviewed: ChecklistItem = { ...item, state: review.verdict, reason, reviewedBy: review.by };
  return items.map((candidate) => (candidate.kind === kind ? reviewed : candidate));
}

/** No visa rests on a document that was rejected. @throws 422 `document-rejected` */
export function noRequiredDocumentWasRejected(items: readonly ChecklistItem[]): void {
  const rejected = items.filter(({ need, state }) => need === 'required' && state === 'rejected');
  if (rejected.length === 0) return;
  throw new DomainError({
    code: 'document-rejected',
    kind: 'rule',
    detail: 'A required document was rejected: ask for another one, waive it, or propose a refusal.',
    extra: { documents: rejected.map(({ kind }) => kind) },
  });
}
