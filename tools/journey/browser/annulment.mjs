import { paperIsThere, counterCode, orderOf } from './copies.mjs';
import { demand, newcomer } from './newcomer.mjs';
import { birthIsRegistered, daysAgo } from './registers.mjs';
import { signIn } from './staff.mjs';

const MINUTE = 60_000;

/**
 * An act is annulled by judgment: one officer proposes, another writes it down, and whoever checks the number of a copy
 * given before reads at once that it does not stand. Returns the milliseconds until then.
 */
export async function annulmentRevokesCopies(scene) {
  const mother = await newcomer(scene);
  const birth = await birthIsRegistered(scene, { motherCode: await counterCode(mother) });
  await orderOf(mother, birth, { product: 'full-copy', relation: 'mother' });
  await paperIsThere(mother, performance.now());
  const number = /MLA[0-9A-Z-]+/.exec(await mother.page.locator('main').innerText())?.[0];
  demand((await verdict(scene, mother, number)) === 'good', 'the copy stands', mother.page);
  await actIsAnnulled(scene, birth.act);
  const began = performance.now();
  while ((await verdict(scene, mother, number)) === 'good')
    demand(performance.now() - began < MINUTE, 'a minute later the copy still stands', mother.page);
  const text = await mother.page.locator('main').innerText();
  demand(/révoqué|ne vaut plus|annulé/i.test(text), `anybody reads that it does not: ${text}`, mother.page);
  demand(!text.includes(birth.child.givenNames), 'without a name', mother.page);
  await mother.context.close();
  return Math.round(performance.now() - began);
}

/** What the page of a number says, by its colour. */
async function verdict({ gateway }, { page }, number) {
  await page.goto(`${gateway}/fr/verify/${number}`);
  const tone = await page.locator('.verdict').getAttribute('class');
  return /verdict-(\w+)/.exec(tone ?? '')?.[1];
}

async function actIsAnnulled(scene, act) {
  const agent = await signIn(scene, 'agent.paris');
  await agent.open(act);
  await agent.tabTo('details:has(form[action="?do=annul"]) > summary', { from: 'top' });
  await agent.page.keyboard.press('Enter');
  const form = 'form[action="?do=annul"]';
  await agent.fill(`${form} [name=court]`, 'Tribunal judiciaire de Paris');
  await agent.fill(`${form} [name=reference]`, 'RG 26/01234');
  for (const [part, value] of Object.entries(daysAgo(0))) await agent.fill(`${form} [name=date-${part}]`, value);
  await agent.tabTo(`${form} button`);
  await agent.enter();
  demand((await agent.text()).includes('il faut deux personnes'), 'who proposed does not apply', agent.page);
  await agent.close();
  const consul = await signIn(scene, 'consul.paris');
  await consul.open(act);
  await consul.follow('form[action^="?do=apply"] button');
  demand(/annulé/i.test(await consul.text()), 'the act says that it is annulled', consul.page);
  await consul.close();
}
