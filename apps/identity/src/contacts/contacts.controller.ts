import { Body, Controller, Header, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { CodeSentResponse } from '../accounts/open-account';
import { OwnAccountResponse } from '../accounts/read-own-account';
import { AskSignInCodeDto, SignInCodes } from '../sign-in/sign-in-codes';
import { ChangeContact, ChangeContactDto, ConfirmContactDto } from './change-contact';

/** Addresses and numbers of an account, and the code that lets its owner through a lock. */
@ApiTags('accounts')
@Controller('v1/identity')
export class ContactsController {
  constructor(
    private readonly contacts: ChangeContact,
    private readonly signInCodes: SignInCodes,
  ) {}

  @Post('me/contacts')
  @HttpCode(202)
  @Permit('identity.contact.change')
  @Answers(
    { status: 202, type: CodeSentResponse, description: 'A code is on its way to the new contact' },
    ...[400, 401, 403, 404, 422, 429],
  )
  ask(
    @Body() dto: ChangeContactDto,
    @Ctx() context: RequestContext,
    @Headers('x-forwarded-for') network = '',
  ): Promise<CodeSentResponse> {
    return this.contacts.ask(context, dto, network);
  }

  @Post('me/contacts/confirmations')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Permit('identity.contact.change')
  @Answers({ description: 'The account with the proved contact', type: OwnAccountResponse }, 400, 401, 403, 404, 422)
  confirm(@Body() dto: ConfirmContactDto, @Ctx() context: RequestContext): Promise<OwnAccountResponse> {
    return this.contacts.confirm(context, dto);
  }

  @Post('sign-in-codes')
  @HttpCode(202)
  @Permit('identity.sign-in-code.ask', { public: true })
  @Idempotent()
  @Answers({ status: 202, type: CodeSentResponse, description: 'A code is on its way, when the account exists' }, 429)
  signInCode(
    @Body() dto: AskSignInCodeDto,
    @Ctx() context: RequestContext,
    @Headers('x-forwarded-for') network = '',
  ): Promise<CodeSentResponse> {
    return this.signInCodes.ask(context, dto, network);
  }
}
