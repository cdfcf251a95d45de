import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PlainDate } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ApplicationCommands } from '../applications/application-commands';
import { BondDto } from './examination.dto';

/** The fact that a bond was lodged: the money lies elsewhere. */
@ApiTags('visas: post')
@Controller('v1/visas/applications/:id')
export class BondController {
  constructor(private readonly commands: ApplicationCommands) {}

  @Post('record-bond')
  @HttpCode(200)
  @Permit('visas.application.record-bond')
  @Idempotent()
  @Answers({ description: 'The file, with this part closed' }, 401, 403, 404, 409, 412, 422)
  record(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { reference, lodgedOn }: BondDto) {
    return this.commands.ofStaff(context, id, {
      action: 'visas.application.record-bond',
      change: (application, { by, moment }) =>
        application.recordBond({ reference, lodgedOn: lodgedOn as PlainDate }, by, moment),
    });
  }
}
