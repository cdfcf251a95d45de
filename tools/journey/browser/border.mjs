import { fillDraft, openAccount, submitAndPay } from '../applicant-steps.mjs';
import { inDays } from '../application.mjs';
import { until } from '../person.mjs';
import { decideAndWait, examine, officer, proposalFor } from '../post-steps.mjs';
import { fill, press } from './newcomer.mjs';
import { demand, signIn } from './staff.mjs';

export const silent = { title: () => {}, say: () => {}, line: () => {}, check: () => true };
const path = (id) => `/v1/visas/applications/${id}`;

/**
 * A border officer has a traveller before her who shows a passport: she types its number, lets the traveller in, later out;
 * the visa is used up. Then a visa that two officers revoked: she sees it at once, and refuses entry.
 */
export async function visaIsUsed(scene) {
  const stage = { base: scene.gateway, report: silent, staff: scene.stack.staff };
  const keys = await signIn(scene, 'frontiere.bamako');
  const first = await grantedVisa(stage);
  await letInAndOut(keys, first);
  const ask = async () => (await first.applicant.get(path(first.id), { quiet: true })).body;
  await until('the visa is used up', ask, ({ state }) => state === 'USED_UP');
  const second = await grantedVisa(stage);
  const told = await revokedVisaIsRefused(scene, keys, second);
  await keys.close();
  return told;
}

/** A visa that is valid since yesterday: the day at the border may not be the day at the post. */
export async function grantedVisa(stage) {
  const applicant = await openAccount(stage, { name: 'border', language: 'fr', givenName: 'Erika' });
  const { id } = await submitAndPay(stage, applicant, await fillDraft(stage, applicant));
  const agent = await officer(stage, 'agent.berlin');
  const file = await examine(agent, id);
  await agent.post(`${path(id)}/propose-decision`, {
    ...proposalFor(file),
    validFrom: inDays(-1),
    validUntil: inDays(85),
  });
  const issued = await decideAndWait(stage, await officer(stage, 'consul.berlin'), applicant, id);
  return { id, applicant, number: issued.visa.number, passport: file.travelDocument.number };
}

/** A visa for one entry: let in once, out again, and then no more. */
export async function letInAndOut(keys, { passport }) {
  const shown = { issuer: 'DEU', passportNumber: passport };
  await present(keys, shown);
  demand((await keys.text()).includes('Entrée permise'), 'the visa lets her in', keys);
  await keys.page.click('form[action="?do=entry"] button');
  await keys.page.getByText('L’entrée est notée.').waitFor();
  await present(keys, shown);
  demand((await keys.text()).includes('Déjà entré'), 'she is here', keys);
  await missedExitNeedsADay(keys);
  await present(keys, shown);
  await keys.page.click('form[action="?do=exit"] button');
  await keys.page.getByText('La sortie est notée.').waitFor();
  await present(keys, shown);
  demand((await keys.text()).includes('Toutes les entrées du visa sont utilisées'), 'one entry was one entry', keys);
}

/** Nobody leaves before she came: the form comes back with its message, and the same traveller still stands there. */
async function missedExitNeedsADay(keys) {
  const form = 'form[action="?do=missed-exit"]';
  await keys.page.click(`details:has(${form}) > summary`);
  for (const [part, value] of Object.entries({ day: '1', month: '1', year: '2026' }))
    await keys.page.fill(`${form} [name=leftOn-${part}]`, value);
  await keys.page.click(`${form} button`);
  await keys.page.locator(`${form} .field-error`).waitFor();
  demand((await keys.text()).includes('Donnez le jour du cachet'), 'a missed exit ends a stay', keys);
}

/** @returns how long after the confirmation the desk said so */
async function revokedVisaIsRefused(scene, keys, { id, number }) {
  const confirmed = await visaIsRevoked(scene, id);
  await present(keys, { visaNumber: number });
  demand((await keys.text()).includes('annulé ou révoqué'), 'the border knows', keys);
  const milliseconds = Math.round(performance.now() - confirmed);
  await keys.page.click('details:has(form[action="?do=refusal"]) > summary');
  await press(keys.page, 'form[action="?do=refusal"] button');
  demand((await keys.text()).includes('Cochez au moins un motif'), 'a refusal has a reason', keys);
  await keys.page.check('form[action="?do=refusal"] input[value=R10]');
  await keys.page.click('form[action="?do=refusal"] button');
  await keys.page.getByText('Le refus d’entrée est noté.').waitFor();
  return milliseconds;
}

/** Proposed by one officer, confirmed by another. @returns when it was, by `performance.now()` */
export async function visaIsRevoked(scene, id) {
  const agent = await signIn(scene, 'agent.berlin');
  await agent.open(`/fr/staff/visas/${id}`);
  await agent.page.click('details:has(form[action="?do=propose-ending"]) > summary');
  await agent.page.selectOption('form[action="?do=propose-ending"] select', 'revoke');
  await agent.page.check('form[action="?do=propose-ending"] input[value=R02]');
  await agent.page.click('form[action="?do=propose-ending"] button:last-of-type');
  await agent.page.getByText('une autre personne').first().waitFor();
  demand((await agent.page.locator('form[action="?do=confirm-ending"]').count()) === 0, 'not by one alone', agent);
  await agent.close();
  const consul = await signIn(scene, 'consul.berlin');
  await consul.open(`/fr/staff/visas/${id}`);
  await consul.page.click('form[action="?do=confirm-ending"] button');
  await consul.page.getByText('Le visa ne vaut plus').waitFor();
  const confirmed = performance.now();
  await consul.close();
  return confirmed;
}

/** What the traveller shows at the desk; the verdict stands there then. */
export async function present(keys, fields) {
  await keys.open('/fr/staff/visa-desk');
  await fill(keys.page, fields);
  await keys.page.click('form[action="?do=verify"] button');
  await keys.page.locator('.verdict').waitFor();
}
