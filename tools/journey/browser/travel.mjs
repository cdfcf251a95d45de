import { randomInt } from 'node:crypto';
import { inDays } from '../application.mjs';
import { portrait } from '../papers.mjs';
import { downloaded, paperIsThere } from './copies.mjs';
import { demand, fill, follow, newcomer, press } from './newcomer.mjs';
import { newFamily } from './registers.mjs';
import { openByKeys, signIn } from './staff.mjs';

const receipt = 'main a[href$="/receipt"]';
const sheet = 'main a[href$="/paper"]';

/**
 * A passport is stolen: the person reports it on her telephone and takes the receipt, the border refuses the passport, she
 * asks for a laissez-passer with her photo, an agent checks who she is, the consul approves, the sheet is handed over.
 * Returns the milliseconds from the approval to the sealed sheet.
 */
export async function stolenPassportIsReplaced(scene, { javaScript = true } = {}) {
  const person = await newcomer(scene, { javaScript });
  const { page } = person;
  const { child: name } = newFamily({ bornDaysAgo: 9_000 });
  const number = `AB${randomInt(1e6, 1e7)}`;
  await theftIsReported(person, name, number);
  await borderRefuses(scene, number);
  const id = await sheetIsAskedFor(person);
  await photoIsSent(person);
  const address = page.url();
  await identityIsChecked(scene, id);
  await sheetIsApproved(scene, id);
  const milliseconds = await paperIsThere(person, performance.now(), sheet);
  const written = await downloaded(person, sheet);
  demand(written.toUpperCase().includes(name.surname.toUpperCase()), `the sheet names her: ${written}`, page);
  demand(/SINGLE JOURNEY/.test(written) && written.includes('Istanbul'), `for this journey: ${written}`, page);
  await sheetIsHandedOver(scene, id);
  await page.goto(address);
  demand((await page.locator('main').innerText()).includes('Remis'), 'she reads that it is handed over', page);
  await person.context.close();
  return milliseconds;
}

/** She is told what it means before she sends; the empty form says what is wrong at its fields. */
async function theftIsReported(person, { surname, givenNames, birth }, number) {
  const { page, gateway, locale } = person;
  await page.goto(`${gateway}/${locale}/loss/new`);
  await follow(page, '?for=self');
  demand((await page.locator('.warning').innerText()).includes('ne le sera plus jamais'), 'she is warned', page);
  await press(page);
  demand((await page.locator('.error-summary a[href="#number"]').count()) === 1, 'an empty number is said', page);
  const stated = { surname, givenNames, sex: 'F', birthPlace: 'Kati', birthCountry: 'MLI' };
  const lost = { kind: 'passport', number, circumstance: 'stolen', on: inDays(-1) };
  const where = { place: 'Gare de Lyon', country: 'FRA', policeReference: '2026/1234', post: 'PAR' };
  const birthDate = `${birth.year}-${birth.month}-${birth.day}`;
  await fill(page, { ...stated, birthDate, ...lost, ...where });
  await press(page);
  const errors = await page.locator('.error-summary').allTextContents();
  demand(/\/files\/loss\/[0-9a-f-]{36}$/.test(page.url()), `the report has its page ${errors.join(' ')}`, page);
  await paperIsThere(person, performance.now(), receipt);
  const written = await downloaded(person, receipt);
  demand(written.includes(number), `the receipt names the passport: ${written}`, page);
}

/** From the report on; how the number is typed does not matter. */
async function borderRefuses(scene, number) {
  const officer = await signIn(scene, 'frontiere.bamako');
  await officer.open('/fr/staff/border');
  await officer.fill('#number', `${number.slice(0, 2)} ${number.slice(2).toLowerCase()}`);
  await officer.follow('form[action="?do=check"] button');
  demand((await officer.text()).includes('Déclaré volé'), 'the border refuses the passport', officer.page);
  await officer.close();
}

/** From the page of the report, for the one journey. Returns the id of the request. */
async function sheetIsAskedFor({ page }) {
  await Promise.all([page.waitForNavigation(), page.locator('main a[href*="/emergency-document/new"]').click()]);
  await page.locator('details:has([name=transit1Place]) summary').click();
  await fill(page, {
    ...{ fromPlace: 'Paris', fromCountry: 'FRA', transit1Place: 'Istanbul', transit1Country: 'TUR' },
    ...{ toPlace: 'Bamako', departBy: inDays(5) },
  });
  demand((await page.inputValue('#toCountry')) === 'MLI', 'the way home stands there', page);
  await press(page);
  const errors = await page.locator('.error-summary').allTextContents();
  const { pathname } = new URL(page.url());
  const isFile = /\/files\/emergency-document\/[0-9a-f-]{36}$/.test(pathname);
  demand(isFile, `the request has its page ${errors.join(' ')}`, page);
  demand((await page.locator('main').innerText()).includes('deux témoins'), 'she reads about witnesses', page);
  return pathname.split('/').at(-1);
}

async function photoIsSent({ page }) {
  const buffer = await portrait();
  await page.setInputFiles('#file', { name: 'photo.jpg', mimeType: 'image/jpeg', buffer });
  await press(page, 'form:has([name=command][value=attach]) button');
  const errors = await page.locator('.error-summary').allTextContents();
  demand((await page.locator('.notice-success').count()) === 1, `the photo arrived ${errors.join(' ')}`, page);
}

/** By a record that the agent names; who checked does not approve. */
async function identityIsChecked(scene, id) {
  const agent = await signIn(scene, 'agent.paris');
  await openByKeys(agent, '/fr/staff/queues/travel/requested', id);
  await agent.follow('form[action="?do=assign"] button');
  demand((await agent.page.locator('figure img').count()) === 1, 'the photo is shown', agent.page);
  await agent.pick('by', 'record');
  await agent.fill('#note', 'RAVEC, fiche et photo');
  await agent.follow('form[action="?do=check-identity"] button');
  demand((await agent.text()).includes('il faut deux personnes'), 'who checked reads why', agent.page);
  demand((await agent.page.locator('form[action="?do=approve"]').count()) === 0, 'and does not approve', agent.page);
  await agent.close();
}

async function sheetIsApproved(scene, id) {
  const consul = await signIn(scene, 'consul.paris');
  await openByKeys(consul, '/fr/staff/queues/travel/checked', id);
  await consul.follow('form[action="?do=approve"] button');
  demand(/Accordé|À remettre/.test(await consul.text()), 'it is approved', consul.page);
  await consul.close();
}

async function sheetIsHandedOver(scene, id) {
  const agent = await signIn(scene, 'agent.paris');
  await openByKeys(agent, '/fr/staff/queues/travel/sealed', id);
  await agent.follow('form[action="?do=hand-over"] button');
  demand((await agent.text()).includes('Le laissez-passer est remis'), 'it is handed over', agent.page);
  await agent.close();
}
