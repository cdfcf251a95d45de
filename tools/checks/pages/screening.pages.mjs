import { randomInt } from 'node:crypto';
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

/** A file with something wrong in it: each line has its outcome. Its numbers are new, so that it is no file of before. */
async function imported({ page, url }) {
  await page.goto(url('/staff/lost-documents/import'));
  const number = randomInt(1e9).toString(36).padStart(6, 'x');
  const rows = [`FRA;${number};lost;2026-07-01`, `FRA;${number};lost;2026-07-01`, 'France;1;mislaid;1 July'];
  const file = ['issuer;number;circumstance;reportedOn', ...rows, ''].join('\r\n');
  await page.setInputFiles('#file', { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  const [answer] = await Promise.all([page.waitForNavigation(), page.click(`${form('import')} button`)]);
  if (!(await page.locator('tbody tr').count())) throw new Error('no line of the file is told');
  return answer;
}

const lost = '/staff/lost-documents';

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
    { name: 'lost', path: lost, as: first },
    { name: 'lost-of-others', path: lost, as: agent, status: 403 },
    { name: 'lost-empty', prepare: sent(() => lost, form('report')), as: first, status: 400 },
    { name: 'lost-import', path: `${lost}/import`, as: first },
    { name: 'lost-import-empty', prepare: sent(() => `${lost}/import`, form('import')), as: first, status: 400 },
    { name: 'lost-imported', prepare: imported, as: first },
    { name: 'lost-remove', path: `${lost}/remove`, as: first },
    { name: 'lost-remove-empty', prepare: sent(() => `${lost}/remove`, form('remove')), as: first, status: 400 },
    { name: 'erasures', path: '/staff/erasures', as: first },
    { name: 'erasures-of-others', path: '/staff/erasures', as: agent, status: 403 },
    { name: 'entry-empty', prepare: sent(() => '/staff/watchlist/new', form('propose')), as: first, status: 400 },
  ],
};
