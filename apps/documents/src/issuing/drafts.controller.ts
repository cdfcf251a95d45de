import { Body, Controller, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { documentsRules } from '@jatigi/documents-domain';
import { authorize } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, ObjectField } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { Drafts } from './drafts';

export class DraftDto {
  @ObjectField({ description: 'What the paper says: what its owner answers when it is issued' })
  printable!: object;
}

const pdfOf = (bytes: Buffer): StreamableFile =>
  new StreamableFile(bytes, { type: 'application/pdf', length: bytes.length, disposition: 'attachment' });

/** Papers before anybody decided: the owner says what would stand on them, and who may look. */
@ApiExcludeController()
@Controller('internal/drafts')
export class DraftsController {
  constructor(private readonly drafts: Drafts) {}

  @Post('refusal-letter')
  @HttpCode(200)
  @Permit('documents.draft.draw', { service: true })
  async refusalLetter(@Ctx() context: RequestContext, @Body() { printable }: DraftDto): Promise<StreamableFile> {
    authorize(documentsRules, context.actor, 'documents.draft.draw');
    return pdfOf(await this.drafts.refusalLetter(printable));
  }

  @Post('e-visa')
  @HttpCode(200)
  @Permit('documents.draft.draw', { service: true })
  async eVisa(@Ctx() context: RequestContext, @Body() { printable }: DraftDto): Promise<StreamableFile> {
    authorize(documentsRules, context.actor, 'documents.draft.draw');
    return pdfOf(await this.drafts.eVisa(context, printable));
  }
}
