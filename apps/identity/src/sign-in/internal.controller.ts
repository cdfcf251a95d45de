import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { LinkCodes, RedeemLinkCodeDto } from '../accounts/link-codes';
import { PasskeyOptionsResponse, SignInByPasskeyDto } from '../passkeys/passkey.dto';
import { SignInByPasskey } from '../passkeys/sign-in-by-passkey';
import { CheckSignIn, CheckSignInDto } from './check-sign-in';
import type { SignInResponse } from './check-sign-in';
import { ReadContact } from './read-contact';
import type { ContactResponse } from './read-contact';

/** For other services only; the gateway never routes here. */
@Controller('internal')
export class InternalController {
  constructor(
    private readonly checkSignIn: CheckSignIn,
    private readonly readContact: ReadContact,
    private readonly linkCodes: LinkCodes,
    private readonly passkeys: SignInByPasskey,
  ) {}

  @Post('sign-ins')
  @HttpCode(200)
  @Permit('identity.sign-in.check', { service: true })
  signIn(@Body() dto: CheckSignInDto, @Ctx() context: RequestContext): Promise<SignInResponse> {
    return this.checkSignIn.execute(context, dto);
  }

  @Post('passkey-challenges')
  @HttpCode(200)
  @Permit('identity.sign-in.check', { service: true })
  passkeyOptions(@Ctx() context: RequestContext): Promise<PasskeyOptionsResponse> {
    return this.passkeys.ask(context);
  }

  @Post('passkey-sign-ins')
  @HttpCode(200)
  @Permit('identity.sign-in.check', { service: true })
  signInByPasskey(@Body() dto: SignInByPasskeyDto, @Ctx() context: RequestContext): Promise<SignInResponse> {
    return this.passkeys.execute(context, dto);
  }

  @Post('link-codes/redeem')
  @HttpCode(200)
  @Permit('identity.link-code.redeem', { service: true })
  redeem(@Body() dto: RedeemLinkCodeDto, @Ctx() context: RequestContext): Promise<{ personId: string }> {
    return this.linkCodes.redeem(context, dto);
  }

  @Get('persons/:id/contact')
  @Permit('identity.contact.read', { service: true })
  contact(@Uuid() id: string, @Ctx() context: RequestContext): Promise<ContactResponse> {
    return this.readContact.execute(context, id);
  }
}
