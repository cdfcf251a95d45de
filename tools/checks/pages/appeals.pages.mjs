import { appealFiles, asRefused } from './appeal-files.mjs';

const examiner = 'recours.un@demo.jatigi.example';
const referee = 'recours.deux@demo.jatigi.example';
const consul = 'consul.berlin@demo.jatigi.example';

/** A page of one of the refused files, made first. */
const of =
  (address) =>
  async ({ page, url, people }) =>
    page.goto(url(address(await appealFiles(people))));

const mine =
  (which, rest = '') =>
  (files) =>
    `/visas/${files[which]}${rest}`;
const file = (which) => (files) => `/staff/visas/${files[which]}`;

/** The same with one of its forms sent as it is. */
const sent = (address, form) => async (tools) => {
  await of(address)(tools);
  await tools.page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  const [answer] = await Promise.all([tools.page.waitForNavigation(), tools.page.click(`${form} button:last-of-type`)]);
  return answer;
};

/** A refusal is contested, by the applicant and at headquarters. */
export const appealPages = {
  area: 'appeals',
  maxScriptBytes: 200 * 1024,
  pages: [
    { name: 'refused', prepare: of(mine('refused')), as: asRefused },
    { name: 'contest', prepare: of(mine('refused', '/appeal')), as: asRefused },
    { name: 'contest-empty', prepare: sent(mine('refused', '/appeal'), 'main form'), as: asRefused, status: 400 },
    { name: 'lodged', prepare: of(mine('lodged')), as: asRefused },
    { name: 'upheld', prepare: of(mine('upheld')), as: asRefused },
    { name: 'file-lodged', prepare: of(file('lodged')), as: referee },
    { name: 'file-lodged-consul', prepare: of(file('lodged')), as: consul },
    { name: 'file-examined', prepare: of(file('examined')), as: examiner },
    { name: 'file-proposed', prepare: of(file('proposed')), as: referee },
    {
      name: 'file-return-empty',
      prepare: sent(file('proposed'), 'form[action="?do=return-appeal"]'),
      as: referee,
      status: 400,
    },
    { name: 'file-upheld', prepare: of(file('upheld')), as: referee },
    { name: 'queue', path: '/staff/queues/visas/appeals', as: examiner },
    { name: 'statistics', path: '/staff/appeals', as: referee },
    { name: 'statistics-none', path: '/staff/appeals?from=2001-01-01&until=2001-12-31', as: referee },
  ],
};
