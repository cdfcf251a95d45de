import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { PreviewPaper } from './preview-paper';

/** For whoever decides: what the applicant will hold in her hands. */
@ApiTags('visas: post')
@Controller('v1/visas/applications/:id')
export class PreviewController {
  constructor(private readonly preview: PreviewPaper) {}

  @Get('preview')
  @Permit('visas.application.read-preview')
  @Answers(
    {
      description: 'The e-visa or the letter of refusal that would follow, PDF, marked as a draft: no number, no seal',
    },
    ...[401, 403, 404, 409, 422, 503],
  )
  read(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.preview.execute(context, id);
  }
}
