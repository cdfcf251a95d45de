import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PlainDate } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ApplicationCommands } from '../applications/application-commands';
import { InterviewDto, InvitationDto } from './examination.dto';

/** The interview: by the clock on the wall of the post. */
@ApiTags('visas: post')
@Controller('v1/visas/applications/:id')
export class InterviewController {
  constructor(private readonly commands: ApplicationCommands) {}

  @Post('invite-interview')
  @HttpCode(200)
  @Permit('visas.application.invite-interview')
  @Idempotent()
  @Answers({ description: 'The file, waiting for the interview' }, 401, 403, 404, 409, 412, 422)
  invite(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { on, time, place }: InvitationDto) {
    return this.commands.ofStaff(context, id, {
      action: 'visas.application.invite-interview',
      change: (application, { by, moment }) =>
        application.inviteToInterview({ on: on as PlainDate, time, place }, by, moment),
    });
  }

  @Post('record-interview')
  @HttpCode(200)
  @Permit('visas.application.record-interview')
  @Idempotent()
  @Answers({ description: 'The file, with what became of the interview' }, 401, 403, 404, 409, 412, 422)
  record(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { outcome, note }: InterviewDto) {
    return this.commands.ofStaff(context, id, {
      action: 'visas.application.record-interview',
      change: (application, { by, moment }) => application.recordInterview(outcome, note, by, moment),
    });
  }
}
