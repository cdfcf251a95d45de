import { notFound, DomainError } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { InjectConfig } from '@jatigi/platform-service';
import { All, Controller, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { GatewayConfig } from '../config';
import type { GatewayRequest } from '../security/caller';
import { Acting } from '../mandates/acting';
import { Forwarder } from './forwarder';
import { routeOf } from './routes';

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);

const services = ['v1/*', 'oidc', 'oidc/*', '.well-known/*', 'dev/*'];
const portal = ['', 'fr', 'fr/*', 'en', 'en/*', 'assets/*', 'favicon.ico', 'robots.txt'];

/** Every path that another service answers. What is allowed is decided there, never here. */
@ApiExcludeController()
@Controller()
export class ProxyController {
  private readonly development: boolean;

  constructor(
    private readonly forwarder: Forwarder,
    private readonly acting: Acting,
    @InjectConfig() config: GatewayConfig,
  ) {
    this.development = config.NODE_ENV === 'development';
  }

  @All([...services, ...portal])
  @Permit('gateway.forward', { public: true })
  async forward(@Req() request: GatewayRequest, @Res() reply: FastifyReply): Promise<void> {
    const path = (request.raw.url ?? '/').split('?', 1)[0] ?? '/';
    const route = routeOf(path, this.development);
    if (route === null) throw notFound('This path');
    if (!methods.has(request.method)) {
      throw new DomainError({
        code: 'method-not-supported',
        kind: 'invalid',
        detail: 'This method is not in use here.',
      });
    }
    const sending = await this.acting.sendingOf(request, route);
    try {
      await this.forwarder.forward(request, reply, route, sending.actor);
      this.acting.settle(sending, reply.statusCode);
    } catch (error) {
      this.acting.settle(sending, error);
      throw error;
    }
  }
}
