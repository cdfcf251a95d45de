import { openAccount } from '../applicant-steps.mjs';
import { asksForAll, examineTogether } from '../acceptance/02-family.mjs';
import { officer } from '../post-steps.mjs';
import { silent } from './border.mjs';
import { batchIsDone } from './family.mjs';
import { atDevice, demand, fill, follow, press } from './newcomer.mjs';
import { grantIsProposed, openByKeys, signIn, termsAreSent } from './staff.mjs';
import { saysSoon } from './tourist.mjs';

const nobody = async () => {};

/**
 * A family of four, filed and examined: one is refused with R12, three are granted in one batch. The mother reads why,
 * takes the letter and contests it; two others decide that the refusal was wrong. `look` sees the pages that are worth a
 * look.
 * @returns how many visas the family has at the end
 */
export async function refusalIsContested(scene, { look = nobody } = {}) {
  const stage = { base: scene.gateway, report: silent, staff: scene.stack.staff };
  const account = await openAccount(stage, { name: 'family', language: 'fr', givenName: 'Erika' });
  const { group, ids } = await asksForAll(stage, account);
  await examineTogether(await officer(stage, 'agent.berlin'), group, ids);
  const [first, second, daughter, son] = ids;
  const granted = [first, second, son];
  await decisionsAreProposed(scene, { granted, refused: daughter, look });
  await decisionsAreTaken(scene, { group, granted, refused: daughter, look });
  const mother = await atDevice(scene, account);
  for (const id of granted) await saysSoon(mother, id, 'E-visa prêt');
  await appealIsLodged(mother, daughter, look);
  await appealIsDecided(scene, daughter, look);
  await saysSoon(mother, daughter, 'E-visa prêt');
  const text = await mother.page.locator('main').innerText();
  demand(text.includes('Il a été accepté : le visa vous est accordé.'), 'she reads what became of it', mother.page);
  await look(mother.page, 'contested-issued');
  await mother.context.close();
  return ids.length;
}

async function decisionsAreProposed(scene, { granted, refused, look }) {
  const agent = await signIn(scene, 'agent.berlin');
  for (const id of granted) {
    await agent.open(`/fr/staff/visas/${id}`);
    await grantIsProposed(agent);
  }
  await agent.open(`/fr/staff/visas/${refused}`);
  const form = await agent.unfold('propose-refusal');
  await agent.follow(`${form} button`);
  demand((await agent.text()).includes('Cochez au moins un motif'), 'a refusal has a reason', agent);
  await agent.tick(`${form} input[value=R12]`);
  await agent.follow(`${form} button`);
  const proposed = await agent.text();
  demand(proposed.includes('Refus proposé') && proposed.includes('R12'), 'the refusal is proposed', agent);
  await look(agent.page, 'contested-proposed');
  await agent.close();
}

/** Three in one batch, the fourth one by itself: what was proposed otherwise is not decided with them. */
async function decisionsAreTaken(scene, { group, granted, refused, look }) {
  const consul = await signIn(scene, 'consul.berlin');
  await consul.open(`/fr/staff/visa-groups/${group}`);
  await look(consul.page, 'contested-group');
  const done = await batchIsDone(consul, 'grant');
  demand(done === granted.length, `three are granted in one batch, not ${done}`, consul);
  await look(consul.page, 'contested-batch');
  await openByKeys(consul, '/fr/staff/queues/visas/decision', refused);
  await consul.follow('form[action="?do=decide"] button');
  demand((await consul.text()).includes('Refusé'), 'the fourth is refused', consul);
  await consul.close();
}

/** She reads the reason in words, keeps the letter, and says why it is wrong. */
async function appealIsLodged(mother, id, look) {
  const { page } = mother;
  await saysSoon(mother, id, 'Télécharger la lettre');
  const text = await page.locator('main').innerText();
  demand(text.includes('Visa refusé') && text.includes('R12'), 'she reads why', page);
  await look(page, 'contested-refused');
  const [letter] = await Promise.all([page.waitForEvent('download'), page.click('main a[href$="/refusal-letter"]')]);
  demand((await letter.failure()) === null, 'she has the letter', page);
  await follow(page, '/appeal');
  await press(page);
  demand((await page.locator('.error-summary').count()) === 1, 'an appeal without a word is told so', page);
  await fill(page, { statement: 'Notre hôte a confirmé son invitation, la lettre est jointe au dossier.' });
  await press(page);
  const lodged = await page.locator('main').innerText();
  demand(lodged.includes('Recours déposé') && lodged.includes('Votre recours'), 'the appeal is lodged', page);
  await look(page, 'contested-lodged');
}

/** By people who never touched the file: not the consul who refused. */
async function appealIsDecided(scene, id, look) {
  const consul = await signIn(scene, 'consul.berlin');
  await consul.open(`/fr/staff/visas/${id}`);
  demand((await consul.text()).includes('n’ont jamais touché ce dossier'), 'it is not for who refused', consul);
  await consul.close();
  const one = await signIn(scene, 'recours.un');
  await openByKeys(one, '/fr/staff/queues/visas/appeals', id);
  await one.follow('form[action="?do=assign-appeal"] button');
  await look(one.page, 'contested-appeal');
  await termsAreSent(one, 'propose-overturn');
  demand((await one.text()).includes('Il est proposé d’accorder le visa'), 'she proposes to grant it', one);
  demand((await one.page.locator('form[action="?do=decide-appeal"]').count()) === 0, 'not by one alone', one);
  await one.close();
  const two = await signIn(scene, 'recours.deux');
  await openByKeys(two, '/fr/staff/queues/visas/appeals', id);
  await two.follow('form[action="?do=decide-appeal"] button');
  demand((await two.text()).includes('Refus annulé, visa accordé'), 'another one decides', two);
  await two.close();
}
