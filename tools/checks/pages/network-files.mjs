import { setTimeout as pause } from 'node:timers/promises';
import { newTraveller, paidVisa } from './staff-files.mjs';

const AGENT = 'agent.berlin@demo.jatigi.example';
const CONSUL = 'consul.berlin@demo.jatigi.example';
const [ADMINISTRATOR, OTHER] = ['admin.un@demo.jatigi.example', 'admin.deux@demo.jatigi.example'];

const made = new WeakMap();

/**
 * A refusal and an accord that wait for a second person, an accord for somebody who was refused before, a file whose
 * answer is awaited, and grants: one an interim.
 */
export function networkFiles(people) {
  if (!made.has(people)) made.set(people, make(people));
  return made.get(people);
}

async function make(people) {
  const agent = await people.commands(AGENT);
  const refused = await proposed(people, agent, refusal);
  const granted = await proposed(people, agent, accord());
  const waiting = await paidVisa(people);
  await agent(`/v1/visas/applications/${waiting}/admit`);
  await agent(`/v1/visas/applications/${waiting}/open-consultation`, { service: 'labour' });
  return { refused, granted, again: await askedAgain(people, agent), waiting, ...(await grants(people)) };
}

const refusal = { decision: 'refuse', codes: ['R02', 'R12'], note: 'Hôte introuvable.' };

/** Her first application was refused, under another passport; the second waits for its second person. */
async function askedAgain(people, agent) {
  const traveller = await newTraveller(people);
  const first = await proposed(people, agent, refusal, traveller);
  const consul = await people.commands(CONSUL);
  await consul(`/v1/visas/applications/${first}/decide`, { decision: 'refuse' });
  return proposed(people, agent, accord(), traveller);
}

export function accord() {
  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const term = { visaType: 'V03S', entries: 1, validFrom: day(25), validUntil: day(85), stayDays: 30 };
  return { decision: 'grant', ...term, note: 'Dossier complet.' };
}

/** The lists answer on their own: until then the proposal is refused. */
async function proposed(people, agent, proposal, traveller) {
  const id = await examined(people, agent, await paidVisa(people, traveller));
  await agent(`/v1/visas/applications/${id}/propose-decision`, proposal);
  return id;
}

/** Every part closed. */
export async function examined(people, agent, id) {
  const path = `/v1/visas/applications/${id}`;
  await agent(`${path}/admit`);
  await agent(`${path}/record-biometrics`, { outcome: 'captured', reference: 'BIO-BER-2026-000001' });
  for (const kind of ['photo', 'passport']) await agent(`${path}/documents/${kind}/accept`);
  for (let tries = 0; tries < 60; tries += 1) {
    const { examination } = await people.read(AGENT, path, 'adjudication');
    if (examination.every(({ state }) => state !== 'open')) break;
    await pause(500);
  }
  return id;
}

async function grants(people) {
  const [first, second] = [await people.commands(ADMINISTRATOR), await people.commands(OTHER)];
  const search = { 'purpose-of-use': 'administration' };
  const { personId } = await first('/v1/identity/account-searches', { email: AGENT }, search);
  const order = { personId, role: 'head-of-section', posts: ['LYS'], from: '2026-01-02', to: '2036-01-01' };
  const act = { reference: 'Décision n° 2026-0147/MAEIAP-SG', on: '2026-01-01' };
  const interim = await first('/v1/identity/grants', { ...order, interim: true, act });
  await second(`/v1/identity/grants/${interim.id}/approve`);
  const asked = await first('/v1/identity/grants', { ...order, role: 'agent' });
  return { interim: interim.id, asked: asked.id };
}
