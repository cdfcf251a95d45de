import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { CaseQueueQuery } from '../cases/case-queue';
import { ApproveEmergencyDocument } from './approve-emergency-document';
import { CheckIdentity } from './check-identity';
import { EmergencyDocumentCommands, EmergencyDocumentQueue } from './emergency-document-cases';
import { ApproveEmergencyDocumentDto, CheckIdentityDto, RefuseEmergencyDocumentDto } from './emergency-document.dto';

/** What a post does with a request: one person checks who it is, another approves, the sheet is handed over. */
@ApiTags('emergency travel documents: post')
@Controller('v1/identity/emergency-documents')
export class EmergencyDeskController {
  constructor(
    private readonly queue: EmergencyDocumentQueue,
    private readonly commands: EmergencyDocumentCommands,
    private readonly identities: CheckIdentity,
    private readonly approvals: ApproveEmergencyDocument,
  ) {}

  @Get('queues/:queue')
  @Permit('identity.emergency-document.queue')
  @Answers({ description: 'Requests of your posts in this queue, and how many wait in each' }, 400, 401, 403, 404)
  page(@Ctx() context: RequestContext, @Param('queue') name: string, @Query() query: CaseQueueQuery) {
    return this.queue.page(context, name, query);
  }

  @Post(':id/assign')
  @HttpCode(200)
  @Permit('identity.emergency-document.assign')
  @Idempotent()
  @Answers({ description: 'The request, yours' }, 401, 403, 404, 409, 412)
  assign(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.commands.atDesk(context, id, {
      verb: 'assign',
      change: (document, { by, moment }) => document.assign(by, moment.now),
    });
  }

  @Post(':id/check-identity')
  @HttpCode(200)
  @Permit('identity.emergency-document.check-identity')
  @Idempotent()
  @Answers({ description: 'Who it is is known; another person approves' }, 400, 401, 403, 404, 409, 412, 422)
  checkIdentity(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: CheckIdentityDto) {
    return this.identities.execute(context, id, dto);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @Permit('identity.emergency-document.approve')
  @Idempotent()
  @Answers({ description: 'The approved document, being sealed' }, 400, 401, 403, 404, 409, 412, 422)
  approve(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: ApproveEmergencyDocumentDto) {
    return this.approvals.execute(context, id, dto);
  }

  @Post(':id/refuse')
  @HttpCode(200)
  @Permit('identity.emergency-document.refuse')
  @Idempotent()
  @Answers({ description: 'The refused request' }, 400, 401, 403, 404, 409, 412)
  refuse(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { reason, text }: RefuseEmergencyDocumentDto) {
    return this.commands.atDesk(context, id, {
      verb: 'refuse',
      change: (document, { by, moment }) => document.refuse({ reason, text: text ?? null }, by, moment.now),
    });
  }

  @Post(':id/hand-over')
  @HttpCode(200)
  @Permit('identity.emergency-document.hand-over')
  @Idempotent()
  @Answers({ description: 'The person holds the document' }, 401, 403, 404, 409, 412)
  handOver(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.commands.atDesk(context, id, {
      verb: 'hand-over',
      change: (document, { by, moment }) => document.handOver(by, moment),
    });
  }
}
