import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { AccountDisabled, eventType, GrantEnded, GrantGiven } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { applyAccountDisabled, applyGrantEnded, applyGrantGiven } from './grants-projection';

/** In every service that consumes `identity.v1`: a grant given or ended acts within seconds, everywhere. */
@Controller()
export class GrantsReactions {
  @EventPattern<string>(eventType(GrantGiven))
  onGrantGiven(@Payload() data: EventData<typeof GrantGiven>, @Ctx() event: ReceivedEvent): Promise<void> {
    return applyGrantGiven(event.tx, event.aggregateId, data);
  }

  @EventPattern<string>(eventType(GrantEnded))
  onGrantEnded(@Payload() data: EventData<typeof GrantEnded>, @Ctx() event: ReceivedEvent): Promise<void> {
    return applyGrantEnded(event.tx, event.aggregateId, data);
  }

  @EventPattern<string>(eventType(AccountDisabled))
  onAccountDisabled(@Payload() data: EventData<typeof AccountDisabled>, @Ctx() event: ReceivedEvent): Promise<void> {
    return applyAccountDisabled(event.tx, event.aggregateId, data);
  }
}
