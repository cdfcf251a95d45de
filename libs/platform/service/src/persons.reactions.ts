import { Controller, Inject } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { eventType, PersonMerged, PersonUnmerged } from '@jatigi/contracts';
import type { EventData } from '@jatigi/contracts';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { mergePerson, unmergePerson } from '@jatigi/platform-persistence';
import type { KeptPersons } from './follow-merges';
import { tokens } from './tokens';

/** In every service that consumes `identity.v1`: two persons that are one have their files together, or apart again. */
@Controller()
export class PersonsReactions {
  constructor(@Inject(tokens.PERSONS) private readonly kept: KeptPersons) {}

  @EventPattern<string>(eventType(PersonMerged))
  onPersonMerged(@Payload() merge: EventData<typeof PersonMerged>, @Ctx() { tx }: ReceivedEvent): Promise<void> {
    return mergePerson(tx, this.kept.columns, merge);
  }

  @EventPattern<string>(eventType(PersonUnmerged))
  onPersonUnmerged(@Payload() merge: EventData<typeof PersonUnmerged>, @Ctx() { tx }: ReceivedEvent): Promise<void> {
    return unmergePerson(tx, this.kept.columns, merge);
  }
}
