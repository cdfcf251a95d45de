import {
  AccountDisabled,
  AccountLinked,
  ClientDisabled,
  ConsentEnded,
  eventType,
  GrantEnded,
  SessionsEnded,
} from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { SessionStore } from './session-store';

/** What ends sessions (ADR-0008): within 2 s of the fact nobody works with rights they no longer have. */
@Controller()
export class RevocationsController {
  constructor(private readonly sessions: SessionStore) {}

  @EventPattern<string>(eventType(AccountDisabled))
  async onAccountDisabled(
    @Payload() data: EventData<typeof AccountDisabled>,
    @Ctx() event: ReceivedEvent,
  ): Promise<void> {
    await this.revoke(event, data.personId, 'account-disabled');
    await this.revoke(event, event.aggregateId, 'account-disabled');
  }

  @EventPattern<string>(eventType(GrantEnded))
  onGrantEnded(@Payload() data: EventData<typeof GrantEnded>, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.revoke(event, data.personId, 'grant-ended');
  }

  @EventPattern<string>(eventType(SessionsEnded))
  onSessionsEnded(@Payload() data: EventData<typeof SessionsEnded>, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.revoke(event, data.personId, 'sessions-ended');
  }

  /** Sessions of the former person would speak for somebody who no longer exists. */
  @EventPattern<string>(eventType(AccountLinked))
  onAccountLinked(@Payload() data: EventData<typeof AccountLinked>, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.revoke(event, data.formerPersonId, 'account-linked');
  }

  /** Tokens of a program end before their five minutes. */
  @EventPattern<string>(eventType(ClientDisabled))
  onClientDisabled(@Payload() data: EventData<typeof ClientDisabled>, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.revoke(event, data.clientId, 'client-disabled');
  }

  @EventPattern<string>(eventType(ConsentEnded))
  onConsentEnded(@Payload() _data: EventData<typeof ConsentEnded>, @Ctx() event: ReceivedEvent): Promise<void> {
    return this.revoke(event, event.aggregateId, 'consent-ended');
  }

  private async revoke(event: ReceivedEvent, subject: string, because: string): Promise<void> {
    await this.sessions.revoke(event.tx.manager, subject, because);
    event.tx.afterCommit(() => this.sessions.forgetAll());
  }
}
