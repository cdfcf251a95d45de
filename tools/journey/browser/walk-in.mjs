import { freshNumber } from '../application.mjs';
import { passportScan, portrait } from '../papers.mjs';
import { answersOf } from './applicant.mjs';
import { demand, fill, follow, press } from './newcomer.mjs';
import { signIn } from './staff.mjs';

const nobody = async () => {};
/** The counter asks on one page what an applicant answers on several. */
const asked = {
  about: ['name', 'birth', 'nationality', 'home'],
  passport: ['passport', 'validity'],
  journey: ['trip', 'stay'],
  visa: ['visa'],
};

/**
 * Somebody without an account at the counter in Berlin: the agent types, scans, submits, and hands out the receipt; a
 * colleague finds the file by what it says and by who she is. `look` sees the pages. Returns the reference.
 */
export async function walkInIsEntered(scene, { javaScript = true, look = nobody } = {}) {
  const agent = await signIn(scene, 'agent.berlin', { javaScriptEnabled: javaScript });
  const { page } = agent;
  page.setDefaultTimeout(20_000);
  const number = freshNumber();
  await agent.open('/fr/staff/walk-ins');
  await look(page, 'start');
  await press(page, 'form[action="?do=start"] button');
  const id = new URL(page.url()).pathname.split('/').at(-2);
  await answersAreTyped({ page, number, look });
  demand(page.url().endsWith(`/walk-ins/${id}`), 'after the last page stands the file', page);
  await queueLeadsBack(agent, id);
  await papersAreScanned({ page, number, look });
  await follow(page, '/check');
  await look(page, 'check');
  await press(page);
  const reference = (await page.locator('#receipt ~ p .number').textContent()).trim();
  demand(/^BER-\d{4}-/.test(reference), 'the receipt says the reference', page);
  await look(page, 'receipt');
  await agent.close();
  await isFound(scene, { id, reference, number, javaScript, look });
  return reference;
}

async function answersAreTyped({ page, number, look }) {
  const answers = Object.fromEntries(answersOf(number));
  await press(page);
  demand((await page.locator('.error-summary li').count()) > 5, 'what is missing is said beside its fields', page);
  await look(page, 'about-refused');
  for (const [slug, steps] of Object.entries(asked)) {
    demand(page.url().endsWith(`/${slug}`), `${slug} follows`, page);
    await fill(page, Object.assign({}, ...steps.map((step) => answers[step])));
    await look(page, slug);
    await press(page);
    const errors = await page.locator('.error-summary').allTextContents();
    demand(errors.length === 0, `${slug} is saved; ${errors.join(' ')}`, page);
  }
}

/** Another day, another agent: the entry waits in the queue of the counter, and opens where it is filled. */
async function queueLeadsBack(agent, id) {
  await agent.open('/fr/staff/queues/visas/desk');
  const { page } = agent;
  while ((await page.locator(`a[href$="/${id}"]`).count()) === 0)
    await Promise.all([page.waitForNavigation(), page.locator('nav.paging a[rel=next]').click()]);
  await follow(page, `/staff/walk-ins/${id}`);
}

async function papersAreScanned({ page, number, look }) {
  const mrz = ['P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<', number.padEnd(44, '<')];
  const scan = await passportScan({ surname: 'Mustermann', givenNames: 'Erika', number, mrz });
  const photo = await portrait();
  await look(page, 'tasks');
  const missing = page.locator('li:has(.tag-neutral) a[href*="/documents/"]');
  for (let left = await missing.count(); left > 0; left -= 1) {
    const kind = (await missing.first().getAttribute('href')).split('/').at(-1);
    await Promise.all([page.waitForNavigation(), missing.first().click()]);
    const buffer = kind === 'photo' ? photo : scan;
    await page.setInputFiles('#file', { name: `${kind}.jpg`, mimeType: 'image/jpeg', buffer });
    await press(page);
    demand((await missing.count()) === left - 1, `${kind} is received`, page);
  }
}

/** By each of the three ways; nothing of it stands in an address. */
async function isFound(scene, { id, reference, number, javaScript, look }) {
  const colleague = await signIn(scene, 'consul.berlin', { javaScriptEnabled: javaScript });
  const { page } = colleague;
  const ways = {
    reference: { reference: reference.toLowerCase() },
    passport: { issuer: 'DEU', passportNumber: number },
    names: { names: 'erika MUSTERMANN', birthDate: '1990-08-12' },
  };
  for (const [way, answers] of Object.entries(ways)) {
    await colleague.open('/fr/staff/visa-search');
    await fill(page, answers);
    await press(page, `form[action="?do=${way}"] button`);
    await look(page, `found-by-${way}`);
    demand((await page.locator(`a[href$="/staff/visas/${id}"]`).count()) === 1, `found by ${way}`, page);
    demand(!/mustermann|1990|C[0-9A-Z]{8}/i.test(page.url()), 'its address says nothing of her', page);
  }
  await colleague.open('/fr/staff/visa-search');
  await fill(page, { issuer: 'FRA', passportNumber: number });
  await press(page, 'form[action="?do=passport"] button');
  await look(page, 'not-found');
  demand((await colleague.text()).includes('Aucun dossier'), 'a passport of another State finds nobody', page);
  await colleague.close();
}
