import { randomInt } from 'node:crypto';
import { inDays } from '../application.mjs';
import { demand, fill, newcomer, press } from './newcomer.mjs';
import { newFamily } from './registers.mjs';

const band = '.acting-band';
const texts = (page) => page.locator('main').innerText();

/**
 * A grandmother lets a nephew help her: she chooses what, reads him the code, he accepts it with his own account, reports her
 * lost passport in her name, is told what he may not do; she reads what he did and ends it, and he can do no more.
 * Returns how many lines of the log she reads.
 */
export async function helperIsTrusted(scene, { javaScript = true } = {}) {
  const giver = await newcomer(scene, { javaScript });
  const helper = await newcomer(scene, { javaScript });
  const code = await mandateIsGiven(giver);
  await mandateIsAccepted(helper, code);
  const report = await lossIsReported(helper);
  await restIsRefused(helper);
  const lines = await logIsRead(giver, report);
  await mandateIsEnded(giver);
  await helperIsStopped(helper, report);
  await giver.context.close();
  await helper.context.close();
  return lines;
}

async function mandateIsGiven({ page, gateway, password }) {
  await page.goto(`${gateway}/fr/account`);
  await go(page, 'main a[href$="/account/helpers"]');
  await go(page, 'main a[href$="/helpers/new"]');
  await press(page);
  for (const field of ['helperName', 'parts', 'password']) {
    const said = await page.locator(`.error-summary a[href="#${field}"]`).count();
    demand(said === 1, `an empty ${field} is said: ${await page.locator('.error-summary').innerText()}`, page);
  }
  await fill(page, { helperName: 'Mon neveu Issa', 'part-travel-papers': 'act', lasting: '1', password });
  await press(page);
  const code = await page.locator('.big-code').innerText();
  demand(/^([2-9B-Z]{4} ){2}[2-9B-Z]{4}$/.test(code), `a code that can be read aloud: ${code}`, page);
  demand((await texts(page)).includes('Mon neveu Issa'), 'it says for whom it is', page);
  await page.goto(`${gateway}/fr/account/helpers`);
  demand(!(await texts(page)).includes(code), 'the code is shown once', page);
  return code;
}

async function mandateIsAccepted({ page, gateway }, code) {
  await page.goto(`${gateway}/fr/account/helpers/accept`);
  await press(page);
  demand((await page.locator('.error-summary a[href="#code"]').count()) === 1, 'an empty code is said', page);
  await page.fill('#code', code.toLowerCase());
  await press(page);
  demand((await texts(page)).includes('Erika'), 'he reads who trusts him, before he accepts', page);
  await press(page, 'main button[value=accept]');
  await press(page, 'main button[value=act]');
  demand((await page.locator(band).innerText()).includes('Vous agissez pour Erika'), 'every page says so', page);
  demand((await page.locator('h1').innerText()).includes('Erika'), 'these are her files', page);
  demand(!(await texts(page)).includes('Certificats'), 'only what the mandate is about is offered', page);
}

async function lossIsReported({ page, gateway }) {
  const { child } = newFamily({ bornDaysAgo: 25_000 });
  await page.goto(`${gateway}/fr/loss/new?for=self`);
  const { surname, givenNames, birth } = child;
  const birthDate = `${birth.year}-${birth.month}-${birth.day}`;
  const who = { surname, givenNames, sex: 'F', birthDate, birthPlace: 'Kita', birthCountry: 'MLI' };
  const what = { kind: 'passport', number: `AD${randomInt(1e6, 1e7)}`, circumstance: 'lost', on: inDays(-1) };
  await fill(page, { ...who, ...what, place: 'Marché', country: 'FRA', post: 'PAR' });
  await press(page);
  const errors = await page.locator('.error-summary').allTextContents();
  demand(/\/files\/loss\/[0-9a-f-]{36}$/.test(page.url()), `he files it in her name ${errors.join(' ')}`, page);
  demand((await page.locator(band).count()) === 1, 'the band is there too', page);
  return page.url();
}

async function restIsRefused({ page, gateway }) {
  await page.goto(`${gateway}/fr/account/programs`);
  demand((await texts(page)).includes('Ce mandat ne permet pas cela'), 'the rest is refused in plain words', page);
  await page.goto(`${gateway}/fr/account`);
  demand(page.url().endsWith('/account/helpers'), 'his own account waits', page);
}

async function logIsRead({ page, gateway }, report) {
  await page.goto(report);
  demand((await page.locator('h1').count()) === 1 && !page.url().includes('sign-in'), 'the report is hers', page);
  await page.goto(`${gateway}/fr/account/helpers`);
  await go(page, 'main section.card a[href*="/account/helpers/"]');
  const log = await texts(page);
  demand(log.includes('nouveau dossier'), `she reads what he filed: ${log}`, page);
  demand(log.includes('refusé'), 'and what he was refused', page);
  return page.locator('.plain-list > li').count();
}

async function mandateIsEnded({ page }) {
  await press(page, 'main button[value=end]');
  demand((await texts(page)).includes('Le mandat est terminé'), 'she ends it', page);
}

async function helperIsStopped({ page, gateway }, report) {
  await page.goto(report);
  demand((await texts(page)).includes('n’est plus en vigueur'), 'his next page is refused', page);
  demand((await page.locator(band).innerText()).includes('n’est plus en vigueur'), 'the band says why', page);
  await press(page, `${band} button`);
  demand((await page.locator(band).count()) === 0, 'he is himself again', page);
  await page.goto(`${gateway}/fr/files`);
  demand((await page.locator('h1').innerText()).includes('Mes dossiers'), 'with his own files', page);
}

async function go(page, selector) {
  await Promise.all([page.waitForNavigation(), page.locator(selector).first().click()]);
}
