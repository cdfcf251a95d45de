import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

const PERMIT = 'jatigi:permit';

export interface PermitOptions {
  /** No sign-in asked at the door. The rule table still decides in the handler. */
  public?: boolean;
  /** Only another service in its own name may call. */
  service?: boolean;
}

export interface PermitMetadata extends PermitOptions {
  action: string;
}

/** Names the action of a route. A route without it stops the service from starting; the API description says it. */
export const Permit = (action: string, options: PermitOptions = {}): MethodDecorator =>
  applyDecorators(
    SetMetadata(PERMIT, { action, ...options } satisfies PermitMetadata),
    ApiExtension('x-permission', action),
  );

/** The permission declared on a route handler, if any. */
export function permitOf(handler: object): PermitMetadata | undefined {
  return Reflect.getMetadata(PERMIT, handler) as PermitMetadata | undefined;
}
