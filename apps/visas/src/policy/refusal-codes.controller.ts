import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import { refusalCodesOf } from '@jatigi/visas-domain';
import { activePolicy } from './active-policy';

/** Why a visa may be refused, in words: by the policy of today. */
@ApiTags('visas: anybody')
@Controller('v1/visas/refusal-codes')
export class RefusalCodesController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Header('cache-control', 'public, max-age=300')
  @Permit('visas.requirements.read', { public: true })
  @Answers({ description: 'Every refusal code with its words' })
  async list() {
    const known = await this.transactions.asService({ service: 'visas' }, async (tx) =>
      refusalCodesOf(await activePolicy(tx)),
    );
    return { items: Object.entries(known).map(([code, text]) => ({ code, text })) };
  }
}
