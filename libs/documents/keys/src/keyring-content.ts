/** What a certified key may sign: seals of documents, the trust bundle, or the files of documents (PAdES). */
export const signerPurposes = ['seal', 'bundle', 'pdf'] as const;
export type SignerPurpose = (typeof signerPurposes)[number];

/** A key of the issuing office with its certificate. */
export interface SignerEntry {
  purpose: SignerPurpose;
  /** PEM */
  certificate: string;
  keyId: string;
  /** Instants between which the key signs, ISO 8601; the certificate lives on for the documents that it sealed. */
  useFrom: string;
  useUntil: string;
}

/** A key that waits for its certificate. */
export interface SignerRequest {
  purpose: SignerPurpose;
  keyId: string;
  /** common name that is asked for */
  name: string;
}

export interface Revocation {
  /** capital hexadecimal */
  serial: string;
  on: string;
  reason: 'keyCompromise' | 'superseded' | 'cessationOfOperation';
}

/** What only the keyring of a country authority holds. */
export interface AuthorityBook {
  /** Key of the newest authority certificate. */
  keyId: string;
  /** Whatever it certified: serial numbers are never used twice, and at most five seal keys a year. */
  issued: { serial: string; purpose: SignerPurpose; at: string }[];
  revoked: Revocation[];
  crlNumber: number;
}

/** What the encrypted file holds. Authority and issuing office have one each; a TEST keyring is both. */
export interface KeyringContent {
  /** said on every document and in the API; production does not start with it */
  test: boolean;
  /** country authorities, PEM, oldest first */
  authorities: string[];
  /** the newer authority certified by the older, PEM */
  links: string[];
  /** newest list of revoked certificates, PEM */
  crl: string | null;
  signers: SignerEntry[];
  requests: SignerRequest[];
  /** only in the keyring of the authority */
  book: AuthorityBook | null;
  /** private keys, PKCS#8 PEM by key id; empty when they live in a PKCS#11 token */
  keys: Record<string, string>;
}

export const emptyKeyring = (test: boolean): KeyringContent => ({
  test,
  authorities: [],
  links: [],
  crl: null,
  signers: [],
  requests: [],
  book: null,
  keys: {},
});

/**
 * The key that signs at an instant: of those in use, the one that came last. So the next key takes over at its first
 * instant and the old one stands by until its last: there is no moment without a key.
 * @throws Error when none is in use
 */
export function signerAt(signers: readonly SignerEntry[], purpose: SignerPurpose, at: Date): SignerEntry {
  const now = at.toISOString();
  const inUse = signers.filter((one) => one.purpose === purpose && one.useFrom <= now && now < one.useUntil);
  const newest = inUse.sort((a, b) => a.useFrom.localeCompare(b.useFrom)).at(-1);
  if (!newest) throw new Error(`The keyring has no key for ${purpose}s that is in use at ${now}.`);
  return newest;
}

/** Purposes for which there never was a key: an office needs one of each before it issues anything. */
export const missingPurposes = ({ signers }: Pick<KeyringContent, 'signers'>): SignerPurpose[] =>
  signerPurposes.filter((purpose) => !signers.some((one) => one.purpose === purpose));
