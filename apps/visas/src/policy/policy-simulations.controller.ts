import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { PolicySimulations } from './policy-simulations';
import { SimulateDto } from './policy.dto';

/** Who of those who applied would come out differently, and why: seen before anybody approves. */
@ApiTags('visas: policy')
@Controller('v1/visas/policy-sets/:id')
export class PolicySimulationsController {
  constructor(private readonly simulations: PolicySimulations) {}

  @Post('simulate')
  @HttpCode(202)
  @Permit('visas.policy-set.simulate')
  @Idempotent()
  @Answers({ description: 'Begun; the result is read under its id', status: 202 }, 401, 403, 404, 422)
  simulate(@Uuid() id: string, @Body() dto: SimulateDto, @Ctx() context: RequestContext) {
    return this.simulations.ask(context, id, dto);
  }

  @Get('simulations')
  @Permit('visas.policy-set.read')
  @Answers({ description: 'The last twenty of this set, the newest first, by their counts' }, 401, 403)
  list(@Uuid() id: string, @Ctx() context: RequestContext) {
    return this.simulations.list(context, id);
  }

  @Get('simulations/:simulation')
  @Permit('visas.policy-set.simulate')
  @Answers({ description: 'The result, by ids alone; `result` is null while it runs' }, 401, 403, 404)
  get(@Uuid() id: string, @Uuid('simulation') simulation: string, @Ctx() context: RequestContext) {
    return this.simulations.get(context, id, simulation);
  }
}
