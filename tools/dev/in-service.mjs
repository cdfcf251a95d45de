// npm run in-service -- SERVICE ENTRY [ARGUMENT …]: one entry of a service's bundle, with the settings that the service has
// in the stack that npm start runs in this clone. For example: npm run in-service -- visas events rebuild grants --check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localKeys } from './keys.mjs';
import { local } from './paths.mjs';
import { adminUrlOf } from './postgres.mjs';
import { bundleOf, environmentOf, SERVICES } from './services.mjs';

const [service, entry, ...rest] = process.argv.slice(2);
if (!SERVICES.includes(service) || !existsSync(join(bundleOf(service), `${entry}.js`))) {
  console.error(
    'Usage: npm run in-service -- SERVICE ENTRY [ARGUMENT …]   (ENTRY: a file of dist/apps/SERVICE, without .js)',
  );
  process.exit(2);
}
const state = existsSync(join(local, 'stack.json')) ? JSON.parse(readFileSync(join(local, 'stack.json'), 'utf8')) : {};
if (state.state !== 'ready') {
  console.error('No stack runs in this clone: npm start first.');
  process.exit(2);
}
const keys = localKeys(join(local, 'keys'), SERVICES);
const ports = Object.fromEntries(state.parts.map(({ name, port }) => [name, port]));
const adminUrl = process.env.DATABASE_URL ?? adminUrlOf({ port: ports.postgres, password: keys.postgresPassword });
const env = environmentOf(service, { ports, keys, adminUrl, brokers: state.kafka, commit: 'local', version: 'local' });
const script = join(bundleOf(service), `${entry}.js`);
const { status } = spawnSync(process.execPath, [script, ...rest], { env, stdio: 'inherit' });
process.exit(status ?? 1);
