import { z } from 'zod';
import { loadConfig, secret, serviceSettings, setting } from '@jatigi/platform-config';
import type { ConfigOf } from '@jatigi/platform-config';

export const documentsSettings = {
  ...serviceSettings,
  IDENTITY_URL: setting(z.url(), 'Base address of the identity service, for the names of posts and for registrations'),
  CIVIL_REGISTRY_URL: setting(z.url(), 'Address of civil-registry'),
  VISAS_URL: setting(z.url(), 'Base address of the visas service'),
  PUBLIC_URL: setting(z.url(), 'Public address of the gateway, printed on documents'),
  BLOB_DIR: setting(z.string().min(1), 'Folder of the encrypted files, unless they are kept by an S3 server'),
  S3_ENDPOINT: setting(z.url().optional(), 'Address of a server that speaks S3; absent = files in BLOB_DIR'),
  S3_BUCKET: setting(z.string().min(3), 'Its bucket, which must exist and be for this service alone', {
    fallback: 'jatigi-vault',
  }),
  S3_REGION: setting(z.string().min(1), 'Its region', { fallback: 'us-east-1' }),
  S3_ACCESS_KEY_ID: setting(z.string().optional(), 'Who this service is to the S3 server'),
  S3_SECRET_ACCESS_KEY: { ...setting(z.string().optional(), 'Its secret there'), isSecret: true },
  CLAMD_URL: setting(
    z.url({ protocol: /^(?:tcp|unix)$/ }).optional(),
    'Virus scanner of uploads: tcp://host:3310 or unix:///run/clamav/clamd.ctl; absent = uploads are not scanned',
  ),
  KEYRING_DIR: setting(z.string().min(1), 'Folder of the encrypted signing keys'),
  KEYRING_SECRET: secret('Passphrase that opens the signing keys', {
    developmentDefault: 'development-only-keyring-passphrase',
    onlyFromFile: true,
  }),
  TRUST_BUNDLE_SECONDS: setting(
    z.coerce.number().int().min(1).max(40),
    'Seconds between two looks whether verifiers need a new trust bundle',
    { fallback: '20' },
  ),
  TSA_URL: setting(
    z.url().optional(),
    'Time-stamping authority (RFC 3161): documents wait for its stamp; absent = none is asked',
  ),
  TSA_TRUST_FILE: setting(
    z.string().min(1).optional(),
    'PEM file of certificates of which one vouches for that authority, or is its own; needed with TSA_URL in production',
  ),
  PKCS11_LIBRARY: setting(z.string().min(1).optional(), 'PKCS#11 library of the token; absent = keys in the keyring'),
  PKCS11_TOKEN: setting(z.string().min(1), 'Label of the PKCS#11 token', { fallback: 'jatigi' }),
  PKCS11_PIN: { ...setting(z.string().optional(), 'PIN of the PKCS#11 token'), isSecret: true, onlyFromFile: true },
};

export type DocumentsConfig = ConfigOf<typeof documentsSettings>;

/** @throws ConfigError that lists all problems */
export function documentsConfig(): DocumentsConfig {
  return loadConfig(documentsSettings);
}
