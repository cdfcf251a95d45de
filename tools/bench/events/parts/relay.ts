import { Doorbell, Relay } from '@jatigi/platform-messaging';
import { contract } from './bench-event';
import { serve, usage } from './door';

/** The product's relay alone in a process: what it can carry when nothing else asks for its time. */
let relay: Relay | null = null;

serve({
  start: ({ appUrl, brokers, topicPrefix }: { appUrl: string; brokers: string; topicPrefix: string }) => {
    const broker = { brokers: brokers.split(','), clientId: 'bench-relay', topicPrefix };
    relay = new Relay({ databaseUrl: appUrl, broker, outbox: { contract, doorbell: new Doorbell() } });
    relay.start();
  },
  state: () => ({ state: relay?.state, position: relay?.position, error: relay?.lastError }),
  usage,
  stop: async () => {
    await relay?.stop();
    setTimeout(() => process.exit(0), 50);
  },
});
