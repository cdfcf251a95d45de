import type { INestApplication } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AssertionGuard, Assertions, assertEveryRoutePermits } from '@jatigi/platform-auth';
import {
  answerToBrokenRequest,
  EtagInterceptor,
  openApiOf,
  ProblemFilter,
  validationPipe,
} from '@jatigi/platform-http';
import type { Clock } from '@jatigi/kernel';
import { isUuid, uuidv7 } from '@jatigi/kernel';
import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import { platformRules } from './definition';
import type { ServiceConfig, ServiceDefinition } from './definition';
import { eventLogController } from './events/event-log.controller';
import { operationsController } from './events/operations.controller';
import { GrantsReactions } from './grants.reactions';
import { PersonsReactions } from './persons.reactions';
import { observeRequests } from './observe-requests';
import { PlatformModule } from './platform.module';
import { tokens } from './tokens';

const JSON_LIMIT = 256 * 1024;
const HEADER_LIMIT = 16 * 1024;

function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && isUuid(given) ? given : uuidv7();
}

function createAdapter(definition: ServiceDefinition): FastifyAdapter {
  const options = {
    bodyLimit: JSON_LIMIT,
    genReqId: (request: IncomingMessage) => requestIdOf(request),
    requestTimeout: 60_000,
    connectionTimeout: 65_000,
    keepAliveTimeout: 70_000,
    forceCloseConnections: 'idle',
    http: { maxHeaderSize: HEADER_LIMIT, headersTimeout: 10_000 },
    clientErrorHandler: (error: NodeJS.ErrnoException, socket: Socket) => {
      if (socket.writable && error.code !== 'ECONNRESET') socket.end(answerToBrokenRequest(error));
      else socket.destroy();
    },
  };
  const adapter = new FastifyAdapter(options as never);
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  for (const type of definition.streamedTypes ?? []) {
    fastify.addContentTypeParser(type, (_request, payload, done) => done(null, payload));
  }
  return adapter;
}

function rootModule(definition: ServiceDefinition, config: ServiceConfig, clock?: Clock): new () => object {
  const hearsIdentity = definition.consumes?.includes('identity.v1') ?? false;
  @Module({
    imports: [PlatformModule.forService(definition, config, clock), ...(definition.modules ?? [])],
    controllers: [
      ...(definition.controllers ?? []),
      operationsController(definition.name),
      ...(definition.contract ? [eventLogController(definition.contract)] : []),
      ...(definition.reactions ?? []),
      ...(hearsIdentity ? [GrantsReactions, PersonsReactions] : []),
    ],
    providers: [...(definition.providers ?? [])],
  })
  class ServiceModule {}
  return ServiceModule;
}

/**
 * Builds a service without listening: adapter with limits, problem filter, validation, assertions, permissions checked.
 * @throws when a route declares no permission
 */
export async function createApplication(
  definition: ServiceDefinition,
  config: ServiceConfig,
  clock?: Clock,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    rootModule(definition, config, clock),
    createAdapter(definition),
    { logger: ['fatal', 'error', 'warn'], abortOnError: false, rawBody: definition.rawBody ?? false },
  );
  const logger = app.get<Logger>(tokens.LOGGER);
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  observeRequests(fastify, logger, definition.name);
  await definition.configureHttp?.(fastify);
  app.useGlobalFilters(new ProblemFilter((err, requestId) => logger.error({ err, requestId }, 'request failed')));
  app.useGlobalPipes(validationPipe());
  app.useGlobalGuards(new AssertionGuard(app.get(Assertions)));
  app.useGlobalInterceptors(new EtagInterceptor());
  assertEveryRoutePermits(app, new Set([...platformRules, ...definition.rules].map(({ action }) => action)));
  serveOpenApi(app, fastify, definition, config);
  return app;
}

function serveOpenApi(
  app: INestApplication,
  fastify: FastifyInstance,
  definition: ServiceDefinition,
  config: ServiceConfig,
): void {
  const { name, rules, answers } = definition;
  const described = { name, version: config.VERSION, rules, answers };
  let document: object | undefined;
  fastify.get('/openapi.json', () => (document ??= openApiOf(app, described)));
}
