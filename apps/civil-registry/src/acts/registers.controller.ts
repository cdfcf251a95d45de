import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ActQueries } from './act.queries';
import { RegisterQuery } from './act.dto';

/** The registers of a post: one per kind and year. */
@ApiTags('civil-registry: post')
@Controller('v1/civil-registry/registers')
export class RegistersController {
  constructor(private readonly queries: ActQueries) {}

  @Get()
  @Permit('civil-registry.register.read')
  @Answers({ description: 'Registers of your posts: last number given, acts, gaps' }, 401, 403, 404)
  registers(@Ctx() context: RequestContext, @Query() { post }: RegisterQuery) {
    return this.queries.registers(context, post);
  }
}
