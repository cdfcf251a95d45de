import { openAccount } from '../applicant-steps.mjs';
import { officer, proposalFor } from '../post-steps.mjs';
import { admit, beforeThePost, closed, path, waitFor } from '../acceptance/steps.mjs';
import { silent } from './border.mjs';
import { demand, signIn } from './staff.mjs';

const BUTTON = 'form[action="?do=decide"] button';
const nobody = async () => {};

/**
 * Two officers have the same file before them and press the button at the same instant: one of them decides, the other one
 * reads what happened, and sees the file as it is now. `look` sees the pages that are worth a look.
 * @returns the name of the one who decided
 */
export async function twoDecideAtOnce(scene, { look = nobody } = {}) {
  const stage = { base: scene.gateway, report: silent, staff: scene.stack.staff };
  const { id, applicant, agent } = await proposedFile(stage);
  const names = ['consul.berlin', 'bureau.central'];
  const desks = [];
  for (const name of names) desks.push(Object.assign(await signIn(scene, name), { name }));
  for (const desk of desks) {
    await desk.open(`/fr/staff/visas/${id}`);
    await desk.tabTo(BUTTON, { from: 'top' });
  }
  await Promise.all(desks.map((desk) => desk.enter()));
  const told = await Promise.all(desks.map((desk) => desk.text()));
  const first = told.findIndex((text) => text.includes('La décision est prise.'));
  demand(first >= 0, `one of them decided: ${told.join('\n---\n')}`, desks[0]);
  const [winner, other] = [desks[first], desks[1 - first]];
  await look(other.page, 'came-second');
  await readsWhatHappened(other, told[1 - first]);
  await waitFor(applicant, id, 'ISSUED');
  const { body } = await agent.get(`${path(id)}/history`);
  const decided = (body.items ?? body).filter(({ kind }) => kind === 'granted');
  demand(decided.length === 1, `granted once: ${JSON.stringify(body)}`, winner);
  for (const desk of desks) await desk.close();
  return winner.name;
}

/** A file before its post, examined, with a grant proposed: what two persons may decide. */
async function proposedFile(stage) {
  const applicant = await openAccount(stage, { name: 'at-once', language: 'fr', givenName: 'Erika' });
  const agent = await officer(stage, 'agent.berlin');
  const { id } = await beforeThePost(stage, applicant);
  await admit(agent, id);
  await agent.post(`${path(id)}/propose-decision`, proposalFor(await closed(agent, id, 'screening')));
  return { id, applicant, agent };
}

async function readsWhatHappened(desk, text) {
  demand(text.includes('Votre décision n’est pas enregistrée'), `who came second reads so: ${text}`, desk);
  demand(/Accordé|Délivré/.test(text), 'and sees the file as it is now', desk);
  demand((await desk.page.locator(BUTTON).count()) === 0, 'with no button to decide again', desk);
}
