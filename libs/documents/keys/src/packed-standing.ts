import { DOCUMENT_STATUSES, SEAL_DIGEST_BYTES } from '@jatigi/vds';
import type { DocumentStatus } from '@jatigi/vds';

/** What verifiers must know of documents at one moment. */
export interface Standing {
  /** grows with each bundle */
  version: number;
  /** by status index: number of the status in `DOCUMENT_STATUSES` */
  statuses: Uint8Array;
  /** seals without an index (visa, emergency travel document) that are not valid: SHA-256 of what they sign */
  seals: readonly { digest: Uint8Array; status: DocumentStatus }[];
}

/** A standing as its lists stand in a bundle; of each digest only the part that a bundle names is left. */
export interface PackedStanding {
  version: number;
  /** documents in the status list */
  size: number;
  statusList: Buffer;
  sealList: Buffer;
}

const ENTRY = SEAL_DIGEST_BYTES + 1;

/** Two bits for each document, the first in the lowest bits. */
function packedStatuses(statuses: Uint8Array): Buffer {
  const list = Buffer.alloc(Math.ceil(statuses.length / 4));
  statuses.forEach(
    (status, index) => (list[index >> 2] = (list[index >> 2] as number) | (status << (2 * (index % 4)))),
  );
  return list;
}

/** Entries of a list of seals by the digest that they name, sorted. */
export type SealEntries = ReadonlyMap<string, Buffer>;

export function entriesOf(seals: Standing['seals']): SealEntries {
  const entries = seals.map(({ digest, status }) => {
    const short = Buffer.from(digest.subarray(0, SEAL_DIGEST_BYTES));
    return [short.toString('hex'), Buffer.concat([short, Buffer.of(DOCUMENT_STATUSES.indexOf(status))])] as const;
  });
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const packStanding = ({ version, statuses, seals }: Standing): PackedStanding => ({
  version,
  size: statuses.length,
  statusList: packedStatuses(statuses),
  sealList: Buffer.concat([...entriesOf(seals).values()]),
});

/** The way back, enough to make an update from. */
export function unpackStanding({ version, size, statusList, sealList }: PackedStanding): Standing {
  const statuses = new Uint8Array(size);
  for (let index = 0; index < size; index += 1)
    statuses[index] = ((statusList[index >> 2] as number) >> (2 * (index % 4))) & 3;
  const seals = Array.from({ length: sealList.length / ENTRY }, (_, i) => {
    const entry = sealList.subarray(i * ENTRY, (i + 1) * ENTRY);
    const status = DOCUMENT_STATUSES[entry[SEAL_DIGEST_BYTES] as number] as DocumentStatus;
    return { digest: Uint8Array.from(entry.subarray(0, SEAL_DIGEST_BYTES)), status };
  });
  return { version, statuses, seals };
}
