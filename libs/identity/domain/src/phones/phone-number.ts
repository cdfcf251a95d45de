import { DomainError, finding } from '@jatigi/kernel';
import type { ErrorKind } from '@jatigi/kernel';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { PhoneNumber } from 'libphonenumber-js/min';

/**
 * Beginnings of numbers that no person has: satellites and services beyond countries, numbers that charge whoever is
 * called. Codes to them are how a form is robbed (SMS pumping). Data; without the plus sign.
 */
const refused: readonly string[] = [
  ...['800', '808', '870', '878', '881', '882', '883', '888', '979'],
  ...['1900', '1976', '338', '3906', '4470', '4487', '449', '4918', '4919', '34803', '34806', '34807', '3270', '3290'],
];

/** A local number without a country is one of Mali. */
const HOME = 'ML';

/** The number as E.164; null when it cannot be a telephone number. `00` is read as `+`. */
export function phoneOf(typed: string): string | null {
  return parse(typed)?.number ?? null;
}

/** @throws DomainError 400 `phone-invalid`, 422 `phone-not-served` for a number to which no code is sent; at `/phone` */
export function expectServedPhone(typed: string): string {
  const phone = phoneOf(typed);
  if (phone === null) throw fault('phone-invalid', 'invalid', 'Write the number with its country: +223 70 00 00 00.');
  if (refused.some((prefix) => phone.startsWith(`+${prefix}`))) {
    throw fault('phone-not-served', 'rule', 'No code is sent to numbers of this kind.');
  }
  return phone;
}

/** `223` of `+22370000001`. */
export function callingCodeOf(number: string): string {
  return parse(number)?.countryCallingCode ?? number.slice(1, 4);
}

function parse(typed: string): PhoneNumber | null {
  const international = typed.trim().normalize('NFKC').replace(/^00/, '+');
  const phone = parsePhoneNumberFromString(international, HOME);
  return phone?.isValid() && !phone.ext ? phone : null;
}

function fault(code: string, kind: ErrorKind, detail: string): DomainError {
  return new DomainError({ code, kind, detail, errors: [finding('/phone', code, detail)] });
}
