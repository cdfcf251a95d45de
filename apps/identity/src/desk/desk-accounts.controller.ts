import { Body, Controller, Get, Header, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import type { DeskAccountRow } from './desk-account-rows';
import { DeskAccounts, OpenDeskAccountDto, PaperCodeResponse } from './desk-accounts';
import { PaperCodeRedeemedResponse, RedeemPaperCode, RedeemPaperCodeDto } from './redeem-paper-code';

/** Accounts that a desk opens, and the slip that lets the person in. */
@ApiTags('accounts: desk')
@Controller('v1/identity')
export class DeskAccountsController {
  constructor(
    private readonly accounts: DeskAccounts,
    private readonly paperCode: RedeemPaperCode,
  ) {}

  @Post('desk-accounts')
  @Permit('identity.desk-account.open')
  @Idempotent()
  @Answers({ status: 201, description: 'The account, waiting for its code to be used' }, 401, 403, 404, 409, 422)
  open(@Ctx() context: RequestContext, @Body() dto: OpenDeskAccountDto): Promise<DeskAccountRow> {
    return this.accounts.open(context, dto);
  }

  @Get('desk-accounts')
  @Permit('identity.desk-account.read')
  @Answers({ description: 'The newest accounts opened at your desks' }, 401, 403)
  newest(@Ctx() context: RequestContext): Promise<{ items: DeskAccountRow[] }> {
    return this.accounts.newest(context);
  }

  @Get('desk-accounts/:id')
  @Permit('identity.desk-account.read')
  @Answers({ description: 'One account of a desk: number, state, until when its code works' }, 401, 403, 404)
  one(@Ctx() context: RequestContext, @Uuid() id: string): Promise<DeskAccountRow> {
    return this.accounts.one(context, id);
  }

  // Not idempotent by key on purpose: the code is shown once and its answer is not kept.
  @Post('desk-accounts/:id/codes')
  @Header('cache-control', 'no-store')
  @Permit('identity.desk-account.issue')
  @Answers({ status: 201, type: PaperCodeResponse, description: 'A new code for the slip' }, 401, 403, 404, 409)
  issue(@Ctx() context: RequestContext, @Uuid() id: string): Promise<PaperCodeResponse> {
    return this.accounts.issue(context, id);
  }

  @Post('paper-codes/redemptions')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Permit('identity.paper-code.redeem', { public: true })
  @Answers({ description: 'The account is open', type: PaperCodeRedeemedResponse }, 403, 422)
  redeem(@Ctx() context: RequestContext, @Body() dto: RedeemPaperCodeDto): Promise<PaperCodeRedeemedResponse> {
    return this.paperCode.execute(context, dto);
  }
}
