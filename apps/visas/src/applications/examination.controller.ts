import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, NoBody, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { FileConsultations } from '../consultations/file-consultations';
import { OpenConsultationDto } from '../consultations/consultations.dto';
import { AdmitApplication } from './admit-application';
import { ApplicationCommands } from './application-commands';
import { AssignDto, CodesDto, DecideDto, MessageDto, NoteDto, ProposeDecisionDto } from './application.dto';
import { assignApplication } from './assign-application';
import { decideApplication } from './decide-application';
import { proposeDecision } from './propose-decision';

/** What a post does with a file: one person examines and proposes, another decides. */
@ApiTags('visas: post')
@Controller('v1/visas/applications/:id')
export class ExaminationController {
  constructor(
    private readonly commands: ApplicationCommands,
    private readonly consultations: FileConsultations,
    private readonly admission: AdmitApplication,
  ) {}

  @Post('assign')
  @HttpCode(200)
  @Permit('visas.application.assign')
  @Idempotent()
  @Answers({ description: 'The file, assigned' }, 401, 403, 404, 409, 412, 422)
  assign(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: AssignDto) {
    return this.commands.ofStaff(context, id, assignApplication(dto));
  }

  @Post('admit')
  @HttpCode(200)
  @Permit('visas.application.admit')
  @Idempotent()
  @Answers({ description: 'The file, being examined' }, 401, 403, 404, 409, 412)
  admit(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.ofStaff(context, id, this.admission.command);
  }

  @Post('declare-inadmissible')
  @HttpCode(200)
  @Permit('visas.application.declare-inadmissible')
  @Idempotent()
  @Answers({ description: 'The closed file' }, 401, 403, 404, 409, 412, 422)
  declareInadmissible(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: CodesDto) {
    return this.commands.ofStaff(context, id, {
      action: 'visas.application.declare-inadmissible',
      change: (application, { by, moment }) => application.declareInadmissible(dto.codes, by, moment),
    });
  }

  @Post('declare-not-required')
  @HttpCode(200)
  @Permit('visas.application.declare-not-required')
  @Idempotent()
  @Answers({ description: 'The closed file: no visa is needed, the fee is owed back' }, 401, 403, 404, 409, 412)
  declareNotRequired(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.ofStaff(context, id, {
      action: 'visas.application.declare-not-required',
      change: (application, { by, moment }) => application.declareNotRequired(by, moment),
    });
  }

  @Post('request-information')
  @HttpCode(200)
  @Permit('visas.application.request-information')
  @Idempotent()
  @Answers({ description: 'The file, waiting for the applicant' }, 401, 403, 404, 409, 412)
  requestInformation(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: MessageDto) {
    return this.commands.ofStaff(context, id, {
      action: 'visas.application.request-information',
      change: (application, { by, moment }) => application.requestInformation(dto.message, by, moment),
    });
  }

  @Post('open-consultation')
  @HttpCode(200)
  @Permit('visas.application.open-consultation')
  @Idempotent()
  @Answers({ description: 'The file, waiting for that service too' }, 401, 403, 404, 409, 412, 422)
  consult(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: OpenConsultationDto) {
    return this.commands.ofStaff(context, id, this.consultations.open(dto));
  }

  @Get('consultations')
  @Permit('visas.application.read-consultations')
  @Answers({ description: 'Whom this file was asked about, and what they said' }, 400, 401, 403, 404)
  asked(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.consultations.list(context, id);
  }

  @Post('propose-decision')
  @HttpCode(200)
  @Permit('visas.application.propose-decision')
  @Idempotent()
  @Answers({ description: 'The file, waiting for another person to decide' }, 401, 403, 404, 409, 412, 422)
  propose(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: ProposeDecisionDto) {
    return this.commands.ofStaff(context, id, proposeDecision(dto));
  }

  @Post('return')
  @HttpCode(200)
  @Permit('visas.application.return')
  @Idempotent()
  @Answers({ description: 'The file, back in examination' }, 401, 403, 404, 409, 412)
  return(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: NoteDto) {
    return this.commands.ofStaff(context, id, {
      action: 'visas.application.return',
      change: (application, { by, moment }) => application.return(dto.note, by, moment),
    });
  }

  @Post('decide')
  @HttpCode(200)
  @Permit('visas.application.decide')
  @Idempotent()
  @Answers({ description: 'The decided file' }, 401, 403, 404, 409, 412, 422)
  decide(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: DecideDto) {
    return this.commands.ofStaff(context, id, decideApplication(dto));
  }
}
