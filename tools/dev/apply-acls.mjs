// node tools/dev/apply-acls.mjs HOST:PORT   (or KAFKA_BROKERS; an administrator: KAFKA_TLS_CA, KAFKA_USERNAME, KAFKA_PASSWORD or X_FILE)
import { applyAcls } from './acls.mjs';
import { accessFromEnvironment } from './kafka-access.mjs';

const brokers = process.argv[2] ?? process.env.KAFKA_BROKERS;
if (!brokers) {
  console.error(
    'Usage: node tools/dev/apply-acls.mjs HOST:PORT   (or KAFKA_BROKERS; KAFKA_TLS_CA, KAFKA_USERNAME, KAFKA_PASSWORD or X_FILE)',
  );
  process.exit(2);
}
const done = await applyAcls(brokers, accessFromEnvironment());
console.log(done.length > 0 ? done.join('\n') : 'nothing to change');
