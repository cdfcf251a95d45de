import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { AccountResponse } from './account.response';
import { DisableAccount, DisableAccountDto } from './disable-account';
import { FindAccount, FindAccountDto } from './find-account';
import { InviteStaff, InviteStaffDto } from './invite-staff';
import { LinkAccount, LinkAccountDto } from './link-account';

@ApiTags('administration')
@Controller('v1/identity')
export class StaffController {
  constructor(
    private readonly inviteStaff: InviteStaff,
    private readonly findAccount: FindAccount,
    private readonly disableAccount: DisableAccount,
    private readonly linkAccount: LinkAccount,
  ) {}

  @Post('staff-accounts')
  @Permit('identity.staff.invite')
  @Idempotent()
  @Answers(
    { description: 'The invitation is on its way by mail', status: 201, type: AccountResponse },
    401,
    403,
    409,
    422,
  )
  invite(@Body() dto: InviteStaffDto, @Ctx() context: RequestContext): Promise<AccountResponse> {
    return this.inviteStaff.execute(context, dto);
  }

  @Post('account-searches')
  @HttpCode(200)
  @Permit('identity.account.find')
  @Answers({ description: 'The account with this address, if there is one', type: AccountResponse }, 401, 403, 404)
  find(@Body() dto: FindAccountDto, @Ctx() context: RequestContext): Promise<AccountResponse> {
    return this.findAccount.execute(context, dto);
  }

  @Post('accounts/:id/disable')
  @HttpCode(200)
  @Permit('identity.account.disable')
  @Idempotent()
  @Answers({ description: 'The account, disabled', type: AccountResponse }, 401, 403, 404, 409, 412, 422)
  disable(
    @Uuid() id: string,
    @Body() dto: DisableAccountDto,
    @Ctx() context: RequestContext,
  ): Promise<AccountResponse> {
    return this.disableAccount.execute(context, id, dto);
  }

  @Post('accounts/:id/link')
  @HttpCode(200)
  @Permit('identity.account.link')
  @Idempotent()
  @Answers(
    { description: 'The proposal to make both one person, for another administrator to confirm' },
    401,
    403,
    404,
    409,
    412,
    422,
  )
  link(@Uuid() id: string, @Body() dto: LinkAccountDto, @Ctx() context: RequestContext) {
    return this.linkAccount.execute(context, id, dto);
  }
}
