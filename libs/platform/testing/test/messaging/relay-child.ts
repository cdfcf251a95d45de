import { paymentsEvents } from '@jatigi/contracts';
import { Doorbell, Relay } from '@jatigi/platform-messaging';

/** A relay in a process of its own, to be killed and stopped by signals. Arguments: database URL, brokers, prefix. */
const [databaseUrl = '', brokers = '', topicPrefix = ''] = process.argv.slice(2);
const relay = new Relay({
  databaseUrl,
  broker: { brokers: brokers.split(','), clientId: 'relay-child', topicPrefix },
  outbox: { contract: paymentsEvents, doorbell: new Doorbell() },
  pollMs: 20,
});
relay.start();
let said = '';
setInterval(() => {
  if (relay.state !== said) process.stdout.write(`${(said = relay.state)}${relay.lastError ?? ''}\n`);
}, 10);
