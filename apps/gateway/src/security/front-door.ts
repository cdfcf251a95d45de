import { notFound } from '@jatigi/kernel';
import { InjectConfig } from '@jatigi/platform-service';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../config';
import { addressOf, callerAddressOf, networkOf } from '../limits/network';
import { RateLimits } from '../limits/rate-limits';
import { PagePass, passHeader, rememberVisitor } from '../portal/page-pass';
import { finishAnswer } from '../portal/page-answers';
import { canonicalUrl } from '../proxy/canonical-path';
import { routeKey } from '../proxy/routes';
import { ownBodyParser } from './body-parser';
import { ProgramUsage } from '../programs/program-usage';
import { callerOf, setCredentialsAside } from './caller';
import type { GatewayRequest } from './caller';
import { tooMany } from './door.guard';

/** For machines inside only: operators ask the gateway on its own network, the public never. */
const operatorPaths: ReadonlySet<string> = new Set(['/metrics', '/info', '/health/ready']);
const insideNetwork = /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/;

/** What happens to every request before its route is looked at, unknown routes included. */
@Injectable()
export class FrontDoor implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly limits: RateLimits,
    private readonly passes: PagePass,
    private readonly usage: ProgramUsage,
    @InjectConfig() private readonly config: GatewayConfig,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    // Bodies flow through: the services parse them, byte for byte as they were sent.
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser('*', ownBodyParser);
    fastify.addHook('onRequest', (request, reply) => this.receive(request, reply));
    fastify.addHook('onResponse', async (request: GatewayRequest, reply) => {
      const { program } = callerOf(request);
      if (program) this.usage.count(program.clientId, reply.statusCode);
    });
    fastify.addHook('onSend', async (request, reply, payload) => {
      const finished = finishAnswer(request, reply, { payload, passes: this.passes });
      setDefaults(reply);
      return finished;
    });
  }

  private async receive(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    this.setSecurityHeaders(reply);
    setCredentialsAside(request);
    this.admitPortal(request);
    // The router has decoded the path already; from here on everybody sees the same spelling as it did.
    request.raw.url = canonicalUrl(request.raw.url ?? '/');
    const path = request.raw.url.split('?', 1)[0] ?? '/';
    const hops = this.config.TRUST_PROXY_HOPS;
    if (operatorPaths.has(path) && !insideNetwork.test(addressOf(request, hops))) throw notFound('This path');
    if (path.startsWith('/health/')) return;
    const wait = await this.limits.takeForNetwork(
      networkOf(callerAddressOf(request, hops)),
      routeKey(request.method, path),
    );
    if (wait > 0) throw tooMany(wait);
  }

  /** The portal asks for the person whose page it makes. @throws 401 `page-pass-invalid` */
  private admitPortal(request: FastifyRequest): void {
    const pass = request.headers[passHeader];
    if (typeof pass !== 'string') return;
    delete request.headers[passHeader];
    rememberVisitor(request, this.passes.open(pass));
  }

  private setSecurityHeaders(reply: FastifyReply): void {
    reply.headers(always);
    if (this.config.PUBLIC_URL.startsWith('https:')) reply.header('strict-transport-security', 'max-age=31536000');
  }
}

const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** Personal data is nobody's to keep, and no answer is a page, unless it says otherwise. */
function setDefaults(reply: FastifyReply): void {
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  if (!reply.hasHeader('content-security-policy')) {
    reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  }
}
