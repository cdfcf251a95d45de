import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import type { AuthorityIdentity } from '../certificate-profiles';
import { signerPurposes } from '../keyring-content';
import type { Revocation, SignerPurpose } from '../keyring-content';
import type { KeyringAccess } from './steps';

const SECRET_LENGTH = 32;

const OPTIONS = {
  folder: { type: 'string' },
  secret: { type: 'string', multiple: true },
  'token-library': { type: 'string' },
  'token-label': { type: 'string', default: 'jatigi' },
  'pin-file': { type: 'string' },
  test: { type: 'boolean', default: false },
  country: { type: 'string', default: 'ML' },
  place: { type: 'string', default: 'MLI' },
  organisation: { type: 'string' },
  name: { type: 'string' },
  'crl-address': { type: 'string' },
  purpose: { type: 'string', default: 'seal' },
  request: { type: 'string' },
  delivery: { type: 'string' },
  fingerprint: { type: 'string' },
  'use-from': { type: 'string' },
  serial: { type: 'string' },
  reason: { type: 'string' },
  list: { type: 'string' },
  backup: { type: 'string' },
  out: { type: 'string' },
} as const;

export type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];
export type OptionName = keyof typeof OPTIONS;

/** @throws Error that names an option which does not exist */
export function readArguments(args: string[]): { command: string[]; values: Values } {
  const { positionals, values } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  return { command: positionals, values };
}

/** @throws Error that names the missing option */
export function needed(values: Values, name: OptionName): string {
  const value = values[name];
  if (typeof value !== 'string' || value === '') throw new Error(`--${name} is needed here.`);
  return value;
}

/** A secret is the content of a file: arguments and environment are seen by others. */
function secretOf(file: string): string {
  const text = readFileSync(file, 'utf8').trim();
  if (text.length < SECRET_LENGTH) throw new Error(`${file} must hold at least ${SECRET_LENGTH} characters.`);
  return text;
}

/** @throws Error when folder or secret are missing or too short, or two persons brought the same secret */
export function accessOf(values: Values): KeyringAccess {
  const secret = (values.secret ?? []).map(secretOf);
  if (secret.length === 0)
    throw new Error('--secret FILE is needed: once for an office, once for each person of an authority.');
  if (new Set(secret).size !== secret.length)
    throw new Error('Two of the secrets are the same: each person has an own one.');
  const library = values['token-library'];
  const pkcs11 = library && {
    library,
    tokenLabel: values['token-label'],
    pin: readFileSync(needed(values, 'pin-file'), 'utf8').trim(),
  };
  return { folder: needed(values, 'folder'), secret, ...(pkcs11 && { pkcs11 }) };
}

export function identityOf(values: Values): AuthorityIdentity {
  return {
    country: values.country,
    place: values.place,
    organisation: needed(values, 'organisation'),
    commonName: needed(values, 'name'),
    crlAddress: needed(values, 'crl-address'),
  };
}

export function purposeOf(values: Values): SignerPurpose {
  const { purpose } = values;
  const known = signerPurposes.find((one) => one === purpose);
  if (known) return known;
  throw new Error('--purpose is seal, bundle or pdf.');
}

/** @throws Error when it is no date */
export function instantOf(values: Values, name: OptionName): Date {
  const at = new Date(needed(values, name));
  if (Number.isNaN(at.getTime())) throw new Error(`--${name} is a date, e.g. 2027-01-15 or 2027-01-15T08:00:00Z.`);
  return at;
}

/** The revocation that is asked for; null when the list only comes due. */
export function revocationOf(values: Values, now: Date): Revocation | null {
  if (values.serial === undefined) return null;
  const reason = needed(values, 'reason');
  if (reason !== 'keyCompromise' && reason !== 'superseded' && reason !== 'cessationOfOperation')
    throw new Error('--reason is keyCompromise, superseded or cessationOfOperation.');
  return { serial: values.serial.toUpperCase(), on: now.toISOString(), reason };
}
