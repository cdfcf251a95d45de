import { Doorbell, openKafkajsWriter, openPlatformaticWriter, Relay } from '@jatigi/platform-messaging';
import { contract } from './bench-event';
import { serve, usage } from './door';

/** The product's relay alone in a process: what it can carry when nothing else asks for its time. */
const drivers = { kafkajs: openKafkajsWriter, platformatic: openPlatformaticWriter };

interface Start {
  appUrl: string;
  brokers: string;
  topicPrefix: string;
  driver?: keyof typeof drivers;
}

let relay: Relay | null = null;

serve({
  start: ({ appUrl, brokers, topicPrefix, driver = 'kafkajs' }: Start) => {
    const broker = { brokers: brokers.split(','), clientId: 'bench-relay', topicPrefix };
    relay = new Relay({
      databaseUrl: appUrl,
      broker,
      outbox: { contract, doorbell: new Doorbell() },
      openWriter: drivers[driver],
    });
    relay.start();
  },
  state: () => ({ state: relay?.state, position: relay?.position, error: relay?.lastError }),
  usage,
  stop: async () => {
    await relay?.stop();
    setTimeout(() => process.exit(0), 50);
  },
});
