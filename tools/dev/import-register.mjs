// npm run import-register: loads an old register into the stack that npm start runs in this clone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localKeys } from './keys.mjs';
import { local } from './paths.mjs';
import { adminUrlOf } from './postgres.mjs';
import { bundleOf, environmentOf, SERVICES } from './services.mjs';

const state = existsSync(join(local, 'stack.json')) ? JSON.parse(readFileSync(join(local, 'stack.json'), 'utf8')) : {};
if (state.state !== 'ready') {
  console.error('No stack runs in this clone: npm start first.');
  process.exit(2);
}
const keys = localKeys(join(local, 'keys'), SERVICES);
const ports = Object.fromEntries(state.parts.map(({ name, port }) => [name, port]));
const adminUrl = process.env.DATABASE_URL ?? adminUrlOf({ port: ports.postgres, password: keys.postgresPassword });
const service = 'civil-registry';
const env = environmentOf(service, { ports, keys, adminUrl, brokers: state.kafka, commit: 'local', version: 'local' });
const script = join(bundleOf(service), 'import-register.js');
const { status } = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { env, stdio: 'inherit' });
process.exit(status ?? 1);
