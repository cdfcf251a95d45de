/** One thing that is wrong in a zone, precise enough to point at it. Positions and lines count from 1, as ICAO does. */
export interface MrzProblem {
  readonly code:
    'line-count' | 'line-length' | 'character' | 'check-digit' | 'document-code' | 'country' | 'date' | 'sex' | 'name';
  readonly field: string;
  readonly line: number;
  readonly position: number;
  readonly found: string;
  readonly expected: string;
}

/** Thrown by the builder when the data given cannot stand in a machine-readable zone. */
export class MrzBuildError extends Error {
  override readonly name = 'MrzBuildError';

  /** @param field the input field that is wrong, e.g. `surname` */
  constructor(
    readonly field: string,
    detail: string,
  ) {
    super(`${field}: ${detail}`);
  }
}
