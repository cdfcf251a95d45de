import { readFileSync } from 'node:fs';
import type { PortalConfig } from '../config';
import { anchorsIn } from './trust-anchors';

/** In place of a file: a portal in production whose page of verification has no scanner, because somebody wants it so. */
export const NO_ANCHOR = 'none';

/**
 * The authorities that the verification page pins, DER in base64: none where telephones check nothing by themselves, null
 * where the office is asked which it has, because the test authority of a clone is made when it first starts.
 * @throws Error in production when nothing is said about it: the scanner would be missing and nobody would know why
 */
export function pinnedAnchors({
  NODE_ENV: environment,
  TRUST_ANCHOR_FILE: file,
}: Pick<PortalConfig, 'NODE_ENV' | 'TRUST_ANCHOR_FILE'>): string[] | null {
  const isProduction = environment === 'production';
  if (file === NO_ANCHOR) return [];
  if (file !== undefined) return anchorsIn(readFileSync(file, 'utf8'), isProduction);
  if (!isProduction) return null;
  throw new Error(
    'TRUST_ANCHOR_FILE is not set. Without the country authority the verification page has no scanner, and telephones ' +
      `check nothing without a network: name its PEM file, or write "${NO_ANCHOR}" to do without.`,
  );
}
