import { z } from 'zod';
import { defineEvents, event } from './define-events';
import { code, date, printedNumber, sha256, subject } from './fields';

const issued = {
  subject,
  number: printedNumber,
  statusIndex: z.int().nonnegative(),
  validUntil: date.nullable(),
  test: z.boolean(),
  sha256,
};

export const DocumentIssued = event(
  'document.issued.v2',
  'A sealed document was made and stored.',
  z.strictObject({ kind: code, ...issued }),
);
export const DocumentRevoked = event(
  'document.revoked.v1',
  'The document no longer stands; verification says so.',
  z.strictObject({ kind: code, subject, number: printedNumber, reason: code }),
);
export const DocumentSuperseded = event(
  'document.superseded.v1',
  'The document was true when it was made; a newer one takes its place.',
  z.strictObject({ kind: code, subject, number: printedNumber, reason: code }),
);
/** The first version knew e-visas only; published beside the second until nobody reads it. */
export const DocumentIssuedV1 = event(
  'document.issued.v1',
  'A sealed e-visa was made and stored (read document.issued.v2).',
  z.strictObject({ kind: z.literal('e-visa'), ...issued }),
);

export type DocumentIssued = z.infer<typeof DocumentIssued.schema>;
export type DocumentRevoked = z.infer<typeof DocumentRevoked.schema>;
export type DocumentSuperseded = z.infer<typeof DocumentSuperseded.schema>;

/** Published by documents on `documents.v1`. Aggregate: the document. */
export const documentsEvents = defineEvents('documents', [
  DocumentIssued,
  DocumentRevoked,
  DocumentSuperseded,
  DocumentIssuedV1,
]);
