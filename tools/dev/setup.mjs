// The one-shot `setup` of docker-compose.yml: keys and passwords, databases and roles, topics. Can run again and again.
// DATABASE_URL (administrator), KAFKA_BROKERS, SECRETS_DIR.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDatabases, databaseOf, roleOf, urlOf } from './databases.mjs';
import { localKeys } from './keys.mjs';
import { SERVICES } from './services.mjs';
import { applyTopics } from './topics.mjs';

const { DATABASE_URL: adminUrl, KAFKA_BROKERS: brokers, SECRETS_DIR: folder } = process.env;
if (!adminUrl || !brokers || !folder) {
  console.error('setup: DATABASE_URL, KAFKA_BROKERS and SECRETS_DIR are needed');
  process.exit(1);
}
const keys = localKeys(folder, SERVICES);
for (const service of SERVICES) {
  const { ownerPassword, appPassword } = keys[service];
  const roles = { 'database-url': ['app', appPassword], 'owner-database-url': ['owner', ownerPassword] };
  for (const [name, [role, password]] of Object.entries(roles)) {
    const url = urlOf(adminUrl, { user: roleOf(service, role), password, database: databaseOf(service) });
    writeFileSync(join(folder, `${service}.${name}`), url, { mode: 0o600 });
  }
}
for (const name of ['payment-provider', 'keyring']) keys.secret(name); // shared by two parts, or opening files
const created = await createDatabases(
  adminUrl,
  Object.fromEntries(SERVICES.map((service) => [service, keys[service]])),
);
const topics = await applyTopics(brokers);
console.log([...created.map((name) => `created ${name}`), ...topics].join('\n') || 'nothing to change');
