import { Body, Controller, Get, Header, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { OwnPasskeys } from './own-passkeys';
import { OwnRecoveryCodes, RecoveryCodesLeftResponse, RecoveryCodesResponse } from './own-recovery-codes';
import { AskStepUp } from './ask-step-up';
import { NewPasskeyDto, PasskeyOptionsResponse, PasskeyResponse, PasskeysResponse, StepUpDto } from './passkey.dto';

/** Passkeys and recovery codes of one's own account. Their answers are shown once and kept by nobody: no idempotency key. */
@ApiTags('accounts')
@Controller('v1/identity/me')
export class PasskeysController {
  constructor(
    private readonly passkeys: OwnPasskeys,
    private readonly codes: OwnRecoveryCodes,
    private readonly stepUp: AskStepUp,
  ) {}

  @Get('passkeys')
  @Header('cache-control', 'no-store')
  @Permit('identity.passkey.list')
  @Answers({ description: 'The passkeys of the account', type: PasskeysResponse }, 401, 404)
  list(@Ctx() context: RequestContext): Promise<PasskeysResponse> {
    return this.passkeys.list(context);
  }

  @Post('passkeys/options')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Permit('identity.passkey.add')
  @Answers({ description: 'What to ask the authenticator', type: PasskeyOptionsResponse }, 400, 401, 403, 404, 409, 429)
  options(@Body() dto: StepUpDto, @Ctx() context: RequestContext): Promise<PasskeyOptionsResponse> {
    return this.passkeys.askForNew(context, dto);
  }

  @Post('passkeys')
  @Permit('identity.passkey.add')
  @Answers({ status: 201, description: 'The passkey signs in from now on', type: PasskeyResponse }, 400, 401, 404, 409)
  add(@Body() dto: NewPasskeyDto, @Ctx() context: RequestContext): Promise<PasskeyResponse> {
    return this.passkeys.add(context, dto);
  }

  @Post('passkeys/:id/remove')
  @HttpCode(204)
  @Permit('identity.passkey.remove')
  @Answers({ status: 204, description: 'The passkey signs in no more' }, 400, 401, 403, 404, 409, 429)
  remove(@Uuid() id: string, @Body() dto: StepUpDto, @Ctx() context: RequestContext): Promise<void> {
    return this.passkeys.remove(context, id, dto);
  }

  @Post('step-up-options')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Permit('identity.step-up.ask')
  @Answers({ description: 'To show again who one is with a passkey', type: PasskeyOptionsResponse }, 401, 404)
  stepUpOptions(@Ctx() context: RequestContext): Promise<PasskeyOptionsResponse> {
    return this.stepUp.execute(context);
  }

  @Get('recovery-codes')
  @Header('cache-control', 'no-store')
  @Permit('identity.recovery-code.count')
  @Answers({ description: 'How many codes are left', type: RecoveryCodesLeftResponse }, 401, 404)
  left(@Ctx() context: RequestContext): Promise<RecoveryCodesLeftResponse> {
    return this.codes.left(context);
  }

  @Post('recovery-codes')
  @Header('cache-control', 'no-store')
  @Permit('identity.recovery-code.issue')
  @Answers(
    { status: 201, description: 'New codes, shown once; earlier ones stop working', type: RecoveryCodesResponse },
    ...[400, 401, 403, 404, 409, 429],
  )
  issue(@Body() dto: StepUpDto, @Ctx() context: RequestContext): Promise<RecoveryCodesResponse> {
    return this.codes.issue(context, dto);
  }
}
