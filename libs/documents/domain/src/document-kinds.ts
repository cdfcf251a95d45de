import type { NumberFamily } from './document-number';

interface KindOfDocument {
  /** The aggregate at its owner that a document of this kind is about. */
  readonly subject: string;
  readonly family: NumberFamily;
  /** Begin of the name of the file. */
  readonly file: string;
}

/** What documents issues. A new kind is a line here and a layout; a new certificate of the registry is a layout alone. */
const kinds = {
  'e-visa': { subject: 'visa-application', family: 'visa', file: 'e-visa' },
  'birth-full-copy': { subject: 'copy-request', family: 'act', file: 'copie-integrale' },
  'birth-extract-with-parentage': { subject: 'copy-request', family: 'act', file: 'extrait-avec-filiation' },
  'birth-extract': { subject: 'copy-request', family: 'act', file: 'extrait' },
  'consular-registration': {
    subject: 'registration',
    family: 'registration',
    file: 'attestation-inscription-consulaire',
  },
  'loss-receipt': { subject: 'loss-report', family: 'loss-receipt', file: 'recepisse-de-declaration' },
  'emergency-travel-document': {
    subject: 'emergency-document',
    family: 'emergency-travel-document',
    file: 'laissez-passer',
  },
  'refusal-letter': { subject: 'visa-refusal', family: 'refusal-letter', file: 'decision-de-refus' },
} as const satisfies Record<string, KindOfDocument>;

/** Certificates are declared by the registry's policy: `certificate-residence`, `certificate-life` … */
const certificate = { subject: 'certificate-request', family: 'certificate', file: 'certificat' } as const;

export type CertificateKind = `certificate-${string}`;
export type DocumentKind = keyof typeof kinds | CertificateKind;

const isCertificate = (kind: DocumentKind): kind is CertificateKind => kind.startsWith('certificate-');

export const documentKind = (kind: DocumentKind): KindOfDocument => (isCertificate(kind) ? certificate : kinds[kind]);

/** Whether documents of this kind can be issued; which certificates there are, the policy of the registry says. */
export const isDocumentKind = (kind: string): kind is DocumentKind =>
  Object.hasOwn(kinds, kind) || /^certificate-[a-z]+(-[a-z]+)*$/.test(kind);
