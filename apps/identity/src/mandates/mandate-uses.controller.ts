import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { UseMandateDto } from './mandate.dto';
import { OutcomeDto, UseMandate } from './use-mandate';
import type { UseAnswer } from './use-mandate';

/** What the gateway asks before it sends on a request under a mandate, and says after it. */
@ApiExcludeController()
@Controller('internal/mandate-uses')
export class MandateUsesController {
  constructor(private readonly using: UseMandate) {}

  @Post()
  @Permit('identity.mandate.use', { service: true })
  use(@Body() dto: UseMandateDto, @Ctx() context: RequestContext): Promise<UseAnswer> {
    return this.using.execute(context, dto);
  }

  @Post(':id/outcome')
  @HttpCode(204)
  @Permit('identity.mandate.note-outcome', { service: true })
  outcome(@Uuid() id: string, @Body() dto: OutcomeDto, @Ctx() context: RequestContext): Promise<void> {
    return this.using.noteOutcome(context, id, dto);
  }
}
