import { readSigners, verifySeal, type SealStatus } from '../src/index';
import { mutants } from './mutants';

/** Statuses that a seal only gets once its signature held. */
const HELD: readonly SealStatus[] = ['VALID', 'EXPIRED_CERTIFICATE', 'INVALID_SEAL_MRZ'];

export interface Fuzzing {
  readonly seals: readonly Uint8Array[];
  /** PEM of their signers */
  readonly certificates: string;
  readonly count: number;
  readonly seed: number;
}

export interface FuzzReport {
  readonly statuses: Readonly<Partial<Record<SealStatus, number>>>;
  /** mutants whose signature held, or on which the library threw: hexadecimal, with what happened */
  readonly faults: readonly string[];
}

/** Verifies so many mutants; a fault does not end it. */
export async function fuzz(
  { seals, certificates, count, seed }: Fuzzing,
  onProgress?: (done: number) => void,
): Promise<FuzzReport> {
  const trusted = await readSigners(certificates);
  const at = new Date('2024-06-01');
  const statuses: Partial<Record<SealStatus, number>> = {};
  const faults: string[] = [];
  const source = mutants(seals, seed);
  for (let done = 1; done <= count; done += 1) {
    const mutant = source.next().value;
    const status = await verifySeal(mutant, trusted, at).then(
      (verification) => verification.status,
      (error: unknown) => String(error),
    );
    if (HELD.includes(status as SealStatus) || !/^[A-Z_]+$/.test(status))
      faults.push(`${Buffer.from(mutant).toString('hex')} ${status}`);
    statuses[status as SealStatus] = (statuses[status as SealStatus] ?? 0) + 1;
    if (onProgress && done % 50_000 === 0) onProgress(done);
  }
  return { statuses, faults };
}
