import { DomainError } from '@jatigi/kernel';

export interface BrowserSigns {
  method: string;
  /** A form of a page: it can send no header, and must come from our own origin whoever sends it. */
  isForm: boolean;
  /** Whether the session cookie came along, good or not. */
  hasSession: boolean;
  /** A sign-in makes a session: signing somebody in as somebody else is an attack as well. */
  makesSession: boolean;
  origin: string | undefined;
  fetchSite: string | undefined;
  client: string | undefined;
}

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const clientName = /^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,63}$/;

/**
 * Against forged requests, beside `SameSite=Strict`: an unsafe method that carries a session, or
 * makes one, must come from our own origin, and the session's user must name its client in a header no form can set.
 * @throws 403 `origin-refused`, 403 `client-header-missing`
 */
export function refuseForgery(signs: BrowserSigns, ownOrigins: ReadonlySet<string>): void {
  if (safe.has(signs.method) || !(signs.isForm || signs.hasSession || signs.makesSession)) return;
  if (isForeign(signs, ownOrigins)) {
    throw new DomainError({
      code: 'origin-refused',
      kind: 'forbidden',
      detail: 'This request comes from another site.',
    });
  }
  if (signs.hasSession && !signs.isForm && !clientName.test(signs.client ?? '')) {
    throw new DomainError({
      code: 'client-header-missing',
      kind: 'forbidden',
      detail: 'Send the header Jatigi-Client with the name of your program.',
    });
  }
}

/** Browsers send Origin with every unsafe request; what sends none is no browser and cannot be tricked into this. */
function isForeign({ origin, fetchSite }: BrowserSigns, ownOrigins: ReadonlySet<string>): boolean {
  return (origin !== undefined && !ownOrigins.has(origin)) || (fetchSite !== undefined && fetchSite !== 'same-origin');
}
