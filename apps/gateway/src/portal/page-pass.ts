import { DomainError } from '@jatigi/kernel';
import type { Clock } from '@jatigi/kernel';
import { MasterKey } from '@jatigi/platform-keys';
import { InjectClock } from '@jatigi/platform-service';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** For whom the portal makes one page. */
export interface PageVisitor {
  /** The session token of the browser, null for nobody. */
  token: string | null;
  /** The address the browser comes from: its limits count, not the portal's. */
  address: string;
}

/** Long enough for the slowest page with an upload, far too short to be worth stealing. */
const LIFETIME_MILLISECONDS = 120_000;
const PASS = 'page-pass';
const COOKIE = 'page-cookie';

export const passHeader = 'jatigi-page-pass';
/** How a `Set-Cookie` travels through the portal: sealed, so that the portal hands on what it cannot read. */
export const sealedCookieHeader = 'jatigi-sealed-cookie';

/**
 * The portal makes pages for people whose session it never sees: with each page request it gets a pass, gives it back
 * with the API calls it makes for that page, and only a gateway can open it (AES-256-GCM under the gateway's own key).
 */
@Injectable()
export class PagePass {
  constructor(
    private readonly keys: MasterKey,
    @InjectClock() private readonly clock: Clock,
  ) {}

  issue(visitor: PageVisitor): string {
    const until = this.clock.now().getTime() + LIFETIME_MILLISECONDS;
    return this.seal(PASS, JSON.stringify([visitor.token, visitor.address, until]));
  }

  /** @throws 401 `page-pass-invalid` when it is not ours, was altered or is too old */
  open(pass: string): PageVisitor {
    const [token, address, until] = this.read(pass);
    if (until < this.clock.now().getTime()) throw invalid();
    return { token, address };
  }

  sealCookie(cookie: string): string {
    return this.seal(COOKIE, cookie);
  }

  /** @throws when it is not ours */
  openCookie(sealed: string): string {
    return this.keys.open(COOKIE, COOKIE, Buffer.from(sealed, 'base64url')).toString();
  }

  private seal(use: string, plain: string): string {
    return this.keys.seal(use, use, Buffer.from(plain)).toString('base64url');
  }

  private read(pass: string): [string | null, string, number] {
    try {
      const plain = this.keys.open(PASS, PASS, Buffer.from(pass, 'base64url'));
      return JSON.parse(plain.toString()) as [string | null, string, number];
    } catch {
      throw invalid();
    }
  }
}

function invalid(): DomainError {
  return new DomainError({
    code: 'page-pass-invalid',
    kind: 'unauthenticated',
    detail: 'This page took too long. Load it again.',
  });
}

const visitors = new WeakMap<object, PageVisitor>();

/** Left at the door, read by the strategy of sessions, the limits and the forwarder. */
export function rememberVisitor(request: FastifyRequest, visitor: PageVisitor): void {
  visitors.set(request.raw, visitor);
}

/** For whom the portal asks; null when a client asks for itself. */
export function visitorOf(request: FastifyRequest): PageVisitor | null {
  return visitors.get(request.raw) ?? null;
}
