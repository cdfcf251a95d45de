import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PlainDate } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import type { RecordedBiometrics } from '@jatigi/visas-domain';
import { ApplicationCommands } from '../applications/application-commands';
import { policyOf } from '../policy/active-policy';
import { BiometricsDto } from './examination.dto';

const toRecorded = ({ outcome, reference, capturedOn, reason }: BiometricsDto): RecordedBiometrics => ({
  outcome,
  ...(reference !== undefined && { reference }),
  ...(capturedOn !== undefined && { capturedOn: capturedOn as PlainDate }),
  ...(reason !== undefined && { reason }),
});

/** The fact that biometrics were taken: what was taken lies elsewhere. */
@ApiTags('visas: post')
@Controller('v1/visas/applications/:id')
export class BiometricsController {
  constructor(private readonly commands: ApplicationCommands) {}

  @Post('record-biometrics')
  @HttpCode(200)
  @Permit('visas.application.record-biometrics')
  @Idempotent()
  @Answers({ description: 'The file, with this part closed' }, 401, 403, 404, 409, 412, 422)
  record(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: BiometricsDto) {
    return this.commands.ofStaff(context, id, {
      action: 'visas.application.record-biometrics',
      change: (application, { by, moment, inForce }) =>
        application.recordBiometrics(toRecorded(dto), policyOf(inForce, application.file), by, moment),
    });
  }
}
