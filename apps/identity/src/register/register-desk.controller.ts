import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { CaseQueueQuery } from '../cases/case-queue';
import { RegisterPerson } from './register-person';
import { RegistrationCommands } from './registration-commands';
import { RegistrationQueue } from './registration-queue';
import { RefuseRegistrationDto, ReturnRegistrationDto, StrikeOffDto } from './registration.dto';

/** What a post does with a request: one person verifies, another registers. */
@ApiTags('consular register: post')
@Controller('v1/identity/registrations')
export class RegisterDeskController {
  constructor(
    private readonly queue: RegistrationQueue,
    private readonly commands: RegistrationCommands,
    private readonly registrar: RegisterPerson,
  ) {}

  @Get('queues/:queue')
  @Permit('identity.registration.queue')
  @Answers({ description: 'Requests of your posts in this queue, and how many wait in each' }, 400, 401, 403, 404)
  page(@Ctx() context: RequestContext, @Param('queue') name: string, @Query() query: CaseQueueQuery) {
    return this.queue.page(context, name, query);
  }

  @Post(':id/assign')
  @HttpCode(200)
  @Permit('identity.registration.assign')
  @Idempotent()
  @Answers({ description: 'The request, yours' }, 401, 403, 404, 409, 412)
  assign(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.commands.atDesk(context, id, {
      verb: 'assign',
      change: (registration, { by, moment }) => registration.assign(by, moment.now),
    });
  }

  @Post(':id/verify')
  @HttpCode(200)
  @Permit('identity.registration.verify')
  @Idempotent()
  @Answers({ description: 'The verified request, waiting for another person' }, 401, 403, 404, 409, 412, 422)
  verify(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.commands.atDesk(context, id, {
      verb: 'verify',
      change: (registration, { by, moment }) => registration.verify(by, moment),
    });
  }

  @Post(':id/return')
  @HttpCode(200)
  @Permit('identity.registration.return')
  @Idempotent()
  @Answers({ description: 'The request, back with the person' }, 400, 401, 403, 404, 409, 412)
  return(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { message }: ReturnRegistrationDto) {
    return this.commands.atDesk(context, id, {
      verb: 'return',
      change: (registration, { by, moment }) => registration.return(message, by, moment),
    });
  }

  @Post(':id/register')
  @HttpCode(200)
  @Permit('identity.registration.register')
  @Idempotent()
  @Answers({ description: 'The person stands in the register, under her number for life' }, 401, 403, 404, 409, 412)
  register(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.registrar.execute(context, id);
  }

  @Post(':id/refuse')
  @HttpCode(200)
  @Permit('identity.registration.refuse')
  @Idempotent()
  @Answers({ description: 'The refused request' }, 400, 401, 403, 404, 409, 412)
  refuse(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { reason, text }: RefuseRegistrationDto) {
    return this.commands.atDesk(context, id, {
      verb: 'refuse',
      change: (registration, { by, moment }) => registration.refuse(reason, text ?? null, by, moment.now),
    });
  }

  @Post(':id/strike-off')
  @HttpCode(200)
  @Permit('identity.registration.strike-off')
  @Idempotent()
  @Answers({ description: 'The person no longer stands in the register' }, 400, 401, 403, 404, 409, 412)
  strikeOff(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { reason }: StrikeOffDto) {
    return this.commands.atDesk(context, id, {
      verb: 'strike-off',
      change: (registration, { by, moment }) => registration.strikeOff(reason, by, moment.now),
    });
  }
}
