import { setTimeout as pause } from 'node:timers/promises';
import { fillDraft, openAccount, submitAndPay } from '../../journey/applicant-steps.mjs';
import { accord, examined } from './network-files.mjs';

const AGENT = 'agent.berlin@demo.jatigi.example';
const CONSUL = 'consul.berlin@demo.jatigi.example';
const silent = { title: () => {}, say: () => {}, line: () => {}, check: () => true };

const made = new Map();

/**
 * Two families: one that waits for a proposal, of which a first one fitted nobody; one that waits for the second person,
 * who came too late once. Made once for each platform.
 */
export function groupFiles(people) {
  if (!made.has(people.base)) made.set(people.base, make(people));
  return made.get(people.base);
}

async function make(people) {
  const agent = await people.commands(AGENT);
  const consul = await people.commands(CONSUL);
  const open = await family(people, agent, 3);
  const proposed = await family(people, agent, 2);
  const { note: _written, ...terms } = accord();
  const left = await batch(people, AGENT, agent, ['propose-decision', { group: open.id, ...terms, stayDays: 200 }]);
  const [granted, refused] = proposed.files;
  await batch(people, AGENT, agent, ['propose-decision', { files: [{ id: granted }], ...terms }]);
  const refusal = { decision: 'refuse', codes: ['R02', 'R12'] };
  await batch(people, AGENT, agent, ['propose-decision', { files: [{ id: refused }], ...refusal }]);
  const old = proposed.files.map((id) => ({ id, version: 1 }));
  const late = await batch(people, CONSUL, consul, ['decide', { files: old, decision: 'grant' }]);
  return { open: open.id, proposed: proposed.id, left, late };
}

/** Paid, examined, and put together. */
async function family(people, agent, many) {
  const stage = { base: people.base, report: silent };
  const applicant = await openAccount(stage, { name: 'family', language: 'fr', givenName: 'Erika' });
  const files = [];
  for (let file = 0; file < many; file += 1) {
    files.push((await submitAndPay(stage, applicant, await fillDraft(stage, applicant))).id);
  }
  const body = { kind: 'family', name: 'Famille Mustermann', host: 'Aminata Traoré, Bamako', applications: files };
  const group = (await applicant.post('/v1/visas/groups', body, { expect: { status: 201 } })).body;
  for (const id of files) await examined(people, agent, id);
  return { id: group.id, files };
}

/** @returns the id of a batch that is finished */
async function batch(people, who, officer, [command, body]) {
  const { id } = await officer(`/v1/visas/batches/${command}`, body);
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await people.read(who, `/v1/visas/batches/${id}`)).waiting === 0) return id;
    await pause(200);
  }
  throw new Error('a batch was not finished in time for its page');
}
