import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ApplicationCommands } from '../applications/application-commands';
import { NewPassportDto } from './border.dto';

/** An issued visa goes over into the new passport of its holder. */
@ApiTags('visas: post')
@Controller('v1/visas/applications/:id')
export class NewPassportController {
  constructor(private readonly commands: ApplicationCommands) {}

  @Post('replace-passport')
  @HttpCode(200)
  @Permit('visas.application.replace-passport')
  @Idempotent()
  @Answers(
    { description: 'The file; the e-visa is being made again, and the one before stands no more within a minute' },
    ...[400, 401, 403, 404, 409, 412, 422],
  )
  replace(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: NewPassportDto) {
    return this.commands.ofStaff(context, id, {
      action: 'visas.application.replace-passport',
      change: (application, { by, moment }) => application.replacePassport(dto, by, moment),
    });
  }
}
