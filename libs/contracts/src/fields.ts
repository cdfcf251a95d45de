import { z } from 'zod';
import { fieldKinds } from './field-kinds';

/*
 * The kinds of fields. They carry no description: what a field means is said where it is declared, with `.describe()`.
 * A kind that is missing here is added here, with the reason why it cannot hold a name, an address or free text.
 */

/** Opaque identifier of an aggregate, person, grant or document. */
export const id = z.uuid().register(fieldKinds, { kind: 'id' });
/** Calendar date, YYYY-MM-DD. */
export const date = z.iso.date().register(fieldKinds, { kind: 'date' });
/** Start or end of a grant: a date or an instant. */
export const dateOrInstant = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })])
  .register(fieldKinds, { kind: 'date or instant' });
/** ISO 4217. */
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .register(fieldKinds, { kind: 'currency' });
/** Amount in minor units of its own currency (XOF has none). */
export const amount = z.strictObject({
  minor: z
    .int()
    .nonnegative()
    .describe(
      'The amount in the smallest unit of its currency: 8000 is 80.00 EUR; the franc CFA (XOF) has no smaller unit',
    ),
  currency: currency.describe('ISO 4217: EUR, XOF, CAD …'),
});
/** Code of a post: BER, PAR, HQ. */
export const postCode = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9-]{1,15}$/)
  .register(fieldKinds, { kind: 'post code' });
/** ISO 3166-1 alpha-3. */
export const country = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .register(fieldKinds, { kind: 'country' });
/** Name of a time zone in the IANA database: only such names are published. */
export const timeZone = z
  .string()
  .regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/)
  .refine((name) => isTimeZone(name), 'not a time zone')
  .register(fieldKinds, { kind: 'time zone' });
/** Number printed for people: receipt, refund, document. Drawn or counted by us, never taken from a person's papers. */
export const printedNumber = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9/-]{2,39}$/)
  .register(fieldKinds, { kind: 'printed number' });
/** SHA-256 in lower-case hexadecimal. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .register(fieldKinds, { kind: 'digest' });

/** What every code looks like. Not used alone: a code is one of a list (`knownCode`) or somebody's (`codeFrom`). */
export const CODE = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,79}$/;

/**
 * A code of a list that the publisher's program holds: nothing else is published. On the wire the field stays open, so
 * that the list may grow without a new version; readers treat a code that they do not know as "other".
 */
export const knownCode = (...knownCodes: readonly string[]): z.ZodString =>
  z
    .string()
    .regex(CODE)
    .refine((code) => knownCodes.includes(code), 'not a known code')
    .register(fieldKinds, { kind: 'code', knownCodes });

/**
 * A code that is data: a policy, a register or another system decides which there are.
 * @param codesFrom who decides, as the catalogue says it
 */
export const codeFrom = (codesFrom: string): z.ZodString =>
  z.string().regex(CODE).register(fieldKinds, { kind: 'code', codesFrom });

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
