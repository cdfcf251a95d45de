import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { DocumentCommands } from './document-commands';
import { ReadRegister } from './read-register';
import type { RegisterEntry, RegisterLine } from './register-answer';
import { RegisterQuery, ReinstateDto, ReissueDto, ReplaceDto, SuspendDto } from './register.dto';

/** Issued documents, for officers of the posts that issued them. */
@ApiTags('documents: register')
@Controller('v1/documents/register')
export class RegisterController {
  constructor(
    private readonly read: ReadRegister,
    private readonly commands: DocumentCommands,
  ) {}

  @Get()
  @Permit('documents.register.read')
  @Answers({ description: 'Documents of your posts, the newest first; no personal data' }, 401, 403, 404)
  page(@Ctx() context: RequestContext, @Query() query: RegisterQuery): Promise<Page<RegisterLine>> {
    return this.read.page(context, query);
  }

  @Get(':id')
  @Permit('documents.register.read')
  @Answers({ description: 'One document, and everything that was said about where it stands' }, 401, 403, 404)
  entry(@Ctx() context: RequestContext, @Uuid() id: string): Promise<RegisterEntry> {
    return this.read.entry(context, id);
  }

  @Post(':id/suspend')
  @HttpCode(200)
  @Permit('documents.document.suspend')
  @Idempotent()
  @Answers({ description: 'The document, which does not stand for now' }, 401, 403, 404, 409)
  suspend(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { reason }: SuspendDto): Promise<RegisterLine> {
    return this.commands.suspend(context, id, reason);
  }

  @Post(':id/reinstate')
  @HttpCode(200)
  @Permit('documents.document.reinstate')
  @Idempotent()
  @Answers({ description: 'The document, which stands again' }, 401, 403, 404, 409)
  reinstate(
    @Ctx() context: RequestContext,
    @Uuid() id: string,
    @Body() { reason }: ReinstateDto,
  ): Promise<RegisterLine> {
    return this.commands.reinstate(context, id, reason);
  }

  @Post(':id/reissue')
  @HttpCode(202)
  @Permit('documents.document.reissue')
  @Idempotent()
  @Answers({ description: 'Planned: the same under a new number', status: 202 }, 401, 403, 404, 409)
  reissue(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { reason }: ReissueDto): Promise<RegisterLine> {
    return this.commands.again(context, id, 'reissue', reason);
  }

  @Post(':id/replace')
  @HttpCode(202)
  @Permit('documents.document.replace')
  @Idempotent()
  @Answers({ description: 'Planned: what its owner says now, under a new number', status: 202 }, 401, 403, 404, 409)
  replace(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { reason }: ReplaceDto): Promise<RegisterLine> {
    return this.commands.again(context, id, 'replace', reason);
  }
}
