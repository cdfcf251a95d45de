import { pagePolicy } from '../pages/page-policy';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemPage } from './problem-page';
import { isPage, localeOf } from './portal-paths';
import { sealedCookieHeader, visitorOf } from './page-pass';
import type { PagePass } from './page-pass';

/**
 * The last look at an answer: a cookie that goes through the portal goes sealed and comes out open, and a problem of
 * the gateway itself becomes a page where a person in a browser asked for one.
 * @returns the payload to send
 */
export function finishAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  { payload, passes }: { payload: unknown; passes: PagePass },
): unknown {
  carryCookie(request, reply, passes);
  const path = (request.raw.url ?? '/').split('?', 1)[0] ?? '/';
  const isProblem = String(reply.getHeader('content-type') ?? '').startsWith('application/problem+json');
  if (!isProblem || !isPage(path) || typeof payload !== 'string') return payload;
  const { nonce, policy } = pagePolicy();
  reply.header('content-type', 'text/html; charset=utf-8').header('content-security-policy', policy);
  reply.removeHeader('content-length');
  return problemPage(JSON.parse(payload) as Parameters<typeof problemPage>[0], localeOf(path), nonce);
}

/** A sign-in that the portal makes: it hands the sealed cookie on, and only the browser gets it open. */
function carryCookie(request: FastifyRequest, reply: FastifyReply, passes: PagePass): void {
  const cookie = reply.getHeader('set-cookie');
  if (visitorOf(request) && typeof cookie === 'string') {
    reply.removeHeader('set-cookie').header(sealedCookieHeader, passes.sealCookie(cookie));
    return;
  }
  const sealed = reply.getHeader(sealedCookieHeader);
  if (typeof sealed !== 'string') return;
  reply.removeHeader(sealedCookieHeader).header('set-cookie', passes.openCookie(sealed));
}
