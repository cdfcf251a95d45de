import { setTimeout as sleep } from 'node:timers/promises';
import { inDays } from '../../journey/application.mjs';
import { proposalFor } from '../../journey/post-steps.mjs';
import { Actor } from './actor.mjs';

const file = (id) => `/v1/visas/applications/${id}`;
const queue = (name, query = '') => `/v1/visas/queues/${name}?limit=25${query}`;
/** Of so many files one is put before the three services. */
const ASKED_ABOUT = 4;
const SERVICES = ['security', 'labour', 'partner-ner'];
const IDLE_MS = 2_000;

const any = (items) => items[Math.floor(Math.random() * items.length)];
const isOpen = ({ state }) => state === 'open';

/** Goes on until told; where there was nothing to do she looks again a little later. */
export async function works(stage, person, turn) {
  const actor = new Actor({ person, measures: stage.measures, think: stage.thinkMs });
  while (!stage.isOver()) if (!(await turn(actor))) await sleep(IDLE_MS);
}

/** An agent: proposes what is examined, else takes a new file. */
export async function agentsTurn(actor) {
  return (await proposes(actor)) || examines(actor);
}

async function examines(actor) {
  const waiting = await actor.step('queue', queue('admissibility', '&assigned=nobody'));
  const taken = waiting?.body.items.length > 0 && any(waiting.body.items);
  if (!taken || !(await actor.post('assign', `${file(taken.id)}/assign`))) return false;
  await actor.think();
  if (!(await actor.post('admit', `${file(taken.id)}/admit`))) return false;
  const reference = { outcome: 'captured', reference: 'BIO-BER-2026-004711' };
  await actor.post('biometrics', `${file(taken.id)}/record-biometrics`, reference);
  const opened = await actor.step('open file', file(taken.id));
  for (const { kind } of opened?.body.documents.filter(({ upload }) => upload) ?? []) {
    await actor.think();
    await actor.post('accept paper', `${file(taken.id)}/documents/${kind}/accept`);
  }
  if (Math.random() * ASKED_ABOUT < 1) await asks(actor, taken.id);
  return true;
}

async function asks(actor, id) {
  for (const service of SERVICES) {
    await actor.post('ask a ministry', `${file(id)}/open-consultation`, {
      service,
      question: 'Connue de vos services ?',
    });
  }
}

async function proposes(actor) {
  const own = await actor.step('queue', queue('examination', '&assigned=me'));
  for (const { id } of own?.body.items ?? []) {
    const opened = await actor.step('open file', file(id));
    if (!opened || opened.body.state !== 'EXAMINATION' || opened.body.examination.some(isOpen)) continue;
    await actor.think();
    const terms = { ...proposalFor(opened.body), validUntil: inDays(80) };
    return Boolean(await actor.post('propose', `${file(id)}/propose-decision`, terms));
  }
  return false;
}

/** A consul: reads what was proposed, and decides. */
export async function consulsTurn(actor) {
  const proposed = await actor.step('queue', queue('decision'));
  const one = proposed?.body.items.length > 0 && any(proposed.body.items);
  if (!one) return false;
  await actor.step('open file', file(one.id));
  await actor.think();
  await actor.post('decide', `${file(one.id)}/decide`, { decision: 'grant' });
  return true;
}

/** A service that is asked: reads its questions, and answers each. */
export async function servicesTurn(actor) {
  const asked = await actor.step('questions', '/v1/visas/consultations?limit=25');
  const one = asked?.body.items[0];
  if (!one) return false;
  await actor.step('read question', `/v1/visas/consultations/${one.id}`);
  await actor.think();
  await actor.post('answer', `/v1/visas/consultations/${one.id}/answer`, { answer: 'no-objection' });
  return true;
}
