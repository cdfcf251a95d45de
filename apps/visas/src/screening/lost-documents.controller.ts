import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ImportLostDocumentsDto, LostDocumentDto, RemoveLostDocumentDto } from './lost-documents.dto';
import { LostDocuments } from './lost-documents';
import { RemoveLostDocument } from './remove-lost-document';

/** What police and neighbours report; what is reported to a consulate arrives by itself. */
@ApiTags('visas: screening')
@Controller('v1/visas/lost-documents')
export class LostDocumentsController {
  constructor(
    private readonly documents: LostDocuments,
    private readonly removal: RemoveLostDocument,
  ) {}

  @Post()
  @HttpCode(200)
  @Permit('visas.lost-document.report')
  @Idempotent()
  @Answers({ description: 'Whether it was taken or known already' }, 400, 401, 403, 422)
  report(@Ctx() context: RequestContext, @Body() dto: LostDocumentDto) {
    return this.documents.report(context, dto);
  }

  @Post('import')
  @HttpCode(200)
  @Permit('visas.lost-document.import')
  @Idempotent()
  @Answers({ description: 'What became of each line' }, 400, 401, 403, 409, 422)
  import(@Ctx() context: RequestContext, @Body() { file }: ImportLostDocumentsDto) {
    return this.documents.import(context, file);
  }

  @Post('removals')
  @Permit('visas.lost-document.remove')
  @Idempotent()
  @Answers({ status: 201, description: 'It is listed no more' }, 400, 401, 403, 404, 409)
  remove(@Ctx() context: RequestContext, @Body() dto: RemoveLostDocumentDto) {
    return this.removal.execute(context, dto);
  }
}
