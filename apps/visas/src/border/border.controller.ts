import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, PageQuery } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { BorderBundle } from './border-bundle';
import { BorderDesk } from './border-desk';
import {
  BundleQuery,
  CarrierCheckDto,
  CrossingDto,
  ExitDto,
  JournalDto,
  RefusalDto,
  VerificationDto,
} from './border.dto';
import { BorderLists } from './border-lists';

const RECORD = 'visas.border.record';

/** The visa at the border. Questions are POSTs, so that no number stands in an address or a log. */
@ApiTags('border')
@Controller('v1/visas/border')
export class BorderController {
  constructor(
    private readonly desk: BorderDesk,
    private readonly lists: BorderLists,
    private readonly bundles: BorderBundle,
  ) {}

  @Post('verifications')
  @HttpCode(200)
  @Permit('visas.border.verify')
  @Answers({ description: 'Whether the visa admits its holder today, with every reason' }, 400, 401, 403, 404)
  verify(@Ctx() context: RequestContext, @Body() dto: VerificationDto) {
    return this.desk.verify(context, dto);
  }

  @Get('bundle')
  @Permit('visas.border.verify')
  @Answers(
    { description: 'Signed: what is left of every visa that may be shown to a desk without a network; no name' },
    ...[400, 401, 403, 404, 503],
  )
  bundle(@Ctx() context: RequestContext, @Query() { post }: BundleQuery) {
    return this.bundles.signed(context, post);
  }

  @Post('carrier-checks')
  @HttpCode(200)
  @Permit('visas.carrier.check')
  @Answers({ description: 'OK or NOT OK, nothing more' }, 400, 401, 403, 422)
  carrier(@Ctx() context: RequestContext, @Body() dto: CarrierCheckDto) {
    return this.desk.checkForCarrier(context, dto);
  }

  @Post('entries')
  @Permit(RECORD)
  @Idempotent()
  @Answers({ status: 201, description: 'The holder is in the country' }, 400, 401, 403, 404, 409, 422)
  entry(@Ctx() context: RequestContext, @Body() dto: CrossingDto) {
    return this.desk.tell(context, 'entry', dto);
  }

  @Post('exits')
  @Permit(RECORD)
  @Idempotent()
  @Answers({ status: 201, description: 'The holder has left' }, 400, 401, 403, 404, 409, 422)
  exit(@Ctx() context: RequestContext, @Body() dto: ExitDto) {
    return this.desk.tell(context, 'exit', dto);
  }

  @Post('refusals')
  @Permit(RECORD)
  @Idempotent()
  @Answers({ status: 201, description: 'The holder was not let in, for these reasons' }, 400, 401, 403, 404, 409, 422)
  refusal(@Ctx() context: RequestContext, @Body() dto: RefusalDto) {
    return this.desk.tell(context, 'refusal', dto);
  }

  @Post('journal')
  @HttpCode(200)
  @Permit(RECORD)
  @Idempotent()
  @Answers({ description: 'What a desk wrote while it was offline: the outcome of each line' }, 400, 401, 403, 404, 422)
  journal(@Ctx() context: RequestContext, @Body() dto: JournalDto) {
    return this.desk.tellJournal(context, dto);
  }

  @Get('overstays')
  @Permit('visas.border.list')
  @Answers({ description: 'Who is here longer than allowed, by visa' }, 400, 401, 403)
  overstays(@Ctx() context: RequestContext, @Query() query: PageQuery) {
    return this.lists.overstays(context, query);
  }

  @Get('conflicts')
  @Permit('visas.border.list')
  @Answers({ description: 'Lines of journals that do not go together, by visa' }, 400, 401, 403)
  conflicts(@Ctx() context: RequestContext, @Query() query: PageQuery) {
    return this.lists.conflicts(context, query);
  }
}
