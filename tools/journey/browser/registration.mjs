import { portrait } from '../papers.mjs';
import { downloaded, paperIsThere } from './copies.mjs';
import { demand, fill, newcomer, press } from './newcomer.mjs';
import { newFamily } from './registers.mjs';
import { openByKeys, signIn } from './staff.mjs';

const proofs = ['identity', 'nationality', 'residence', 'photo'];
const certificate = 'main a[href$="/certificate"]';

/**
 * The consular register: a newcomer in Paris asks on her telephone and sends her proofs, an agent verifies from the queue
 * with the keyboard and reads why she does not register, the consul registers, and the certificate names her. Returns the
 * milliseconds from the registration to the sealed certificate.
 */
export async function personIsRegistered(scene, options = {}) {
  const { person, name, id } = await registeredPerson(scene, options);
  const { page, gateway, locale } = person;
  const milliseconds = await paperIsThere(person, performance.now(), certificate);
  const written = await downloaded(person, certificate);
  const number = await consularNumber(page);
  demand(written.toUpperCase().includes(name.surname.toUpperCase()), `the certificate names her: ${written}`, page);
  demand(bare(written).includes(bare(number)), `the certificate carries ${number}: ${written}`, page);
  await page.goto(`${gateway}/${locale}/files`);
  demand((await page.locator(`main a[href$="/files/registration/${id}"]`).count()) === 1, 'it is in her files', page);
  await person.context.close();
  return milliseconds;
}

/** Somebody who stands in the register of Paris when this is over; `arrive` opens her account, her browser is still open. */
export async function registeredPerson(scene, { javaScript = true, arrive = newcomer } = {}) {
  const person = await arrive(scene, { javaScript });
  const { child: name } = newFamily({ bornDaysAgo: 12_000 });
  const id = await registrationIsAsked(person, name);
  for (const kind of proofs) await proofIsSent(person, kind);
  const { page } = person;
  demand((await page.locator('#sent ~ ul li').count()) === proofs.length, 'every proof is listed', page);
  await requestIsVerified(scene, id);
  await requestIsRegistered(scene, id);
  return { person, name, id };
}

/** The empty form says what is wrong at its fields, the whole one has its page. Returns the id of the request. */
export async function registrationIsAsked({ page, gateway, locale }, { surname, givenNames, birth }) {
  await page.goto(`${gateway}/${locale}/registration/new`);
  await press(page);
  demand((await page.locator('.error-summary a[href="#surname"]').count()) === 1, 'an empty name is said', page);
  await fill(page, {
    for: 'self',
    post: 'PAR',
    surname,
    givenNames,
    sex: 'F',
    birthDate: `${birth.year}-${birth.month}-${birth.day}`,
    birthPlace: 'Kati',
    birthCountry: 'MLI',
    motherSurname: 'Cissé',
    motherGivenNames: 'Aïssata',
    maritalStatus: 'single',
    addressLines: '12 rue de la Paix, 75002',
    city: 'Paris',
    country: 'FRA',
    contactName: `Moussa ${surname}`,
    contactPhone: '+223 70 12 34 56',
  });
  demand((await page.inputValue('#nationality1')) === 'MLI', 'the nationality of Mali stands there', page);
  await press(page);
  const errors = await page.locator('.error-summary').allTextContents();
  const { pathname } = new URL(page.url());
  demand(/\/files\/registration\/[0-9a-f-]{36}$/.test(pathname), `the request has its page ${errors.join(' ')}`, page);
  return pathname.split('/').at(-1);
}

/** A photo of the paper; the page says that it arrived. */
export async function proofIsSent({ page }, kind) {
  await page.check(`[name=kind][value=${kind}]`);
  const buffer = await portrait();
  await page.setInputFiles('#file', { name: `${kind}.jpg`, mimeType: 'image/jpeg', buffer });
  await press(page, 'form:has([name=command][value=attach]) button');
  const errors = await page.locator('.error-summary').allTextContents();
  demand((await page.locator('.notice-success').count()) === 1, `${kind} arrived ${errors.join(' ')}`, page);
}

async function requestIsVerified(scene, id) {
  const agent = await signIn(scene, 'agent.paris');
  await openByKeys(agent, '/fr/staff/queues/registrations/requested', id);
  await agent.follow('form[action="?do=assign"] button');
  demand((await agent.page.locator('figure img').count()) === proofs.length, 'the proofs are shown', agent.page);
  await agent.follow('form[action="?do=verify"] button');
  demand((await agent.text()).includes('il faut deux personnes'), 'who verified reads why', agent.page);
  demand((await agent.page.locator('form[action="?do=register"]').count()) === 0, 'and does not register', agent.page);
  await agent.close();
}

async function requestIsRegistered(scene, id) {
  const consul = await signIn(scene, 'consul.paris');
  await openByKeys(consul, '/fr/staff/queues/registrations/verified', id);
  await consul.follow('form[action="?do=register"] button');
  demand((await consul.text()).includes('Inscrite'), 'the person is registered', consul.page);
  await consul.close();
}

const consularNumber = (page) => page.locator('.summary-list dd').first().innerText();

/** Without what only makes a number readable. */
const bare = (text) => text.replace(/[\s-]/g, '');
