import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { finding, refuse } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { CaseQueueQuery } from '../cases/case-queue';
import { PassportCommands } from './passport-commands';
import { recordPace } from './passport-pace';
import { PassportQueue } from './passport-queue';
import {
  AppointmentDto,
  CaptureDto,
  HandOverDto,
  PassportNumberDto,
  RefusePassportDto,
  ReturnPassportDto,
} from './passport.dto';

/** What a post does with a request: appointment, capture, and by a second person the forwarding; then the handing over. */
@ApiTags('passports: post')
@Controller('v1/identity/passport-requests')
export class PassportDeskController {
  constructor(
    private readonly queue: PassportQueue,
    private readonly commands: PassportCommands,
  ) {}

  @Get('queues/:queue')
  @Permit('identity.passport-request.queue')
  @Answers({ description: 'Requests of your posts in this queue, and how many wait in each' }, 400, 401, 403, 404)
  page(@Ctx() context: RequestContext, @Param('queue') name: string, @Query() query: CaseQueueQuery) {
    return this.queue.page(context, name, query);
  }

  @Post(':id/assign')
  @HttpCode(200)
  @Permit('identity.passport-request.assign')
  @Idempotent()
  @Answers({ description: 'The request, yours' }, 401, 403, 404, 409, 412)
  assign(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.commands.byDesk(context, id, 'assign', (request, { by, moment }) => request.assign(by, moment));
  }

  @Post(':id/appointment')
  @HttpCode(200)
  @Permit('identity.passport-request.make-appointment')
  @Idempotent()
  @Answers({ description: 'The request, with a day for the capture' }, 400, 401, 403, 404, 409, 412, 422)
  appointment(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { at, place }: AppointmentDto) {
    const [on, time] = at.split('T') as [string, string];
    return this.commands.byDesk(context, id, 'make-appointment', (request, { by, moment }) =>
      request.makeAppointment({ on, time, place: place ?? null }, by, moment),
    );
  }

  @Post(':id/missed-appointment')
  @HttpCode(200)
  @Permit('identity.passport-request.missed-appointment')
  @Idempotent()
  @Answers({ description: 'The request, waiting for another day' }, 401, 403, 404, 409, 412)
  missed(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.commands.byDesk(context, id, 'missed-appointment', (request, { by, moment }) =>
      request.missAppointment(by, moment),
    );
  }

  @Post(':id/record-capture')
  @HttpCode(200)
  @Permit('identity.passport-request.record-capture')
  @Idempotent()
  @Answers({ description: 'The request, to be forwarded by another person' }, 400, 401, 403, 404, 409, 412, 422)
  capture(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: CaptureDto) {
    const capture = { on: dto.capturedOn, reference: dto.referenceOfCapture };
    return this.commands.byDesk(context, id, 'record-capture', (request, { by, moment }) =>
      request.recordCapture(capture, by, moment),
    );
  }

  @Post(':id/send-to-production')
  @HttpCode(200)
  @Permit('identity.passport-request.send-to-production')
  @Idempotent()
  @Answers({ description: 'The request, with the ministry' }, 401, 403, 404, 409, 412)
  send(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.commands.byDesk(context, id, 'send-to-production', (request, { by, moment }) =>
      request.sendToProduction(by, moment),
    );
  }

  @Post(':id/return')
  @HttpCode(200)
  @Permit('identity.passport-request.return')
  @Idempotent()
  @Answers({ description: 'The request, back with the person' }, 400, 401, 403, 404, 409, 412)
  return(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { message }: ReturnPassportDto) {
    return this.commands.byDesk(context, id, 'return', (request, { by, moment }) =>
      request.return(message, by, moment),
    );
  }

  @Post(':id/refuse')
  @HttpCode(200)
  @Permit('identity.passport-request.refuse')
  @Idempotent()
  @Answers({ description: 'The refused request' }, 400, 401, 403, 404, 409, 412)
  refuse(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { reason, text }: RefusePassportDto) {
    return this.commands.byDesk(context, id, 'refuse', (request, { by, moment }) =>
      request.refuse({ reason, text: text ?? null }, by, moment),
    );
  }

  @Post(':id/receive')
  @HttpCode(200)
  @Permit('identity.passport-request.receive')
  @Idempotent()
  @Answers({ description: 'The request, its passport at the post' }, 400, 401, 403, 404, 409, 412, 422)
  receive(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { passportNumber }: PassportNumberDto) {
    return this.commands.byDesk(context, id, 'receive', async (request, { tx, by, moment }) => {
      request.receive(passportNumber, by, moment);
      await recordPace(tx, request);
    });
  }

  @Post(':id/hand-over')
  @HttpCode(200)
  @Permit('identity.passport-request.hand-over')
  @Idempotent()
  @Answers({ description: 'The finished request' }, 400, 401, 403, 404, 409, 412, 422)
  handOver(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: HandOverDto) {
    const { identityChecked, collectedBy = 'holder' } = dto;
    return this.commands.byDesk(context, id, 'hand-over', (request, { by, moment }) => {
      request.handOver(collectedBy, by, moment);
      if (!identityChecked)
        refuse([finding('/identityChecked', 'identity-not-checked', 'Look at an identity document first.')]);
    });
  }

  @Post(':id/uncollected')
  @HttpCode(200)
  @Permit('identity.passport-request.uncollected')
  @Idempotent()
  @Answers({ description: 'The closed request: nobody came, the passport goes back' }, 401, 403, 404, 409, 412)
  uncollected(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.commands.byDesk(context, id, 'uncollected', (request, { by, moment }) =>
      request.uncollected(by, moment),
    );
  }
}
