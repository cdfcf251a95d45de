import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { localKeys } from '../dev/keys.mjs';
import { local } from '../dev/paths.mjs';
import { adminUrlOf } from '../dev/postgres.mjs';
import { environmentOf, SERVICES } from '../dev/services.mjs';

/**
 * A deadline is days away and the clock of a running stack is the world's: the last day of a passport request is set
 * back in the database of the stack that `npm start` runs in this clone. @returns false when it runs elsewhere
 */
export async function setDeadlineBack(id, base) {
  const file = join(local, 'stack.json');
  const state = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (state.gateway !== base) return false;
  const keys = localKeys(join(local, 'keys'), SERVICES);
  const ports = Object.fromEntries(state.parts.map(({ name, port }) => [name, port]));
  const adminUrl = process.env.DATABASE_URL ?? adminUrlOf({ port: ports.postgres, password: keys.postgresPassword });
  const where = { ports, keys, adminUrl, brokers: state.kafka, commit: 'local', version: 'local' };
  const client = new Client({ connectionString: environmentOf('identity', where).OWNER_DATABASE_URL });
  await client.connect();
  try {
    await client.query(`update passport_request set due_on = current_date - 3 where id = $1`, [id]);
  } finally {
    await client.end();
  }
  return true;
}
