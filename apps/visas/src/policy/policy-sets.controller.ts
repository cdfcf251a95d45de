import { Body, Controller, Get, Header, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, NoBody, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { writePolicyFile } from '@jatigi/visas-domain';
import { PolicyCommands } from './policy-commands';
import { AgainstQuery, ApprovePolicyDto, DraftPolicyDto, WritePolicyDto } from './policy.dto';
import { NoteDto } from '../applications/application.dto';
import { PolicySimulations } from './policy-simulations';

/** What a ministry changes overnight, without a release. */
@ApiTags('visas: policy')
@Controller('v1/visas/policy-sets')
export class PolicySetsController {
  constructor(
    private readonly commands: PolicyCommands,
    private readonly simulations: PolicySimulations,
  ) {}

  @Get()
  @Permit('visas.policy-set.read')
  @Answers({ description: 'Every policy set, the newest first, without its rules' }, 401, 403)
  list(@Ctx() context: RequestContext) {
    return this.commands.list(context);
  }

  @Post()
  @Permit('visas.policy-set.draft')
  @Idempotent()
  @Answers(
    { description: 'The draft. With a fault it is not saved: one error per row that clashes', status: 201 },
    401,
    403,
    422,
  )
  draft(@Body() dto: DraftPolicyDto, @Ctx() context: RequestContext) {
    return this.commands.draft(context, dto);
  }

  @Get(':id')
  @Permit('visas.policy-set.read')
  @Answers({ description: 'One policy set with all its rules' }, 401, 403, 404)
  get(@Uuid() id: string, @Ctx() context: RequestContext) {
    return this.commands.get(context, id);
  }

  @Put(':id')
  @Permit('visas.policy-set.draft')
  @Answers({ description: 'The draft, as changed' }, 401, 403, 404, 409, 412, 422, 428)
  edit(@Uuid() id: string, @Body() dto: WritePolicyDto, @Ctx() context: RequestContext) {
    return this.commands.edit(context, id, dto);
  }

  @Get(':id/file')
  @Header('content-type', 'application/yaml; charset=utf-8')
  @ApiProduces('application/yaml')
  @Permit('visas.policy-set.read')
  @Answers({ description: 'The whole set as one YAML file: to review, to keep, to send back as `file`' }, 401, 403, 404)
  async file(@Uuid() id: string, @Ctx() context: RequestContext): Promise<string> {
    return writePolicyFile((await this.commands.get(context, id)).policy);
  }

  @Get(':id/differences')
  @Permit('visas.policy-set.read')
  @Answers({ description: 'What the set says otherwise than another one, row by row, in words' }, 401, 403, 404, 422)
  differences(@Uuid() id: string, @Query() { against }: AgainstQuery, @Ctx() context: RequestContext) {
    return this.simulations.differences(context, id, against);
  }
}

/** The steps of its life: one person proposes, another decides. */
@ApiTags('visas: policy')
@Controller('v1/visas/policy-sets/:id')
export class PolicyStepsController {
  constructor(private readonly commands: PolicyCommands) {}

  @Post('propose')
  @HttpCode(200)
  @Permit('visas.policy-set.propose')
  @Idempotent()
  @Answers({ description: 'Waits for another person' }, 401, 403, 404, 409, 412, 422)
  propose(@Uuid() id: string, @NoBody() _body: object, @Ctx() context: RequestContext) {
    return this.commands.execute(context, id, 'propose', (change, moment) => change.propose(moment));
  }

  @Post('withdraw')
  @HttpCode(200)
  @Permit('visas.policy-set.withdraw')
  @Idempotent()
  @Answers({ description: 'A draft again' }, 401, 403, 404, 409, 412)
  withdraw(@Uuid() id: string, @NoBody() _body: object, @Ctx() context: RequestContext) {
    return this.commands.execute(context, id, 'withdraw', (change) => change.withdraw());
  }

  @Post('discard')
  @HttpCode(200)
  @Permit('visas.policy-set.discard')
  @Idempotent()
  @Answers({ description: 'Put aside for good' }, 401, 403, 404, 409, 412)
  discard(@Uuid() id: string, @NoBody() _body: object, @Ctx() context: RequestContext) {
    return this.commands.execute(context, id, 'discard', (change, moment) => change.discard(moment));
  }

  @Post('approve')
  @HttpCode(200)
  @Permit('visas.policy-set.approve')
  @Idempotent()
  @Answers({ description: 'Counts from the midnight of its date, at each post' }, 401, 403, 404, 409, 412, 422)
  approve(@Uuid() id: string, @Body() dto: ApprovePolicyDto, @Ctx() context: RequestContext) {
    return this.commands.execute(context, id, 'approve', (change, moment) =>
      change.approve(dto.refuseEverybody ?? false, moment),
    );
  }

  @Post('reject')
  @HttpCode(200)
  @Permit('visas.policy-set.reject')
  @Idempotent()
  @Answers({ description: 'Rejected, with the reason' }, 401, 403, 404, 409, 412)
  reject(@Uuid() id: string, @Body() { note }: NoteDto, @Ctx() context: RequestContext) {
    return this.commands.execute(context, id, 'reject', (change, moment) => change.reject(note, moment));
  }
}
