import { z } from 'zod';

/** Opaque identifier of an aggregate, person, grant or document. */
export const id = z.uuid();
/** Calendar date, YYYY-MM-DD. */
export const date = z.iso.date();
/** Start or end of a grant: a date or an instant. */
export const dateOrInstant = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);
/** Amount in minor units of its own currency (XOF has none). */
export const amount = z.strictObject({
  minor: z.int().nonnegative(),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
/** Code of a post: BER, PAR, HQ. */
export const postCode = z.string().regex(/^[A-Z0-9][A-Z0-9-]{1,15}$/);
/** ISO 3166-1 alpha-3. */
export const country = z.string().regex(/^[A-Z]{3}$/);
/** Stable machine-readable code: rule, reason, kind, role. Never free text, so that no personal data slips in. */
export const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,79}$/);
/** Number printed for people: receipt, refund, document. */
export const printedNumber = z.string().regex(/^[A-Z0-9][A-Z0-9/-]{2,39}$/);
/** SHA-256 in lower-case hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** What a payment or a document is about. */
export const visaApplicationSubject = z.strictObject({ kind: z.literal('visa-application'), id });
/** What a document is about: the kind grows with the kinds of documents. */
export const subject = z.strictObject({ kind: code, id });
