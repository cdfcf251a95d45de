export interface HitLine {
  id: string;
  version: number;
  applicationId: string;
  reference: string | null;
  post: string | null;
  source: 'watchlist' | 'lost-document' | 'overstay';
  raisedAt: string;
  outcome: 'same-person' | 'other-person' | null;
  adjudicatedAt: string | null;
  erasedAt: string | null;
}
export interface ListedName {
  surname: string;
  givenNames: string;
}
export interface PaperOf {
  issuer: string;
  number: string;
}

/** A hit beside the file it was raised on (`GET /v1/visas/screening/hits/{id}`). */
export interface Hit extends HitLine {
  score: number | null;
  reasons: string[];
  adjudication: string | null;
  adjudicatedBy: string | null;
  applicant: ListedName & { otherNames: string[]; birthDate: string; nationalities: string[] };
  listed: {
    names: ListedName[];
    birthDate: string | null;
    nationalities: string[];
    documents: PaperOf[];
    note: string;
  } | null;
  allowedActions: string[];
}

export type EntryState = 'PROPOSED' | 'ACTIVE' | 'REJECTED' | 'REMOVAL_PROPOSED' | 'REMOVED';

export interface EntryLine {
  id: string;
  version: number;
  state: EntryState;
  names: ListedName[];
  legalBasis: string;
  authority: string;
  expiresOn: string;
  reviewOn: string;
  matches: boolean;
  proposedBy: string;
  allowedActions: string[];
}
export interface Entry extends EntryLine {
  birthDate: { value: string; approximate: boolean } | null;
  nationalities: string[];
  documents: PaperOf[];
  note: string;
  approvedBy: string | null;
  removalProposedBy: string | null;
  removedBy: string | null;
  history: Array<{ at: string; kind: string; by: string | null }>;
}
export interface PageOf<T> {
  items: T[];
  next: string | null;
}

/** One run that erased details of hits. */
export interface Erasure {
  at: string;
  adjudicatedBefore: string;
  erased: number;
  leftOver: number;
}
