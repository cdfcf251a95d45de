import { secondFactor } from '../stack.mjs';
import { Keyboard } from './keyboard.mjs';

/**
 * Journeys of officers in a real browser, with the keyboard alone. `stack.staff(name)` gives the demo account;
 * `visaId` is an application that is paid and waits for the post.
 */

/** Signs an officer in through the page, second factor included, in a browser of her own. */
export async function signIn({ browser, gateway, stack }, name) {
  const { login, password, totpSeed } = stack.staff(name);
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } });
  const keys = new Keyboard(await context.newPage(), gateway);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await keys.open('/fr/sign-in?next=/fr/staff');
    await keys.fill('#login', login);
    await keys.fill('#password', password);
    await keys.fill('#totp', secondFactor(totpSeed)());
    await keys.enter();
    if (!keys.page.url().includes('/sign-in')) return Object.assign(keys, { close: () => context.close() });
    // A code works once: the next one comes with the next half minute.
    await new Promise((resolve) => setTimeout(resolve, 30_500 - (Date.now() % 30_000)));
  }
  throw new Error(`${name} cannot sign in`);
}

const demand = (isSo, what, keys) => {
  if (!isSo) throw new Error(`${what} (${keys.page.url()})`);
};

/** From the queue to the proposal, then another person decides. Ends with the state that the page says. */
export async function visaIsDecided(
  scene,
  { visaId, agent: agentName = 'agent.berlin', consul: consulName = 'consul.berlin' },
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
  await agent.tabTo('details:has(form[action="?do=propose-grant"]) > summary', { from: 'top' });
  await agent.page.keyboard.press('Enter');
  await agent.tabTo('form[action="?do=propose-grant"] button');
  await agent.enter();
  const proposed = await agent.text();
  demand(proposed.includes('Accord proposé'), 'the proposal stands on the file', agent);
  demand(proposed.includes('il faut deux personnes'), 'the proposer reads why she does not decide', agent);
  demand((await agent.page.locator('form[action="?do=decide"]').count()) === 0, 'no button to decide', agent);
  await agent.close();
  const consul = await signIn(scene, consulName);
  await openByKeys(consul, '/fr/staff/queues/visas/decision', visaId);
  await consul.follow('form[action="?do=decide"] button');
  const decided = await consul.text();
  demand(/Accordé|Délivré/.test(decided), 'the visa is granted', consul);
  await consul.close();
}

/** j walks to the line, e opens it: the way of somebody who does this all day. */
async function openByKeys(keys, queue, id) {
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

/** Types a name, a birth and a nationality into the section that is open. */
async function fillPerson(keys, { surname, givenNames, birth, place, country, linkCode }) {
  await keys.fill('#surname', surname);
  await keys.fill('#givenNames', givenNames);
  if (birth.sex) await keys.pick('sex', birth.sex);
  for (const part of ['day', 'month', 'year']) if (birth[part]) await keys.fill(`#birthDate-${part}`, birth[part]);
  if (place) await keys.fill('#birthPlace', place);
  if (country) await keys.choose('#birthCountry', country);
  await keys.choose('#nationality1', 'Mali');
  if (linkCode) await keys.fill('#linkCode', linkCode);
}

const next = (keys) => keys.tabTo('button[name=then][value=next]').then(() => keys.enter());

/** An agent takes a declaration down, section by section, and declares it. Returns its id. */
export async function birthIsDeclared(agent, { child, mother, father }) {
  await agent.open('/fr/staff');
  await agent.follow('a[href$="/staff/registers"]');
  await agent.follow('a[href$="/declarations/new"]');
  await agent.follow('form[action="?do=start"] button');
  await fillPerson(agent, child);
  await next(agent);
  for (const parent of [mother, father]) {
    await agent.pick('declared', parent ? 'yes' : 'no');
    if (parent) await fillPerson(agent, parent);
    await next(agent);
  }
  await agent.pick('capacity', father ? 'father' : 'mother');
  await agent.tabTo('button[name=then][value=file]');
  await agent.enter();
  await agent.follow('form[action="?do=declare"] button');
  return new URL(agent.page.url()).pathname.split('/').at(-1);
}

/** The agent verifies and reads that she cannot sign; the consul reads the act and signs it. Returns the act's address and number. */
export async function actIsSigned({ agent, consul }, id) {
  await agent.open(`/fr/staff/registers/declarations/${id}`);
  await agent.follow('form[action="?do=verify"] button');
  demand((await agent.page.locator('a[href$="/sign"]').count()) === 0, 'who verified does not sign', agent);
  await openByKeys(consul, '/fr/staff/queues/births/signing', id);
  await consul.follow('a[href$="/sign"]');
  await consul.follow('form[action="?do=sign"] button');
  demand(/\/registers\/acts\//.test(consul.page.url()), 'the signed act is shown', consul);
  const [, year, number] = /PAR\/(\d{4})\/\w+\/(\d+)/.exec(await consul.text()) ?? [];
  demand(number !== undefined, 'with its number', consul);
  return { act: new URL(consul.page.url()).pathname, year, number };
}

/** The same child again at another post, the name spelled otherwise: compared side by side, then decided. */
export async function duplicateIsStopped(agent, id) {
  await openByKeys(agent, '/fr/staff/queues/births/duplicates', id);
  demand(
    (await agent.page.locator('form[action="?do=verify"]').count()) === 0,
    'a suspicion stops verification',
    agent,
  );
  await agent.follow('a[href$="/duplicates"]');
  const marks = await agent.page.locator('main mark').count();
  demand(marks > 0, 'what differs is marked', agent);
  demand((await agent.text()).includes('différent'), 'and said in words', agent);
  await agent.follow('button[name=verdict][value=duplicate]');
  demand((await agent.text()).includes('Rejetée'), 'the duplicate is rejected', agent);
}

/**
 * A birth declared in Paris and signed; declared again in Lyon with the name spelled otherwise and stopped. With the code
 * of her account the mother is known to the register.
 */
export async function birthIsRegistered(scene, { motherCode } = {}) {
  const family = `Traor${Array.from({ length: 6 }, () => letter()).join('')}`;
  const child = {
    surname: `${family}é`,
    givenNames: 'Awa',
    birth: { sex: 'F', ...daysAgo(12) },
    place: 'Paris 14e',
    country: 'France',
  };
  const mother = {
    surname: 'Cissé',
    givenNames: `Aïssata ${family}`,
    birth: { year: '1998' },
    place: 'Kati',
    country: 'Mali',
    linkCode: motherCode,
  };
  const father = {
    surname: `${family}é`,
    givenNames: 'Moussa',
    birth: { year: '1990' },
    place: 'Bamako',
    country: 'Mali',
  };
  const agent = await signIn(scene, 'agent.paris');
  const id = await birthIsDeclared(agent, { child, mother, father });
  const consul = await signIn(scene, 'consul.paris');
  const signed = await actIsSigned({ agent, consul }, id);
  const lyon = await signIn(scene, 'agent.lyon');
  const otherwise = { ...child, surname: `${family}e`, birth: { sex: 'F', ...daysAgo(11) } };
  const again = await birthIsDeclared(lyon, {
    child: otherwise,
    mother: { ...mother, linkCode: undefined },
    father: null,
  });
  await duplicateIsStopped(lyon, again);
  for (const one of [agent, consul, lyon]) await one.close();
  return { declaration: id, ...signed, child, mother, father };
}

const letter = () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(Math.random() * 26)];

function daysAgo(days) {
  const [year, month, day] = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10).split('-');
  return { day, month, year };
}
