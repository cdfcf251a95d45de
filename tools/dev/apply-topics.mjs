// node tools/dev/apply-topics.mjs HOST:PORT   (or KAFKA_BROKERS; REPLICATION_FACTOR on a cluster; KAFKA_TLS_CA, KAFKA_USERNAME,
// KAFKA_PASSWORD or X_FILE where the broker asks who comes)
import { accessFromEnvironment } from './kafka-access.mjs';
import { applyTopics } from './topics.mjs';

const brokers = process.argv[2] ?? process.env.KAFKA_BROKERS;
if (!brokers) {
  console.error('Usage: node tools/dev/apply-topics.mjs HOST:PORT   (or KAFKA_BROKERS)');
  process.exit(2);
}
const done = await applyTopics(brokers, {
  replicationFactor: Number(process.env.REPLICATION_FACTOR) || undefined,
  access: accessFromEnvironment(),
});
console.log(done.length > 0 ? done.join('\n') : 'nothing to change');
