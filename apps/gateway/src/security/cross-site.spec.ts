import { refuseForgery } from './cross-site';
import type { BrowserSigns } from './cross-site';

const own = 'https://consulat.example';
const passkeys = 'http://localhost:4000';
const signs = (given: Partial<BrowserSigns>): BrowserSigns => ({
  method: 'POST',
  isForm: false,
  hasSession: true,
  makesSession: false,
  origin: own,
  fetchSite: 'same-origin',
  client: 'portal/1',
  ...given,
});
const check = (given: Partial<BrowserSigns>) => () => refuseForgery(signs(given), new Set([own, passkeys]));

describe('refuseForgery', () => {
  it('lets our own pages and programs without a browser through', () => {
    expect(check({})).not.toThrow();
    expect(check({ origin: passkeys })).not.toThrow();
    expect(check({ origin: undefined, fetchSite: undefined })).not.toThrow();
    expect(check({ method: 'GET', origin: 'https://evil.example', client: undefined })).not.toThrow();
    expect(check({ hasSession: false, client: undefined, origin: 'https://evil.example' })).not.toThrow();
  });

  it('asks no header of a form, but our own origin of every form', () => {
    expect(check({ isForm: true, client: undefined })).not.toThrow();
    expect(check({ isForm: true, hasSession: false, origin: 'https://evil.example' })).toThrow('another site');
    expect(check({ isForm: true, hasSession: false, origin: 'null' })).toThrow('another site');
  });

  it.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://consulat.example' }],
    [{ fetchSite: 'cross-site' }],
    [{ fetchSite: 'same-site', origin: undefined }],
    [{ hasSession: false, makesSession: true, origin: 'https://evil.example' }],
    [{ method: 'DELETE', origin: 'https://consulat.example.evil.example' }],
  ])('refuses another site: %j', (given) => expect(check(given)).toThrow(/another site/));

  it.each([[undefined], [''], ['a\u0000b'], ['x'.repeat(80)]])('asks for the client header: %j', (client) =>
    expect(check({ client })).toThrow(/Jatigi-Client/),
  );
});
