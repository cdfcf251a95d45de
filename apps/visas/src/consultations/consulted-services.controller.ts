import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { authorize, DomainError } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx } from '@jatigi/platform-http';
import { requireIfMatch, requireVersion, Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { theServiceIsSound, visasRules } from '@jatigi/visas-domain';
import type { ConsultedService } from '@jatigi/visas-domain';
import { openPosts } from '../posts/posts';
import { ConsultedServiceDto } from './consultations.dto';
import { consultedServices, holdService, keepService } from './consulted-services';

const READ = 'visas.consulted-service.read';
const CHANGE = 'visas.consulted-service.change';

const refuse = (code: string, field: string, detail: string): never => {
  throw new DomainError({ code, kind: 'rule', detail, errors: [{ pointer: `/${field}`, code, detail }] });
};

const toService = (code: string, dto: ConsultedServiceDto): ConsultedService => {
  const { nameFr: fr, nameEn: en, kind, state = null, desk, silence, days: amount, unit, shows } = dto;
  return { code, name: { fr, en }, kind, state, desk, silence, deadline: { amount, unit }, shows };
};

/** Who may be consulted, how long it may take and what silence means: data of an administrator. */
@ApiTags('visas: consultations')
@Controller('v1/visas/consulted-services')
export class ConsultedServicesController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Permit(READ)
  @Answers({ description: 'The register' }, 401, 403)
  list(@Ctx() context: RequestContext) {
    return this.transactions.read(context, async (tx) => {
      authorize(visasRules, tx.actor, READ);
      return { items: await consultedServices(tx) };
    });
  }

  @Put(':code')
  @Permit(CHANGE)
  @Answers({ description: 'The service; questions that are out keep their rule' }, 400, 401, 403, 412, 422, 428)
  keep(@Ctx() context: RequestContext, @Param('code') code: string, @Body() dto: ConsultedServiceDto) {
    return this.transactions.run(context, async (tx) => {
      authorize(visasRules, tx.actor, CHANGE);
      if (!/^[a-z0-9][a-z0-9.-]{1,59}$/.test(code)) refuse('code-malformed', 'code', 'Small letters, digits, hyphens.');
      const service = toService(code, dto);
      theServiceIsSound(service);
      if (!(await openPosts(tx)).some((post) => post.code === service.desk)) {
        refuse('post-unknown', 'desk', 'No open post has this code.');
      }
      await holdService(tx, code);
      const before = (await consultedServices(tx)).find((one) => one.code === code);
      if (before) {
        requireIfMatch(context);
        requireVersion(context, before.version);
      }
      return keepService(tx, service, (before?.version ?? 0) + 1);
    });
  }
}
