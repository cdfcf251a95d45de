import type { Money } from '@jatigi/kernel';
import { priceOfPart } from './sms-prices';
import { partsOf } from './sms-segments';
import type { SmsEncoding } from './sms-segments';

/** What a text becomes as an SMS, before anybody pays for it. */
export interface SmsReport {
  encoding: SmsEncoding;
  segments: number;
  /** The signs that double the price: one of them and the whole text leaves as UCS-2. */
  forcedBy: string[];
  cost: Money;
}

/** Encoding, parts and cost of a text to a number (E.164). */
export function lintSms(text: string, to: string): SmsReport {
  const { encoding, parts, forcedBy } = partsOf(text);
  const price = priceOfPart(to);
  return { encoding, segments: parts.length, forcedBy, cost: { ...price, minor: price.minor * parts.length } };
}
