import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, NoBody, Uuid } from '@jatigi/platform-http';
import { requireIfMatch } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { DeclarationCommands } from './declaration-commands';
import { EditDeclarationDto, StartDeclarationDto } from './declaration.dto';
import { DeclarationQueries } from './declaration.queries';
import { declareBirth } from './declare-birth';
import { WriteDraft } from './write-draft';

/** A birth is taken down at the counter. */
@ApiTags('civil-registry: post')
@Controller('v1/civil-registry/declarations')
export class DeclarationsController {
  constructor(
    private readonly drafts: WriteDraft,
    private readonly commands: DeclarationCommands,
    private readonly queries: DeclarationQueries,
  ) {}

  @Post()
  @Permit('civil-registry.declaration.start')
  @Idempotent()
  @Answers({ status: 201, description: 'The draft of a declaration' }, 401, 403, 404, 409, 422)
  start(@Ctx() context: RequestContext, @Body() dto: StartDeclarationDto) {
    return this.drafts.start(context, dto);
  }

  @Get(':id')
  @Permit('civil-registry.declaration.read')
  @Answers({ description: 'The declaration, with allowedActions, what is missing and warnings' }, 401, 403, 404)
  declaration(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.declaration(context, id);
  }

  @Get(':id/history')
  @Permit('civil-registry.declaration.read')
  @Answers({ description: 'What happened, and who consulted the declaration why' }, 401, 403, 404)
  history(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.history(context, id);
  }

  @Patch(':id')
  @Permit('civil-registry.declaration.edit')
  @Answers({ description: 'The changed draft of a declaration' }, 401, 403, 404, 409, 412, 422, 428)
  edit(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: EditDeclarationDto) {
    requireIfMatch(context);
    return this.drafts.edit(context, id, dto);
  }

  @Post(':id/declare')
  @HttpCode(200)
  @Permit('civil-registry.declaration.declare')
  @Idempotent()
  @Answers(
    { description: 'The declared birth: in time or late, perhaps a suspected duplicate' },
    401,
    403,
    404,
    409,
    412,
    422,
  )
  declare(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.execute(context, id, declareBirth);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Permit('civil-registry.declaration.withdraw')
  @Idempotent()
  @Answers({ description: 'The abandoned draft' }, 401, 403, 404, 409, 412)
  withdraw(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.execute(context, id, {
      name: 'withdraw',
      change: (declaration, { by, moment }) => declaration.withdraw(by, moment),
    });
  }

  @Post(':id/return-to-draft')
  @HttpCode(200)
  @Permit('civil-registry.declaration.return-to-draft')
  @Idempotent()
  @Answers({ description: 'The declaration, a draft again, to be corrected' }, 401, 403, 404, 409, 412)
  returnToDraft(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.execute(context, id, {
      name: 'return-to-draft',
      change: (declaration, { by, moment }) => declaration.returnToDraft(by, moment),
    });
  }
}
