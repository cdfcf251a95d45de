import { SetMetadata } from '@nestjs/common';

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

/** Names the action of a route. A route without it stops the service from starting. */
export const Permit = (action: string, options: PermitOptions = {}): MethodDecorator =>
  SetMetadata(PERMIT, { action, ...options } satisfies PermitMetadata);

/** The permission declared on a route handler, if any. */
export function permitOf(handler: object): PermitMetadata | undefined {
  return Reflect.getMetadata(PERMIT, handler) as PermitMetadata | undefined;
}
