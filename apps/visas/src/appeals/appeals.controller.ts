import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ApplicationCommands } from '../applications/application-commands';
import { AssignDto, NoteDto } from '../applications/application.dto';
import { assignAppeal, decideAppeal, proposeVerdict } from './appeal-commands';
import { DecideAppealDto, LodgeAppealDto, ProposeVerdictDto } from './appeals.dto';

/** A refusal is contested: by the applicant, then examined and decided by two people who never touched the file. */
@ApiTags('visas: appeals')
@Controller('v1/visas/applications/:id')
export class AppealsController {
  constructor(private readonly commands: ApplicationCommands) {}

  @Post('lodge-appeal')
  @HttpCode(200)
  @Permit('visas.application.lodge-appeal')
  @Idempotent()
  @Answers({ description: 'The file; headquarters look at it again' }, 400, 401, 404, 409, 412)
  lodge(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { statement }: LodgeAppealDto) {
    return this.commands.ofApplicant(context, id, {
      action: 'visas.application.lodge-appeal',
      change: (application, { by, moment, tx }) =>
        application.lodgeAppeal(statement, by, moment, tx.actor.mandate?.helperPersonId ?? null),
    });
  }

  @Post('assign-appeal')
  @HttpCode(200)
  @Permit('visas.application.assign-appeal')
  @Idempotent()
  @Answers({ description: 'The file, with who examines the appeal' }, 400, 401, 403, 404, 409, 412, 422)
  assign(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: AssignDto) {
    return this.commands.ofStaff(context, id, assignAppeal(dto));
  }

  @Post('propose-appeal-decision')
  @HttpCode(200)
  @Permit('visas.application.propose-appeal-decision')
  @Idempotent()
  @Answers({ description: 'The file; another person decides on the appeal' }, 400, 401, 403, 404, 409, 412, 422)
  propose(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: ProposeVerdictDto) {
    return this.commands.ofStaff(context, id, proposeVerdict(dto));
  }

  @Post('return-appeal')
  @HttpCode(200)
  @Permit('visas.application.return-appeal')
  @Idempotent()
  @Answers({ description: 'The file; the appeal is examined again' }, 400, 401, 403, 404, 409, 412)
  sendBack(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { note }: NoteDto) {
    return this.commands.ofStaff(context, id, {
      action: 'visas.application.return-appeal',
      change: (application, { by, moment }) => application.returnAppeal(note, by, moment),
    });
  }

  @Post('decide-appeal')
  @HttpCode(200)
  @Permit('visas.application.decide-appeal')
  @Idempotent()
  @Answers({ description: 'UPHELD, or GRANTED: documents prints the visa next' }, 400, 401, 403, 404, 409, 412, 422)
  decide(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: DecideAppealDto) {
    return this.commands.ofStaff(context, id, decideAppeal(dto));
  }
}
