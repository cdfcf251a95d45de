import { randomUUID } from 'node:crypto';
import { codeFor } from '../mailbox.mjs';
import { Person } from '../person.mjs';

const PASSWORD = 'un fleuve coule vers la mer';

/** Nobody listens: the pages say what happens. */
const silent = { line() {}, say() {}, check: (_what, isTrue) => isTrue };

const TELEPHONE = { width: 360, height: 740 };
export const LAPTOP = { width: 1280, height: 800 };

/**
 * Somebody who opens an account through the pages, takes the code from the mail and signs in, in a browser of her own:
 * a telephone. `javaScript: false` is a browser that runs no program.
 */
export async function newcomer(scene, options) {
  const device = await deviceOf(scene, options);
  const { page, gateway, locale } = device;
  const email = `newcomer.${randomUUID()}@example.org`;
  await page.goto(`${gateway}/${locale}/sign-up`);
  await page.fill('#givenName', 'Erika');
  await page.fill('#contact', email);
  await page.fill('#password', PASSWORD);
  await press(page);
  const code = await codeFor(new Person({ name: 'mail', base: gateway, report: silent }), email);
  await page.fill('#code', code);
  await press(page);
  const person = { ...device, email, password: PASSWORD };
  await signIn(person, `/${locale}/files`);
  return person;
}

/** Somebody with an account, in one more browser: at the list of her files. */
export async function atDevice(scene, { email, password }, options) {
  const person = { ...(await deviceOf(scene, options)), email, password };
  await signIn(person, `/${person.locale}/files`);
  return person;
}

async function deviceOf({ browser, gateway }, { javaScript = true, locale = 'fr', viewport = TELEPHONE } = {}) {
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport,
    locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return { context, page, locale, gateway };
}

/** Signs in and lands where `next` says. */
export async function signIn({ page, email, password, locale, gateway }, next) {
  await page.goto(`${gateway}/${locale}/sign-in?next=${encodeURIComponent(next)}`);
  await page.fill('#login', email);
  await page.fill('#password', password);
  await press(page);
  if (!page.url().includes(next)) throw new Error(`signing in leads to ${page.url()}`);
}

/** Presses the first button of the page's form, or another one, and waits for the next page. */
export async function press(page, button = 'main form button[type=submit]') {
  await Promise.all([page.waitForNavigation(), page.locator(button).first().click()]);
}

/** Follows a link whose address ends so. */
export async function follow(page, end) {
  await Promise.all([page.waitForNavigation(), page.locator(`main a[href$="${end}"]`).first().click()]);
}

/** Fills controls by their names: text, a choice of a list, a radio button, a date as YYYY-MM-DD. */
export async function fill(page, answers) {
  for (const [name, value] of Object.entries(answers)) await fillOne(page, name, String(value));
}

async function fillOne(page, name, value) {
  if ((await page.locator(`[name="${name}-day"]`).count()) > 0) {
    const [year, month, day] = value.split('-');
    await page.fill(`[name="${name}-day"]`, day);
    await page.fill(`[name="${name}-month"]`, month);
    await page.fill(`[name="${name}-year"]`, year);
    return;
  }
  const control = page.locator(`[name="${name}"]`);
  const kind = await control.first().evaluate((element) => element.type);
  if (kind === 'radio') await page.check(`[name="${name}"][value="${value}"]`);
  else if (kind === 'select-one') await control.selectOption(value);
  else await control.fill(value);
}

/** @throws Error when a page does not say what it must */
export function demand(isSo, what, page) {
  if (!isSo) throw new Error(`${what} (${page.url()})`);
}
