import type { NumberFamily } from './document-number';

/** What documents issues. A new kind is a line here, a layout, and a migration that lets the register hold it. */
export const documentKinds = {
  'e-visa': { subject: 'visa-application', family: 'visa', file: 'e-visa' },
  'birth-full-copy': { subject: 'copy-request', family: 'act', file: 'copie-integrale' },
  'birth-extract-with-parentage': { subject: 'copy-request', family: 'act', file: 'extrait-avec-filiation' },
  'birth-extract': { subject: 'copy-request', family: 'act', file: 'extrait' },
  'consular-registration': {
    subject: 'registration',
    family: 'registration',
    file: 'attestation-inscription-consulaire',
  },
} as const satisfies Record<string, { subject: string; family: NumberFamily; file: string }>;

export type DocumentKind = keyof typeof documentKinds;
export const documentKindNames = Object.keys(documentKinds) as DocumentKind[];
