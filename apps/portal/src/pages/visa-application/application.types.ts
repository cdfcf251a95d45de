import type { NumberedPaper } from '../../layout/superseded-rows';
import type { ExpectedDecision } from './expected-decision';

export interface Words {
  fr: string;
  en: string;
}

export interface Money {
  minor: number;
  currency: string;
}

/** One line of the checklist, as its applicant sees it. */
export interface ChecklistLine {
  kind: string;
  title: Words;
  need: 'required' | 'on-request';
  mediaTypes: string[];
  state: 'missing' | 'uploaded' | 'accepted' | 'rejected' | 'waived';
  reason: string | null;
  upload: { mediaType: string; size: number; at: string } | null;
}

export interface MissingLine {
  code: string;
  /** `/applicant/surname`, `/documents/photo` */
  pointer: string;
  words: Words;
}

export type Part = 'applicant' | 'travelDocument' | 'journey';
export type Value = string | number | string[];

/** Who answers for a minor. */
export interface Guardian {
  name: string;
  relation: string;
  phone?: string;
}

export interface Decision {
  decision: 'grant' | 'refuse';
  codes?: CodeInWords[];
}

export interface CodeInWords {
  code: string;
  words: Words;
}

/** The file of an application, as `GET /v1/visas/applications/:id` answers its applicant. */
export interface Application {
  id: string;
  version: number;
  state: string;
  reference: string | null;
  post: string | null;
  due: { step: string; on: string } | null;
  /** Null while no post has the file. */
  expectedDecision: ExpectedDecision | null;
  submittedAt: string | null;
  createdAt: string;
  allowedActions: string[];
  /** The family, group or delegation it belongs to. */
  group: { id: string; kind: string; name: string; host: string | null } | null;
  applicant: Readonly<Record<string, Value | undefined>>;
  travelDocument: Readonly<Record<string, Value | undefined>>;
  journey: Readonly<Record<string, Value | undefined>>;
  /** What the form asks under which it was made, what of it must be said, and which date may be known in part. */
  form: { pointer: string; isNeeded: boolean; isPartial?: boolean }[];
  fee: Money | null;
  documents: ChecklistLine[];
  payment: { receiptNumber: string; amount: Money } | null;
  informationRequest: string | null;
  interview: { on: string; time: string; zone: string; place: string; outcome: string | null } | null;
  /** Null where none is asked. Without an amount the post says how much. */
  bond: {
    amount: Money | null;
    text: Words | null;
    reference: string | null;
    lodgedOn: string | null;
    isAwaited: boolean;
  } | null;
  decision: Decision | null;
  /** As it was made; it stays after an appeal. */
  refusal: {
    codes: CodeInWords[];
    /** Consulted States that objected, alpha-3. */
    objectingStates: string[];
    decidedOn: string;
    appealUntil: string | null;
    letter: NumberedPaper | null;
  } | null;
  appeal: {
    lodgedAt: string;
    isExamined: boolean;
    outcome: 'upheld' | 'overturned' | 'implicitly-rejected' | null;
    decidedAt: string | null;
    statement: string | null;
  } | null;
  visa: (NumberedPaper & { validFrom: string; validUntil: string }) | null;
  /** Why two officers ended the visa before its time. */
  visaEnd: { as: 'annul' | 'revoke'; codes: CodeInWords[] } | null;
  missing: MissingLine[];
}
