import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { FindByNumber } from './find-by-number';
import { ProvePerson, ProvePersonDto } from './prove-person';

/** At the counter: who stands there, by the code of her account or by her number. */
@ApiTags('consular register: post')
@Controller('v1/identity/registrations')
export class ProvedPersonsController {
  constructor(
    private readonly persons: ProvePerson,
    private readonly numbers: FindByNumber,
  ) {}

  @Get('by-number/:number')
  @Permit('identity.registration.find-by-number')
  @Answers({ description: 'Whose number it is now, and her registrations at every post' }, 400, 401, 403, 404, 422)
  byNumber(@Ctx() context: RequestContext, @Param('number') number: string) {
    return this.numbers.execute(context, number);
  }

  @Post(':id/link-code')
  @HttpCode(200)
  @Permit('identity.registration.link-code')
  @Idempotent()
  @Answers(
    { description: 'A proposal to make the account’s person and the registration’s one' },
    400,
    401,
    403,
    404,
    409,
    422,
  )
  linkCode(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: ProvePersonDto) {
    return this.persons.byLinkCode(context, id, dto);
  }
}
