import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers } from '@jatigi/platform-http';
import { refusalCodes } from '@jatigi/visas-domain';

/** Why a visa may be refused, in words. */
@ApiTags('visas: anybody')
@Controller('v1/visas/refusal-codes')
export class RefusalCodesController {
  @Get()
  @Header('cache-control', 'public, max-age=3600')
  @Permit('visas.requirements.read', { public: true })
  @Answers({ description: 'Every refusal code with its words' })
  list() {
    return { items: Object.entries(refusalCodes).map(([code, text]) => ({ code, text })) };
  }
}
