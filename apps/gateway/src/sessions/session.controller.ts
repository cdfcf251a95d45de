import { DomainError } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { InjectConfig } from '@jatigi/platform-service';
import { Body, Controller, Delete, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { callerAddressOf, networkOf } from '../limits/network';
import type { GatewayConfig } from '../config';
import { callerOf, tokenOfRequest } from '../security/caller';
import type { GatewayRequest } from '../security/caller';
import { deviceOf } from './device';
import { SessionStore } from './session-store';
import { expiredSessionCookie, sessionCookie } from './session-token';
import { SignIn, SignInDto } from './sign-in';
import type { PasskeyOptions } from './sign-in';

interface SessionResponse {
  personId: string | null;
  accountId: string | null;
  kind: string;
  strength: string;
  /** The session ends then at the latest; null for a machine client, whose token has its own end. */
  expiresAt: string | null;
  /** The mandate under which this session acts in somebody else's name. */
  mandateId: string | null;
}

/** The gateway's own resource: the session of whoever asks. */
@Controller('v1/session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: SessionStore,
    @InjectConfig() private readonly config: GatewayConfig,
  ) {}

  @Post()
  @Permit('gateway.session', { public: true })
  async open(
    @Body() dto: SignInDto,
    @Req() request: GatewayRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    const from = {
      network: networkOf(callerAddressOf(request, this.config.TRUST_PROXY_HOPS)),
      requestId: request.id,
      device: deviceOf(request.headers['user-agent']),
    };
    const { token, expiresAt, who } = await this.signIn.execute(dto, from, tokenOfRequest(request));
    reply.header('set-cookie', sessionCookie(token));
    const { personId, accountId, strength } = who;
    return { personId, accountId, kind: 'person', strength, expiresAt: expiresAt.toISOString(), mandateId: null };
  }

  /** A challenge for whoever is about to sign in with a passkey. */
  @Post('passkey-options')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Permit('gateway.session', { public: true })
  passkeyOptions(@Req() request: GatewayRequest): Promise<PasskeyOptions> {
    return this.signIn.passkeyOptions(request.id);
  }

  @Get()
  @Permit('gateway.session', { public: true })
  show(@Req() request: GatewayRequest): SessionResponse {
    const { actor, until, mandateId = null } = callerOf(request);
    if (actor.kind === 'anonymous') {
      throw new DomainError({ code: 'sign-in-required', kind: 'unauthenticated', detail: 'Nobody is signed in.' });
    }
    const { personId, accountId, kind, strength } = actor;
    return { personId, accountId, kind, strength, expiresAt: until?.toISOString() ?? null, mandateId };
  }

  /** Signing out twice is not an error. */
  @Delete()
  @HttpCode(204)
  @Permit('gateway.session', { public: true })
  async close(@Req() request: GatewayRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = tokenOfRequest(request);
    if (token !== null) await this.sessions.end(token, 'signed-out');
    reply.header('set-cookie', expiredSessionCookie);
  }
}
