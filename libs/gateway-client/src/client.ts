import { addressOf, baseOf } from './address.js';
import { answerOf, downloadOf, ifMatchOf } from './answer.js';
import type { Answer, Download, Version } from './answer.js';
import type { Credentials } from './credentials/token-source.js';
import { Sender } from './exchange.js';
import { idempotentOperations } from './generated/idempotent-operations.js';
import type { FileType, Item, Manner, Method, PathWith, RequestOptions, Rest, Result } from './operations.js';
import { itemsOf } from './paging.js';
import type { Page } from './paging.js';
import { defaultRetries, withRetries } from './retry.js';
import type { RetryPolicy } from './retry.js';
import { fetchTransport, uploadTransport } from './transport.js';
import type { Progress, Transport } from './transport.js';

export interface GatewayClientSettings {
  /** The gateway, for example `https://consulat.example`. */
  readonly baseUrl: string | URL;
  /** Who asks: `machine(…)`, `device(…)`, `native(…)` or `given(…)`; nobody when left out. */
  readonly credentials?: Credentials;
  /** Why personal data is asked for, said with every request (`Purpose-Of-Use`). */
  readonly purpose?: string;
  /** The name of your program and its version, for example `kiosk/1.2`. */
  readonly client?: string;
  /** For one try, its answer included. */
  readonly timeoutMs?: number;
  readonly retries?: Partial<RetryPolicy>;
  /** Another `fetch`, for proxies or tests. */
  readonly fetch?: typeof globalThis.fetch;
}

export type UploadOptions<P extends PathWith<'put'>> = Omit<RequestOptions<'put', P>, 'body'> & {
  /** The file. In Node `fs.openAsBlob` reads it as it is sent. */
  readonly file: Blob;
  /** What it is, when the blob does not say so. */
  readonly type?: FileType<P>;
  readonly onProgress?: (progress: Progress) => void;
};

interface AnyOptions extends Manner {
  readonly path?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
  readonly ifMatch?: Version;
  readonly idempotencyKey?: string;
}

const REQUEST_MS = 30_000;
const UPLOAD_MS = 60_000;

/** The platform behind its one door. Every method throws `GatewayProblem` when the platform refuses. */
export class GatewayClient {
  readonly #base: ReturnType<typeof baseOf>;
  readonly #settings: GatewayClientSettings;
  readonly #fetch: typeof globalThis.fetch;
  readonly #sender: Sender;

  constructor(settings: GatewayClientSettings) {
    this.#settings = settings;
    this.#base = baseOf(settings.baseUrl);
    this.#fetch = settings.fetch ?? ((address, request) => globalThis.fetch(address, request));
    const surroundings = { ...this.#base, fetch: this.#fetch };
    this.#sender = new Sender(surroundings, settings.credentials?.(surroundings));
  }

  get<P extends PathWith<'get'>>(path: P, ...[options]: Rest<RequestOptions<'get', P>>) {
    return this.#json<Result<'get', P>>('get', path, options);
  }

  post<P extends PathWith<'post'>>(path: P, ...[options]: Rest<RequestOptions<'post', P>>) {
    return this.#json<Result<'post', P>>('post', path, options);
  }

  put<P extends PathWith<'put'>>(path: P, ...[options]: Rest<RequestOptions<'put', P>>) {
    return this.#json<Result<'put', P>>('put', path, options);
  }

  patch<P extends PathWith<'patch'>>(path: P, ...[options]: Rest<RequestOptions<'patch', P>>) {
    return this.#json<Result<'patch', P>>('patch', path, options);
  }

  delete<P extends PathWith<'delete'>>(path: P, ...[options]: Rest<RequestOptions<'delete', P>>) {
    return this.#json<Result<'delete', P>>('delete', path, options);
  }

  /** Sends a file. */
  upload<P extends PathWith<'put'>>(path: P, options: UploadOptions<P>): Promise<Answer<Result<'put', P>>> {
    const { file, type = file.type, onProgress, ...rest } = options;
    const transport = uploadTransport(this.#fetch, file, onProgress ?? (() => undefined));
    const manner = { timeoutMs: UPLOAD_MS, ...rest } as AnyOptions;
    return this.#send('put', path, manner, { transport, type, read: answerOf<Result<'put', P>> });
  }

  /** Reads a file whole. */
  download<P extends PathWith<'get'>>(path: P, ...[options]: Rest<RequestOptions<'get', P>>): Promise<Download> {
    return this.#send('get', path, options as AnyOptions, { accept: '*/*', read: downloadOf });
  }

  /** All items of a list, page after page, as they are taken: `for await (const item of client.items(…))`. */
  items<P extends PathWith<'get'>>(path: P, ...[options]: Rest<RequestOptions<'get', P>>): AsyncGenerator<Item<P>> {
    const given = options as AnyOptions | undefined;
    return itemsOf(async (cursor) => {
      const query = { ...given?.query, ...(cursor !== null && { cursor }) };
      return (await this.#json<Page<Item<P>>>('get', path, { ...given, query })).data;
    });
  }

  #json<T>(method: Method, path: string, options: object | undefined): Promise<Answer<T>> {
    return this.#send(method, path, options as AnyOptions, { read: answerOf<T> });
  }

  #send<T>(method: Method, path: string, options: AnyOptions = {}, form: Form<T>): Promise<T> {
    const takesKey = idempotentOperations.has(`${method} ${path}`);
    const { body } = options;
    const headers = {
      accept: form.accept ?? 'application/json, application/problem+json',
      ...this.#standing(options),
      ...(takesKey && { 'idempotency-key': options.idempotencyKey ?? crypto.randomUUID() }),
      ...contentType(form, body),
    };
    const exchange = {
      url: addressOf(this.#base.baseUrl, path, options),
      request: { method: method.toUpperCase(), headers, ...(body !== undefined && { body: JSON.stringify(body) }) },
      transport: form.transport ?? fetchTransport(this.#fetch),
      signal: options.signal,
      timeoutMs: options.timeoutMs ?? this.#settings.timeoutMs ?? REQUEST_MS,
      read: form.read,
    };
    const policy = this.#patience(takesKey || method === 'get');
    return withRetries(() => this.#sender.send(exchange), policy, options.signal);
  }

  /** A command without a key may have had its effect when the line broke: only the caller can know what to do. */
  #patience(mayRepeat: boolean): RetryPolicy {
    return { ...defaultRetries, ...this.#settings.retries, ...(!mayRepeat && { attempts: 1 }) };
  }

  #standing({ purpose = this.#settings.purpose, ifMatch }: AnyOptions): Record<string, string> {
    const { client } = this.#settings;
    return {
      ...(client !== undefined && { 'jatigi-client': client }),
      ...(purpose !== undefined && { 'purpose-of-use': purpose }),
      ...(ifMatch !== undefined && { 'if-match': ifMatchOf(ifMatch) }),
    };
  }
}

interface Form<T> {
  readonly accept?: string;
  readonly type?: string;
  readonly transport?: Transport;
  readonly read: (response: Response) => Promise<T>;
}

function contentType({ type }: { type?: string }, body: unknown): Record<string, string> {
  if (type) return { 'content-type': type };
  return body === undefined ? {} : { 'content-type': 'application/json' };
}

/** The client of one gateway. */
export function createGatewayClient(settings: GatewayClientSettings): GatewayClient {
  return new GatewayClient(settings);
}
