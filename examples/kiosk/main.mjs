// node main.mjs <address> <client id> <folder>   What lies in the folder is in README.md.
import { createGatewayClient, device, GatewayProblem, SignInRefused } from '@jatigi/gateway-client';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { orderCopy } from './copy.mjs';
import { applyForVisa } from './visa.mjs';
import { say } from './words.mjs';

const [baseUrl, clientId, folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: main.mjs <address> <client id> <folder>');
  process.exit(2);
}

/** What the kiosk asks to be allowed: what it does, and nothing else. */
const scope = [
  'visas.application.start',
  'visas.application.read',
  'visas.application.attach',
  'visas.application.submit',
  'civil-registry.copy.order',
  'civil-registry.copy.read',
  'civil-registry.copy.deliver',
];

const gateway = createGatewayClient({
  baseUrl,
  client: 'kiosk/1',
  credentials: device({
    clientId,
    scope,
    show: ({ userCode, address }) => say('invite', { address, code: userCode }),
  }),
});

const wish = (name) => {
  const file = join(folder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
};

try {
  const [form, order] = [wish('visa.json'), wish('copy.json')];
  if (form) await applyForVisa(gateway, { form, folder });
  if (order) await orderCopy(gateway, { order, folder });
} catch (error) {
  if (error instanceof SignInRefused && error.code === 'access_denied') say('refused');
  else if (error instanceof GatewayProblem) say('problem', { code: error.code });
  else throw error;
  process.exitCode = 1;
}
