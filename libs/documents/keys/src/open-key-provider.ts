import { X509Certificate } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';

import { FileKeyStore } from './file-key-store';
import { inventoryOf } from './key-inventory';
import type { KeyInventory } from './key-inventory';
import type { KeyProvider, PdfSigner, SealSigner, TrustMaterial } from './key-provider';
import { emptyKeyring, missingPurposes, signerAt } from './keyring-content';
import type { KeyringContent, SignerEntry, SignerPurpose } from './keyring-content';
import { changeKeyring, createKeyring, KEYRING_FILE, readKeyring, setAsideFirstFormat } from './keyring-file';
import type { KeyringSecret } from './keyring-file';
import type { KeyStore } from './key-store';
import { Pkcs11KeyStore } from './pkcs11-key-store';
import type { Pkcs11Options } from './pkcs11-key-store';
import { addMissingSigners, makeTestAuthority } from './test-authority';

const DAY = 86_400_000;
/** How soon a running service sees what a ceremony changed, in milliseconds. */
const REFRESH_EVERY = 5_000;

export interface KeyProviderOptions {
  folder: string;
  secret: KeyringSecret;
  production: boolean;
  now: () => Date;
  /** absent: private keys in the keyring file */
  pkcs11?: Pkcs11Options;
}

/** The store that the options name. A file's keys are those of the given content. */
export const openStore = (content: KeyringContent, pkcs11?: Pkcs11Options): Promise<KeyStore> =>
  pkcs11 ? Pkcs11KeyStore.open(pkcs11) : Promise.resolve(new FileKeyStore(content.keys));

function refuseTestAuthority(folder: string): never {
  throw new Error(
    `KEYRING_DIR (${folder}) holds no signing keys of a country authority. Production does not make a TEST authority: ` +
      'bring a keyring that a real one certified (docs/runbooks/key-ceremony.md).',
  );
}

const meaning: Record<SignerPurpose, string> = {
  seal: 'seals of documents',
  bundle: 'trust bundles',
  pdf: 'signatures of PDFs',
};

/** An office that lacks a key would start, and then issue nothing: whoever starts it must know what to bring. */
function refuseIncomplete(folder: string, content: KeyringContent): void {
  const missing = missingPurposes(content).map((purpose) => {
    const isAsked = content.requests.some((one) => one.purpose === purpose);
    return `${purpose} (${meaning[purpose]}${isAsked ? '; it is asked for, its certificate is not installed' : ''})`;
  });
  if (missing.length === 0) return;
  throw new Error(
    `KEYRING_DIR (${folder}) lacks a key for: ${missing.join(', ')}. Ask for each with “key-ceremony.js request ` +
      '--purpose …”, certify it at the authority and install it (docs/runbooks/key-ceremony.md, section 3).',
  );
}

/** By its mark and by the names in its certificates: a keyring of tests must not pass because one of the two was changed. */
function isTest(content: KeyringContent): boolean {
  const pems = [...content.authorities, ...content.signers.map(({ certificate }) => certificate)];
  return content.test || pems.some((pem) => /\bTEST\b/.test(new X509Certificate(pem).subject));
}

/** What a certificate says, worked out once for each keyring that was opened: signers are asked for with every document. */
function once<T>(known: WeakMap<SignerEntry, T>, entry: SignerEntry, work: (certificate: X509Certificate) => T): T {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const result = work(new X509Certificate(entry.certificate));
  known.set(entry, result);
  return result;
}
const identities = new WeakMap<SignerEntry, Pick<SealSigner, 'signerId' | 'reference'>>();
const authorityOf = new WeakMap<SignerEntry, string>();

const pemOf = ({ certificate }: SignerEntry): string => certificate;

class KeyringProvider implements KeyProvider {
  private readonly timer: NodeJS.Timeout;
  private seen: string;

  constructor(
    private content: KeyringContent,
    private store: KeyStore,
    private readonly options: KeyProviderOptions,
  ) {
    this.seen = this.stamp();
    // A keyring that cannot be read just now leaves the last one in use.
    this.timer = setInterval(() => void this.refresh().catch(() => undefined), REFRESH_EVERY).unref();
  }

  get test(): boolean {
    return this.content.test;
  }

  get signer(): SealSigner {
    const entry = signerAt(this.content.signers, 'seal', this.options.now());
    const { store } = this;
    const identity = once(identities, entry, ({ subject, serialNumber }) => {
      const part = (name: string): string => new RegExp(`^${name}=(.*)$`, 'm').exec(subject)?.[1] ?? '';
      return { signerId: part('C') + part('CN'), reference: serialNumber.replace(/^0+/, '') };
    });
    return { ...identity, sign: (message) => store.sign(entry.keyId, message) };
  }

  get pdfSigner(): PdfSigner {
    const { authorities, signers } = this.content;
    const entry = signerAt(signers, 'pdf', this.options.now());
    const authority = once(authorityOf, entry, (issued) => {
      const found = authorities.find((pem) => issued.checkIssued(new X509Certificate(pem)));
      if (found === undefined) throw new Error('The keyring lacks the authority that certified its key for PDFs.');
      return found;
    });
    const { store } = this;
    return { certificate: entry.certificate, authority, sign: (message) => store.sign(entry.keyId, message) };
  }

  get certificates(): readonly string[] {
    const { authorities, links, signers } = this.content;
    return [...authorities, ...links, ...signers.filter(({ purpose }) => purpose === 'seal').map(pemOf)];
  }

  get crl(): string | null {
    return this.content.crl;
  }

  get trust(): TrustMaterial {
    const { authorities, links, signers, crl } = this.content;
    const entry = signerAt(signers, 'bundle', this.options.now());
    const { store } = this;
    return {
      authorities,
      links,
      crl,
      signers: signers.filter(({ purpose }) => purpose === 'seal').map(pemOf),
      bundleSigner: { certificate: entry.certificate, sign: (message) => store.sign(entry.keyId, message) },
    };
  }

  get inventory(): KeyInventory {
    return inventoryOf(this.content, { now: this.options.now(), inToken: this.options.pkcs11 !== undefined });
  }

  async refresh(): Promise<void> {
    const stamp = this.stamp();
    if (stamp === this.seen) return;
    const { folder, secret, pkcs11, production } = this.options;
    const content = await readKeyring(folder, secret);
    if (!content || (production && isTest(content))) return;
    // The session with a token stays; keys of a file come with the file.
    if (!pkcs11) this.store = new FileKeyStore(content.keys);
    this.content = content;
    this.seen = stamp;
  }

  /** Nest calls it when the service ends. */
  onModuleDestroy(): void {
    this.close();
  }

  close(): void {
    clearInterval(this.timer);
    this.store.close();
  }

  private stamp(): string {
    const { mtimeMs, ino } = statSync(join(this.options.folder, KEYRING_FILE));
    return `${mtimeMs} ${ino}`;
  }
}

/** A TEST keyring that is older than a purpose gets its key; a real one needs the ceremony. */
async function completed(content: KeyringContent | null, options: KeyProviderOptions): Promise<KeyringContent | null> {
  const { folder, secret, production, now, pkcs11 } = options;
  if (!content?.test || production || missingPurposes(content).length === 0) return content;
  return changeKeyring(folder, secret, async (current) => {
    const store = await openStore(current, pkcs11);
    await addMissingSigners(current, store, now()).finally(() => store.close());
    return current;
  });
}

/**
 * Opens the keyring of a folder. The first start outside production makes a TEST authority.
 * @throws Error in production when there is no keyring, only a test one, or one that lacks a purpose; and when secret, token
 * or PIN is wrong
 */
export async function openKeyProvider(options: KeyProviderOptions): Promise<KeyProvider> {
  const { folder, secret, production, now, pkcs11 } = options;
  if (!production) setAsideFirstFormat(folder);
  const existing = await readKeyring(folder, secret).then((content) => completed(content, options));
  if (production && (!existing || isTest(existing))) refuseTestAuthority(folder);
  if (production && existing) refuseIncomplete(folder, existing);
  if (existing) return new KeyringProvider(existing, await openStore(existing, pkcs11), options);
  const made = emptyKeyring(true);
  const store = await openStore(made, pkcs11);
  // A day back, so that a verifier whose clock is a little behind does not find the certificate too young.
  await makeTestAuthority(made, store, new Date(Math.floor(now().getTime() / DAY) * DAY - DAY));
  const kept = await createKeyring(folder, secret, made);
  if (kept === made) return new KeyringProvider(made, store, options);
  return new KeyringProvider(kept, pkcs11 ? store : new FileKeyStore(kept.keys), options);
}
