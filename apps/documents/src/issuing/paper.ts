import type { NumberFamily } from '@jatigi/documents-domain';
import type { Issue } from './issued-documents';
import type { Printed } from './printed';

/** A sealed paper and what the register of documents keeps of it; it is valid from the day that it was made. */
export interface MadePaper extends Pick<Issue, 'holder' | 'post' | 'validUntil'> {
  printed: Printed;
}

/** Makes the papers of one family from what their owner says of the subject now; keeps nothing. */
export interface Paper {
  /** Numbers of one family belong to one maker. */
  readonly family: NumberFamily;
  /**
   * Asks the owner, lays out and seals under a new number.
   * @throws DomainError of kind `conflict` when the subject no longer stands; VdsError when its data cannot stand in a seal
   */
  make(subjectId: string, now: Date): Promise<MadePaper>;
}

/** All makers that the service has. */
export const PAPERS = 'documents:papers';
