import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { DeclarationCommands } from '../declarations/declaration-commands';
import { ResolveDuplicateDto } from '../declarations/declaration.dto';
import { DuplicateQueries } from './duplicate.queries';
import { resolveDuplicate } from './resolve-duplicate';

/** Two births side by side, and an officer's word on whether they are one. */
@ApiTags('civil-registry: post')
@Controller('v1/civil-registry/declarations/:id/duplicates')
export class DuplicatesController {
  constructor(
    private readonly queries: DuplicateQueries,
    private readonly commands: DeclarationCommands,
  ) {}

  @Get()
  @Permit('civil-registry.declaration.read')
  @Answers({ description: 'The declaration and each candidate with its facts and reasons' }, 401, 403, 404)
  compare(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.compare(context, id);
  }

  @Post(':candidateId/resolve')
  @HttpCode(200)
  @Permit('civil-registry.declaration.resolve-duplicate')
  @Idempotent()
  @Answers({ description: 'The declaration; rejected when it is a duplicate' }, 401, 403, 404, 409, 412)
  resolve(
    @Ctx() context: RequestContext,
    @Uuid() id: string,
    @Uuid('candidateId') candidateId: string,
    @Body() dto: ResolveDuplicateDto,
  ) {
    return this.commands.execute(context, id, resolveDuplicate(candidateId, dto));
  }
}
