import { DomainError } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import { statusOf } from '@jatigi/platform-http';
import { Injectable } from '@nestjs/common';
import { callerOf } from '../security/caller';
import type { GatewayRequest } from '../security/caller';
import type { Route } from '../proxy/routes';
import { IdentityClient } from '../sessions/sign-in';

/** What identity answers when a mandate is in force: as whom a request goes on, and within what. */
interface UseAnswer {
  useId: string | null;
  giverPersonId: string;
  scopes: string[];
  files: string[] | null;
}

/** As whom a request is sent on; with the line of the log that it left, if it did. */
export interface Sending {
  actor: Actor;
  useId: string | null;
}

/** What stays the helper's own while he acts for somebody: who he is, and his mandates, so that he can give one back. */
const ownReads = /^\/v1\/identity\/(me|mandates(\/.*)?)$/;
const ownCommand = /^\/v1\/identity\/mandates\/[^/]+\/end$/;

function staysOwn(method: string, path: string): boolean {
  return method === 'GET' || method === 'HEAD' ? ownReads.test(path) : ownCommand.test(path);
}

/**
 * A session that acts for somebody: every request to a service is told to identity first, which looks whether the mandate
 * is in force now and writes the line of the log. Only then it goes on, in the name of the giver and within her limits.
 */
@Injectable()
export class Acting {
  constructor(private readonly identity: IdentityClient) {}

  /** @throws 403 `mandate-not-live`; 503 when identity cannot say */
  async sendingOf(request: GatewayRequest, route: Route): Promise<Sending> {
    const { actor, mandateId } = callerOf(request);
    const path = (request.raw.url ?? '/').split('?', 1)[0] ?? '/';
    if (mandateId == null || route.kind !== 'api' || staysOwn(request.method, path)) return { actor, useId: null };
    const { useId, giverPersonId, scopes, files } = await this.ask(request, mandateId, path);
    // The strength is the helper's: what asks for a second factor asks for his.
    const mandate = { id: mandateId, helperPersonId: actor.personId as string, scopes, ...(files && { files }) };
    return { actor: { ...actor, personId: giverPersonId, mandate }, useId };
  }

  /** Looks whether the session may act under this mandate, and notes that it begins to. @throws 403 `mandate-not-live` */
  async begin(request: GatewayRequest, mandateId: string): Promise<void> {
    const { useId } = await this.ask(request, mandateId, '/v1/session/acting');
    this.settle({ useId }, 200);
  }

  /** How it ended, told without waiting: the line stands whatever becomes of this. */
  settle({ useId }: Pick<Sending, 'useId'>, outcome: unknown): void {
    if (useId === null) return;
    const status =
      typeof outcome === 'number' ? outcome : outcome instanceof DomainError ? statusOf(outcome.kind) : 500;
    this.identity.post(`/internal/mandate-uses/${useId}/outcome`, { status }).catch(() => undefined);
  }

  private ask(request: GatewayRequest, mandateId: string, path: string): Promise<UseAnswer> {
    const { personId } = callerOf(request).actor;
    const use = { mandateId, helperPersonId: personId, method: request.method, path: path.slice(0, 2_000) };
    return this.identity.post<UseAnswer>('/internal/mandate-uses', use, { requestId: request.id });
  }
}

/** Only who is signed in at a browser acts for somebody; a program never does. @throws 401, 403 */
export function expectSession(request: GatewayRequest): void {
  const { via } = callerOf(request);
  if (via === 'session') return;
  if (via === 'nothing') {
    throw new DomainError({ code: 'sign-in-required', kind: 'unauthenticated', detail: 'Nobody is signed in.' });
  }
  throw new DomainError({ code: 'not-permitted', kind: 'forbidden', detail: 'A program acts for no helper.' });
}
