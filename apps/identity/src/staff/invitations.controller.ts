import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { FactorSeedResponse } from '../accounts/enrol-factor';
import { PasskeyOptionsResponse } from '../passkeys/passkey.dto';
import { AcceptByPasskey, AcceptByPasskeyDto, AcceptedResponse, InvitationDto } from './accept-by-passkey';
import { AcceptInvitation, AcceptInvitationDto } from './accept-invitation';

/** What an invited officer does with the code of the mail: a passkey, or a password and an authenticator. */
@ApiTags('administration')
@Controller('v1/identity/staff-accounts/acceptances')
export class InvitationsController {
  constructor(
    private readonly acceptInvitation: AcceptInvitation,
    private readonly byPasskey: AcceptByPasskey,
  ) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Permit('identity.staff.accept', { public: true })
  @Answers({ description: 'The staff account, ready for its second factor', type: FactorSeedResponse }, 422)
  accept(@Body() dto: AcceptInvitationDto, @Ctx() context: RequestContext): Promise<FactorSeedResponse> {
    return this.acceptInvitation.execute(context, dto);
  }

  @Post('passkey-options')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Permit('identity.staff.accept', { public: true })
  @Answers({ description: 'What to ask the authenticator', type: PasskeyOptionsResponse }, 400, 422)
  options(@Body() dto: InvitationDto, @Ctx() context: RequestContext): Promise<PasskeyOptionsResponse> {
    return this.byPasskey.ask(context, dto);
  }

  @Post('passkey')
  @HttpCode(200)
  @Permit('identity.staff.accept', { public: true })
  @Answers({ description: 'The staff account signs in with this passkey', type: AcceptedResponse }, 400, 401, 409, 422)
  acceptByPasskey(@Body() dto: AcceptByPasskeyDto, @Ctx() context: RequestContext): Promise<AcceptedResponse> {
    return this.byPasskey.execute(context, dto);
  }
}
