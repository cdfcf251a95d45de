import type { ExecutionContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { visitorOf } from '../portal/page-pass';
import { bearerOf, nobody } from './caller';
import type { Caller, GatewayRequest } from './caller';

/**
 * Finds out who calls: session cookie, else a program's token, else nobody. Global, for every route of every kind: whether
 * nobody may pass is decided by the service behind, inside its transaction.
 */
@Injectable()
export class AuthenticationGuard extends AuthGuard(['session', 'program']) {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<GatewayRequest>();
    // Most public reads bring neither: they need no strategy at all.
    if (request.headers.cookie === undefined && bearerOf(request) === undefined && !visitorOf(request)) {
      request.user = nobody;
      return true;
    }
    return (await super.canActivate(context)) as boolean;
  }

  override getAuthenticateOptions(): { session: boolean } {
    return { session: false };
  }

  override handleRequest<T = Caller>(error: unknown, caller: T | false | null): T {
    if (error) throw error;
    return caller || (nobody as T);
  }
}
