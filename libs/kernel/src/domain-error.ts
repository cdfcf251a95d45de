/** What went wrong, in the caller's terms; each kind is one HTTP status at the edge (ADR-0003). */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'gone'
  | 'too-large'
  | 'unsupported'
  | 'rule'
  | 'version-required'
  | 'too-many'
  | 'unavailable';

/** One fault in one field. `pointer` is an RFC 6901 JSON Pointer into the request body. */
export interface FieldError {
  pointer: string;
  code: string;
  detail: string;
}

export interface DomainErrorInit {
  /** Stable kebab-case code that programs may rely on. */
  code: string;
  kind: ErrorKind;
  /** A sentence for a person; never personal data. */
  detail: string;
  errors?: readonly FieldError[];
  /** Further members of the problem document, for example `state` and `allowed`. */
  extra?: Readonly<Record<string, unknown>>;
}

/** A refusal that the caller can understand and act on. Anything else thrown is a fault of ours. */
export class DomainError extends Error {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly errors: readonly FieldError[];
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(init: DomainErrorInit) {
    super(init.detail);
    this.name = new.target.name;
    this.code = init.code;
    this.kind = init.kind;
    this.errors = init.errors ?? [];
    this.extra = init.extra ?? {};
  }
}

/** The object does not exist, or the caller must not learn that it does. */
export function notFound(what: string): DomainError {
  return new DomainError({
    code: 'not-found',
    kind: 'not-found',
    detail: `${what} does not exist or is not yours to see.`,
  });
}
