import { Body, Controller, Header, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { EditOwnAccount, EditOwnAccountDto } from './edit-own-account';
import { LinkCodeResponse, LinkCodes } from './link-codes';
import { OwnAccountResponse } from './read-own-account';

/** What a person changes of her own account. */
@ApiTags('accounts')
@Controller('v1/identity/me')
export class OwnAccountController {
  constructor(
    private readonly edit: EditOwnAccount,
    private readonly linkCodes: LinkCodes,
  ) {}

  @Patch()
  @Permit('identity.account.edit-own')
  @Answers({ description: 'The changed account', type: OwnAccountResponse }, 400, 401, 412, 428)
  change(@Ctx() context: RequestContext, @Body() dto: EditOwnAccountDto): Promise<OwnAccountResponse> {
    return this.edit.change(context, dto);
  }

  @Post('link-codes')
  @Header('cache-control', 'no-store')
  @Permit('identity.link-code.issue')
  @Answers({ status: 201, description: 'A code for the counter; it works once', type: LinkCodeResponse }, 401)
  linkCode(@Ctx() context: RequestContext): Promise<LinkCodeResponse> {
    return this.linkCodes.issue(context);
  }

  @Post('sessions/end')
  @HttpCode(204)
  @Permit('identity.sessions.end')
  @Idempotent()
  @Answers({ status: 204, description: 'Every session of the person ends within two seconds' }, 401)
  endSessions(@Ctx() context: RequestContext): Promise<void> {
    return this.edit.endSessions(context);
  }
}
