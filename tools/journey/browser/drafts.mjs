import sharp from 'sharp';
import { answersOf, startFromRequirements } from './applicant.mjs';
import { someOrder } from './copies.mjs';
import { demand, fill, newcomer, press } from './newcomer.mjs';

/**
 * Nothing typed is lost: at every page of questions the tab is killed while it is typed, then the network at the moment
 * of sending, and the page that is opened again holds every field. Returns how many fields were looked at.
 */
export async function draftsSurvive(scene) {
  const person = await newcomer(scene);
  const id = await startFromRequirements(person);
  let fields = 0;
  for (const [slug, answers] of answersOf()) {
    const address = `${person.gateway}/${person.locale}/visas/${id}/${slug}`;
    fields += await tabIsKilled(person, address, answers);
    fields += await networkDies(person, address, answers);
    await press(person.page);
    demand(!person.page.url().endsWith(`/${slug}`), `${slug} is saved`, person.page);
    await person.page.goto(address);
    demand((await whatStands(person.page)) === 'nothing restored', 'what was saved is no draft any more', person.page);
  }
  fields += await orderSurvives(person);
  await person.context.close();
  return fields;
}

async function orderSurvives(person) {
  const address = `${person.gateway}/${person.locale}/copies/new`;
  const answers = { ...someOrder('Brouillon'), purpose: 'Inscription à l’école', year: '2020', number: '12' };
  const fields = (await tabIsKilled(person, address, answers)) + (await networkDies(person, address, answers));
  await press(person.page);
  demand(/\/files\/copy\//.test(person.page.url()), 'the order is placed', person.page);
  return fields;
}

/** The tab is gone while it is typed; the page is not asked and keeps nothing at that moment. */
async function tabIsKilled(person, address, answers) {
  await person.page.goto(address);
  await fill(person.page, answers);
  await person.page.close({ runBeforeUnload: false });
  person.page = await person.context.newPage();
  person.page.setDefaultTimeout(20_000);
  await person.page.goto(address);
  return holds(person.page, answers, 'after the tab was killed');
}

/** The network dies between the finger and the server: told by the browser, or not told at all. */
async function networkDies({ page, context }, address, answers) {
  await context.setOffline(true);
  await page.locator('main form button[type=submit]').first().click();
  demand((await page.locator('main form [role=alert]').count()) === 1, 'the page says that there is no network', page);
  await holds(page, answers, 'while the network is gone');
  await context.setOffline(false);
  await context.route('**/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await page.locator('main form button[type=submit]').first().click();
  await page.waitForTimeout(300);
  await context.unroute('**/*');
  await page.goto(address);
  return holds(page, answers, 'after the request was lost');
}

async function holds(page, answers, when) {
  for (const [name, value] of Object.entries(answers)) {
    const found = await valueIn(page, name);
    const expected = String(value).replace(/-0/g, '-');
    demand(found.replace(/-0/g, '-') === expected, `${name} is “${found}”, not “${expected}”, ${when}`, page);
  }
  return Object.keys(answers).length;
}

function valueIn(page, name) {
  return page.evaluate((field) => {
    const part = (which) => document.querySelector(`[name="${field}-${which}"]`)?.value;
    if (part('day') !== undefined) return `${part('year')}-${part('month')}-${part('day')}`;
    const control = document.querySelector(`[name="${field}"]`);
    if (control?.type !== 'radio') return control?.value ?? '';
    return document.querySelector(`[name="${field}"]:checked`)?.value ?? '';
  }, name);
}

const whatStands = (page) =>
  page.evaluate((path) => {
    const kept = Object.keys(localStorage).filter((key) => key.startsWith('draft:') && key.includes(path));
    return kept.length === 0 ? 'nothing restored' : kept.join();
  }, new URL(page.url()).pathname.split('/').slice(2).join('/'));

/** A large photo held sideways is sent small and upright, and the network may go away meanwhile. */
export async function photoIsMadeSmaller(scene) {
  const person = await newcomer(scene);
  const id = await startFromRequirements(person);
  const { page, context } = person;
  await page.goto(`${person.gateway}/${person.locale}/visas/${id}/documents/passport-page`);
  if ((await page.locator('#file').count()) === 0) await page.goto(await firstDocument(person, id));
  await page.setInputFiles('#file', { name: 'IMG_0001.JPG', mimeType: 'image/jpeg', buffer: await sidewaysPhoto() });
  let lost = 0;
  await context.route('**/documents/*', (route) => {
    if (route.request().method() !== 'POST' || lost === 2) return route.continue();
    lost += 1;
    return route.abort('connectionreset');
  });
  await Promise.all([page.waitForNavigation({ timeout: 60_000 }), page.click('main form button[type=submit]')]);
  demand(lost === 2, 'the network went away twice', page);
  demand((await page.locator('.verdict-good').count()) === 1, 'the photo is received', page);
  const href = await page.locator('.verdict a').getAttribute('href');
  const bytes = await (await context.request.get(new URL(href, person.gateway).href)).body();
  const { width, height } = await sharp(bytes).metadata();
  demand(Math.max(width, height) === 2000, `the photo is ${width} × ${height}`, page);
  demand(height > width, 'the photo stands upright', page);
  await context.close();
  return { width, height, bytes: bytes.length };
}

async function firstDocument({ page, gateway, locale }, id) {
  await page.goto(`${gateway}/${locale}/visas/${id}/documents`);
  return new URL(await page.locator('.task-list a').first().getAttribute('href'), gateway).href;
}

/** 4000 × 3000 as a telephone held upright writes it: lying, with the EXIF word that turns it. */
function sidewaysPhoto() {
  const create = { width: 4000, height: 3000, channels: 3, background: '#808080' };
  const noise = { type: 'gaussian', mean: 128, sigma: 20 };
  return sharp({ create: { ...create, noise } })
    .jpeg({ quality: 92 })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}
