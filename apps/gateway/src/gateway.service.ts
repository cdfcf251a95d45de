import replyFrom from '@fastify/reply-from';
import type { AccessRule, Clock } from '@jatigi/kernel';
import { Assertions } from '@jatigi/platform-auth';
import { defineService, tokens } from '@jatigi/platform-service';
import type { Provider } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { DataSource } from 'typeorm';
import type { GatewayConfig } from './config';
import { RateLimits } from './limits/rate-limits';
import { VerificationLimits } from './limits/verification-limits';
import { migrations } from './migrations';
import { OpenApiCollector } from './pages/openapi-collector';
import { PagesController } from './pages/pages.controller';
import { PublishOpenApi } from './pages/publish-openapi';
import { Forwarder } from './proxy/forwarder';
import { Acting } from './mandates/acting';
import { ActingController } from './mandates/acting.controller';
import { PagePass } from './portal/page-pass';
import { ProgramStrategy } from './programs/program.strategy';
import { ProgramUsage } from './programs/program-usage';
import { TokenGuards } from './programs/token-guards';
import { ProxyController } from './proxy/proxy.controller';
import type { Upstreams } from './proxy/routes';
import { AuthenticationGuard } from './security/authentication.guard';
import { DoorGuard } from './security/door.guard';
import { FrontDoor } from './security/front-door';
import { OwnOperationsGuard } from './security/own-operations.guard';
import { SessionStrategy } from './security/session.strategy';
import { OwnSessions } from './sessions/own-sessions';
import { OwnSessionsController } from './sessions/own-sessions.controller';
import { RevocationsController } from './sessions/revocations.controller';
import { SessionStore } from './sessions/session-store';
import { SessionSweeper } from './sessions/session-sweeper';
import { SessionController } from './sessions/session.controller';
import { IdentityClient, SignIn } from './sessions/sign-in';

/** The gateway decides nothing: what a caller may do is decided by the service that owns the object. */
const rules: readonly AccessRule[] = ['gateway.session', 'gateway.forward', 'gateway.pages'].map((action) => ({
  id: action.replace('.', '-'),
  action,
  who: 'anyone',
}));

function upstreamsOf(config: GatewayConfig): Upstreams {
  return {
    portal: config.PORTAL_URL,
    identity: config.IDENTITY_URL,
    'civil-registry': config.CIVIL_REGISTRY_URL,
    visas: config.VISAS_URL,
    payments: config.PAYMENTS_URL,
    documents: config.DOCUMENTS_URL,
    notifications: config.NOTIFICATIONS_URL,
  };
}

const stores: Provider[] = [
  {
    provide: SessionStore,
    useFactory: (database: DataSource, clock: Clock, config: GatewayConfig) =>
      new SessionStore(database, clock, {
        idleSeconds: config.SESSION_IDLE_SECONDS,
        absoluteSeconds: config.SESSION_ABSOLUTE_SECONDS,
      }),
    inject: [DataSource, tokens.CLOCK, tokens.CONFIG],
  },
  {
    provide: RateLimits,
    useFactory: (database: DataSource, config: GatewayConfig) =>
      new RateLimits(database, {
        networkPerMinute: config.NETWORK_LIMIT,
        accountPerMinute: config.ACCOUNT_LIMIT,
        sensitivePerMinute: config.SENSITIVE_LIMIT,
        verificationsPerMinute: config.VERIFICATION_LIMIT,
        verifierPerMinute: config.VERIFIER_LIMIT,
      }),
    inject: [DataSource, tokens.CONFIG],
  },
];

const neighbours: Provider[] = [
  {
    provide: Forwarder,
    useFactory: (assertions: Assertions, config: GatewayConfig, passes: PagePass) =>
      new Forwarder(
        {
          upstreams: upstreamsOf(config),
          timeoutMilliseconds: config.UPSTREAM_TIMEOUT_MS,
          trustedHops: config.TRUST_PROXY_HOPS,
        },
        assertions,
        passes,
      ),
    inject: [Assertions, tokens.CONFIG, PagePass],
  },
  {
    provide: IdentityClient,
    useFactory: (assertions: Assertions, config: GatewayConfig) =>
      new IdentityClient(config.IDENTITY_URL, 'identity', assertions),
    inject: [Assertions, tokens.CONFIG],
  },
  {
    provide: OpenApiCollector,
    useFactory: (database: DataSource, config: GatewayConfig) => new OpenApiCollector(upstreamsOf(config), database),
    inject: [DataSource, tokens.CONFIG],
  },
];

/** The only public door of the platform. */
export const gateway = defineService({
  name: 'gateway',
  rules,
  migrations,
  consumes: ['identity.v1'],
  reactions: [RevocationsController],
  controllers: [SessionController, OwnSessionsController, ActingController, PagesController, ProxyController],
  providers: [
    ...stores,
    ...neighbours,
    VerificationLimits,
    Acting,
    PagePass,
    SignIn,
    OwnSessions,
    SessionSweeper,
    SessionStrategy,
    ProgramStrategy,
    ProgramUsage,
    TokenGuards,
    FrontDoor,
    PublishOpenApi,
    { provide: APP_GUARD, useClass: AuthenticationGuard },
    { provide: APP_GUARD, useClass: DoorGuard },
    { provide: APP_GUARD, useClass: OwnOperationsGuard },
  ],
  configureHttp: async (fastify) => {
    await (fastify as FastifyInstance).register(replyFrom, {
      disableCache: true, // urls hold ids: a cache of them would only miss
      disableRequestLogging: true,
      destroyAgent: true,
      undici: { connections: 128, pipelining: 1, keepAliveTimeout: 30_000, connect: { timeout: 2_000 } },
    });
  },
});
