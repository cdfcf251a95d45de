import { openAccount } from '../applicant-steps.mjs';
import { officer, proposalFor } from '../post-steps.mjs';
import { decideAtOnce } from '../refusals.mjs';
import { admit, beforeThePost, closed, path, waitFor } from './steps.mjs';

export const title = 'Two officers decide the same file at the same instant';

export async function play(stage) {
  const { report } = stage;
  const applicant = await openAccount(stage, { name: 'at-once', language: 'en', givenName: 'Erika' });
  const agent = await officer(stage, 'agent.berlin');
  const deciders = [await officer(stage, 'consul.berlin'), await officer(stage, 'bureau.central')];
  const { id } = await beforeThePost(stage, applicant);
  await admit(agent, id);
  const file = await closed(agent, id, 'screening');
  await agent.post(`${path(id)}/propose-decision`, proposalFor(file));
  const late = await decideAtOnce({ report }, deciders, id);
  report.check('the 409 says the state', late?.state === 'GRANTED' || late?.state === 'ISSUED', late);
  await waitFor(applicant, id, 'ISSUED');
  const { body } = await agent.get(`${path(id)}/history`);
  const granted = JSON.stringify(body).match(/application\.granted|"granted"/g) ?? [];
  report.check('granted once', granted.length === 1, granted);
}
