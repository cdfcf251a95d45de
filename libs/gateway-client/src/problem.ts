/** One field of a request that the platform could not accept. */
export interface FieldProblem {
  /** JSON Pointer to the field, for example `/applicant/birthDate`. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** Codes that programs meet on any route; every route has more, and they stay what they are for ever. */
export type CommonProblemCode =
  | 'dpop-required'
  | 'idempotency-key-in-progress'
  | 'idempotency-key-reused'
  | 'illegal-transition'
  | 'internal-error'
  | 'invalid-request'
  | 'not-found'
  | 'rate-limited'
  | 'scope-missing'
  | 'sign-in-required'
  | 'token-invalid';

/** A code this library knows by name, or any other: editors propose the first, the compiler takes both. */
export type ProblemCode = CommonProblemCode | (string & {});

export interface ProblemParts {
  readonly status: number;
  readonly code: ProblemCode;
  readonly title?: string;
  readonly detail?: string;
  readonly requestId?: string;
  readonly errors?: readonly FieldProblem[];
  readonly [extension: string]: unknown;
}

/** The platform refused: an RFC 9457 problem document as an error. `code` is what programs may rely on. */
export class GatewayProblem extends Error {
  override readonly name = 'GatewayProblem';
  readonly status: number;
  readonly code: ProblemCode;
  /** For a person who reads the log; never decide by it. */
  readonly detail: string | undefined;
  /** To be quoted when the problem is reported. */
  readonly requestId: string | undefined;
  /** The fields that were not accepted; empty when no field is to blame. */
  readonly errors: readonly FieldProblem[];

  constructor(
    /** The whole document, with what this code adds, for example `allowed`. */
    readonly document: ProblemParts,
    /** How long the platform asks to wait before the next try; undefined when it says nothing. */
    readonly retryAfterMs?: number,
  ) {
    super(`${document.status} ${document.code}${document.detail ? `: ${document.detail}` : ''}`);
    this.status = document.status;
    this.code = document.code;
    this.detail = document.detail;
    this.requestId = document.requestId;
    this.errors = document.errors ?? [];
  }
}

/** No answer came: the network failed, or the time was up. Whether the request had its effect is not known. */
export class GatewayUnreachable extends Error {
  override readonly name = 'GatewayUnreachable';
}

/** The platform gave no token: `code` is the OAuth error, for example `invalid_client` or `access_denied`. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';

  constructor(
    readonly code: string,
    description?: string,
  ) {
    super(description ? `${code}: ${description}` : code);
  }
}

/** What a refusal says, whoever wrote it: our services send problem documents, a proxy between may send a page. */
export async function problemOf(response: Response): Promise<GatewayProblem> {
  const body = await response.text();
  const document = parse(body);
  const parts: ProblemParts =
    typeof document?.['code'] === 'string'
      ? { ...document, status: response.status, code: document['code'] }
      : { status: response.status, code: `http-${response.status}` };
  return new GatewayProblem(parts, retryAfterOf(response));
}

/** `Retry-After` in its two forms: seconds, or a date. */
function retryAfterOf({ headers }: Response): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
