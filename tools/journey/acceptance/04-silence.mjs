import { openAccount } from '../applicant-steps.mjs';
import { until } from '../person.mjs';
import { officer } from '../post-steps.mjs';
import { admit, beforeThePost, grant, partOf, path } from './steps.mjs';

export const title = 'Security does not answer in time: escalated, not granted; it answers late';
export const needsClock = true;

const DAY = 86_400_000;

export async function play(stage) {
  const { report, clock } = stage;
  const applicant = await openAccount(stage, { name: 'silent', language: 'fr', givenName: 'Erika' });
  const agent = await officer(stage, 'agent.berlin');
  const consul = await officer(stage, 'consul.berlin');
  const security = await officer(stage, 'securite');
  const { id } = await beforeThePost(stage, applicant);
  await admit(agent, id);
  const question = { service: 'security', question: 'Cette personne est-elle connue de vos services ?' };
  await agent.post(`${path(id)}/open-consultation`, question);
  const asked = await consultation(agent, id);
  report.say(`asked until ${asked.dueOn}`);
  clock.standAt(new Date(new Date(asked.dueOn).getTime() + 2 * DAY));
  const ask = () => consultation(agent, id);
  const overdue = await until('the escalation', ask, ({ state }) => state === 'OVERDUE', 150_000);
  report.check('the day it was asked for stands', overdue.dueOn === asked.dueOn, overdue.dueOn);
  const file = (await agent.get(path(id))).body;
  report.check('nothing was decided by silence', file.state === 'EXAMINATION', file.state);
  report.check('the part is open', partOf(file, 'consultations').state === 'open', file.examination);
  const early = { decision: 'refuse', codes: ['R09'] };
  await agent.post(`${path(id)}/propose-decision`, early, { expect: { status: 422, code: 'parts-open' } });
  await security.post(`/v1/visas/consultations/${asked.id}/answer`, { answer: 'no-objection' });
  const late = await consultation(agent, id);
  report.check('the late answer is kept, and shown as late', late.answer?.late === true, late);
  const granted = await grant({ agent, consul, applicant }, id);
  report.check('then the file goes on', granted.state === 'ISSUED', granted.state);
  const { body: history } = await agent.get(`${path(id)}/history`);
  const facts = (history.items ?? history).map(({ fact, event, kind }) => fact ?? event ?? kind);
  report.say(`history: ${facts.join(', ')}`);
  clock.back();
}

async function consultation(agent, id) {
  const { body } = await agent.get(`${path(id)}/consultations`, { quiet: true });
  return body.items.find(({ service }) => service === 'security');
}
