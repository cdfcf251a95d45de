import type { Actor } from '@jatigi/kernel';
import type { TestIdentity } from './test-identity';

/** A browser as the gateway forwards it: its cookies by path, and the gateway's word on who is signed in. */
export class BrowserDouble {
  private readonly cookies = new Map<string, { value: string; path: string }>();

  constructor(
    private readonly identity: TestIdentity,
    private readonly who?: Actor,
  ) {}

  /** @returns the status, and where the answer sends the browser */
  async get(address: string): Promise<{ status: number; location: URL | null; body: string }> {
    const { pathname, search } = new URL(address, 'http://127.0.0.1:4000');
    const assertion = this.who && (await this.identity.service.assertionOf('gateway', this.who));
    const answer = await fetch(`${this.identity.service.url}${pathname}${search}`, {
      redirect: 'manual',
      headers: { cookie: this.cookiesFor(pathname), ...(assertion && { 'jatigi-assertion': assertion }) },
    });
    for (const line of answer.headers.getSetCookie()) this.keep(line);
    const location = answer.headers.get('location');
    return {
      status: answer.status,
      location: location === null ? null : new URL(location, 'http://127.0.0.1:4000'),
      body: await answer.text(),
    };
  }

  private cookiesFor(pathname: string): string {
    return [...this.cookies]
      .filter(([, { path }]) => pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  }

  private keep(line: string): void {
    const [pair, ...attributes] = line.split(/;\s*/);
    const [name, value] = (pair as string).split('=', 2) as [string, string];
    const path = attributes.find((text) => text.toLowerCase().startsWith('path='))?.slice('path='.length) ?? '/';
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, { value, path });
  }
}
