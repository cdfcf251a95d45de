import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, PageQuery, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { AnswerOffer } from './answer-offer';
import { EndMandate } from './end-mandate';
import { GiveMandate } from './give-mandate';
import {
  GivenMandateResponse,
  GiveMandateDto,
  MandateOfferResponse,
  MandateResponse,
  MandatesQuery,
  MandatesResponse,
  MandateUsesResponse,
  OfferCodeDto,
} from './mandate.dto';
import { ReadMandates } from './read-mandates';

/** A person and the helpers who act in her name. */
@ApiTags('mandates')
@Controller('v1/identity/mandates')
export class MandatesController {
  constructor(
    private readonly giving: GiveMandate,
    private readonly answering: AnswerOffer,
    private readonly ending: EndMandate,
    private readonly reading: ReadMandates,
  ) {}

  @Post()
  @Header('cache-control', 'no-store')
  @Permit('identity.mandate.give')
  @Idempotent()
  @Answers(
    { description: 'The mandate, and the code for the helper', status: 201, type: GivenMandateResponse },
    ...[400, 401, 403, 422, 429],
  )
  give(@Body() dto: GiveMandateDto, @Ctx() context: RequestContext): Promise<GivenMandateResponse> {
    return this.giving.execute(context, dto);
  }

  @Get()
  @Permit('identity.mandate.list')
  @Answers({ description: 'Mandates that you gave, or received; newest first', type: MandatesResponse }, 400, 401)
  list(@Query() query: MandatesQuery, @Ctx() context: RequestContext): Promise<MandatesResponse> {
    return this.reading.list(context, query);
  }

  @Post('look-ups')
  @HttpCode(200)
  @Permit('identity.mandate.accept')
  @Answers({ description: 'What the code is about', type: MandateOfferResponse }, 400, 401, 422, 429)
  lookUp(@Body() { code }: OfferCodeDto, @Ctx() context: RequestContext): Promise<MandateOfferResponse> {
    return this.answering.lookUp(context, code);
  }

  @Post('acceptances')
  @Permit('identity.mandate.accept')
  @Idempotent()
  @Answers({ description: 'You may act for this person', status: 201, type: MandateResponse }, 400, 401, 422, 429)
  accept(@Body() { code }: OfferCodeDto, @Ctx() context: RequestContext): Promise<MandateResponse> {
    return this.answering.accept(context, code);
  }

  @Post('refusals')
  @HttpCode(204)
  @Permit('identity.mandate.accept')
  @Idempotent()
  @Answers({ description: 'The offer is declined', status: 204 }, 400, 401, 422, 429)
  decline(@Body() { code }: OfferCodeDto, @Ctx() context: RequestContext): Promise<void> {
    return this.answering.decline(context, code);
  }

  @Get(':id')
  @Permit('identity.mandate.read')
  @Answers({ description: 'One mandate, to either of the two', type: MandateResponse }, 401, 404)
  one(@Uuid() id: string, @Ctx() context: RequestContext): Promise<MandateResponse> {
    return this.reading.one(context, id);
  }

  @Post(':id/end')
  @HttpCode(204)
  @Permit('identity.mandate.end')
  @Idempotent()
  @Answers({ description: 'The next request of the helper is refused', status: 204 }, 401, 404, 409)
  end(@Uuid() id: string, @Ctx() context: RequestContext): Promise<void> {
    return this.ending.execute(context, id);
  }

  @Get(':id/uses')
  @Permit('identity.mandate.read-uses')
  @Answers({ description: 'What was done under it, newest first', type: MandateUsesResponse }, 401, 404)
  uses(@Uuid() id: string, @Query() query: PageQuery, @Ctx() context: RequestContext): Promise<MandateUsesResponse> {
    return this.reading.uses(context, id, query);
  }
}
