import { isCalendarDate } from '../../forms/typed';
import type { Typed } from '../../forms/typed';
import { choiceWords } from './field-texts';

/** What “what do I need?” asked already. */
export const carriedNames = ['nationality', 'residence', 'travelDocument', 'purpose', 'arrival', 'departure'] as const;

/** The answers a draft begins with. An address can hold anything: what cannot be an answer is left out. */
export function draftOf(typed: Typed): Record<string, Record<string, string>> {
  const keep = (name: string, value: string | undefined, isGood: (text: string) => boolean) =>
    value !== undefined && isGood(value) ? { [name]: value } : {};
  const isCountry = (text: string): boolean => /^[A-Z]{3}$/.test(text);
  const isChoice = (name: string) => (text: string) => Object.hasOwn(choiceWords[name] ?? {}, text);
  const { nationality, residence, travelDocument, purpose, arrival = '', departure = '' } = typed;
  const areDates = isCalendarDate(arrival) && isCalendarDate(departure) && arrival <= departure;
  return {
    applicant: { ...keep('nationality', nationality, isCountry), ...keep('residence', residence, isCountry) },
    travelDocument: keep('kind', travelDocument, isChoice('kind')),
    journey: { ...keep('purpose', purpose, isChoice('purpose')), ...(areDates ? { arrival, departure } : {}) },
  };
}
