import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { DocumentIssued, DocumentReissued, eventType, PersonDied } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import { Registration } from '@jatigi/identity-domain';
import type { SealedDocument } from '@jatigi/kernel';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import type { Tx } from '@jatigi/platform-persistence';
import { IsNull } from 'typeorm';
import { RegistrationStore } from './registration-store';

/** What happens in the register when documents and civil registry speak. Subjects of others are not ours. */
@Controller()
export class RegisterReactions {
  constructor(private readonly store: RegistrationStore) {}

  @EventPattern<string>(eventType(DocumentIssued))
  async onDocumentIssued(
    @Payload() { subject, number }: EventData<typeof DocumentIssued>,
    @Ctx() { tx, aggregateId: id }: ReceivedEvent,
  ): Promise<void> {
    if (subject.kind === 'registration') await this.onEdition(tx, subject.id, { id, number });
  }

  @EventPattern<string>(eventType(DocumentReissued))
  async onDocumentReissued(
    @Payload() { subject, number, edition }: EventData<typeof DocumentReissued>,
    @Ctx() { tx, aggregateId: id }: ReceivedEvent,
  ): Promise<void> {
    if (subject.kind === 'registration') await this.onEdition(tx, subject.id, { id, number, edition });
  }

  @EventPattern<string>(eventType(PersonDied))
  async onPersonDied(
    @Payload() { personId }: EventData<typeof PersonDied>,
    @Ctx() { tx }: ReceivedEvent,
  ): Promise<void> {
    const [standing] = await tx.manager.find(Registration, {
      where: { personId, state: 'REGISTERED', setAsideBy: IsNull() },
      take: 1,
    });
    if (!standing) return;
    const registration = await this.store.lock(tx, standing.id);
    if (registration.state !== 'REGISTERED') return;
    registration.strikeOff('deceased', null, tx.now);
    await this.store.save(tx, registration);
  }

  private async onEdition(tx: Tx, registrationId: string, certificate: SealedDocument): Promise<void> {
    const registration = await this.store.lock(tx, registrationId);
    if (registration.certificate) registration.recordReissue(certificate, tx.now);
    else if (registration.state === 'REGISTERED') registration.recordCertificate(certificate, tx.now);
    else return; // struck off or moved while the paper was made: documents withdraws it, and nobody is given it
    await this.store.save(tx, registration);
  }
}
