/** One thing that is wrong in a zone, precise enough to point at it. Positions and lines count from 1, as ICAO does. */
export interface MrzProblem {
  readonly code:
    'line-count' | 'line-length' | 'character' | 'check-digit' | 'document-code' | 'country' | 'date' | 'sex' | 'name';
  /** the field, `composite` for its digit, `zone` for the lines as such */
  readonly field: string;
  readonly line: number;
  readonly position: number;
  readonly found: string;
  readonly expected: string;
}

/** Thrown by the builder when the data given cannot stand in a machine-readable zone. */
export class MrzBuildError extends Error {
  override readonly name = 'MrzBuildError';
  /** first character of the input that cannot stand, counted from 1 */
  readonly position: number;
  readonly found: string;
  readonly expected: string;

  /** @param field the input field that is wrong, e.g. `surname` */
  constructor(
    readonly field: string,
    detail: { readonly position?: number; readonly found: string; readonly expected: string },
  ) {
    const { position = 1, found, expected } = detail;
    super(`${field}, position ${position}: found "${found}", expected ${expected}`);
    this.position = position;
    this.found = found;
    this.expected = expected;
  }
}
