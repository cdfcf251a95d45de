import { Readable } from 'node:stream';
import type { Actor } from '@jatigi/kernel';
import type { Assertions } from '@jatigi/platform-auth';
import type { FastifyReplyFromHooks } from '@fastify/reply-from';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { limited, limitOf, refuseAnnouncedSize } from '../limits/body-limits';
import { callerAddressOf } from '../limits/network';
import type { PagePass } from '../portal/page-pass';
import { tokenOfRequest } from '../security/caller';
import { forwardedHeaders, returnedHeaders, traceparentOf } from './forwarded-headers';
import type { Forwarding } from './forwarded-headers';
import type { Route, ServiceName, Upstreams } from './routes';
import { upstreamProblem } from './upstream-failure';

/** One pooled socket may have been closed by a service that restarted: reads are tried once more. */
const RETRY_AFTER_MILLISECONDS = 5;
const SOCKET_CLOSED = 'UND_ERR_SOCKET';

/** A request on its way through, as `@fastify/reply-from` decorates it. */
type ForwardingReply = FastifyReply & { from(source: string, hooks: FastifyReplyFromHooks): unknown };

export interface ForwarderOptions {
  upstreams: Upstreams;
  timeoutMilliseconds: number;
  trustedHops: number;
}

/** Sends a request to the service that owns its route; bodies flow both ways and are never held. */
export class Forwarder {
  constructor(
    private readonly options: ForwarderOptions,
    private readonly assertions: Assertions,
    private readonly passes: PagePass,
  ) {}

  /** @throws 413, 415 for the body; 503 `service-unavailable` that names the service */
  async forward(request: FastifyRequest, reply: FastifyReply, route: Route, actor: Actor): Promise<void> {
    prepareBody(request, route);
    const ours = await this.forwarding(request, route, actor);
    const path = pathOf(request);
    await new Promise<void>((resolve, reject) => {
      (reply as ForwardingReply).from(path, {
        timeout: this.options.timeoutMilliseconds,
        getUpstream: () => this.options.upstreams[route.service],
        rewriteRequestHeaders: (_request, headers) => forwardedHeaders(headers, ours),
        rewriteHeaders: (headers) => returnedHeaders(headers, ours),
        retryDelay: ({ err, attempt }) =>
          isRead(request.method) && attempt === 0 && codeOf(err) === SOCKET_CLOSED ? RETRY_AFTER_MILLISECONDS : null,
        onError: (_reply, { error }) => reject(upstreamProblem(error, route.service)),
        onResponse: (_request, _reply, answer) => {
          reply.send((answer as unknown as { stream: Readable }).stream);
          resolve();
        },
      });
    });
  }

  private async forwarding(request: FastifyRequest, route: Route, actor: Actor): Promise<Forwarding> {
    const common = {
      requestId: request.id,
      traceparent: traceparentOf(request.headers['traceparent']),
      network: callerAddressOf(request, this.options.trustedHops),
    };
    if (route.kind === 'portal') {
      const visitor = { token: tokenOfRequest(request), address: common.network };
      return { ...common, pagePass: this.passes.issue(visitor) };
    }
    const known = actor.kind !== 'anonymous' && route.kind !== 'page';
    return {
      ...common,
      ...(known && { assertion: await this.assertions.sign(route.service as ServiceName, actor) }),
      ...(route.kind === 'authorization-server' && { authorizing: true }),
    };
  }
}

/** Puts the metered stream in the place of the body. A body of length 0 is none. */
function prepareBody(request: FastifyRequest, { kind }: Route): void {
  const body = request.body;
  if (!(body instanceof Readable)) return;
  const limit = limitOf(request.headers['content-type'], { forms: kind === 'portal' });
  refuseAnnouncedSize(request.headers['content-length'], limit);
  request.body = limited(body, limit);
}

function pathOf(request: FastifyRequest): string {
  const url = request.raw.url ?? '/';
  const queryAt = url.indexOf('?');
  return queryAt < 0 ? url : url.slice(0, queryAt);
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | null)?.code;
}
