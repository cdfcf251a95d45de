import { DomainError } from '@jatigi/kernel';
import { InjectConfig } from '@jatigi/platform-service';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { GatewayConfig } from '../config';
import { RateLimits } from '../limits/rate-limits';
import { VerificationLimits } from '../limits/verification-limits';
import { routeKey } from '../proxy/routes';
import { sessionCookieName } from '../sessions/session-token';
import { isPortalPath } from '../portal/portal-paths';
import { visitorOf } from '../portal/page-pass';
import { callerOf } from './caller';
import type { GatewayRequest } from './caller';
import { refuseForgery } from './cross-site';

/** After the caller is known: forgery, then the limit of the account. Global, never bound to paths. */
@Injectable()
export class DoorGuard implements CanActivate {
  private readonly ownOrigins: ReadonlySet<string>;

  constructor(
    private readonly limits: RateLimits,
    private readonly verifications: VerificationLimits,
    @InjectConfig() config: GatewayConfig,
  ) {
    const { PUBLIC_URL, PASSKEY_ORIGIN = PUBLIC_URL } = config;
    this.ownOrigins = new Set([PUBLIC_URL, PASSKEY_ORIGIN].map((url) => new URL(url).origin));
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<GatewayRequest>();
    refuseForgery(this.signsOf(request), this.ownOrigins);
    const { actor, program } = callerOf(request);
    const wait = actor.accountId === null ? 0 : await this.limits.takeForAccount(actor.accountId);
    if (wait > 0) throw tooMany(wait);
    const more = program?.perMinute == null ? 0 : await this.limits.takeForProgram(program.clientId, program.perMinute);
    if (more > 0) throw tooMany(more);
    const path = request.url.split('?', 1)[0] ?? '/';
    const last = await this.verifications.take(request, routeKey(request.method, path));
    if (last > 0) throw tooMany(last);
    return true;
  }

  private signsOf(request: GatewayRequest): Parameters<typeof refuseForgery>[0] {
    const path = request.url.split('?', 1)[0] ?? '/';
    const cookie = request.headers.cookie?.includes(sessionCookieName) ?? false;
    return {
      method: request.method,
      isForm: isPortalPath(path),
      hasSession: cookie || visitorOf(request)?.token != null,
      makesSession: request.method === 'POST' && path === '/v1/session',
      origin: request.headers.origin,
      fetchSite: one(request.headers['sec-fetch-site']),
      client: one(request.headers['jatigi-client']),
    };
  }
}

/** 429 with the seconds to wait; the problem writer makes them a `Retry-After` header. */
export function tooMany(seconds: number): DomainError {
  return new DomainError({
    code: 'rate-limited',
    kind: 'too-many',
    detail: `Too many requests. Try again in ${seconds} s.`,
    extra: { retryAfter: seconds },
  });
}

function one(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(',') : header;
}
