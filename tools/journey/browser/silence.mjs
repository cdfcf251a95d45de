import { openAccount } from '../applicant-steps.mjs';
import { admit, beforeThePost, closed, path, waitFor } from '../acceptance/steps.mjs';
import { until } from '../person.mjs';
import { officer } from '../post-steps.mjs';
import { silent } from './border.mjs';
import { demand, grantIsDecided, grantIsProposed, openByKeys, signIn, termsAreSent } from './staff.mjs';

const DAY = 86_400_000;
const nobody = async () => {};

/**
 * An agent asks security; the day of the answer passes in silence: the page says that it is late and who was told, and
 * lets nobody grant. Then security answers, late; the page says so, and the file goes on. `look` sees the pages that are
 * worth a look.
 * @returns how many lines of the history speak of it
 */
export async function silenceGrantsNothing(scene, { look = nobody } = {}) {
  const { clock } = scene;
  if (!clock) throw new Error('It plays with time: start the stack with CLOCK_FILE, see --help.');
  const stage = { base: scene.gateway, report: silent, staff: scene.stack.staff };
  try {
    const { id, applicant, examiner } = await examinedFile(stage);
    const agent = await signIn(scene, 'agent.berlin');
    await securityIsAsked(agent, id);
    const asked = await consultation(examiner, id);
    clock.standAt(new Date(new Date(asked.dueOn).getTime() + 2 * DAY));
    await until(
      'the escalation',
      () => consultation(examiner, id),
      ({ state }) => state === 'OVERDUE',
      150_000,
    );
    await silenceIsShown(agent, id, look);
    await securityAnswers(scene, asked.id, look);
    const said = await answerIsShownLate(agent, id, look);
    await grantIsProposed(agent);
    await agent.close();
    const consul = await signIn(scene, 'consul.berlin');
    await openByKeys(consul, '/fr/staff/queues/visas/decision', id);
    await grantIsDecided(consul);
    await consul.close();
    await waitFor(applicant, id, 'ISSUED');
    return said;
  } finally {
    clock.back();
  }
}

/** Everything is done with the file but what others have to say. */
async function examinedFile(stage) {
  const applicant = await openAccount(stage, { name: 'silent', language: 'fr', givenName: 'Erika' });
  const examiner = await officer(stage, 'agent.berlin');
  const { id } = await beforeThePost(stage, applicant);
  await admit(examiner, id);
  await closed(examiner, id, 'screening');
  return { id, applicant, examiner };
}

async function consultation(examiner, id) {
  const { body } = await examiner.get(`${path(id)}/consultations`, { quiet: true });
  return body.items.find(({ service }) => service === 'security');
}

async function securityIsAsked(agent, id) {
  await agent.open(`/fr/staff/visas/${id}`);
  const form = await agent.unfold('open-consultation');
  const name = await agent.page.locator(`${form} option[value=security]`).innerText();
  await agent.choose(`${form} select[name=service]`, name.slice(0, 4));
  await agent.fill(`${form} [name=question]`, 'Cette personne est-elle connue de vos services ?');
  await agent.tabTo(`${form} button`);
  await agent.enter();
  const text = await agent.text('section[aria-labelledby=consultations]');
  demand(text.includes('attend la réponse') && text.includes('Réponse avant le'), 'it says until when', agent);
}

/** Late, and told to somebody; a visa that is proposed all the same is refused in words. */
async function silenceIsShown(agent, id, look) {
  await agent.open(`/fr/staff/visas/${id}`);
  await look(agent.page, 'silence-overdue');
  const box = await agent.text('section[aria-labelledby=consultations]');
  demand(box.includes('en retard') && box.includes('Réponse avant le'), `it is late: ${box}`, agent);
  const history = await agent.text('section[aria-labelledby=history]');
  demand(history.includes('Retard signalé'), `the history says that it was told: ${history}`, agent);
  await termsAreSent(agent, 'propose-grant');
  const refused = await agent.text('.error-summary');
  demand(refused.includes('L’examen n’est pas fini'), `no visa by silence: ${refused}`, agent);
  await look(agent.page, 'silence-refused');
}

/** @param question the id by which security finds it among its own */
async function securityAnswers(scene, question, look) {
  const security = await signIn(scene, 'securite');
  await openByKeys(security, '/fr/staff/consultations', question);
  demand((await security.text()).includes('en retard'), 'the service sees that it is late', security);
  await look(security.page, 'silence-asked');
  await security.pick('answer', 'no-objection');
  await security.follow('form[action="?do=answer"] button');
  demand((await security.text()).includes('Votre réponse est partie.'), 'it answered', security);
  await security.close();
}

/** @returns how many lines of the history are about the service */
async function answerIsShownLate(agent, id, look) {
  await agent.open(`/fr/staff/visas/${id}`);
  await look(agent.page, 'silence-late');
  const box = await agent.text('section[aria-labelledby=consultations]');
  demand(box.includes('Pas d’objection') && box.includes('hors délai'), `the answer came late: ${box}`, agent);
  const lines = await agent.page.locator('section[aria-labelledby=history] .timeline li').allInnerTexts();
  const told = lines.map((line) => line.replaceAll(/\s+/g, ' '));
  const answered = told.find((line) => line.includes('Réponse du service consulté'));
  demand(answered?.includes('hors délai'), `so says the history: ${told.join(' | ')}`, agent);
  return told.filter((line) => /consulté|Retard/.test(line)).length;
}
