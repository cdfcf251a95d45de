import {
  allowInsecureRequests,
  customFetch,
  isDPoPNonceError,
  protectedResourceRequest,
  WWWAuthenticateChallengeError,
} from 'oauth4webapi';
import type { AccessToken, Surroundings, TokenSource } from './credentials/token-source.js';
import { GatewayUnreachable, problemOf } from './problem.js';
import type { Outgoing, Transport } from './transport.js';

/** One request, ready to be sent as often as it takes. */
export interface Exchange<T> {
  readonly url: URL;
  readonly request: Omit<Outgoing, 'signal'>;
  readonly transport: Transport;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  /** Reads the answer, within the same time. */
  readonly read: (response: Response) => Promise<T>;
}

/** Sends requests as whoever the client is. */
export class Sender {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly tokens: TokenSource | undefined,
  ) {}

  /** One try. @throws GatewayProblem, GatewayUnreachable, SignInRefused, or the reason of the caller's signal */
  async send<T>(exchange: Exchange<T>): Promise<T> {
    // Waiting for a person at a kiosk is not waiting for an answer: the time of the request begins with the token.
    const token = await this.tokens?.token();
    exchange.signal?.throwIfAborted();
    const time = AbortSignal.timeout(exchange.timeoutMs);
    const signal = exchange.signal ? AbortSignal.any([exchange.signal, time]) : time;
    try {
      const response = await this.answered(exchange, signal, token);
      if (!response.ok) throw await problemOf(response);
      return await exchange.read(response);
    } catch (error) {
      exchange.signal?.throwIfAborted();
      throw isNetworkFault(error, time) ? new GatewayUnreachable(causeOf(error), { cause: error }) : error;
    }
  }

  private async answered<T>(exchange: Exchange<T>, signal: AbortSignal, token?: AccessToken): Promise<Response> {
    const response = await this.presented(exchange, signal, token);
    if (response.status !== 401 || !token) return response;
    const another = await this.tokens?.renewed(token);
    if (!another) return response;
    await response.body?.cancel();
    return this.presented(exchange, signal, another);
  }

  private async presented<T>(exchange: Exchange<T>, signal: AbortSignal, token?: AccessToken): Promise<Response> {
    const { url, request, transport } = exchange;
    if (!token) return transport(url.href, { ...request, signal });
    const send = (): Promise<Response> => this.withProof(exchange, signal, token);
    return send().catch((error: unknown) => {
      // The platform wants its nonce in the proof. It is known now.
      if (isDPoPNonceError(error)) return send().catch(challenged);
      return challenged(error);
    });
  }

  private withProof<T>(
    { url, request, transport }: Exchange<T>,
    signal: AbortSignal,
    { value, dpop }: AccessToken,
  ): Promise<Response> {
    const { method, headers, body } = request;
    return protectedResourceRequest(value, method, url, new Headers(headers), body, {
      ...(dpop && { DPoP: dpop }),
      signal,
      [allowInsecureRequests]: this.surroundings.isLocal,
      [customFetch]: (address, { headers: signed }) =>
        transport(address, { method, headers: signed, signal, ...(body !== undefined && { body }) }),
    });
  }
}

/** A refusal with a challenge is an answer like any other. */
function challenged(error: unknown): Response {
  if (error instanceof WWWAuthenticateChallengeError) return error.response;
  throw error;
}

/**
 * What `fetch` throws when the line breaks is a TypeError, by name: it may come from another realm. Runtimes differ in
 * what a stream throws that breaks while it is read.
 */
function isNetworkFault(error: unknown, time: AbortSignal): boolean {
  const { name, code } = error as { name?: unknown; code?: unknown };
  return time.aborted || name === 'TypeError' || code === 'ECONNRESET';
}

function causeOf(error: unknown): string {
  const { message, cause } = error as { message: string; cause?: { message?: string } };
  return cause?.message ?? message;
}
