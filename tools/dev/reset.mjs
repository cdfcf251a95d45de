import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dropDatabases } from './databases.mjs';
import { local } from './paths.mjs';
import { clusterFolder } from './postgres.mjs';
import { SERVICES } from './services.mjs';
import { deleteTopics } from './topics.mjs';

/** What is no data: the lock of this very run, and what only saves time. */
const KEPT = ['stack.json', 'stack.log', 'compile-cache'];

/** Forgets everything of this clone. On servers of yours, only the databases and topics of the platform. */
export async function resetData() {
  rmSync(clusterFolder(join(local, 'postgres')), { recursive: true, force: true });
  for (const name of readdirSync(local)) {
    if (!KEPT.includes(name)) rmSync(join(local, name), { recursive: true, force: true });
  }
  if (process.env.DATABASE_URL) await dropDatabases(process.env.DATABASE_URL, SERVICES);
  if (process.env.KAFKA_BROKERS) await deleteTopics(process.env.KAFKA_BROKERS);
}
