import { z } from 'zod';
import { defineEvents, event } from './define-events';
import { date, printedNumber, sha256, subject } from './fields';

export const DocumentIssued = event(
  'document.issued.v1',
  'A sealed document was made and stored.',
  z.strictObject({
    kind: z.literal('e-visa'),
    subject,
    number: printedNumber,
    statusIndex: z.int().nonnegative(),
    validUntil: date.nullable(),
    test: z.boolean(),
    sha256,
  }),
);

export type DocumentIssued = z.infer<typeof DocumentIssued.schema>;

/** Published by documents on `documents.v1`. Aggregate: the document. */
export const documentsEvents = defineEvents('documents', [DocumentIssued]);
