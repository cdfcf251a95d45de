import { form, freshNumber, wish } from '../application.mjs';
import { passportScan, portrait } from '../papers.mjs';
import { demand, fill, follow, newcomer, press } from './newcomer.mjs';

/** The answers of a German tourist, page by page; `changes` are laid over what she says of herself. */
export function answersOf(number = freshNumber(), changes = {}) {
  const { applicant: usual, travelDocument, journey } = form({ givenNames: 'Erika', number });
  const applicant = { ...usual, ...changes };
  const pick = (all, ...names) => Object.fromEntries(names.map((name) => [name, all[name]]));
  return [
    ['name', pick(applicant, 'surname', 'givenNames', 'sex')],
    ['birth', pick(applicant, 'birthDate', 'birthPlace', 'birthCountry')],
    ['nationality', pick(applicant, 'nationality')],
    ['home', pick(applicant, 'residence', 'address', 'occupation', 'phone')],
    ['passport', pick(travelDocument, 'kind', 'number', 'issuer')],
    ['validity', pick(travelDocument, 'issuedOn', 'expiresOn', 'freePages')],
    ['trip', pick(journey, 'purpose', 'arrival', 'departure')],
    ['stay', pick(journey, 'entries', 'addressInMali', 'host')],
    ['visa', { processing: 'standard' }],
  ];
}

/**
 * From no account to a paid application, through the pages alone: what do I need, sign-up, every page of questions, the
 * papers, check, submit, pay at the provider. Returns the person and the id of the application.
 */
export async function visaIsAppliedFor(scene, { javaScript = true, locale = 'fr' } = {}) {
  const person = await newcomer(scene, { javaScript, locale });
  const id = await startFromRequirements(person);
  const number = freshNumber();
  for (const [slug, answers] of answersOf(number)) await answer(person, id, { slug, answers });
  await attachPapers(person, id, number);
  await submit(person, id);
  await pay(person, id);
  return { ...person, id };
}

const file = ({ gateway, locale }, id) => `${gateway}/${locale}/visas/${id}`;

/** “What do I need?” says that a visa is needed, and where; it leads to the draft, with what was said already. */
export async function startFromRequirements(person, { residence = 'DEU', post = 'Berlin' } = {}) {
  const { page, gateway, locale } = person;
  const asked = { nationality: 'DEU', residence, travelDocument: 'ordinary', ...wish };
  await page.goto(`${gateway}/${locale}/visas/requirements?${new URLSearchParams(asked)}`);
  demand((await page.locator('main').innerText()).includes(post), `who lives in ${residence} asks in ${post}`, page);
  await Promise.all([page.waitForNavigation(), page.locator('main a[href*="/visas/new?"]').click()]);
  await press(page);
  const id = new URL(page.url()).pathname.split('/').at(-1);
  demand(/^[0-9a-f-]{36}$/.test(id), 'a draft has its page', page);
  return id;
}

/** One page of questions: filled, saved, and there again when it is opened. */
export async function answer(person, id, { slug, answers }) {
  const { page } = person;
  await page.goto(`${file(person, id)}/${slug}`);
  await fill(page, answers);
  await press(page);
  const errors = await page.locator('.error-summary').allTextContents();
  demand(errors.length === 0, `${slug} is saved; ${errors.join(' ')}`, page);
}

/** Every required line of the checklist gets a file; the page says in words that it is there. */
export async function attachPapers(person, id, number) {
  const { page } = person;
  const scan = await passportScan({
    surname: 'Mustermann',
    givenNames: 'Erika',
    number,
    mrz: ['P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<', number.padEnd(44, '<')],
  });
  const photo = await portrait();
  for (;;) {
    await page.goto(`${file(person, id)}/check`);
    const missing = page.locator('main .inset a[href*="/documents/"]');
    if ((await missing.count()) === 0) break;
    await Promise.all([page.waitForNavigation(), missing.first().click()]);
    const kind = new URL(page.url()).pathname.split('/').at(-1);
    const buffer = kind === 'photo' ? photo : scan;
    await page.setInputFiles('#file', { name: `${kind}.jpg`, mimeType: 'image/jpeg', buffer });
    await press(page);
    demand((await page.locator('.verdict-good').count()) === 1, `${kind} is received`, page);
  }
}

export async function submit(person, id) {
  const { page } = person;
  await page.goto(`${file(person, id)}/check`);
  await press(page);
  demand(page.url().endsWith('/submitted'), 'the receipt follows', page);
  const reference = await page.locator('.confirmation strong').textContent();
  demand(/\w{3,}/.test(reference ?? ''), 'with a reference', page);
  await page.goBack();
  demand(!(await page.content()).includes('error-summary'), 'going back after the submission breaks nothing', page);
}

/** From the button to the provider, who takes the money, and back to the page that leads there. */
export async function payHere({ page }) {
  await press(page, 'main form button[type=submit]');
  // The page goes on by itself to the provider; the link is for browsers that do not.
  await page.waitForURL(/\/checkouts\//);
  await press(page, 'button[value=pay]');
  await Promise.all([page.waitForNavigation(), page.locator('a[href*="/files/"], a[href*="/visas/"]').first().click()]);
}

export async function pay(person, id) {
  const { page } = person;
  for (let tries = 0; tries < 50; tries += 1) {
    await page.goto(`${file(person, id)}/pay`);
    if ((await page.locator('input[name=payment]').count()) > 0) break;
    await page.waitForTimeout(300);
  }
  await payHere(person);
  for (let tries = 0; tries < 50; tries += 1) {
    await page.goto(file(person, id));
    if ((await page.locator(`main a[href$="/pay"]`).count()) === 0) break;
    await page.waitForTimeout(300);
  }
  demand((await page.locator('main a[href$="/pay"]').count()) === 0, 'the payment is received', page);
  demand(/\d{4}/.test(await page.locator('.summary-list').first().innerText()), 'the receipt is shown', page);
  await follow(page, '/history');
  demand((await page.locator('.timeline li').count()) > 3, 'the history says what happened', page);
}
