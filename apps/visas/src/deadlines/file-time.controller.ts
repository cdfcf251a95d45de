import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ApplicationCommands } from '../applications/application-commands';
import { ExtendDto, TransferDto } from '../applications/application.dto';
import { transferTo } from './transfer-application';

/** What changes the time that a file has, or who has it. */
@ApiTags('visas: post')
@Controller('v1/visas/applications/:id')
export class FileTimeController {
  constructor(private readonly commands: ApplicationCommands) {}

  @Post('extend')
  @HttpCode(200)
  @Permit('visas.application.extend')
  @Idempotent()
  @Answers({ description: 'The file, with more days of examination' }, 401, 403, 404, 409, 412, 422)
  extend(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { days, reason }: ExtendDto) {
    return this.commands.ofStaff(context, id, {
      action: 'visas.application.extend',
      change: (application, { by, moment }) => application.extend(days, reason, by, moment),
    });
  }

  @Post('transfer')
  @HttpCode(200)
  @Permit('visas.application.transfer')
  @Idempotent()
  @Answers({ description: 'The file, at the other post, with the time it had left' }, 401, 403, 404, 409, 412, 422)
  transfer(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: TransferDto) {
    return this.commands.ofStaff(context, id, transferTo(dto));
  }
}
