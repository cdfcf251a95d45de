import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

import type { Clock } from '@jatigi/kernel';
import type { Logger } from 'pino';

import type { DocumentsConfig } from '../config';
import { TimeStampAuthority } from './time-stamps';

const PEM = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** @throws Error when the file holds none */
function certificatesIn(file: string): X509Certificate[] {
  const found = readFileSync(file, 'utf8').match(PEM) ?? [];
  if (found.length === 0) throw new Error(`TSA_TRUST_FILE (${file}) holds no certificate in PEM.`);
  return found.map((pem) => new X509Certificate(pem));
}

/**
 * The authority that the settings name; null when none is to be asked.
 * @param log told when whoever answers at TSA_URL is believed
 * @throws Error in production when nobody is named who vouches for the authority: a stamp of anybody proves nothing
 */
export function openTimeStamps(
  config: Pick<DocumentsConfig, 'TSA_URL' | 'TSA_TRUST_FILE' | 'NODE_ENV'>,
  clock: Clock,
  log: Pick<Logger, 'warn'>,
): TimeStampAuthority | null {
  const { TSA_URL: url, TSA_TRUST_FILE: file, NODE_ENV: environment } = config;
  if (url === undefined) return null;
  const now = (): Date => clock.now();
  if (file !== undefined) return new TimeStampAuthority(url, now, certificatesIn(file));
  if (environment === 'production')
    throw new Error('TSA_URL needs TSA_TRUST_FILE: the certificates of which one vouches for the authority.');
  log.warn('TSA_TRUST_FILE is not set: time stamps are checked, but anybody may have made them');
  return new TimeStampAuthority(url, now);
}
