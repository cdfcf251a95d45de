import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';

export interface Doorkeeper {
  /** The authorization server itself. */
  serve(request: IncomingMessage, response: ServerResponse): void;
  /** A browser that asks for an authorization comes to where a person must answer. */
  ask(request: IncomingMessage, response: ServerResponse, uid: string): void;
}

interface Opening {
  method: 'GET' | 'POST';
  url: string;
  /** The path inside the authorization server. */
  inside(request: FastifyRequest): string;
}

const opening = (method: 'GET' | 'POST', path: string): Opening => ({
  method,
  url: `/oidc${path}`,
  inside: (request) => request.url.slice('/oidc'.length),
});
const metadata = (url: string): Opening => ({ method: 'GET', url, inside: () => '/.well-known/openid-configuration' });

/** What the authorization server answers, and nothing else of it: its pages and its sessions are ours. */
const open: readonly Opening[] = [
  opening('POST', '/token'),
  opening('POST', '/token/revocation'),
  opening('POST', '/device/auth'),
  opening('GET', '/jwks'),
  opening('GET', '/auth'),
  opening('GET', '/auth/:uid'),
  metadata('/oidc/.well-known/openid-configuration'),
  metadata('/.well-known/oauth-authorization-server/oidc'), // RFC 8414 §3.1: the issuer's path comes last
];

/** Where HTTP enters the authorization server: mounted before the application exists, connected once it has its keys. */
export class OidcDoor {
  private keeper: Doorkeeper | undefined;

  connect(keeper: Doorkeeper): void {
    this.keeper = keeper;
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
            const path = inside(request);
            Object.assign(request.raw, { originalUrl: `/oidc${path}`, url: path });
            if (this.keeper) this.keeper.serve(request.raw, reply.raw);
            else reply.raw.writeHead(503).end();
          },
        });
      }
      // What the device flow calls its verification page is a page of the portal.
      scope.get('/oidc/device', (request, reply) => {
        const { search } = new URL(request.url, 'http://localhost');
        return reply.redirect(`/fr/device${search}`, 303);
      });
      scope.get<{ Params: { uid: string } }>('/oidc/auth/:uid/ask', (request, reply) => {
        reply.hijack();
        if (this.keeper) this.keeper.ask(request.raw, reply.raw, request.params.uid);
        else reply.raw.writeHead(503).end();
      });
      done();
    });
  }
}
