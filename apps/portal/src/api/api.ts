import type { LoaderFunctionArgs } from 'react-router';
import { gatewayContext } from './gateway-context';
import { ApiProblem } from './problem';

/** What `Api` needs of a loader's or action's arguments. */
export type PageArguments = Pick<LoaderFunctionArgs, 'request' | 'context'>;

export interface CallOptions {
  /** The version the person saw: `If-Match`. */
  version?: number | string | undefined;
  /** One per form that was shown: a double click is one command. */
  idempotencyKey?: string | undefined;
  /** Why personal data is read: `Purpose-Of-Use`, for staff. */
  purpose?: string | undefined;
  query?: Readonly<Record<string, string | number | undefined | null>> | undefined;
}

export interface Versioned<T> {
  data: T;
  /** For `If-Match` of the next command; from the ETag. */
  version: string | undefined;
}

const TIMEOUT_MILLISECONDS = 25_000;

/** The API as the person whose page is being made sees it. The page pass says who that is; only the gateway can read it. */
export class Api {
  constructor(
    private readonly gatewayUrl: string,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  static of({ request, context }: PageArguments): Api {
    const { gatewayUrl } = context.get(gatewayContext);
    const passed = ['jatigi-page-pass', 'x-request-id', 'traceparent', 'user-agent'].flatMap((name) => {
      const value = request.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    return new Api(gatewayUrl, { ...Object.fromEntries(passed), 'jatigi-client': 'portal' });
  }

  async get<T>(path: string, options: CallOptions = {}): Promise<T> {
    return (await this.getVersioned<T>(path, options)).data;
  }

  async getVersioned<T>(path: string, options: CallOptions = {}): Promise<Versioned<T>> {
    const answer = await this.call('GET', path, undefined, options);
    return { data: (await answer.json()) as T, version: versionOf(answer) };
  }

  /** The answer as it is: for files that are handed on. */
  stream(path: string, options: CallOptions = {}): Promise<Response> {
    return this.call('GET', path, undefined, options);
  }

  post<T>(path: string, body: unknown, options: CallOptions = {}): Promise<T> {
    return this.send<T>('POST', path, body, { idempotencyKey: crypto.randomUUID(), ...withoutAbsent(options) });
  }

  patch<T>(path: string, body: unknown, options: CallOptions = {}): Promise<T> {
    return this.send<T>('PATCH', path, body, options);
  }

  /** @param file its bytes, or what is said in JSON in their place */
  async put<T>(path: string, file: Blob | object, options: CallOptions = {}): Promise<T> {
    return parsed<T>(await this.call('PUT', path, file, options));
  }

  async delete(path: string, options: CallOptions = {}): Promise<Response> {
    return this.call('DELETE', path, undefined, options);
  }

  /** Like `post`, with the headers of the answer: a sign-in brings a sealed cookie. */
  postForAnswer(path: string, body: unknown, options: CallOptions = {}): Promise<Response> {
    return this.call('POST', path, body, options);
  }

  private async send<T>(method: string, path: string, body: unknown, options: CallOptions): Promise<T> {
    return parsed<T>(await this.call(method, path, body, options));
  }

  /** @throws ApiProblem whatever is not a success, the gateway's absence included (503) */
  private async call(method: string, path: string, body: unknown, options: CallOptions): Promise<Response> {
    const url = new URL(path, this.gatewayUrl);
    for (const [name, value] of Object.entries(options.query ?? {})) {
      if (value !== undefined && value !== null && value !== '') url.searchParams.set(name, String(value));
    }
    const answer = await this.fetch(url, { method, headers: this.headersFor(body, options), body: bodyOf(body) });
    if (answer.ok) return answer;
    throw await problemOf(answer);
  }

  private async fetch(url: URL, init: RequestInit): Promise<Response> {
    try {
      return await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS) });
    } catch {
      throw new ApiProblem(503, 'service-unavailable', { detail: 'The gateway does not answer.' });
    }
  }

  private headersFor(body: unknown, options: CallOptions): Record<string, string> {
    const { version, idempotencyKey, purpose } = options;
    return {
      ...this.headers,
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': body instanceof Blob ? body.type : 'application/json' }),
      ...(version === undefined || version === '' ? {} : { 'if-match': quoted(String(version)) }),
      ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
      ...(purpose === undefined ? {} : { 'purpose-of-use': purpose }),
    };
  }
}

const quoted = (version: string): string => (version.startsWith('"') ? version : `"${version}"`);

function versionOf(answer: Response): string | undefined {
  return answer.headers.get('etag')?.replace(/^W\//, '').replace(/"/g, '') ?? undefined;
}

function bodyOf(body: unknown): BodyInit | null {
  if (body === undefined) return null;
  return body instanceof Blob ? body : JSON.stringify(body);
}

function withoutAbsent(options: CallOptions): CallOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined && value !== ''));
}

async function parsed<T>(answer: Response): Promise<T> {
  const text = await answer.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

async function problemOf(answer: Response): Promise<ApiProblem> {
  const body = (await answer.json().catch(() => ({}))) as Record<string, unknown>;
  const code = typeof body['code'] === 'string' ? body['code'] : 'internal-error';
  return new ApiProblem(answer.status, code, body);
}
