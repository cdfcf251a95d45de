import { Body, Controller, Get, Header, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ConfirmAccount, ConfirmAccountDto, ConfirmedResponse } from './confirm-account';
import { CodeSentResponse, OpenAccount, OpenAccountDto } from './open-account';
import { OwnAccountResponse, ReadOwnAccount } from './read-own-account';

@ApiTags('accounts')
@Controller('v1/identity')
export class AccountsController {
  constructor(
    private readonly openAccount: OpenAccount,
    private readonly confirmAccount: ConfirmAccount,
    private readonly readOwnAccount: ReadOwnAccount,
  ) {}

  @Post('accounts')
  @HttpCode(202)
  @Permit('identity.account.open', { public: true })
  @Idempotent()
  @Answers({ status: 202, type: CodeSentResponse, description: 'A code is on its way, by mail or by SMS' }, 409, 422)
  open(
    @Body() dto: OpenAccountDto,
    @Ctx() context: RequestContext,
    @Headers('x-forwarded-for') network = '',
  ): Promise<CodeSentResponse> {
    return this.openAccount.execute(context, dto, network);
  }

  @Post('accounts/confirmations')
  @HttpCode(200)
  @Permit('identity.account.confirm', { public: true })
  @Answers({ description: 'The account is confirmed by the code that was sent', type: ConfirmedResponse }, 422)
  confirm(@Body() dto: ConfirmAccountDto, @Ctx() context: RequestContext): Promise<ConfirmedResponse> {
    return this.confirmAccount.execute(context, dto);
  }

  @Get('me')
  @Header('cache-control', 'no-store')
  @Permit('identity.account.read-own')
  @Answers({ description: 'The signed-in account', type: OwnAccountResponse }, 401, 404)
  me(@Ctx() context: RequestContext): Promise<OwnAccountResponse> {
    return this.readOwnAccount.execute(context);
  }
}
