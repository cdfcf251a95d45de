import { createHash, randomBytes } from 'node:crypto';

export const sessionCookieName = '__Host-jatigi-session';

/** 256 random bits: nothing to guess, nothing to read. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps: a stolen backup opens no session. A fast digest is enough for a random secret. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

const shape = /^[A-Za-z0-9_-]{43}$/;

/**
 * The token of the session cookie, or null. A cookie header that carries the name twice is not trusted:
 * `__Host-` stops another host from setting it, but not a second one of another path from being sent first.
 */
export function tokenOfCookie(header: string | undefined): string | null {
  if (!header?.includes(sessionCookieName)) return null;
  const values = header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${sessionCookieName}=`))
    .map((pair) => pair.slice(sessionCookieName.length + 1));
  const [value, second] = values;
  return value !== undefined && second === undefined && shape.test(value) ? value : null;
}

/** The `Set-Cookie` value of a new session; without `Max-Age` it ends with the browser, at the latest with the row. */
export function sessionCookie(token: string): string {
  return `${sessionCookieName}=${token}; Path=/; Secure; HttpOnly; SameSite=Strict`;
}

/** The `Set-Cookie` value that removes the cookie. */
export const expiredSessionCookie = `${sessionCookieName}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0`;
