import { z } from 'zod';
import type { Aggregate } from './define-events';
import { defineEvents, event } from './define-events';
import { codeFrom, date, id, knownCode, printedNumber, sha256 } from './fields';

const document: Aggregate = {
  kind: 'document',
  meaning: 'One sealed document, as it was printed; it is never changed, only withdrawn',
};

const subject = z
  .strictObject({
    kind: knownCode(
      ...['visa-application', 'copy-request', 'certificate-request'],
      ...['registration', 'loss-report', 'emergency-document', 'visa-refusal'],
    ).describe(
      'What the document is about: the kind of aggregate at the service that ordered it; visa-refusal: the refusal of that application',
    ),
    id: id.describe('Its id: the subject (ce_subject) of the events of that service'),
  })
  .describe('What the document is about');
const number = printedNumber.describe(
  'The number printed on the document, by which anybody verifies it: drawn at random, never the number of a passport',
);
const kind = codeFrom('Documents; certificates are named by the civil registry’s policy, certificate-{kind}').describe(
  'What it is: e-visa, birth-full-copy, birth-extract, consular-registration, loss-receipt, certificate-residence …',
);
const issued = {
  subject,
  number,
  statusIndex: z
    .int()
    .nonnegative()
    .describe('Its place in the signed status list, in which verifiers without a network look up whether it stands'),
  validUntil: date.nullable().describe('The last day on which it is valid; null for a document without an end'),
  test: z.boolean().describe('True when it was sealed with a test certificate: worth nothing, whatever it looks like'),
  sha256: sha256.describe('The digest of the sealed PDF: a file with another digest is not this document'),
};
const by = 'The document service';
/** What may be said of a document that stands. */
const words = ['document.suspended.v1', 'document.revoked.v1', 'document.superseded.v1'];

export const DocumentIssued = event(
  'document.issued.v2',
  {
    of: document,
    begins: true,
    summary: 'A sealed document was made and stored.',
    by,
    when: 'Another service approved something that is put on paper (application.granted, copy.approved …). Once each.',
    next: ['document.issued.v1', ...words],
    leadsTo: ['visa.issued.v1', 'copy.sealed.v1', 'certificate.sealed.v1', 'travel-document.issued.v1'],
  },
  z.strictObject({ kind, ...issued }),
);
export const DocumentReissued = event(
  'document.reissued.v1',
  {
    of: document,
    begins: true,
    summary: 'A document was made again under a new number; the one that it replaces is superseded in the same moment.',
    by: 'Officers of the post that issued it, or of the central desk; its owner, when the passport was replaced',
    when: 'The paper, the layout or a key had to change (reissue), or what it says was corrected (replace).',
    next: words,
    leadsTo: ['document.superseded.v1'],
  },
  z.strictObject({
    kind,
    ...issued,
    replaces: id.describe('The document that it replaces: the subject (ce_subject) of its events'),
    edition: z.int().min(2).describe('How many documents of this kind there were about this subject, with this one'),
    reason: knownCode(
      ...['template-changed', 'key-changed', 'paper-damaged', 'paper-lost'],
      ...['data-corrected', 'misprint', 'new-passport'],
    ).describe('Why: the last three mean that it may say something else than before'),
  }),
);
const withdrawn = {
  kind,
  subject,
  number,
  reason: codeFrom('The service whose event withdrew it (its list stands with that event), or the officer’s').describe(
    'Why it no longer stands: the reason of the event that withdrew it (holder-died, act-annulled, transferred …), or ' +
      'the one that officers gave (issued-in-error, reissued …)',
  ),
};
const officers = 'Officers of the post that issued it, or of the central desk';
export const DocumentSuspended = event(
  'document.suspended.v1',
  {
    of: document,
    summary: 'The document does not stand for now; verification says so.',
    by: officers,
    when: 'A doubt must be cleared up first (investigation, reported-stolen …). It may be lifted again.',
    next: ['document.reinstated.v1', 'document.revoked.v1', 'document.superseded.v1'],
  },
  z.strictObject(withdrawn),
);
export const DocumentReinstated = event(
  'document.reinstated.v1',
  {
    of: document,
    summary: 'The suspension is lifted: the document stands as before.',
    by: officers,
    when: 'The doubt is cleared up.',
    next: words,
  },
  z.strictObject(withdrawn),
);
export const DocumentRevoked = event(
  'document.revoked.v1',
  {
    of: document,
    summary: 'The document no longer stands; verification says so.',
    by,
    when: 'What it says was annulled or revoked (visa.revoked, copies.invalidated …), or two officers said so. For good.',
    next: [],
  },
  z.strictObject(withdrawn),
);
export const DocumentSuperseded = event(
  'document.superseded.v1',
  {
    of: document,
    summary: 'The document was true when it was made; a newer one takes its place.',
    by,
    when: 'What it says has changed since (person.transferred), or it was made again (document.reissued). For good.',
    next: [],
  },
  z.strictObject(withdrawn),
);
const verificationDay: Aggregate = {
  kind: 'verification-day',
  meaning: 'One day (Africa/Bamako) on which documents were checked; its numbers are told once, when it is over',
};
const times = z.int().positive();
export const VerificationCounted = event(
  'verification-day.counted.v1',
  {
    of: verificationDay,
    begins: true,
    summary:
      'How often documents were checked on a day: numbers alone, nothing of a document, its holder or who checked it.',
    by,
    when: 'Once for each day on which one was checked, within an hour or so after midnight.',
    next: [],
  },
  z.strictObject({
    day: date.describe('The day, Africa/Bamako'),
    checks: z.int().nonnegative().describe('All checks of documents that are ours'),
    counts: z
      .array(
        z.strictObject({
          kind,
          verifier: knownCode('public', 'program', 'border', 'post', 'ministry', 'other-office').describe(
            'What kind of verifier checked',
          ),
          result: knownCode('valid', 'expired', 'revoked', 'suspended', 'superseded', 'tampered').describe(
            'What was answered; tampered: a genuine seal on something else than our document',
          ),
          times: times.describe('How often'),
        }),
      )
      .max(500)
      .describe('The same by kind of document, kind of verifier and answer, the most frequent first'),
  }),
);
/** The first version knew e-visas only; it is published beside the second until its sunset. */
export const DocumentIssuedV1 = event(
  'document.issued.v1',
  {
    of: document,
    summary: 'A sealed e-visa was made and stored. First version: e-visas only.',
    by,
    when: 'Right after the same fact in its second version, when it is an e-visa. Read one of the two, never both.',
    next: words,
  },
  z.strictObject({ kind: z.literal('e-visa').describe('An e-visa: nothing else is said in this version'), ...issued }),
  {
    superseded: {
      by: DocumentIssued,
      sunset: '2027-06-30',
      upcast: (said) => said,
      downcast: ({ kind: what, ...rest }) => (what === 'e-visa' ? { ...rest, kind: what as 'e-visa' } : undefined),
    },
  },
);

export type DocumentIssued = z.infer<typeof DocumentIssued.schema>;
export type DocumentReissued = z.infer<typeof DocumentReissued.schema>;
export type DocumentSuspended = z.infer<typeof DocumentSuspended.schema>;
export type DocumentReinstated = z.infer<typeof DocumentReinstated.schema>;
export type DocumentRevoked = z.infer<typeof DocumentRevoked.schema>;
export type VerificationCounted = z.infer<typeof VerificationCounted.schema>;
export type DocumentSuperseded = z.infer<typeof DocumentSuperseded.schema>;

/** Published by documents on `documents.v1`. Aggregate: the document. */
export const documentsEvents = defineEvents('documents', [
  DocumentIssued,
  DocumentReissued,
  DocumentSuspended,
  DocumentReinstated,
  DocumentRevoked,
  DocumentSuperseded,
  VerificationCounted,
  DocumentIssuedV1,
]);
