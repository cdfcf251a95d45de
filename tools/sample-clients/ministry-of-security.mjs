// A program of the ministry of security: takes in the requests for passports that posts sent, and says what it made.
//
//   node tools/sample-clients/ministry-of-security.mjs <address> <client id> <private key as JWK file> <folder>
//
// The folder stands for the ministry's own production: each request that was taken in is kept as `<id>.json`; once a
// file `<id>.answer.json` lies beside it, {"passportNumber": …}, {"return": {"reason", "message"}} or {"refuse":
// {"reason"}}, it is told to the post. The client id was given the role production-centre at the post of the production
// centre by two administrators. Run it again and again: what was told is gone from the list.
import { createPrivateKey } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tokenFor } from './central-office.mjs';

const path = '/v1/identity/passport-requests';

/**
 * Goes through every request that was sent. New ones are handed to `keep`, which gives the ministry's own reference;
 * those that `outcome(request)` knows are answered. @returns how many were taken in, and how many answered
 */
export async function workThrough({ base, token, keep, outcome }) {
  const call = caller({ base, token });
  const done = { accepted: 0, answered: 0 };
  for (const line of await everything(call)) {
    let request = line;
    if (request.ministryReference === null) {
      const ministryReference = await keep(await call('GET', `${path}/production/${request.id}`));
      request = await tell(call, request, 'accept-production', { ministryReference });
      done.accepted += 1;
    }
    const made = await outcome(request);
    if (!made) continue;
    const [command, body] = commandOf(made);
    await tell(call, request, command, body);
    done.answered += 1;
  }
  return done;
}

/** The whole list first: what is answered leaves it, and would move the pages. */
async function everything(call) {
  const found = [];
  for (let cursor = null; ;) {
    const query = new URLSearchParams({ state: 'SENT_TO_PRODUCTION', limit: '50', ...(cursor && { cursor }) });
    const page = await call('GET', `${path}/production?${query}`);
    found.push(...page.items);
    if (page.next === null) return found;
    cursor = page.next;
  }
}

function commandOf({ passportNumber, return: returned, refuse }) {
  if (passportNumber) return ['produced', { passportNumber }];
  return returned ? ['return-from-production', returned] : ['refuse-production', refuse];
}

/** The version makes the key: to say the same twice is to say it once, and a file that comes again is another one. */
function tell(call, { id, version }, command, body) {
  const headers = { 'idempotency-key': `passport-${id}-${version}`, 'if-match': `"${version}"` };
  return call('POST', `${path}/${id}/${command}`, { body, headers });
}

const caller =
  ({ base, token }) =>
  async (method, target, { body, headers = {} } = {}) => {
    const response = await fetch(new URL(target, base), {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'purpose-of-use': 'travel-document',
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answered = await response.json();
    // Problems are RFC 9457 documents: the code says what is wrong.
    if (!response.ok) throw new Error(`${method} ${target} answered ${response.status} ${answered.code ?? ''}`);
    return answered;
  };

/** The ministry's production as a folder. */
export function productionIn(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    keep(request) {
      writeFileSync(join(folder, `${request.id}.json`), JSON.stringify(request, null, 2), { mode: 0o600 });
      return `MS-${request.reference}`;
    },
    outcome({ id }) {
      const answer = join(folder, `${id}.answer.json`);
      return existsSync(answer) ? JSON.parse(readFileSync(answer, 'utf8')) : undefined;
    },
  };
}

async function main([base, clientId, keyFile, folder]) {
  if (!base || !clientId || !keyFile || !folder) {
    console.error('Usage: ministry-of-security.mjs <address> <client id> <private key as JWK file> <folder>');
    process.exit(2);
  }
  const jwk = JSON.parse(readFileSync(keyFile, 'utf8'));
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  const token = await tokenFor({ base, clientId, key, kid: jwk.kid });
  const { accepted, answered } = await workThrough({ base, token, ...productionIn(folder) });
  console.log(`${accepted} requests taken in, ${answered} answered`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
