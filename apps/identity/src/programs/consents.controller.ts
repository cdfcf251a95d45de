import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { delegableActions } from '@jatigi/identity-domain';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { Authorizations } from './authorizations';
import {
  AuthorizationRequestResponse,
  ConsentsResponse,
  ContinueResponse,
  DecideDeviceDto,
  DecisionDto,
  ScopesResponse,
  UserCodeDto,
} from './consent.dto';
import { Consents } from './consents';

const asked = { description: 'Which program asks, and for what', type: AuthorizationRequestResponse };

/** A person and the programs that act in her name. */
@ApiTags('programs')
@Controller('v1/identity')
export class ConsentsController {
  constructor(
    private readonly authorizations: Authorizations,
    private readonly consents: Consents,
  ) {}

  @Get('scopes')
  @Permit('identity.scope.read', { public: true })
  @Answers({ description: 'What a person can let a program do, in words', type: ScopesResponse })
  scopes(): ScopesResponse {
    return { items: [...delegableActions] };
  }

  @Get('authorizations/:uid')
  @Permit('identity.consent.give')
  @Answers(asked, 401, 404)
  read(@Param('uid') uid: string, @Ctx() context: RequestContext): Promise<AuthorizationRequestResponse> {
    return this.authorizations.read(context, uid);
  }

  @Post('authorizations/:uid/decide')
  @HttpCode(200)
  @Permit('identity.consent.give')
  @Idempotent()
  @Answers({ description: 'Where the browser goes on', type: ContinueResponse }, 401, 404)
  decide(
    @Param('uid') uid: string,
    @Body() { decision }: DecisionDto,
    @Ctx() context: RequestContext,
  ): Promise<ContinueResponse> {
    return this.authorizations.decide(context, uid, decision);
  }

  @Post('device-authorizations/look-up')
  @HttpCode(200)
  @Permit('identity.consent.give')
  @Answers(asked, 401, 422)
  lookUp(@Body() { userCode }: UserCodeDto, @Ctx() context: RequestContext): Promise<AuthorizationRequestResponse> {
    return this.authorizations.lookUp(context, userCode);
  }

  @Post('device-authorizations/decide')
  @HttpCode(204)
  @Permit('identity.consent.give')
  @Idempotent()
  @Answers({ description: 'The kiosk goes on, or is told no', status: 204 }, 401, 422)
  decideDevice(@Body() { userCode, decision }: DecideDeviceDto, @Ctx() context: RequestContext): Promise<void> {
    return this.authorizations.decideDevice(context, userCode, decision);
  }

  @Get('me/consents')
  @Permit('identity.consent.list')
  @Answers({ description: 'The programs that act for this person', type: ConsentsResponse }, 401)
  list(@Ctx() context: RequestContext): Promise<ConsentsResponse> {
    return this.consents.list(context);
  }

  @Post('me/consents/:id/end')
  @HttpCode(204)
  @Permit('identity.consent.end')
  @Idempotent()
  @Answers({ description: 'Its tokens end within two seconds', status: 204 }, 401, 404)
  end(@Uuid() id: string, @Ctx() context: RequestContext): Promise<void> {
    return this.consents.end(context, id);
  }
}
