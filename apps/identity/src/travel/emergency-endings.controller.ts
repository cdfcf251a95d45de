import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ArrivalDto, EndEmergencyDocumentDto } from './emergency-document.dto';
import { EndEmergencyDocument } from './end-emergency-document';

/** How a document stops counting by somebody's hand: the journey is over, or a post takes it back. */
@ApiTags('emergency travel documents: ends')
@Controller('v1/identity/emergency-documents')
export class EmergencyEndingsController {
  constructor(private readonly endings: EndEmergencyDocument) {}

  @Post('arrivals')
  @HttpCode(200)
  @Permit('identity.emergency-document.admit')
  @Idempotent()
  @Answers({ description: 'The document of this number has done its journey' }, 400, 401, 403, 404, 409, 422)
  arrivals(@Ctx() context: RequestContext, @Body() dto: ArrivalDto) {
    return this.endings.atBorder(context, dto);
  }

  // Arrival and revocation ask for different roles: the use case decides.
  @Post(':id/end')
  @HttpCode(200)
  @Permit('identity.emergency-document.arrive')
  @Idempotent()
  @Answers({ description: 'The document does not count any more' }, 400, 401, 403, 404, 409, 412, 422)
  end(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: EndEmergencyDocumentDto) {
    return this.endings.execute(context, id, dto);
  }
}
