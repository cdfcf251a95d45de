import { demand, newcomer, signIn as signInAgain } from './newcomer.mjs';
import { newFamily } from './registers.mjs';
import { registrationIsAsked } from './registration.mjs';
import { openByKeys, signIn } from './staff.mjs';

const queue = '/fr/staff/queues/double-persons';

/**
 * One person asks twice, from two accounts and spelled otherwise: the agent reads why the register suspects it and
 * proposes, the consul confirms, both files are in one account; then they part again. Officers use the keyboard alone.
 * Returns the milliseconds from the confirmation to both files in one account.
 */
export async function doublePersonIsMerged(scene) {
  const { child } = newFamily({ bornDaysAgo: 12_000 });
  const [one, again] = [await newcomer(scene), await newcomer(scene)];
  const first = await registrationIsAsked(one, { ...child, surname: `Cissé ${child.surname}` });
  const second = await registrationIsAsked(again, { ...child, surname: `Sisse ${child.surname}` });
  const pair = await isCompared(scene, { registration: second, first });
  await isDecided(scene, pair, 'confirm');
  const began = performance.now();
  await signInAgain(again, '/fr/files');
  await filesAre(again, [first, second]);
  const milliseconds = Math.round(performance.now() - began);
  await filesAre(one, [first, second]);
  await undoIsProposed(scene, pair);
  await isDecided(scene, pair, 'confirm-undo');
  for (const [person, file] of [
    [one, first],
    [again, second],
  ]) {
    await signInAgain(person, '/fr/files');
    await filesAre(person, [file]);
    await person.context.close();
  }
  return milliseconds;
}

/** From the file that says so to both side by side, and the proposal. Returns the id of the pair. */
async function isCompared(scene, { registration, first }) {
  const agent = await signIn(scene, 'agent.paris');
  await agent.open(`/fr/staff/registrations/${registration}`);
  await agent.follow('main a[href*="/staff/double-persons/"]');
  const pair = new URL(agent.page.url()).pathname.split('/').at(-1);
  const text = await agent.text();
  demand(text.includes('Les noms se prononcent de la même façon'), 'the reasons are said in words', agent.page);
  demand((await agent.page.locator('table.stacked mark').count()) >= 2, 'differences are marked', agent.page);
  const keep = await agent.page.locator('input[name=keep]').first().getAttribute('value');
  const named = await agent.page.locator('label[for=keep], .choice label').first().innerText();
  demand(named.includes('Cissé') && text.includes(first) === false, `the first is kept: ${named}`, agent.page);
  await agent.pick('keep', keep);
  await agent.tabTo('form[action="?do=propose-merge"] button');
  await agent.enter();
  demand((await agent.text()).includes('il faut deux personnes'), 'who proposed reads why', agent.page);
  demand((await agent.page.locator('form[action="?do=confirm"]').count()) === 0, 'and does not confirm', agent.page);
  await agent.close();
  return pair;
}

async function isDecided(scene, pair, command) {
  const consul = await signIn(scene, 'consul.paris');
  await openByKeys(consul, `${queue}/proposed`, pair);
  await consul.follow(`form[action="?do=${command}"] button`);
  demand((await consul.page.locator('.notice-success').count()) === 1, `${command} is done`, consul.page);
  await consul.close();
}

async function undoIsProposed(scene, pair) {
  const agent = await signIn(scene, 'agent.paris');
  await agent.open(`/fr/staff/double-persons/${pair}`);
  await agent.tabTo('details:has(form[action="?do=propose-undo"]) > summary', { from: 'top' });
  await agent.page.keyboard.press('Enter');
  await agent.tabTo('form[action="?do=propose-undo"] button');
  await agent.enter();
  demand((await agent.page.locator('.notice-success').count()) === 1, 'the undoing is proposed', agent.page);
  await agent.close();
}

/** Exactly these, as soon as they are there. */
async function filesAre({ page, gateway, locale }, ids) {
  const links = async () => {
    await page.goto(`${gateway}/${locale}/files`);
    const all = await page
      .locator('main a[href*="/files/registration/"]')
      .evaluateAll((found) => found.map((a) => a.href));
    return all.map((href) => href.split('/').at(-1)).sort();
  };
  const due = [...ids].sort().join();
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if ((await links()).join() === due) return;
    await page.waitForTimeout(250);
  }
  demand(false, `the files are ${due}: ${await links()}`, page);
}
