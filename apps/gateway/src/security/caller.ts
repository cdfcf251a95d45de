import { anonymousActor } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import type { FastifyRequest } from 'fastify';
import { visitorOf } from '../portal/page-pass';
import { tokenOfCookie } from '../sessions/session-token';

/** Who stands at the door: left on the request by the authentication guard, read by everything behind it. */
export interface Caller {
  via: 'session' | 'program' | 'nothing';
  actor: Actor;
  /** Absolute end of the session, when there is one. */
  until: Date | null;
  /** The mandate under which the session acts, when it does; `actor` is the helper himself all the same. */
  mandateId?: string | null;
  /** The program behind a token, and how much it may ask for. */
  program?: { clientId: string; perMinute: number | null };
}

/** A request inside the gateway. */
export type GatewayRequest = FastifyRequest & { user?: Caller | null };

const credentials = new WeakMap<object, string>();

/**
 * Takes the client's `Authorization` header off the request at the door: inside, that header only ever holds our own
 * assertion, and nothing behind can take one for the other.
 */
export function setCredentialsAside(request: FastifyRequest): void {
  const header = request.headers.authorization;
  if (header === undefined) return;
  credentials.set(request.raw, header);
  delete request.headers.authorization;
}

/** The `Authorization` header that the client sent. */
export function bearerOf(request: FastifyRequest): string | undefined {
  return credentials.get(request.raw);
}

/** The session token of a request: the browser's cookie, or the one in the page pass. */
export function tokenOfRequest(request: FastifyRequest): string | null {
  const visitor = visitorOf(request);
  return visitor ? visitor.token : tokenOfCookie(request.headers.cookie);
}

export const nobody: Caller = { via: 'nothing', until: null, actor: anonymousActor('gateway') };

/** The caller of a request; nobody before the guard ran. */
export function callerOf(request: GatewayRequest): Caller {
  return request.user ?? nobody;
}
