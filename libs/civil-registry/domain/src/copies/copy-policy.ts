import type { Money } from '@jatigi/kernel';
import type { CopyProduct } from './copy-order';

/** Fees and times of copies. */
export interface CopyPolicy {
  /** In minor units of the currency; a currency or a product that is not named is free. */
  fees: Record<string, Partial<Record<CopyProduct, number>>>;
  /** The first full copy of an act is free for a person named on it. */
  firstFullCopyFree: boolean;
  paymentDays: number;
  /** An officer answers a proof, and a centre at home a search, within so many days. */
  checkDays: number;
  searchDays: number;
}

/** SAMPLE values. */
export const sampleCopyPolicy: CopyPolicy = {
  fees: {
    EUR: { 'full-copy': 500, 'extract-with-parentage': 300 },
    XOF: { 'full-copy': 3000, 'extract-with-parentage': 2000 },
  },
  firstFullCopyFree: true,
  paymentDays: 30,
  checkDays: 20,
  searchDays: 20,
};

/** What one copy costs; null when it is free. */
export function copyFee(
  policy: CopyPolicy,
  copy: { product: CopyProduct; currencies: readonly string[]; isFirst: boolean; isNamed: boolean },
): Money | null {
  if (copy.product === 'full-copy' && copy.isFirst && copy.isNamed && policy.firstFullCopyFree) return null;
  const currency = copy.currencies.find((one) => policy.fees[one] !== undefined);
  const minor = currency === undefined ? undefined : policy.fees[currency]?.[copy.product];
  return currency === undefined || minor === undefined || minor === 0 ? null : { minor, currency };
}
