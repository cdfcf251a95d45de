import { screeningFiles } from './screening-files.mjs';

const first = 'criblage.un@demo.jatigi.example';
const second = 'criblage.deux@demo.jatigi.example';
const agent = 'agent.berlin@demo.jatigi.example';

/** A page of a file that is made first: `address(files)` under the language. */
const of =
  (address) =>
  async ({ page, url, people }) =>
    page.goto(url(address(await screeningFiles(people))));

/** The same with one of its forms sent as it is. */
const sent = (address, form) => async (tools) => {
  await of(address)(tools);
  const [answer] = await Promise.all([tools.page.waitForNavigation(), tools.page.click(`${form} button:last-of-type`)]);
  return answer;
};

const hit = (files) => `/staff/screening/${files.hit}`;
const entry = (files) => `/staff/watchlist/${files.entry}`;
const form = (command) => `form[action="?do=${command}"]`;

/** What the lists found, and who is on them. */
export const screeningPages = {
  area: 'screening',
  maxScriptBytes: 200 * 1024,
  pages: [
    { name: 'hits', prepare: of(() => '/staff/screening'), as: first },
    { name: 'hit', prepare: of(hit), as: first },
    { name: 'hit-no-outcome', prepare: sent(hit, form('adjudicate')), as: first, status: 400 },
    { name: 'hit-of-others', prepare: of(hit), as: agent, status: 403 },
    { name: 'watchlist', prepare: of(() => '/staff/watchlist'), as: first },
    { name: 'entry', prepare: of(entry), as: second },
    { name: 'entry-own', prepare: of(entry), as: first },
    { name: 'entry-new', path: '/staff/watchlist/new', as: first },
    { name: 'entry-empty', prepare: sent(() => '/staff/watchlist/new', form('propose')), as: first, status: 400 },
  ],
};
