import { secondFactor } from '../stack.mjs';
import { Keyboard } from './keyboard.mjs';

/**
 * Journeys of officers in a real browser, with the keyboard alone. `stack.staff(name)` gives the demo account;
 * `visaId` is an application that is paid and waits for the post.
 */

const sessions = new Map();

/** An officer with both factors in a browser window of her own; who signed in once stays so for the other parts. */
export async function signIn(scene, name, options = {}) {
  const key = `${name} at ${scene.gateway}`;
  if (!sessions.has(key)) sessions.set(key, await sessionOf(scene, name));
  const context = await scene.browser.newContext({ ...desk, ...options, storageState: sessions.get(key) });
  const keys = new Keyboard(await context.newPage(), scene.gateway);
  return Object.assign(keys, { close: () => context.close() });
}

const desk = { locale: 'fr-FR', viewport: { width: 1280, height: 900 } };

async function sessionOf({ browser, gateway, stack }, name) {
  const { login, password, totpSeed } = stack.staff(name);
  const context = await browser.newContext(desk);
  const keys = new Keyboard(await context.newPage(), gateway);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await keys.open('/fr/sign-in?next=/fr/staff');
    await keys.fill('#login', login);
    await keys.fill('#password', password);
    await keys.fill('#totp', secondFactor(totpSeed)());
    await keys.enter();
    if (!keys.page.url().includes('/sign-in')) {
      const state = await context.storageState();
      await context.close();
      return state;
    }
    // A code works once: the next one comes with the next half minute.
    await new Promise((resolve) => setTimeout(resolve, 30_500 - (Date.now() % 30_000)));
  }
  throw new Error(`${name} cannot sign in`);
}

export const demand = (isSo, what, keys) => {
  if (!isSo) throw new Error(`${what} (${keys.page.url()})`);
};

/**
 * From the queue to the proposal, then another person decides. `terms` are dates of the visa that are not as the page
 * suggests them. Ends with the state that the page says.
 */
export async function visaIsDecided(
  scene,
  { visaId, agent: agentName = 'agent.berlin', consul: consulName = 'consul.berlin', terms },
) {
  const agent = await signIn(scene, agentName);
  await openByKeys(agent, '/fr/staff/queues/visas/admissibility', visaId);
  await agent.follow('form[action="?do=assign"] button');
  await agent.follow('form[action="?do=admit"] button');
  for (;;) {
    const open = await agent.page.locator('form[action^="?do=accept"] button').count();
    if (open === 0) break;
    await agent.follow('form[action^="?do=accept"] button');
  }
  await biometricsAreTaken(agent);
  await grantIsProposed(agent, { terms });
  await agent.close();
  const consul = await signIn(scene, consulName);
  await openByKeys(consul, '/fr/staff/queues/visas/decision', visaId);
  await grantIsDecided(consul);
  await consul.close();
}

/** On the page of an examined file; the page then says that a second person is needed. */
export async function grantIsProposed(agent, { terms = {} } = {}) {
  await termsAreSent(agent, 'propose-grant', terms);
  const proposed = await agent.text();
  demand(proposed.includes('Accord proposé'), 'the proposal stands on the file', agent);
  demand(proposed.includes('il faut deux personnes'), 'the proposer reads why she does not decide', agent);
  demand((await agent.page.locator('form[action="?do=decide"]').count()) === 0, 'no button to decide', agent);
}

/** What a visa would be, as the page suggests it but for the dates that are given. */
export async function termsAreSent(keys, command, dates = {}) {
  const form = await keys.unfold(command);
  for (const [name, date] of Object.entries(dates)) await keys.fillDate(form, name, date);
  await keys.tabTo(`${form} button`);
  await keys.enter();
}

export async function grantIsDecided(consul) {
  await consul.follow('form[action="?do=decide"] button');
  demand(/Accordé|Délivré/.test(await consul.text()), 'the visa is granted', consul);
}

/** At the counter; meanwhile the lists answer by themselves. A proposal waits for both. */
async function biometricsAreTaken(agent) {
  const form = await agent.unfold('record-biometrics');
  await agent.choose(`${form} select[name=outcome]`, 'Rel');
  await agent.fill(`${form} input[name=reference]`, 'BIO-BER-2026-004711');
  await agent.tabTo(`${form} button`);
  await agent.enter();
  const open = agent.page.locator('section[aria-labelledby=parts] .tag-wait');
  for (let tries = 0; (await open.count()) > 0; tries += 1) {
    demand(tries < 30, `every part is closed: ${await agent.text()}`, agent);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await agent.page.reload();
  }
}

/** j walks to the line, e opens it: the way of somebody who does this all day. */
export async function openByKeys(keys, queue, id) {
  await keys.open(queue);
  for (let page = 0; page < 50; page += 1) {
    const links = await keys.page.locator('tr[data-row] [data-open]').evaluateAll((all) => all.map(({ href }) => href));
    const line = links.findIndex((href) => href.endsWith(id));
    if (line >= 0) {
      for (let presses = 0; presses <= line; presses += 1) await keys.page.keyboard.press('j');
      await keys.pressAndGo('e');
      return;
    }
    await keys.follow('nav.paging a[rel=next]');
  }
  throw new Error(`${id} is not in ${queue}`);
}
