import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import { knownVisaTypes } from './visa-types';

/** The types of visa in words: of the policy of today, and of those before it. */
@ApiTags('visas: anybody')
@Controller('v1/visas/visa-types')
export class VisaTypesController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Header('cache-control', 'public, max-age=300')
  @Permit('visas.requirements.read', { public: true })
  @Answers({ description: 'Every type of visa that a policy has or had, with its words' })
  async list() {
    return { items: await this.transactions.asService({ service: 'visas' }, knownVisaTypes) };
  }
}
