import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { DocumentCommands } from './document-commands';
import type { RegisterLine } from './register-answer';
import { ProposeRevocationDto } from './register.dto';

/** A revocation is for good: one officer proposes it, another decides. */
@ApiTags('documents: register')
@Controller('v1/documents/register/:id')
export class RevocationsController {
  constructor(private readonly commands: DocumentCommands) {}

  @Post('propose-revocation')
  @HttpCode(200)
  @Permit('documents.document.propose-revocation')
  @Idempotent()
  @Answers({ description: 'The document, which waits for another officer' }, 401, 403, 404, 409)
  propose(
    @Ctx() context: RequestContext,
    @Uuid() id: string,
    @Body() { reason }: ProposeRevocationDto,
  ): Promise<RegisterLine> {
    return this.commands.proposeRevocation(context, id, reason);
  }

  @Post('confirm-revocation')
  @HttpCode(200)
  @Permit('documents.document.confirm-revocation')
  @Idempotent()
  @Answers({ description: 'The document, which no longer stands' }, 401, 403, 404, 409)
  confirm(@Ctx() context: RequestContext, @Uuid() id: string): Promise<RegisterLine> {
    return this.commands.confirmRevocation(context, id);
  }

  @Post('reject-revocation')
  @HttpCode(200)
  @Permit('documents.document.reject-revocation')
  @Idempotent()
  @Answers({ description: 'The document as it was' }, 401, 403, 404, 409)
  reject(@Ctx() context: RequestContext, @Uuid() id: string): Promise<RegisterLine> {
    return this.commands.rejectRevocation(context, id);
  }
}
