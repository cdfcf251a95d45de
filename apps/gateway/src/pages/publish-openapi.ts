import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { OpenApiCollector } from './openapi-collector';

/** Every service describes itself at `/openapi.json`; here the merged document stands in that place. */
@Injectable()
export class PublishOpenApi implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly collector: OpenApiCollector,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('preHandler', async (request, reply) => {
      if (request.routeOptions.url !== '/openapi.json') return;
      reply.header('cache-control', 'public, max-age=60').type('application/json; charset=utf-8');
      await reply.send(JSON.stringify(await this.collector.document()));
    });
  }
}
