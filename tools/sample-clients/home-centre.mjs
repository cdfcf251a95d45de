// A program of a civil-status centre at home: answers searches for acts that its own registers hold.
//
//   node tools/sample-clients/home-centre.mjs <address> <client id> <private key as JWK file> <folder>
//
// The folder is the centre's register as files: `acts.json`, a list of {year, number, facts, scan}, and the images it
// names. The client id was given the role civil-status-centre at the centre by two administrators. Run it again and
// again: what it answered is gone from the list. What it does not have it leaves to a person: only somebody who looked
// into the book may say that an act is not there.
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerOf, signIn } from './sign-in.mjs';

const types = { '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.png': 'image/png', '.pdf': 'application/pdf' };

/**
 * Looks up every open search and answers those that `find` knows: `find(search)` gives {year, number, facts, scan:
 * {bytes, type}} or undefined. @returns how many were answered
 */
export async function answerSearches({ send, find }) {
  const call = caller(send);
  let count = 0;
  for (let cursor = null; ;) {
    const query = new URLSearchParams({ state: 'open', limit: '50', ...(cursor && { cursor }) });
    const page = await call('GET', `/v1/civil-registry/searches?${query}`);
    for (const { id } of page.items) {
      const search = await call('GET', `/v1/civil-registry/searches/${id}`);
      const act = await find(search);
      if (!act) continue;
      await answer(call, search, act);
      count += 1;
    }
    if (page.next === null) return count;
    cursor = page.next;
  }
}

/** The image first; the search's id as the key, so that to answer twice is to answer once. */
async function answer(call, { id, version }, { scan, ...act }) {
  const path = `/v1/civil-registry/searches/${id}`;
  await call('PUT', `${path}/scan`, { body: scan.bytes, type: scan.type, headers: { 'if-match': `"${version}"` } });
  const headers = { 'idempotency-key': `search-${id}` };
  await call('POST', `${path}/answer`, { body: JSON.stringify(act), type: 'application/json', headers });
}

const caller =
  (send) =>
  async (method, path, { body, type, headers = {} } = {}) => {
    const all = { 'purpose-of-use': 'civil-act', ...(type && { 'content-type': type }), ...headers };
    return answerOf(await send(method, path, { headers: all, body }));
  };

/** By the number when the requester knows it, else by name and birth date when one act alone fits. */
export function findIn(acts, read) {
  const same = (a, b) => a.localeCompare(b, 'fr', { sensitivity: 'base' }) === 0;
  return ({ child, actReference }) => {
    const fitting = acts.filter(({ year, number, facts: { child: person } }) => {
      if (!same(person.name.surname, child.surname) || !same(person.name.givenNames, child.givenNames)) return false;
      if (actReference) return actReference.year === year && actReference.number === number;
      return person.birthDate.value === child.birthDate.value;
    });
    if (fitting.length !== 1) return undefined;
    const [{ scan, ...act }] = fitting;
    return { ...act, scan: { bytes: read(scan), type: types[extname(scan).toLowerCase()] } };
  };
}

async function main([base, clientId, keyFile, folder]) {
  if (!base || !clientId || !keyFile || !folder) {
    console.error('Usage: home-centre.mjs <address> <client id> <private key as JWK file> <folder>');
    process.exit(2);
  }
  const send = await signIn({ base, clientId, key: JSON.parse(readFileSync(keyFile, 'utf8')) });
  const acts = JSON.parse(readFileSync(join(folder, 'acts.json'), 'utf8'));
  const find = findIn(acts, (scan) => readFileSync(join(folder, scan)));
  console.log(`${await answerSearches({ send, find })} searches answered`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
