import { textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { wholeNumber } from '../whole-number';

/** Addresses, one per line. */
const linesOf = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter((part) => part !== '');

/** What was typed, as identity takes it. Keys that are no JSON are sent as text: identity refuses them at their field. */
export function programBody(typed: Typed, scopes: readonly string[]) {
  const jwks = textOf(typed, 'jwks');
  const perMinute = wholeNumber(textOf(typed, 'requestsPerMinute'));
  return {
    kind: textOf(typed, 'kind'),
    name: textOf(typed, 'name'),
    ...(jwks !== undefined && { jwks: keysOf(jwks) }),
    redirectUris: linesOf(typed['redirectUris']),
    scopes,
    ...(perMinute !== undefined && { requestsPerMinute: perMinute }),
  };
}

export function keysOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
