import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { StepUpDto } from '../passkeys/passkey.dto';
import { ConfirmFactorDto, EnrolFactor, FactorConfirmedResponse, FactorSeedResponse } from './enrol-factor';

@ApiTags('accounts')
@Controller('v1/identity/me/totp')
export class FactorsController {
  constructor(private readonly factors: EnrolFactor) {}

  // Not idempotent by key on purpose: the seed is shown once and its answer is not kept.
  @Post()
  @Header('cache-control', 'no-store')
  @Permit('identity.factor.enrol')
  @Answers(
    { description: 'The seed of a second factor, to be confirmed', status: 201, type: FactorSeedResponse },
    400,
    401,
    403,
    404,
    409,
    429,
  )
  start(@Body() dto: StepUpDto, @Ctx() context: RequestContext): Promise<FactorSeedResponse> {
    return this.factors.start(context, dto);
  }

  @Post('confirmations')
  @HttpCode(200)
  @Permit('identity.factor.enrol')
  @Answers({ description: 'The second factor is in use', type: FactorConfirmedResponse }, 401, 404, 409, 422)
  confirm(@Body() dto: ConfirmFactorDto, @Ctx() context: RequestContext): Promise<FactorConfirmedResponse> {
    return this.factors.confirm(context, dto);
  }
}
