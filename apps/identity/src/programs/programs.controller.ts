import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController, ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ChangeProgramDto, ClientUsageDto, ProgramResponse, ProgramsResponse, RegisterProgramDto } from './program.dto';
import { Programs } from './programs';
import { ReadPrograms } from './read-programs';

@ApiTags('administration')
@Controller('v1/identity/machine-clients')
export class ProgramsController {
  constructor(
    private readonly programs: Programs,
    private readonly read: ReadPrograms,
  ) {}

  @Post()
  @Permit('identity.client.register')
  @Idempotent()
  @Answers({ description: 'Waits for another administrator', status: 201, type: ProgramResponse }, 401, 403, 422)
  register(@Body() dto: RegisterProgramDto, @Ctx() context: RequestContext): Promise<ProgramResponse> {
    return this.programs.register(context, dto);
  }

  @Get()
  @Permit('identity.client.read')
  @Answers({ description: 'Every program, newest first', type: ProgramsResponse }, 401, 403)
  list(@Ctx() context: RequestContext): Promise<ProgramsResponse> {
    return this.read.list(context);
  }

  @Get(':id')
  @Permit('identity.client.read')
  @Answers({ description: 'One program, with its figures of thirty days', type: ProgramResponse }, 401, 403, 404)
  get(@Uuid() id: string, @Ctx() context: RequestContext): Promise<ProgramResponse> {
    return this.read.get(context, id);
  }

  @Post(':id/changes')
  @HttpCode(200)
  @Permit('identity.client.change')
  @Idempotent()
  @Answers(
    { description: 'The change waits for another administrator', type: ProgramResponse },
    401,
    403,
    404,
    409,
    422,
  )
  change(@Uuid() id: string, @Body() dto: ChangeProgramDto, @Ctx() context: RequestContext): Promise<ProgramResponse> {
    return this.programs.change(context, id, dto);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @Permit('identity.client.approve')
  @Idempotent()
  @Answers({ description: 'The program as decided', type: ProgramResponse }, 401, 403, 404, 409)
  approve(@Uuid() id: string, @Ctx() context: RequestContext): Promise<ProgramResponse> {
    return this.programs.decide(context, id, true);
  }

  @Post(':id/reject')
  @HttpCode(200)
  @Permit('identity.client.approve')
  @Idempotent()
  @Answers({ description: 'The program as it was; a new one is rejected', type: ProgramResponse }, 401, 403, 404, 409)
  reject(@Uuid() id: string, @Ctx() context: RequestContext): Promise<ProgramResponse> {
    return this.programs.decide(context, id, false);
  }

  @Post(':id/disable')
  @HttpCode(200)
  @Permit('identity.client.disable')
  @Idempotent()
  @Answers(
    { description: 'The program, disabled: its tokens end within seconds', type: ProgramResponse },
    401,
    403,
    404,
  )
  disable(@Uuid() id: string, @Ctx() context: RequestContext): Promise<ProgramResponse> {
    return this.programs.disable(context, id);
  }
}

/** What the gateway tells. */
@ApiExcludeController()
@Controller('internal/client-usage')
export class ClientUsageController {
  constructor(private readonly read: ReadPrograms) {}

  @Post()
  @HttpCode(204)
  @Permit('identity.client.record-usage', { service: true })
  record(@Body() dto: ClientUsageDto, @Ctx() context: RequestContext): Promise<void> {
    return this.read.record(context, dto);
  }
}
