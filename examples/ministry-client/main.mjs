// node main.mjs <address> <client id> <private key as JWK file> <folder>
import { createGatewayClient, GatewayProblem, machine } from '@jatigi/gateway-client';
import { readFileSync } from 'node:fs';
import { productionIn } from './production.mjs';
import { workThrough } from './work-through.mjs';

const [baseUrl, clientId, keyFile, folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: main.mjs <address> <client id> <private key as JWK file> <folder>');
  process.exit(2);
}

const gateway = createGatewayClient({
  baseUrl,
  client: 'ministry-client/1',
  purpose: 'travel-document',
  credentials: machine({ clientId, key: JSON.parse(readFileSync(keyFile, 'utf8')) }),
});

try {
  const { accepted, answered } = await workThrough(gateway, productionIn(folder));
  console.log(`${accepted} requests taken in, ${answered} answered`);
} catch (error) {
  console.error(error instanceof GatewayProblem ? `${error.message} (request ${error.requestId})` : error);
  process.exit(1);
}
