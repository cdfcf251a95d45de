import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { eventType, PersonDied } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import { PassportRequest, passportLifecycle } from '@jatigi/identity-domain';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { IsNull, Not } from 'typeorm';
import { passportMomentAt } from './passport-clock';
import { PassportStore } from './passport-store';

/** A passport that is not handed over yet is nobody's any more when its holder dies. */
@Controller()
export class PassportReactions {
  constructor(private readonly store: PassportStore) {}

  @EventPattern<string>(eventType(PersonDied))
  async onPersonDied(
    @Payload() { personId }: EventData<typeof PersonDied>,
    @Ctx() { tx }: ReceivedEvent,
  ): Promise<void> {
    const [open] = await tx.manager.find(PassportRequest, { where: { personId, dueOn: Not(IsNull()) }, take: 1 });
    if (!open) return;
    const request = await this.store.lock(tx, open.id);
    if (passportLifecycle.isTerminal(request.state)) return;
    request.close('person-died', await passportMomentAt(tx, request.post));
    await this.store.save(tx, request);
  }
}
