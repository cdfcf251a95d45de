import { routeKey, routeOf } from './routes';

describe('routeOf', () => {
  it.each([
    ['/v1/visas/requirements', 'visas'],
    ['/v1/visas', 'visas'],
    ['/v1/identity/accounts', 'identity'],
    ['/oidc/token', 'identity'],
    ['/dev/mailbox/messages', 'notifications'],
  ])('%s is answered by %s', (path, service) => expect(routeOf(path, true)?.service).toBe(service));

  it.each(['/internal/sign-ins', '/v1/internal/sign-ins', '/v1/visasx', '/v1', '/v1/session', '/v2/visas', '/metrics'])(
    'forwards nothing for %s',
    (path) => expect(routeOf(path, true)).toBeNull(),
  );

  it('shows the mailbox in development only', () => expect(routeOf('/dev/mailbox', false)).toBeNull());

  it('keys limits by route, not by object', () =>
    expect(routeKey('GET', '/v1/visas/applications/0199a000-0000-7000-8000-000000000001/documents')).toBe(
      'GET /v1/visas/applications/:id/documents',
    ));
});
