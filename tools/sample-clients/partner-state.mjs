// A program of a partner State: answers the questions about applications for visas that its own list can answer.
//
//   node tools/sample-clients/partner-state.mjs <address> <client id> <private key as JWK file> <list>
//
// The list is a JSON file of travel documents that the State objects to: [{issuer, number, reason}]. The client id was
// given the role consulted-officer at the State's own post (ETAT-NER for Niger) by two administrators. Run it again and
// again: what it answered is gone from its queue.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answerOf, signIn } from './sign-in.mjs';

const asks = { 'purpose-of-use': 'adjudication', 'content-type': 'application/json' };

/**
 * Reads every question that waits and answers it: `judge(subject)` gives the reason of an objection, or undefined.
 * @returns how many were answered
 */
export async function answerQuestions({ send, judge }) {
  const call = async (method, path, { body, headers = {} } = {}) =>
    answerOf(await send(method, path, { headers: { ...asks, ...headers }, body: body && JSON.stringify(body) }));
  let count = 0;
  for (let cursor = null; ;) {
    const query = new URLSearchParams({ state: 'waiting', limit: '50', ...(cursor && { cursor }) });
    const page = await call('GET', `/v1/visas/consultations?${query}`);
    for (const { id } of page.items) {
      const { subject, version } = await call('GET', `/v1/visas/consultations/${id}`);
      const reason = await judge(subject);
      const body = reason === undefined ? { answer: 'no-objection' } : { answer: 'objection', reason };
      // The question's id and version as the key: to answer twice is to answer once.
      const headers = { 'idempotency-key': `consultation-${id}-${version}`, 'if-match': `"${version}"` };
      await call('POST', `/v1/visas/consultations/${id}/answer`, { body, headers });
      count += 1;
    }
    if (page.next === null) return count;
    cursor = page.next;
  }
}

/** Objects to the travel documents of the list. */
export const judgeBy =
  (list) =>
  ({ travelDocument }) =>
    list.find(({ issuer, number }) => issuer === travelDocument?.issuer && number === travelDocument?.number)?.reason;

async function main([base, clientId, keyFile, listFile]) {
  if (!base || !clientId || !keyFile || !listFile) {
    console.error('Usage: partner-state.mjs <address> <client id> <private key as JWK file> <list>');
    process.exit(2);
  }
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  const send = await signIn({ base, clientId, key: read(keyFile) });
  console.log(`${await answerQuestions({ send, judge: judgeBy(read(listFile)) })} questions answered`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
