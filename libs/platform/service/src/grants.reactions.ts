import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { AccountDisabled, eventType, GrantEnded, GrantGiven } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { grantsProjection } from './grants-projection';

/** In every service that consumes `identity.v1`: a grant given or ended acts within seconds, everywhere. */
@Controller()
export class GrantsReactions {
  @EventPattern<string>(eventType(GrantGiven))
  onGrantGiven(@Payload() data: unknown, @Ctx() event: ReceivedEvent): void {
    event.fold(grantsProjection, data);
  }

  @EventPattern<string>(eventType(GrantEnded))
  onGrantEnded(@Payload() data: unknown, @Ctx() event: ReceivedEvent): void {
    event.fold(grantsProjection, data);
  }

  @EventPattern<string>(eventType(AccountDisabled))
  onAccountDisabled(@Payload() data: unknown, @Ctx() event: ReceivedEvent): void {
    event.fold(grantsProjection, data);
  }
}
