import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@jatigi/kernel';
import { Assertions, permitOf } from '@jatigi/platform-auth';
import { callerOf } from './caller';
import type { Caller, GatewayRequest } from './caller';

/**
 * Routes that every service has (`/v1/gateway/operations/…`) expect an assertion from the gateway. Here the gateway is
 * the service as well: whoever stands at the door is vouched for by its own key, as towards every other service. After
 * the guards of the door, before the platform's.
 */
@Injectable()
export class OwnOperationsGuard implements CanActivate {
  constructor(private readonly assertions: Assertions) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http' || permitOf(context.getHandler())?.public) return true;
    const request = context.switchToHttp().getRequest<GatewayRequest>();
    const caller = callerOf(request);
    if (caller.actor.kind === 'anonymous') return true; // refused by the next guard
    const { service } = this.assertions;
    request.headers.authorization = `Bearer ${await this.assertions.sign(service, actorOf(caller))}`;
    return true;
  }
}

/** Who acts in somebody's name leaves the rights of an own office at home, as everywhere else. */
function actorOf({ actor, mandateId }: Caller): Actor {
  if (mandateId == null) return actor;
  return { ...actor, mandate: { id: mandateId, helperPersonId: actor.personId as string, scopes: [] } };
}
