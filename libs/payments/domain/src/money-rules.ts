import { currencyExponent, DomainError } from '@jatigi/kernel';
import type { Money } from '@jatigi/kernel';

const currencies = new Set(Intl.supportedValuesOf('currency'));

/**
 * A positive amount in minor units of an ISO 4217 currency.
 * @throws DomainError `currency-unknown` or `amount-not-positive` (kind `invalid`)
 */
export function money(minor: number, currency: string): Money {
  if (!currencies.has(currency)) {
    throw new DomainError({
      code: 'currency-unknown',
      kind: 'invalid',
      detail: 'The currency is not an ISO 4217 code.',
    });
  }
  if (!Number.isSafeInteger(minor) || minor <= 0) {
    throw new DomainError({
      code: 'amount-not-positive',
      kind: 'invalid',
      detail: 'An amount is a positive whole number of minor units.',
    });
  }
  return { minor, currency };
}

/** The amount as a decimal text with the currency's own number of digits: `70.00` EUR, `110000` XAF. */
export function decimalAmount({ minor, currency }: Money): string {
  const exponent = currencyExponent(currency);
  if (exponent === 0) return String(minor);
  const digits = String(minor).padStart(exponent + 1, '0');
  return `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/** Names of what differs between the amount asked and the amount given; `null` when they are the same money. */
export function amountDifference(asked: Money, given: Money): 'currency-mismatch' | 'amount-mismatch' | null {
  if (asked.currency !== given.currency) return 'currency-mismatch';
  return asked.minor === given.minor ? null : 'amount-mismatch';
}
