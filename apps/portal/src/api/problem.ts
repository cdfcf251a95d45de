/** One field that a service refused; `pointer` is a JSON pointer into the body that was sent. */
export interface FieldProblem {
  pointer: string;
  code: string;
  detail: string;
}

/** A problem document of a service (RFC 9457), thrown by `Api`. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly body: Readonly<Record<string, unknown>>,
  ) {
    super(code);
  }

  get fields(): readonly FieldProblem[] {
    return (this.body['errors'] as FieldProblem[] | undefined) ?? [];
  }

  get detail(): string | undefined {
    return this.body['detail'] as string | undefined;
  }

  get requestId(): string | undefined {
    return this.body['requestId'] as string | undefined;
  }
}

/** Whether a command failed because of what was typed or because of the state of things, not because of us. */
export function isRefusal(error: unknown, ...codes: string[]): error is ApiProblem {
  if (!(error instanceof ApiProblem) || error.status >= 500) return false;
  return codes.length === 0 || codes.includes(error.code);
}
