import 'reflect-metadata'; // @peculiar/x509 registers its parts with it
import { X509Certificate } from 'node:crypto';

import { X509Crl } from '@peculiar/x509';

import { authorityKeyUntil } from './authority';
import type { KeyringContent, SignerEntry, SignerPurpose } from './keyring-content';

/**
 * next: its time has not come; standing-by: a newer one took over, and it could sign still; retired: its time is over, the
 * certificate stays for what it signed.
 */
export type KeyStanding = 'in-use' | 'next' | 'standing-by' | 'retired' | 'revoked';

interface Period {
  from: string;
  until: string;
}

/** A key as people may know it: from its certificate, which is public. */
export interface KeyRecord {
  purpose: 'authority' | SignerPurpose;
  /** country and common name */
  name: string;
  /** of the certificate, capital hexadecimal */
  serial: string;
  /** SHA-256 of the certificate, `AB:CD:…`, as people compare it */
  fingerprint: string;
  /** instants between which the key signs */
  use: Period;
  /** validity of the certificate, longer than the use: it proves what was signed */
  certificate: Period;
  standing: KeyStanding;
  /** when the key that follows must be there; null: it is there, or nobody waits for one */
  dueOn: string | null;
}

export interface RevocationListRecord extends Period {
  /** certificates on it */
  revoked: number;
}

/** State of a keyring, without anything that signs. */
export interface KeyInventory {
  test: boolean;
  store: 'file' | 'token';
  keys: KeyRecord[];
  /** Keys that wait for their certificate. */
  requests: { purpose: SignerPurpose; name: string }[];
  /** `until` is the instant before which the next list must be published; null: none was ever published. */
  crl: RevocationListRecord | null;
  /** Purposes for which no key is in use at this instant. */
  missing: SignerPurpose[];
}

const purposes: readonly SignerPurpose[] = ['seal', 'bundle', 'pdf'];
const iso = (date: string): string => new Date(date).toISOString();

/** What there is at an instant, and what must be renewed until when. */
export function inventoryOf(content: KeyringContent, { now, inToken }: { now: Date; inToken: boolean }): KeyInventory {
  const at = now.toISOString();
  const revoked = revokedSerials(content.crl);
  const chains = purposes.map((purpose) => chainOf(content.signers, { purpose, at, revoked }));
  return {
    test: content.test,
    store: inToken ? 'token' : 'file',
    keys: [
      ...authoritiesOf(content, at),
      ...content.signers.map((entry) => signerRecord(entry, { at, revoked, chains })),
    ],
    requests: content.requests.map(({ purpose, name }) => ({ purpose, name })),
    crl: listOf(content.crl),
    missing: purposes.filter((_, index) => chains[index]?.inUse === null),
  };
}

function recordOf(pem: string): Pick<KeyRecord, 'name' | 'serial' | 'fingerprint' | 'certificate'> {
  const { subject, serialNumber, fingerprint256, validFrom, validTo } = new X509Certificate(pem);
  const part = (name: string): string => new RegExp(`^${name}=(.*)$`, 'm').exec(subject)?.[1] ?? '';
  return {
    name: `${part('C')} ${part('CN')}`,
    serial: serialOf(serialNumber),
    fingerprint: fingerprint256,
    certificate: { from: iso(validFrom), until: iso(validTo) },
  };
}

const serialOf = (serial: string): string => serial.toUpperCase().replace(/^0+/, '');

/** The newest authority certifies until its key has served; the ones before are trusted for what they certified. */
function authoritiesOf({ authorities }: KeyringContent, at: string): KeyRecord[] {
  return authorities.map((pem, index) => {
    const record = recordOf(pem);
    const until = authorityKeyUntil({ notBefore: new Date(record.certificate.from) }).toISOString();
    const isNewest = index === authorities.length - 1;
    return {
      purpose: 'authority',
      ...record,
      use: { from: record.certificate.from, until },
      standing: isNewest && at < until ? 'in-use' : 'retired',
      dueOn: isNewest ? until : null,
    };
  });
}

interface Chain {
  inUse: SignerEntry | null;
  /** The last of those that take over from each other without a pause: after it, nobody signs. */
  last: SignerEntry | null;
}
interface Moment {
  at: string;
  revoked: ReadonlySet<string>;
}

function chainOf(
  signers: readonly SignerEntry[],
  { purpose, at, revoked }: Moment & { purpose: SignerPurpose },
): Chain {
  const usable = signers
    .filter((one) => one.purpose === purpose && one.keyId !== '' && one.useUntil > at && !isRevoked(one, revoked))
    .sort((a, b) => a.useFrom.localeCompare(b.useFrom));
  const inUse = usable.filter(({ useFrom }) => useFrom <= at).at(-1) ?? null;
  let last = inUse;
  for (const one of usable) if (last && one.useFrom <= last.useUntil && one.useUntil > last.useUntil) last = one;
  return { inUse, last };
}

const isRevoked = ({ certificate }: SignerEntry, revoked: ReadonlySet<string>): boolean =>
  revoked.has(serialOf(new X509Certificate(certificate).serialNumber));

function signerRecord(entry: SignerEntry, scene: Moment & { chains: readonly Chain[] }): KeyRecord {
  const { purpose, certificate, useFrom, useUntil } = entry;
  const chain = scene.chains[purposes.indexOf(purpose)];
  return {
    purpose,
    ...recordOf(certificate),
    use: { from: useFrom, until: useUntil },
    standing: standingOf(entry, scene, chain?.inUse === entry),
    dueOn: chain?.last === entry ? useUntil : null,
  };
}

function standingOf(entry: SignerEntry, { at, revoked }: Moment, isInUse: boolean): KeyStanding {
  if (isRevoked(entry, revoked)) return 'revoked';
  if (isInUse) return 'in-use';
  if (entry.keyId === '' || entry.useUntil <= at) return 'retired';
  return entry.useFrom > at ? 'next' : 'standing-by';
}

const revokedSerials = (crl: string | null): ReadonlySet<string> =>
  new Set(crl === null ? [] : new X509Crl(crl).entries.map(({ serialNumber }) => serialOf(serialNumber)));

function listOf(pem: string | null): RevocationListRecord | null {
  if (pem === null) return null;
  const { thisUpdate, nextUpdate, entries } = new X509Crl(pem);
  return {
    from: thisUpdate.toISOString(),
    until: (nextUpdate ?? thisUpdate).toISOString(),
    revoked: entries.length,
  };
}
