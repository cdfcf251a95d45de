import { paymentsEvents } from '@jatigi/contracts';
import type { Tx } from '@jatigi/platform-persistence';
import { ClientKafka } from '@nestjs/microservices';
import 'reflect-metadata';
import { childSettings } from '../children/contact';
import { onAppended } from '../children/producer';
import { columns, toMessage } from './event-message';
import type { LogRow } from './event-message';

/** No relay: each service emits its events after the commit, as the documentation of Nest shows it. */
const settings = childSettings();
const topic = `${settings.topicPrefix}${paymentsEvents.topic}`;
const client = new ClientKafka({
  client: { brokers: settings.brokers, clientId: 'chaos-emit' },
  producerOnlyMode: true,
});

onAppended(async (tx: Tx) => {
  const sql = `select ${columns} from event_log where xid = pg_current_xact_id() order by id`;
  const rows = (await tx.manager.query(sql)) as LogRow[];
  tx.afterCommit(() => {
    for (const row of rows) client.emit(topic, toMessage(row)).subscribe({ error: () => undefined });
  });
});
