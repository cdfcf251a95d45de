import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { civilRegistryRules } from '@jatigi/civil-registry-domain';
import { authorize } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { activePolicy } from './active-policy';

/** The rules that everybody may know before coming. */
@ApiTags('civil-registry: public')
@Controller('v1/civil-registry/policy')
export class PolicyController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Permit('civil-registry.policy.read', { public: true })
  @Answers({ description: 'Legal delay of a declaration, by country and centre, and where it comes from' })
  policy(@Ctx() context: RequestContext) {
    return this.transactions.read(context, async (tx) => {
      authorize(civilRegistryRules, tx.actor, 'civil-registry.policy.read');
      const { version, activeFrom, source, declaration, perCountry, perCentre } = await activePolicy(tx);
      return { version, activeFrom, source, declaration, perCountry, perCentre };
    });
  }
}
