import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { anonymousActor, DomainError, purposes } from '@jatigi/kernel';
import type { Actor, Purpose } from '@jatigi/kernel';
import type { Assertions } from './assertions';
import { permitOf } from './permit';

interface Request {
  headers: Record<string, string | string[] | undefined>;
  actor?: Actor;
}

const anonymous = anonymousActor('unknown');

/** Reads the assertion of the calling service and leaves the actor on the request. Global: never bound to paths. */
export class AssertionGuard implements CanActivate {
  constructor(private readonly assertions: Assertions) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const permit = permitOf(context.getHandler());
    const actor = await this.actorOf(request);
    if (permit?.service && actor.kind !== 'service') {
      throw new DomainError({
        code: 'not-permitted',
        kind: 'forbidden',
        detail: 'Only another service may call this.',
      });
    }
    if (!permit?.public && actor.kind === 'anonymous') {
      throw new DomainError({ code: 'sign-in-required', kind: 'unauthenticated', detail: 'Sign in to do this.' });
    }
    request.actor = actor;
    return true;
  }

  private async actorOf(request: Request): Promise<Actor> {
    const header = request.headers['authorization'];
    const actor =
      typeof header === 'string' && header.startsWith('Bearer ')
        ? await this.assertions.verify(header.slice('Bearer '.length))
        : anonymous;
    return { ...actor, purpose: purposeOf(request.headers['purpose-of-use']) };
  }
}

function purposeOf(header: string | string[] | undefined): Purpose | null {
  if (header === undefined) return null;
  if (purposes.includes(header as Purpose)) return header as Purpose;
  throw new DomainError({
    code: 'purpose-unknown',
    kind: 'invalid',
    detail: `Purpose-Of-Use must be one of: ${purposes.join(', ')}.`,
  });
}
