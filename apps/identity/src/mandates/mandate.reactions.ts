import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { eventType, PersonDied } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { EndMandate } from './end-mandate';

/** Death ends a mandate, the giver's and the helper's. */
@Controller()
export class MandateReactions {
  constructor(private readonly endings: EndMandate) {}

  @EventPattern<string>(eventType(PersonDied))
  onPersonDied(@Payload() { personId }: EventData<typeof PersonDied>, @Ctx() { tx }: ReceivedEvent): Promise<void> {
    return this.endings.endAllOf(tx, { personId }, 'death');
  }
}
