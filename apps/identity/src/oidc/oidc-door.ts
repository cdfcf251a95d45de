import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** What the authorization server answers, and nothing else of it: no authorization page, no sessions. */
const open: ReadonlyArray<{ method: 'GET' | 'POST'; url: string; inside: string }> = [
  { method: 'POST', url: '/oidc/token', inside: '/token' },
  { method: 'GET', url: '/oidc/jwks', inside: '/jwks' },
  { method: 'GET', url: '/oidc/.well-known/openid-configuration', inside: '/.well-known/openid-configuration' },
  {
    method: 'GET',
    url: '/.well-known/oauth-authorization-server/oidc', // RFC 8414 §3.1: the issuer's path comes last
    inside: '/.well-known/openid-configuration',
  },
];

/** Where HTTP enters the authorization server: mounted before the application exists, connected once it has its keys. */
export class OidcDoor {
  private handle: Handle | undefined;

  connect(handle: Handle): void {
    this.handle = handle;
  }

  async mount(fastify: FastifyInstance): Promise<void> {
    await fastify.register((scope, _, done) => {
      // The authorization server reads bodies itself: nothing may have consumed them.
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, payload, parsed) => parsed(null, payload));
      for (const { method, url, inside } of open) {
        scope.route({
          method,
          url,
          handler: (request, reply) => {
            reply.hijack();
            Object.assign(request.raw, { originalUrl: `/oidc${inside}`, url: inside });
            if (this.handle) this.handle(request.raw, reply.raw);
            else reply.raw.writeHead(503).end();
          },
        });
      }
      done();
    });
  }
}
