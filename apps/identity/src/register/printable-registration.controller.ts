import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { identityRules, printConsularNumber, Registration } from '@jatigi/identity-domain';
import { authorize, DomainError } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, Uuid } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext, Tx } from '@jatigi/platform-persistence';
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
    ...photoOf(registration.proofs),
    personId: registration.personId,
    requesterPersonId: registration.requesterPersonId,
    person: {
      ...{ name, sex, birthDate, birthPlace, birthCountry, nationalities, address },
      ...(originalName && { originalName }),
      ...(occupation !== undefined && { occupation }),
    },
  };
}

/** The vault holds the bytes; a PDF is no portrait. */
function photoOf(proofs: Registration['proofs']): { photo?: { uploadId: string } } {
  const found = proofs.find(({ kind, mediaType }) => kind === 'photo' && mediaType.startsWith('image/'));
  return found ? { photo: { uploadId: found.uploadId } } : {};
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
      await this.store.recordRead(tx, id, 'printable');
      const printable = toPrintable(registration);
      return registration.isWard ? { ...printable, responsible: await this.responsible(tx, registration) } : printable;
    });
  }

  /** Who asked for a ward, as she stands in the register herself; nothing when she does not. */
  private async responsible(tx: Tx, { requesterPersonId: personId }: Registration) {
    const found = await tx.manager.findOne(Registration, { where: { personId, state: 'REGISTERED' } });
    if (!found) return {};
    const { file, number } = await this.store.unseal(tx, found);
    await this.store.recordRead(tx, found.id, 'printable');
    return { name: file.name, number: printConsularNumber(String(number)) };
  }
}
