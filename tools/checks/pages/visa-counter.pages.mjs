import { walkInFiles } from './walk-in-files.mjs';

const agent = 'agent.berlin@demo.jatigi.example';
const treasurer = 'regisseur.berlin@demo.jatigi.example';
const desk = 'bureau.central@demo.jatigi.example';

/** A question for files, typed and sent in the form of its way. */
const sought =
  (way, answers) =>
  async ({ page, url, people }) => {
    await walkInFiles(people);
    await page.goto(url('/staff/visa-search'));
    for (const [id, value] of Object.entries(answers)) {
      const field = page.locator(`#${id}`);
      if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') await field.selectOption(value);
      else await field.fill(value);
    }
    const [answer] = await Promise.all([page.waitForNavigation(), page.click(`form[action="?do=${way}"] button`)]);
    return answer;
  };

/** A page of one of the entries: `which` names it, `rest` follows its address. */
const of =
  (which, rest = '') =>
  async ({ page, url, people }) =>
    page.goto(url(`/staff/walk-ins/${(await walkInFiles(people))[which]}${rest}`));

/** The same with one of its forms sent as it is: what is missing is said. */
const sent =
  (which, rest, form = 'main form') =>
  async (tools) => {
    await of(which, rest)(tools);
    const button = tools.page.locator(`${form} button[type=submit]`).first();
    const [answer] = await Promise.all([tools.page.waitForNavigation(), button.click()]);
    return answer;
  };

async function noRelation(tools) {
  await of('minor', '/guardians')(tools);
  const { page } = tools;
  await page.fill('#name-0', 'Erika Mustermann');
  const [answer] = await Promise.all([page.waitForNavigation(), page.click('main form button[type=submit]')]);
  return answer;
}

const queue = async ({ page, url, people }) => {
  await walkInFiles(people);
  return page.goto(url('/staff/queues/visas/desk'));
};

const questions = ['about', 'passport', 'journey', 'visa'];
const entry = (name, prepare, status) => ({ name, prepare, as: agent, ...(status && { status }) });

/** The desk at headquarters holds every post: it must choose one. */
const noPost = { path: '/staff/walk-ins', submit: 'form[action="?do=start"]', as: desk, status: 400 };

const noSuchDay = { names: 'Mustermann', 'birthDate-day': '31', 'birthDate-month': '2', 'birthDate-year': '1990' };

/** What an agent does for somebody who stands at the counter. See public.pages.mjs for the entries. */
export const visaCounterPages = {
  area: 'visa-counter',
  maxScriptBytes: 200 * 1024,
  pages: [
    { name: 'search', path: '/staff/visa-search', as: agent },
    { name: 'search-found', prepare: sought('names', { names: 'Mustermann' }), as: agent },
    { name: 'search-nothing', prepare: sought('reference', { reference: 'BER-2026-XXXXXXX' }), as: agent },
    { name: 'search-no-reference', prepare: sought('reference', {}), as: agent, status: 400 },
    { name: 'search-no-passport', prepare: sought('passport', { issuer: 'DEU' }), as: agent, status: 400 },
    { name: 'search-no-such-day', prepare: sought('names', noSuchDay), as: agent, status: 400 },
    { name: 'search-nobody', prepare: sought('names', { names: '...' }), as: agent, status: 400 },
    { name: 'walk-in-start', path: '/staff/walk-ins', as: agent },
    { name: 'walk-in-no-post', ...noPost },
    { name: 'walk-in-queue', prepare: queue, as: agent },
    entry('walk-in-begun', of('begun')),
    ...questions.map((page) => entry(`walk-in-${page}`, of('ready', `/${page}`))),
    entry('walk-in-no-answers', sent('begun', '/about'), 400),
    entry('walk-in-minor', of('minor')),
    entry('walk-in-guardians', of('minor', '/guardians')),
    entry('walk-in-no-relation', noRelation, 400),
    entry('walk-in-document', of('ready', '/documents/passport')),
    entry('walk-in-no-file', sent('minor', '/documents/photo'), 400),
    entry('walk-in-ready', of('ready')),
    entry('walk-in-check', of('ready', '/check')),
    entry('walk-in-check-incomplete', of('begun', '/check')),
    entry('walk-in-receipt', of('filed')),
    { name: 'walk-in-money', prepare: of('filed'), as: treasurer },
    { name: 'walk-in-no-money', prepare: sent('filed', '', 'form[action="?do=receive"]'), as: treasurer, status: 400 },
    entry('walk-in-asked', of('asked')),
    entry('walk-in-no-answer', sent('asked', '', 'form[action="?do=answer"]'), 400),
  ],
};
