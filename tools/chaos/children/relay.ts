import { paymentsEvents } from '@jatigi/contracts';
import { Doorbell, Relay } from '@jatigi/platform-messaging';
import { childSettings, obey, report } from './contact';
import { armKillPoint } from './kill-points';

/** The product's relay in a process of its own, to be killed and stopped by signals. */
const settings = childSettings();
armKillPoint(settings.killAt);

let published = 0;
const relay = new Relay({
  databaseUrl: settings.databaseUrl,
  broker: { brokers: settings.brokers, clientId: 'chaos-relay', topicPrefix: settings.topicPrefix },
  outbox: { contract: paymentsEvents, doorbell: new Doorbell() },
  pollMs: 20,
  maxBackoffMs: 1_000,
  observer: { published: (count) => (published += count) },
});
obey({
  stop: async () => {
    await relay.stop();
    return relay.state;
  },
});
relay.start();

let said = '';
setInterval(() => {
  const now = JSON.stringify({ state: relay.state, published, lastError: relay.lastError });
  if (now !== said) report(JSON.parse((said = now)) as object);
}, 20);
