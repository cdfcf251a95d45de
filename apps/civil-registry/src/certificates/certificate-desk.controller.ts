import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { plainDate } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, NoBody, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { CertificateCommands } from './certificate-commands';
import { CertificateQueue, CertificateQueueQuery } from './certificate-queue';
import { CertificateMessageDto, DenyCertificateDto, RecordPresenceDto, RevokeCertificateDto } from './certificate.dto';

/** What a post does with certificates. */
@ApiTags('civil-registry: post')
@Controller('v1/civil-registry/certificates')
export class CertificateDeskController {
  constructor(
    private readonly commands: CertificateCommands,
    private readonly queue: CertificateQueue,
  ) {}

  @Get('queues')
  @Permit('civil-registry.certificate.queue')
  @Answers({ description: 'How many requests of your posts wait in each queue' }, 400, 401, 403)
  counts(@Ctx() context: RequestContext, @Query() { post }: CertificateQueueQuery) {
    return this.queue.counts(context, post);
  }

  @Get('queues/:queue')
  @Permit('civil-registry.certificate.queue')
  @Answers({ description: 'Requests of your posts in this queue, and how many wait in each' }, 400, 401, 403, 404)
  page(@Ctx() context: RequestContext, @Param('queue') name: string, @Query() query: CertificateQueueQuery) {
    return this.queue.page(context, name, query);
  }

  @Post(':id/assign')
  @HttpCode(200)
  @Permit('civil-registry.certificate.assign')
  @Idempotent()
  @Answers({ description: 'The request, yours' }, 400, 401, 403, 404, 409, 412)
  assign(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.atDesk(context, id, {
      verb: 'assign',
      change: (request, { tx, by }) => request.assign(by, tx.now),
    });
  }

  @Post(':id/record-presence')
  @HttpCode(200)
  @Permit('civil-registry.certificate.record-presence')
  @Idempotent()
  @Answers({ description: 'The request, with who was seen, how and when' }, 400, 401, 403, 404, 409, 412, 422)
  recordPresence(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: RecordPresenceDto) {
    const { mode, time, note } = dto;
    const seen = { mode, on: plainDate(dto.on), time: time ?? null, note: note ?? null };
    return this.commands.atDesk(context, id, {
      verb: 'record-presence',
      change: (request, { by, moment }) => request.recordPresence(seen, by, moment),
    });
  }

  @Post(':id/return')
  @HttpCode(200)
  @Permit('civil-registry.certificate.return')
  @Idempotent()
  @Answers({ description: 'The request, with what the person is asked' }, 400, 401, 403, 404, 409, 412)
  return(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { message }: CertificateMessageDto) {
    return this.commands.atDesk(context, id, {
      verb: 'return',
      change: (request, { tx, by }) => request.return(message, by, tx.now),
    });
  }

  @Post(':id/propose')
  @HttpCode(200)
  @Permit('civil-registry.certificate.propose')
  @Idempotent()
  @Answers({ description: 'The request, for another person to sign' }, 400, 401, 403, 404, 409, 412, 422)
  propose(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.atDesk(context, id, {
      verb: 'propose',
      change: (request, { by, moment }) => request.propose(by, moment),
    });
  }

  @Post(':id/return-to-agent')
  @HttpCode(200)
  @Permit('civil-registry.certificate.return-to-agent')
  @Idempotent()
  @Answers({ description: 'The request, back on the desk' }, 400, 401, 403, 404, 409, 412)
  returnToAgent(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { message }: CertificateMessageDto) {
    return this.commands.atDesk(context, id, {
      verb: 'return-to-agent',
      change: (request, { by, moment }) => request.returnToAgent(message, by, moment),
    });
  }

  @Post(':id/approve')
  @HttpCode(200)
  @Permit('civil-registry.certificate.approve')
  @Idempotent()
  @Answers({ description: 'The request, granted: to be paid or sealed' }, 400, 401, 403, 404, 409, 412, 422)
  approve(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.approve(context, id);
  }

  @Post(':id/deny')
  @HttpCode(200)
  @Permit('civil-registry.certificate.deny')
  @Idempotent()
  @Answers({ description: 'The denied request' }, 400, 401, 403, 404, 409, 412)
  deny(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { reason, text }: DenyCertificateDto) {
    return this.commands.atDesk(context, id, {
      verb: 'deny',
      change: (request, { tx, by }) => request.deny({ reason, text: text ?? null }, by, tx.now),
    });
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @Permit('civil-registry.certificate.revoke')
  @Idempotent()
  @Answers({ description: 'The revoked certificate' }, 400, 401, 403, 404, 409, 412)
  revoke(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { reason, text }: RevokeCertificateDto) {
    return this.commands.atDesk(context, id, {
      verb: 'revoke',
      change: (request, { tx, by }) => request.revoke({ reason, text: text ?? null }, by, tx.now),
    });
  }
}
