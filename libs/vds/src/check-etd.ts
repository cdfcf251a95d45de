import { parseMrz } from '@jatigi/mrz';
import { firstDifference } from './differences';
import type { EtdSeal } from './documents';

/** Statuses that the emergency travel document adds to those of every seal (9303-8 §6). */
export type EtdStatus = 'VALID' | 'INVALID_SEAL_MRZ' | 'INVALID_PRINTED_MRZ' | 'SEAL_DOCUMENT_MISMATCH';

const isZone = (lines: readonly string[]): boolean => {
  const read = parseMrz(lines, 'TD2');
  return read.ok && read.mrz.documentCode === 'PU';
};

/**
 * Compares the zone in a seal, whose signature was verified before, with the zone that was read from the sheet. A seal cut out
 * of one document and glued on another is genuine by itself: only this comparison sees it.
 * @param printed both lines as read; a slip of the reader shows in its check digits; absent = only the sealed zone is judged
 */
export function checkEtd({ mrz }: Pick<EtdSeal, 'mrz'>, printed?: readonly [string, string]): EtdStatus {
  if (!isZone(mrz)) return 'INVALID_SEAL_MRZ';
  if (!printed) return 'VALID';
  if (!isZone(printed)) return 'INVALID_PRINTED_MRZ';
  return firstDifference(mrz, printed) === null ? 'VALID' : 'SEAL_DOCUMENT_MISMATCH';
}
