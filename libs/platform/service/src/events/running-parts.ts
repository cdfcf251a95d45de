import type { EventConsumer, Relay } from '@jatigi/platform-messaging';

/** The relay and the consumer of this process; they start after the application was made. */
export class RunningParts {
  relay: Relay | null = null;
  consumer: EventConsumer | null = null;
}
