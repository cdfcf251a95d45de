import { Body, Controller, HttpCode, Param, Patch, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, NoBody, streamedBody, TakesFile, Uuid } from '@jatigi/platform-http';
import type { StreamedRequest } from '@jatigi/platform-http';
import { requireIfMatch } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ApplicationCommands } from '../applications/application-commands';
import { EditApplicationDto, MessageDto } from '../applications/application.dto';
import { editApplication } from '../applications/edit-application';
import { StartApplication } from '../applications/start-application';
import { submitApplication } from '../applications/submit-application';
import { AttachDocument } from '../documents/attach-document';
import { StartWalkInDto } from './walk-in.dto';

/** An agent enters the application of somebody who stands at the desk. Answers hold no personal data. */
@ApiTags('visas: post')
@Controller('v1/visas/walk-ins')
export class WalkInsController {
  constructor(
    private readonly starter: StartApplication,
    private readonly commands: ApplicationCommands,
    private readonly attacher: AttachDocument,
  ) {}

  @Post()
  @Permit('visas.walk-in.start')
  @Idempotent()
  @Answers({ status: 201, description: 'The draft of the desk' }, 401, 403, 404, 422)
  start(@Ctx() context: RequestContext, @Body() dto: StartWalkInDto) {
    return this.starter.atDesk(context, dto);
  }

  @Patch(':id')
  @Permit('visas.walk-in.edit')
  @Answers({ description: 'The changed draft' }, 401, 403, 404, 409, 412, 428)
  edit(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: EditApplicationDto) {
    requireIfMatch(context);
    return this.commands.ofStaff(context, id, { ...editApplication(dto), action: 'visas.walk-in.edit' });
  }

  @Put(':id/documents/:kind')
  @Permit('visas.walk-in.attach')
  @TakesFile()
  @Answers({ description: 'The file, with what was scanned' }, 401, 403, 404, 409, 410, 412, 413, 415, 422, 428, 503)
  attach(
    @Ctx() context: RequestContext,
    @Uuid() id: string,
    @Param('kind') kind: string,
    @Req() request: StreamedRequest,
  ) {
    requireIfMatch(context);
    return this.attacher.atDesk(context, id, { kind, ...streamedBody(request) });
  }

  @Post(':id/submit')
  @HttpCode(200)
  @Permit('visas.walk-in.submit')
  @Idempotent()
  @Answers({ description: 'The submitted file, with the amount due' }, 401, 403, 404, 409, 412, 422)
  submit(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.ofStaff(context, id, { ...submitApplication, action: 'visas.walk-in.submit' });
  }

  @Post(':id/answer')
  @HttpCode(200)
  @Permit('visas.walk-in.answer')
  @Idempotent()
  @Answers({ description: 'The file, back where it was' }, 401, 403, 404, 409, 412)
  answer(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { message }: MessageDto) {
    return this.commands.ofStaff(context, id, {
      action: 'visas.walk-in.answer',
      change: (application, { by, moment }) => application.answer(message, moment, by),
    });
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Permit('visas.walk-in.withdraw')
  @Idempotent()
  @Answers({ description: 'The withdrawn file' }, 401, 403, 404, 409, 412)
  withdraw(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.ofStaff(context, id, {
      action: 'visas.walk-in.withdraw',
      change: (application, { by, moment }) => application.withdraw(moment, by),
    });
  }
}
