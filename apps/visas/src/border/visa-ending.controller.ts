import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, NoBody, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ApplicationCommands } from '../applications/application-commands';
import { NoteDto } from '../applications/application.dto';
import { ProposeEndingDto } from './border.dto';

/** The end of an issued visa before its time: one person proposes it, another confirms or rejects it. */
@ApiTags('visas: post')
@Controller('v1/visas/applications/:id')
export class VisaEndingController {
  constructor(private readonly commands: ApplicationCommands) {}

  @Post('propose-ending')
  @HttpCode(200)
  @Permit('visas.application.propose-ending')
  @Idempotent()
  @Answers(
    { description: 'The file; its visa stands until another person confirms' },
    400,
    401,
    403,
    404,
    409,
    412,
    422,
  )
  propose(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: ProposeEndingDto) {
    return this.commands.ofStaff(context, id, {
      action: 'visas.application.propose-ending',
      change: (application, { by, moment }) => application.proposeEnding(dto, by, moment),
    });
  }

  @Post('confirm-ending')
  @HttpCode(200)
  @Permit('visas.application.confirm-ending')
  @Idempotent()
  @Answers({ description: 'The file; no border lets the holder in with this visa' }, 400, 401, 403, 404, 409, 412)
  confirm(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.ofStaff(context, id, {
      action: 'visas.application.confirm-ending',
      change: (application, { by, moment }) => application.confirmEnding(by, moment),
    });
  }

  @Post('reject-ending')
  @HttpCode(200)
  @Permit('visas.application.reject-ending')
  @Idempotent()
  @Answers({ description: 'The file; its visa stands as before' }, 400, 401, 403, 404, 409, 412)
  reject(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: NoteDto) {
    return this.commands.ofStaff(context, id, {
      action: 'visas.application.reject-ending',
      change: (application, { by, moment }) => application.rejectEnding(dto.note, by, moment),
    });
  }
}
