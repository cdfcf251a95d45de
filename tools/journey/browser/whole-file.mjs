import { freshNumber } from '../application.mjs';
import { answer, answersOf, attachPapers, pay, startFromRequirements, submit } from './applicant.mjs';
import { demand, fill, newcomer, press } from './newcomer.mjs';
import { signIn } from './staff.mjs';

const nobody = async () => {};
/** Of the right length, and misread: its check digits are wrong. */
const misread = `P<TUR${'<'.repeat(39)}\n${'0'.repeat(44)}`;

/** What she declares besides, page by page. */
const besides = {
  name: { otherNames: 'Erika Schmidt', 'otherNames-2': 'Erika Kaya' },
  nationality: { nationality: 'TUR', formerNationalities: 'BGR' },
  earlier: { earlierVisas: 'MLV3K7Q2M9XC4, 2019', earlierStays: 'Bamako, mars 2019' },
  trip: { purpose: 'family-visit' },
  stay: { otherAddresses: 'Hôtel, Mopti' },
  host: { hostKind: 'person', hostAddress: 'Badalabougou, Bamako', invitation: 'INV-2026-0042' },
  means: { payer: 'host', returnTicket: 'yes', returnTicketReference: 'AF 520, K7Q2MX', yellowFever: 'yes' },
};

/**
 * A foreigner where she lives, of whom the passport tells the year of birth alone, visits her family: she fills in all that
 * the form asks, and what is wrong is said beside its field. An officer reads all of it. Returns how many answers he reads.
 */
export async function wholeFileIsFilled(scene, { javaScript = true, look = nobody } = {}) {
  const person = await newcomer(scene, { javaScript });
  const id = await startFromRequirements(person);
  const number = freshNumber();
  for (const [slug, usual] of withNewPages(answersOf(number))) {
    await open(person, id, slug);
    await refusals[slug]?.(person, look);
    await answer(person, id, { slug, answers: { ...(slug === 'birth' ? {} : usual), ...besides[slug] } });
    if (slug === 'birth') await yearIsKept(person, id);
  }
  await open(person, id, 'check');
  await look(person.page, 'check');
  const checked = await person.page.locator('main').innerText();
  demand(checked.includes('Erika Schmidt, Erika Kaya'), 'the answers are there to be checked', person.page);
  await attachPapers(person, id, number);
  await submit(person, id);
  await pay(person, id);
  await person.context.close();
  return readByAnOfficer(scene, id, look);
}

/** The pages that the form before did not ask, where they stand. */
const withNewPages = (pages) =>
  pages.flatMap((page) => {
    const after = { home: ['earlier'], stay: ['host', 'means'] }[page[0]] ?? [];
    return [page, ...after.map((slug) => [slug, {}])];
  });

const open = ({ page, gateway, locale }, id, slug) => page.goto(`${gateway}/${locale}/visas/${id}/${slug}`);

/** What a page refuses, before it is filled as it should be. */
const refusals = {
  birth: async ({ page }, look) => {
    await fill(page, { birthDate: '1960-13-', birthPlace: 'Ankara', birthCountry: 'TUR' });
    await isRefused(page, 'birthDate');
    demand((await page.inputValue('#birthDate-month')) === '13', 'what was typed stands there', page);
    await look(page, 'birth-refused');
    await page.fill('#birthDate-month', '');
    await press(page);
  },
  home: async ({ page }) => {
    await fill(page, { residence: 'DEU', address: 'Heidestraße 17, 51147 Köln', occupation: 'Ingénieure' });
    await isRefused(page, 'residencePermit');
    await fill(page, { residencePermit: 'F0123456789', email: 'erika@' });
    await isRefused(page, 'email');
    demand((await page.inputValue('#residencePermit')) === 'F0123456789', 'the permit stands there', page);
    await fill(page, { email: 'erika@example.org' });
    await press(page);
  },
  passport: async ({ page }, look) => {
    await fill(page, { kind: 'ordinary', number: 'X1234567', issuer: 'TUR', mrz: misread });
    await isRefused(page, 'mrz');
    demand((await page.inputValue('#mrz')) === misread, 'the lines stand there', page);
    await look(page, 'zone-refused');
    await fill(page, { mrz: '' });
    await press(page);
  },
  host: async ({ page }) => isRefused(page, 'hostAddress'),
};

async function isRefused(page, field) {
  await press(page);
  const links = page.locator(`.error-summary a[href^="#${field}"]`);
  demand((await links.count()) === 1, `${field} is refused, and the way leads to it`, page);
}

async function yearIsKept(person, id) {
  await open(person, id, 'birth');
  const parts = await Promise.all(['day', 'month', 'year'].map((part) => person.page.inputValue(`#birthDate-${part}`)));
  demand(parts.join('-') === '--1960', 'the year alone is kept', person.page);
}

async function readByAnOfficer(scene, id, look) {
  const agent = await signIn(scene, 'agent.berlin');
  await agent.open(`/fr/staff/visas/${id}`);
  await look(agent.page, 'officer');
  const file = await agent.page.locator('main').textContent();
  const told = Object.entries(besides).flatMap(([slug, answers]) =>
    ['nationality', 'trip'].includes(slug) ? [] : Object.values(answers).filter((text) => /\s/.test(text)),
  );
  const lost = [...told, 'F0123456789', '1960'].filter((text) => !file.includes(text));
  demand(lost.length === 0, `the officer reads ${lost.join(', ')}`, agent.page);
  await agent.close();
  return told.length + 2;
}
