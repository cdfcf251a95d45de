import { toHex } from './der';
import { VdsError } from './vds-error';

/** What two bits say of a document, by their number. */
export const DOCUMENT_STATUSES = ['valid', 'revoked', 'suspended', 'superseded'] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

/** Bytes of SHA-256 over what a seal signs, by which a seal without an index is found; its status is one byte more. */
export const SEAL_DIGEST_BYTES = 8;
const ENTRY = SEAL_DIGEST_BYTES + 1;

/** Changes of an update: numbers of seven bits a byte, each `gap · 4 + status`; the gap counts from the index before. */
export function changedStatuses(before: Uint8Array, size: number, changes: Uint8Array): Uint8Array {
  const list = new Uint8Array(Math.ceil(size / 4));
  list.set(before.subarray(0, list.length));
  let index = -1;
  for (let at = 0; at < changes.length;) {
    let value = 0;
    for (let factor = 1, more = true; more; at += 1, factor *= 128) {
      const byte = changes[at];
      if (byte === undefined || factor > 2 ** 35) throw new VdsError('the changes of the status list are cut off');
      value += (byte & 0x7f) * factor;
      more = byte >= 0x80;
    }
    index += Math.floor(value / 4);
    if (index < 0 || index >= size) throw new VdsError('a change reaches beyond the status list');
    const shift = 2 * (index % 4);
    const slot = index >> 2;
    list[slot] = ((list[slot] as number) & ~(3 << shift)) | ((value % 4) << shift);
  }
  return list;
}

/** An update names seals that came or changed; status 0 takes one off the list. */
export function changedSeals(before: Uint8Array, changes: Uint8Array): Uint8Array {
  const entries = new Map<string, Uint8Array>();
  for (const list of [before, changes])
    for (let at = 0; at + ENTRY <= list.length; at += ENTRY) {
      const entry = list.subarray(at, at + ENTRY);
      const key = toHex(entry.subarray(0, SEAL_DIGEST_BYTES));
      if (entry[SEAL_DIGEST_BYTES] === 0) entries.delete(key);
      else entries.set(key, entry);
    }
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  const list = new Uint8Array(sorted.length * ENTRY);
  sorted.forEach((entry, i) => list.set(entry, i * ENTRY));
  return list;
}

/** By halving: the list is sorted. A seal that does not stand in it is valid. */
export function statusInSeals(list: Uint8Array, digest: Uint8Array): DocumentStatus {
  const wanted = toHex(digest.subarray(0, SEAL_DIGEST_BYTES));
  let [low, high] = [0, list.length / ENTRY];
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = toHex(list.subarray(middle * ENTRY, middle * ENTRY + SEAL_DIGEST_BYTES));
    if (found === wanted) return DOCUMENT_STATUSES[list[middle * ENTRY + SEAL_DIGEST_BYTES] as number] ?? 'revoked';
    if (found < wanted) low = middle + 1;
    else high = middle;
  }
  return 'valid';
}

/** By the index in a national seal; `null` for one that the list does not reach. */
export function statusAt(list: Uint8Array, size: number, index: number): DocumentStatus | null {
  if (!Number.isInteger(index) || index < 0 || index >= size) return null;
  return DOCUMENT_STATUSES[((list[index >> 2] as number) >> (2 * (index % 4))) & 3] as DocumentStatus;
}
