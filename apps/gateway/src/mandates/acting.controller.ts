import { DomainError } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { UuidField } from '@jatigi/platform-http';
import { Body, Controller, Delete, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { callerOf, tokenOfRequest } from '../security/caller';
import type { GatewayRequest } from '../security/caller';
import { SessionStore } from '../sessions/session-store';
import { sessionCookie } from '../sessions/session-token';
import { Acting, expectSession } from './acting';

export class ActDto {
  @UuidField({ description: 'A mandate that you received and accepted' })
  mandateId!: string;
}

/**
 * The helper's session acts for somebody, and for himself again. Each change gives the session another token: an instance
 * that remembers the former one cannot take what is done now for something of before.
 */
@Controller('v1/session/acting')
export class ActingController {
  constructor(
    private readonly acting: Acting,
    private readonly sessions: SessionStore,
  ) {}

  /** @throws 401, 403 `mandate-not-live` */
  @Post()
  @Permit('gateway.session', { public: true })
  async begin(
    @Body() { mandateId }: ActDto,
    @Req() request: GatewayRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ mandateId: string }> {
    expectSession(request);
    await this.acting.begin(request, mandateId);
    await this.change(request, reply, mandateId);
    return { mandateId };
  }

  /** Stopping twice is not an error. */
  @Delete()
  @HttpCode(204)
  @Permit('gateway.session', { public: true })
  async stop(@Req() request: GatewayRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    expectSession(request);
    if (callerOf(request).mandateId != null) await this.change(request, reply, null);
  }

  private async change(request: GatewayRequest, reply: FastifyReply, mandateId: string | null): Promise<void> {
    const token = tokenOfRequest(request);
    const next = token === null ? null : await this.sessions.actUnder(token, mandateId);
    if (next === null) {
      throw new DomainError({ code: 'sign-in-required', kind: 'unauthenticated', detail: 'The session has ended.' });
    }
    reply.header('set-cookie', sessionCookie(next));
  }
}
