import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { identityRules, printConsularNumber } from '@jatigi/identity-domain';
import type { Registration } from '@jatigi/identity-domain';
import { authorize, DomainError } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, Uuid } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { recordRegistrationRead } from './record-registration-read';
import { RegistrationStore } from './registration-store';

/** What is printed on a certificate, and no more. */
export function toPrintable({ id, post, number, registeredOn, validUntil, ...registration }: Registration) {
  const { name, originalName, sex, birthDate, birthPlace, birthCountry, nationalities, occupation, address } =
    registration.file;
  return {
    registrationId: id,
    language: 'fr',
    number: printConsularNumber(String(number)),
    ...{ post, registeredOn, validUntil },
    personId: registration.personId,
    requesterPersonId: registration.requesterPersonId,
    person: {
      ...{ name, sex, birthDate, birthPlace, birthCountry, nationalities, address },
      ...(originalName && { originalName }),
      ...(occupation !== undefined && { occupation }),
    },
  };
}

/** For the documents service alone, which lays out and seals. */
@ApiExcludeController()
@Controller('internal/registrations')
export class PrintableRegistrationController {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: RegistrationStore,
  ) {}

  /** @throws 404, also when row-level security hides it; 409 `registration-not-standing`: there is nothing to seal */
  @Get(':id/printable')
  @Permit('identity.registration.print', { service: true })
  printable(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.registration.print');
      const registration = await this.store.get(tx, id);
      if (registration.state !== 'REGISTERED') {
        const detail = 'Only a standing registration is certified.';
        throw new DomainError({ code: 'registration-not-standing', kind: 'conflict', detail });
      }
      await recordRegistrationRead(tx, id, 'printable');
      return toPrintable(registration);
    });
  }
}
