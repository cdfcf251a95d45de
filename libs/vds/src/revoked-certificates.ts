import { signedParts, time, type SignedObject } from './certificate';
import { derNodes, toHex } from './der';
import { VdsError } from './vds-error';

/** A list of revoked certificates (RFC 5280 §5.1); who signed it is for others to check. */
export interface RevocationList extends SignedObject {
  readonly nextUpdate: Date;
  /** serial numbers, capital hexadecimal digits */
  readonly revoked: ReadonlySet<string>;
}

const SEQUENCE = 0x30;
const TIMES = [0x17, 0x18];

/** @throws VdsError when it is no list, or does not say when the next one is due */
export function readRevocationList(der: Uint8Array): RevocationList {
  const { content, ...signed } = signedParts(der);
  const parts = derNodes(content.content);
  const [, nextUpdate] = parts.filter(({ tag }) => TIMES.includes(tag));
  if (!nextUpdate) throw new VdsError('a list of revoked certificates does not say when the next one is due');
  const [, , entries] = parts.filter(({ tag }) => tag === SEQUENCE); // after algorithm and issuer
  const serials = (entries ? derNodes(entries.content) : []).map(({ content: entry }) => derNodes(entry)[0]);
  const revoked = serials.map((serial) => toHex(serial?.content ?? new Uint8Array()).toUpperCase());
  return { ...signed, nextUpdate: time(nextUpdate), revoked: new Set(revoked) };
}
