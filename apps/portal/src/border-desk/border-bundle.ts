import type { Presented } from '../pages/staff/border/presented';

/** What is left of a visa, as the register knew it when the bundle was made. Dates are `YYYY-MM-DD`. */
export interface BundledVisa {
  /** HMAC-SHA-256 of what may be shown for it: first 16 bytes in base64url. */
  digests: string[];
  ended: boolean;
  validFrom: string;
  validUntil: string;
  /** null: as often as the holder likes. */
  entriesLeft: number | null;
  /** Of a stay that would begin on the day of the bundle. */
  daysLeft: number;
  hereSince: string | null;
  lastDay: string | null;
  /** As what its passport is reported; absent in a bundle from before desks were told. */
  passport?: 'lost' | 'stolen' | null;
  /** As what another one is reported, whose number may be read as that of its passport. */
  passportLike?: 'lost' | 'stolen' | null;
}

export interface BorderBundle {
  post: string;
  timeZone: string;
  issuedAt: string;
  key: string;
  visas: BundledVisa[];
}

const BYTES = 16;

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0));
const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/** One spelling for each number, as the register has it. */
function nameOf(document: Presented): string {
  if ('visaNumber' in document) return `visa:${document.visaNumber.toUpperCase().replace(/\s/g, '')}`;
  return `passport:${document.issuer}:${document.passportNumber.toUpperCase().replace(/[^A-Z0-9]/g, '')}`;
}

export async function digestOf(document: Presented, key: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const made = await crypto.subtle.importKey('raw', fromBase64Url(key), algorithm, false, ['sign']);
  const digest = await crypto.subtle.sign('HMAC', made, new TextEncoder().encode(nameOf(document)));
  return toBase64Url(new Uint8Array(digest).subarray(0, BYTES));
}

/** Of several visas in one passport the one that holds on that day, else the one that ends last. */
export async function visaIn(
  { visas, key }: BorderBundle,
  document: Presented,
  today: string,
): Promise<BundledVisa | null> {
  const digest = await digestOf(document, key);
  const found = visas.filter(({ digests }) => digests.includes(digest));
  const holds = ({ ended, validFrom, validUntil }: BundledVisa): number =>
    Number(!ended && validFrom <= today && today <= validUntil);
  found.sort((a, b) => holds(b) - holds(a) || (a.validUntil < b.validUntil ? 1 : -1));
  return found[0] ?? null;
}
