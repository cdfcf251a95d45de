import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { MessageDto } from '../applications/application.dto';
import { ConsultationAnswerDto, ConsultationQuery, ReasonDto } from './consultations.dto';
import { FileConsultations } from './file-consultations';
import { ServiceDesk } from './service-desk';

/** Questions to other services: `answer` is theirs, `reply` and `close` are the post's. */
@ApiTags('visas: consultations')
@Controller('v1/visas/consultations')
export class ConsultationsController {
  constructor(
    private readonly desk: ServiceDesk,
    private readonly file: FileConsultations,
  ) {}

  @Get()
  @Permit('visas.consultation.list')
  @Answers({ description: 'What your service was asked, the most urgent first; no person' }, 400, 401, 403)
  list(@Ctx() context: RequestContext, @Query() query: ConsultationQuery) {
    return this.desk.list(context, query);
  }

  @Get(':id')
  @Permit('visas.consultation.read')
  @Answers({ description: 'The question, and of the file what it needs' }, 400, 401, 403, 404)
  read(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.desk.read(context, id);
  }

  @Post(':id/answer')
  @HttpCode(200)
  @Permit('visas.consultation.answer')
  @Idempotent()
  @Answers({ description: 'The question, answered or asked back' }, 400, 401, 403, 404, 409, 412, 422)
  answer(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: ConsultationAnswerDto) {
    return this.desk.answer(context, id, dto);
  }

  @Post(':id/reply')
  @HttpCode(200)
  @Permit('visas.consultation.reply')
  @Idempotent()
  @Answers({ description: 'The question, with what the service wanted to know' }, 400, 401, 403, 404, 409, 412)
  reply(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { message }: MessageDto) {
    return this.file.reply(context, id, message);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Permit('visas.consultation.close')
  @Idempotent()
  @Answers({ description: 'The question, for which nobody waits any more' }, 400, 401, 403, 404, 409, 412)
  close(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { reason }: ReasonDto) {
    return this.file.close(context, id, reason);
  }
}
