// A program of the central office of civil status: fetches second volets and acknowledges them.
//
//   node tools/sample-clients/central-office.mjs <address> <client id> <private key as JWK file> [folder]
//
// The key's public half was registered at `POST /v1/identity/machine-clients`, and the client id was given the role
// civil-status-centre at the central office by two administrators. Run it again and again: what it acknowledged is
// gone from the list.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerOf, signIn } from './sign-in.mjs';

/**
 * Fetches every waiting volet, hands it to `keep`, and acknowledges it after that: a program that dies between the two
 * finds the volet waiting again. @returns how many were acknowledged
 */
export async function fetchVolets({ send, keep }) {
  let count = 0;
  for (let cursor = null; ;) {
    const query = new URLSearchParams({ state: 'waiting', limit: '50', ...(cursor && { cursor }) });
    const page = await answerOf(await send('GET', `/v1/civil-registry/volets?${query}`, { headers: asks }));
    for (const { actId } of page.items) {
      await keep(await answerOf(await send('GET', `/v1/civil-registry/volets/${actId}`, { headers: asks })));
      const path = `/v1/civil-registry/volets/${actId}/acknowledgement`;
      // The act's id as the key: to acknowledge twice is to acknowledge once.
      const headers = { ...asks, 'idempotency-key': `volet-${actId}`, 'content-type': 'application/json' };
      await answerOf(await send('POST', path, { headers, body: '{}' }));
      count += 1;
    }
    if (page.next === null) return count;
    cursor = page.next;
  }
}

const asks = { 'purpose-of-use': 'civil-act' };

async function main([base, clientId, keyFile, folder = 'volets']) {
  if (!base || !clientId || !keyFile) {
    console.error('Usage: central-office.mjs <address> <client id> <private key as JWK file> [folder]');
    process.exit(2);
  }
  const send = await signIn({ base, clientId, key: JSON.parse(readFileSync(keyFile, 'utf8')) });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const keep = (volet) => {
    const name = `${volet.printedNumber.replaceAll('/', '-')}.json`;
    writeFileSync(join(folder, name), JSON.stringify(volet, null, 2), { mode: 0o600 });
  };
  console.log(`${await fetchVolets({ send, keep })} volets acknowledged`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
