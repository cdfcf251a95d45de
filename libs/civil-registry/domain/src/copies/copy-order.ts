import type { NameForms, PartialDate } from '@jatigi/kernel';

/** What may be ordered of a birth act. */
export const copyProducts = ['full-copy', 'extract-with-parentage', 'extract'] as const;
export type CopyProduct = (typeof copyProducts)[number];

/** What the requester says to be to the person of the act. */
export const copyRelations = [
  'self',
  'mother',
  'father',
  'descendant',
  'spouse',
  'representative',
  'third-party',
] as const;
export type CopyRelation = (typeof copyRelations)[number];

/** What a requester states. It may be wrong: the register says what is true. */
export interface CopyOrder {
  product: CopyProduct;
  relation: CopyRelation;
  /** Number of the act, when it is known. */
  reference?: { year: number; number: number };
  child: NameForms & { birthDate: PartialDate; birthPlace?: string };
  parents: { mother?: NameForms; father?: NameForms };
  purpose?: string;
}

/** Whether the product shows who the parents are. */
export const showsParentage = (product: CopyProduct): boolean => product !== 'extract';

export const denialReasons = [
  'not-entitled',
  'proof-not-convincing',
  'parents-stated-wrongly',
  'act-annulled',
  'no-such-act',
  'other',
] as const;
export type DenialReason = (typeof denialReasons)[number];

export const proofKinds = ['identity', 'relation', 'mandate'] as const;
export type ProofKind = (typeof proofKinds)[number];

/** A scan that the requester sent; the bytes are in the vault of documents. */
export interface Proof {
  kind: ProofKind;
  uploadId: string;
  mediaType: string;
  size: number;
  at: string;
}
