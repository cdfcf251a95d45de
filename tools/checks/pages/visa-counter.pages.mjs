import { staffFiles } from './staff-files.mjs';

const agent = 'agent.berlin@demo.jatigi.example';

/** A question for files, typed and sent in the form of its way. */
const sought =
  (way, answers) =>
  async ({ page, url, people }) => {
    await staffFiles(people);
    await page.goto(url('/staff/visa-search'));
    for (const [id, value] of Object.entries(answers)) {
      const field = page.locator(`#${id}`);
      if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') await field.selectOption(value);
      else await field.fill(value);
    }
    const [answer] = await Promise.all([page.waitForNavigation(), page.click(`form[action="?do=${way}"] button`)]);
    return answer;
  };

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
  ],
};
