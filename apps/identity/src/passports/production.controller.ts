import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { AcceptProductionDto, PassportNumberDto, RefuseProductionDto, ReturnFromProductionDto } from './passport.dto';
import { Production, ProductionQuery } from './production';

/** For the program of the ministry of security: role production-centre, at the centre's own post. */
@ApiTags('passports: production')
@Controller('v1/identity/passport-requests')
export class ProductionController {
  constructor(private readonly production: Production) {}

  @Get('production')
  @Permit('identity.passport-request.read-production')
  @Answers({ description: 'What was sent and waits, the oldest first, without personal data' }, 400, 401, 403, 404)
  page(@Ctx() context: RequestContext, @Query() query: ProductionQuery) {
    return this.production.page(context, query);
  }

  @Get('production/:id')
  @Permit('identity.passport-request.read-production')
  @Answers({ description: 'What the passport is made from; every read is recorded' }, 400, 401, 403, 404)
  one(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.production.one(context, id);
  }

  @Post(':id/accept-production')
  @HttpCode(200)
  @Permit('identity.passport-request.accept-production')
  @Idempotent()
  @Answers({ description: 'Taken in, under the reference of the ministry' }, 400, 401, 403, 404, 409, 412)
  accept(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { ministryReference }: AcceptProductionDto) {
    return this.production.answer(context, id, 'accept-production', (request, { by, moment }) =>
      request.acceptProduction(ministryReference, by, moment),
    );
  }

  @Post(':id/produced')
  @HttpCode(200)
  @Permit('identity.passport-request.produced')
  @Idempotent()
  @Answers({ description: 'Made, on its way to the post' }, 400, 401, 403, 404, 409, 412, 422)
  produced(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { passportNumber }: PassportNumberDto) {
    return this.production.answer(context, id, 'produced', (request, { by, moment }) =>
      request.produced(passportNumber, by, moment),
    );
  }

  @Post(':id/return-from-production')
  @HttpCode(200)
  @Permit('identity.passport-request.return-from-production')
  @Idempotent()
  @Answers({ description: 'Back with the post that captured' }, 400, 401, 403, 404, 409, 412)
  return(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { reason, message }: ReturnFromProductionDto) {
    return this.production.answer(context, id, 'return-from-production', (request, { by, moment }) =>
      request.returnFromProduction({ reason, text: message }, by, moment),
    );
  }

  @Post(':id/refuse-production')
  @HttpCode(200)
  @Permit('identity.passport-request.refuse-production')
  @Idempotent()
  @Answers({ description: 'The refused request' }, 400, 401, 403, 404, 409, 412)
  refuse(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { reason }: RefuseProductionDto) {
    return this.production.answer(context, id, 'refuse-production', (request, { by, moment }) =>
      request.refuseProduction(reason, by, moment),
    );
  }
}
