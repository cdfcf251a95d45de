import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { authorize, notFound } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, PartialDateField, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { isReference, trackingOf, visasRules } from '@jatigi/visas-domain';
import type { Tracking } from '@jatigi/visas-domain';
import { outlookOf } from '../deadlines/pace';
import { ApplicationStore } from './application-store';

export class TrackingQuery {
  @Text({
    max: 40,
    example: 'BER-2026-K7Q2MXC',
    description: 'Reference on the receipt; spaces and case do not matter',
  })
  reference!: string;

  @PartialDateField({ example: '1990-08-12', description: 'Birth date of the applicant, as the file says it' })
  birthDate!: string;
}

/** Where a file stands, for whoever knows its reference and the birth date. The gateway limits how often one may ask. */
@ApiTags('visas: anybody')
@Controller('v1/visas/tracking')
export class TrackingController {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: ApplicationStore,
  ) {}

  /** A wrong reference and a wrong date answer alike: nobody learns which files exist. */
  @Get()
  @Permit('visas.tracking.read', { public: true })
  @Answers({ description: 'State and next step, nothing more' }, 400, 404, 429)
  track(@Ctx() context: RequestContext, @Query() query: TrackingQuery): Promise<Tracking> {
    authorize(visasRules, context.actor, 'visas.tracking.read');
    const reference = query.reference.toUpperCase().replace(/\s/g, '');
    return this.transactions.asService({ service: 'visas' }, async (tx) => {
      if (!isReference(reference)) throw notFound('This file');
      const [row] = (await tx.manager.query('select id from visa_application where reference = $1', [reference])) as {
        id: string;
      }[];
      const application = row && (await this.store.get(tx, row.id));
      if (!application || application.file.applicant.birthDate !== query.birthDate) throw notFound('This file');
      return trackingOf(application, await outlookOf(tx, application));
    });
  }
}
