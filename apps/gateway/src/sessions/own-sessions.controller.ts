import { Permit } from '@jatigi/platform-auth';
import { Uuid } from '@jatigi/platform-http';
import { Controller, Delete, Get, HttpCode, Req } from '@nestjs/common';
import { tokenOfRequest } from '../security/caller';
import type { GatewayRequest } from '../security/caller';
import { OwnSessions } from './own-sessions';
import type { OwnSession } from './own-sessions';

/** The gateway's own resource: everywhere the person who asks is signed in. */
@Controller('v1/sessions')
export class OwnSessionsController {
  constructor(private readonly own: OwnSessions) {}

  @Get()
  @Permit('gateway.session', { public: true })
  async list(@Req() request: GatewayRequest): Promise<{ items: OwnSession[] }> {
    return { items: await this.own.list(tokenOfRequest(request)) };
  }

  @Delete(':id')
  @HttpCode(204)
  @Permit('gateway.session', { public: true })
  end(@Uuid() id: string, @Req() request: GatewayRequest): Promise<void> {
    return this.own.end(tokenOfRequest(request), id);
  }
}
