import type { Readable } from 'node:stream';
import { DomainError, serviceActor } from '@jatigi/kernel';
import type { Actor, ErrorKind, Purpose } from '@jatigi/kernel';
import type { Assertions } from '@jatigi/platform-auth';
import { request } from 'undici';
import type { Dispatcher } from 'undici';
import type { Problem } from './problem';

/** In whose name a service calls another: the original person, or (absent) the service itself. */
export interface CallAs {
  actor?: Actor;
  purpose?: Purpose;
  requestId?: string;
  traceparent?: string;
}

interface Call {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  body?: string | Readable;
  contentType?: string;
  headers?: Record<string, string>;
}

const TIMEOUT_MILLISECONDS = 10_000;

/** HTTP to the `/internal` routes of one peer, with the assertion that says who asks. */
export class InternalClient {
  constructor(
    private readonly baseUrl: string,
    private readonly audience: string,
    private readonly assertions: Assertions,
  ) {}

  /** @throws the peer's problem as `DomainError`; `peer-unavailable` (503) when it cannot be reached */
  async get<T>(path: string, as: CallAs = {}): Promise<T> {
    return (await this.call({ method: 'GET', path }, as)).body.json() as Promise<T>;
  }

  async post<T>(path: string, body: unknown, as: CallAs = {}): Promise<T> {
    return (await this.call(posted(path, body), as)).body.json() as Promise<T>;
  }

  /** Streams bytes that the peer makes of what it is told. */
  async postForBytes(path: string, body: unknown, as: CallAs): Promise<Readable> {
    return (await this.call(posted(path, body), as)).body;
  }

  /** Streams bytes to the peer without holding them. */
  async upload<T>(
    path: string,
    upload: { body: Readable; contentType: string; headers?: Record<string, string> },
    as: CallAs,
  ): Promise<T> {
    return (await this.call({ method: 'PUT', path, ...upload }, as)).body.json() as Promise<T>;
  }

  /** Streams bytes from the peer. */
  async download(path: string, as: CallAs): Promise<{ body: Readable; headers: Dispatcher.ResponseData['headers'] }> {
    const { body, headers } = await this.call({ method: 'GET', path }, as);
    return { body, headers };
  }

  private async call(call: Call, as: CallAs): Promise<Dispatcher.ResponseData> {
    const answer = await this.send(call, as);
    if (answer.statusCode < 400) return answer;
    throw await problemFrom(answer, this.audience);
  }

  private async send(call: Call, as: CallAs): Promise<Dispatcher.ResponseData> {
    const headers = { ...(await this.headersFor(as)), ...call.headers };
    try {
      return await request(`${this.baseUrl}${call.path}`, {
        method: call.method,
        headers: call.contentType === undefined ? headers : { ...headers, 'content-type': call.contentType },
        body: call.body ?? null,
        headersTimeout: TIMEOUT_MILLISECONDS,
        bodyTimeout: TIMEOUT_MILLISECONDS,
      });
    } catch (cause) {
      throw Object.assign(unavailable(this.audience), { cause });
    }
  }

  private async headersFor(as: CallAs): Promise<Record<string, string>> {
    return {
      authorization: `Bearer ${await this.assertions.sign(this.audience, as.actor ?? serviceActor(this.assertions.service))}`,
      ...(as.purpose === undefined ? {} : { 'purpose-of-use': as.purpose }),
      ...(as.requestId === undefined ? {} : { 'x-request-id': as.requestId }),
      ...(as.traceparent === undefined ? {} : { traceparent: as.traceparent }),
    };
  }
}

const posted = (path: string, body: unknown): Call => ({
  method: 'POST',
  path,
  body: JSON.stringify(body),
  contentType: 'application/json',
});

function unavailable(audience: string): DomainError {
  return new DomainError({
    code: 'peer-unavailable',
    kind: 'unavailable',
    detail: `The service '${audience}' does not answer at the moment.`,
    extra: { service: audience },
  });
}

const kinds: Record<number, ErrorKind> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'gone',
  412: 'stale',
  413: 'too-large',
  415: 'unsupported',
  422: 'rule',
  429: 'too-many',
};

async function problemFrom(answer: Dispatcher.ResponseData, audience: string): Promise<DomainError> {
  const kind = kinds[answer.statusCode];
  const text = await answer.body.text();
  if (kind === undefined) return unavailable(audience);
  try {
    const { code, detail, errors, retryAfter } = JSON.parse(text) as Problem & { retryAfter?: number };
    const extra = retryAfter === undefined ? {} : { retryAfter };
    return new DomainError({ code, kind, detail: detail ?? '', errors: errors ?? [], extra });
  } catch {
    return unavailable(audience);
  }
}
