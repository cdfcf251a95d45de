import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, NoBody, PageQuery, Uuid } from '@jatigi/platform-http';
import { requireIfMatch } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ApplicationCommands } from './application-commands';
import { AsOfQuery, EditApplicationDto, MessageDto, StartApplicationDto } from './application.dto';
import { ApplicationQueries } from './application.queries';
import { editApplication } from './edit-application';
import { StartApplication } from './start-application';
import { submitApplication } from './submit-application';

/** What an applicant does with her own applications. */
@ApiTags('visas: applicant')
@Controller('v1/visas/applications')
export class ApplicationsController {
  constructor(
    private readonly starter: StartApplication,
    private readonly commands: ApplicationCommands,
    private readonly queries: ApplicationQueries,
  ) {}

  @Post()
  @Permit('visas.application.start')
  @Idempotent()
  @Answers({ status: 201, description: 'The draft' }, 401, 409, 422)
  start(@Ctx() context: RequestContext, @Body() dto: StartApplicationDto) {
    return this.starter.execute(context, dto);
  }

  @Get()
  @Permit('visas.application.list')
  @Answers({ description: 'Own applications, newest first' }, 401)
  own(@Ctx() context: RequestContext, @Query() query: PageQuery) {
    return this.queries.own(context, query);
  }

  @Get(':id')
  @Permit('visas.application.read')
  @Answers(
    { description: 'The file, with allowedActions and what is missing; as it was, for officers' },
    400,
    401,
    403,
    404,
  )
  file(@Ctx() context: RequestContext, @Uuid() id: string, @Query() { asOf }: AsOfQuery) {
    return asOf === undefined ? this.queries.file(context, id) : this.queries.replay(context, id, asOf);
  }

  @Get(':id/history')
  @Permit('visas.application.read')
  @Answers({ description: 'What happened, and who consulted the file why, the last hundred times' }, 401, 403, 404)
  history(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.history(context, id);
  }

  @Get(':id/reads')
  @Permit('visas.application.read')
  @Answers({ description: 'Who consulted the file, when and why, newest first' }, 400, 401, 403, 404)
  reads(@Ctx() context: RequestContext, @Uuid() id: string, @Query() query: PageQuery) {
    return this.queries.reads(context, id, query);
  }

  @Patch(':id')
  @Permit('visas.application.edit')
  @Answers({ description: 'The changed draft' }, 401, 404, 409, 412, 428)
  edit(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: EditApplicationDto) {
    requireIfMatch(context);
    return this.commands.ofApplicant(context, id, editApplication(dto));
  }

  @Post(':id/submit')
  @HttpCode(200)
  @Permit('visas.application.submit')
  @Idempotent()
  @Answers({ description: 'The submitted file, with the amount due' }, 401, 404, 409, 412, 422)
  submit(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.ofApplicant(context, id, submitApplication);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Permit('visas.application.withdraw')
  @Idempotent()
  @Answers({ description: 'The withdrawn file' }, 401, 404, 409, 412)
  withdraw(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.ofApplicant(context, id, {
      action: 'visas.application.withdraw',
      change: (application, { moment }) => application.withdraw(moment),
    });
  }

  @Post(':id/answer')
  @HttpCode(200)
  @Permit('visas.application.answer')
  @Idempotent()
  @Answers({ description: 'The file, back where it was' }, 401, 404, 409, 412)
  answer(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: MessageDto) {
    return this.commands.ofApplicant(context, id, {
      action: 'visas.application.answer',
      change: (application, { moment }) => application.answer(dto.message, moment),
    });
  }
}
