import { Controller, Get, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { identityRules } from '@jatigi/identity-domain';
import { authorize, notFound } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, Uuid, UuidField } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { toPrintable } from './printable-registration.controller';
import { recordRegistrationRead } from './record-registration-read';
import { RegistrationStore } from './registration-store';

export class StandingQuery {
  @UuidField({ description: 'The person who asks: whose registration it is, or who asked for it' })
  for!: string;
}

/** For the civil registry alone, which certifies to a person what the register says of her or of her ward. */
@ApiExcludeController()
@Controller('internal/registrations')
export class StandingRegistrationController {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: RegistrationStore,
  ) {}

  /** @throws 404, also for somebody else's and for one that does not stand */
  @Get(':id/standing')
  @Permit('identity.registration.certify', { service: true })
  standing(@Ctx() context: RequestContext, @Uuid() id: string, @Query() { for: asker }: StandingQuery) {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.registration.certify');
      const registration = await this.store.get(tx, id);
      const { personId, requesterPersonId, state } = registration;
      if (state !== 'REGISTERED' || (asker !== personId && asker !== requesterPersonId))
        throw notFound('This registration');
      await recordRegistrationRead(tx, id, 'standing');
      return toPrintable(registration);
    });
  }
}
