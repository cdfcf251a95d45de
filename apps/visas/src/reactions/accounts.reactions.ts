import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { AccountDisabled, AccountLinked, AccountOpened, eventType } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { accountsProjection } from './accounts-projection';

/** Keeps which accounts are in use, and whose they are. */
@Controller()
export class AccountsReactions {
  @EventPattern<string>(eventType(AccountOpened))
  onAccountOpened(@Payload() data: unknown, @Ctx() event: ReceivedEvent): void {
    event.fold(accountsProjection, data);
  }

  @EventPattern<string>(eventType(AccountLinked))
  onAccountLinked(@Payload() data: unknown, @Ctx() event: ReceivedEvent): void {
    event.fold(accountsProjection, data);
  }

  @EventPattern<string>(eventType(AccountDisabled))
  onAccountDisabled(@Payload() data: unknown, @Ctx() event: ReceivedEvent): void {
    event.fold(accountsProjection, data);
  }
}
