import { DomainError, finding, refuse } from '@jatigi/kernel';
import type { Finding } from '@jatigi/kernel';
import { isDelegable } from './delegable-actions';

/**
 * `machine` acts in its own name with the roles it was granted; `native` and `kiosk` act for the person who allowed
 * them: a native program by a redirect (RFC 8252), a kiosk by a code that the person types elsewhere (RFC 8628).
 */
export const programKinds = ['machine', 'native', 'kiosk'] as const;
export type ProgramKind = (typeof programKinds)[number];

/** What two administrators agree on. */
export interface ProgramFacts {
  kind: ProgramKind;
  name: string;
  /** Public keys of a machine, as a JWK set; several while one replaces another. */
  jwks: { keys: readonly object[] } | null;
  redirectUris: readonly string[];
  /** Actions of the permission tables. Of a machine, empty: all that its roles allow. */
  scopes: readonly string[];
  requestsPerMinute: number;
}

export type ProgramState = 'PROPOSED' | 'ACTIVE' | 'REJECTED' | 'DISABLED';

export const DEFAULT_REQUESTS_PER_MINUTE = 600;

/** A change of a program that waits for a second administrator: its registration is the first. */
export interface ProgramChange {
  facts: ProgramFacts;
  proposedBy: string;
}

/** @throws 422 with a finding per field */
export function checkProgram(facts: ProgramFacts): void {
  refuse(
    [...keyFindings(facts), ...redirectFindings(facts), ...scopeFindings(facts)],
    'The program cannot be registered like this.',
  );
}

/** @throws 403 `four-eyes` for the administrator who proposed it */
export function mayDecide({ proposedBy }: ProgramChange, by: string): void {
  if (proposedBy !== by) return;
  throw new DomainError({ code: 'four-eyes', kind: 'forbidden', detail: 'Another administrator decides on this.' });
}

function keyFindings({ kind, jwks }: ProgramFacts): Finding[] {
  if (kind === 'machine' && !jwks) return [finding('/jwks', 'required', 'A machine is known by its public keys.')];
  if (kind !== 'machine' && jwks)
    return [finding('/jwks', 'not-used', 'A program on the devices of people has no keys of its own.')];
  return [];
}

function redirectFindings({ kind, redirectUris }: ProgramFacts): Finding[] {
  if (kind !== 'native') {
    return redirectUris.length === 0
      ? []
      : [finding('/redirectUris', 'not-used', 'Only a native program comes back by an address.')];
  }
  if (redirectUris.length === 0)
    return [finding('/redirectUris', 'required', 'Say where the program takes the person back.')];
  return redirectUris.flatMap((uri, index) =>
    isRedirect(uri) ? [] : [finding(`/redirectUris/${index}`, 'redirect-not-allowed', redirectRule)],
  );
}

const redirectRule =
  'https, or http to 127.0.0.1 or [::1], or a scheme of a reversed domain name (RFC 8252 §7.1); without a fragment.';

function isRedirect(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { protocol, hostname, hash, username } = new URL(uri);
  if (hash !== '' || username !== '') return false;
  if (protocol === 'https:') return true;
  if (protocol === 'http:') return hostname === '127.0.0.1' || hostname === '[::1]';
  return protocol.includes('.');
}

function scopeFindings({ kind, scopes }: ProgramFacts): Finding[] {
  if (kind === 'machine') return [];
  if (scopes.length === 0) return [finding('/scopes', 'required', 'Say what the program may be allowed to do.')];
  return scopes.flatMap((scope, index) =>
    isDelegable(scope)
      ? []
      : [finding(`/scopes/${index}`, 'scope-not-delegable', 'No person can hand this action to a program.')],
  );
}
