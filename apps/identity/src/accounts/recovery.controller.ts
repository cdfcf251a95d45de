import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { CodeSentResponse } from './open-account';
import { PasswordResetResponse, RecoverPassword, RequestRecoveryDto, ResetPasswordDto } from './recover-password';

@ApiTags('accounts')
@Controller('v1/identity')
export class RecoveryController {
  constructor(private readonly recovery: RecoverPassword) {}

  @Post('password-recoveries')
  @HttpCode(202)
  @Permit('identity.password.recover', { public: true })
  @Answers({ description: 'A code is on its way, when the account exists', status: 202, type: CodeSentResponse })
  request(
    @Body() dto: RequestRecoveryDto,
    @Ctx() context: RequestContext,
    @Headers('x-forwarded-for') network = '',
  ): Promise<CodeSentResponse> {
    return this.recovery.request(context, dto, network);
  }

  @Post('password-resets')
  @HttpCode(200)
  @Permit('identity.password.recover', { public: true })
  @Answers({ description: 'The password is changed', type: PasswordResetResponse }, 422)
  reset(@Body() dto: ResetPasswordDto, @Ctx() context: RequestContext): Promise<PasswordResetResponse> {
    return this.recovery.reset(context, dto);
  }
}
