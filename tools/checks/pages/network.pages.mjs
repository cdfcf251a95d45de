import { networkFiles } from './network-files.mjs';

const desk = 'bureau.central@demo.jatigi.example';
const consul = 'consul.berlin@demo.jatigi.example';
const agent = 'agent.berlin@demo.jatigi.example';
const elsewhere = 'agent.paris@demo.jatigi.example';
const administrator = 'admin.un@demo.jatigi.example';
const other = 'admin.deux@demo.jatigi.example';

/** A page that shows files which are made first: `address(files)` under the language. */
const of =
  (address) =>
  async ({ page, url, people }) =>
    page.goto(url(address(await networkFiles(people))));

/** The same with one of its forms sent as it is; folded forms are opened as a person would. */
const sent = (address, form) => async (tools) => {
  await of(address)(tools);
  await tools.page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  const [answer] = await Promise.all([tools.page.waitForNavigation(), tools.page.click(`${form} button:last-of-type`)]);
  return answer;
};

/** One file that changes posts, and one that has gone already. */
async function transferred(tools) {
  await of(() => '/staff/network/files?post=BER&state=EXAMINATION')(tools);
  await tools.page.check('input[name=line]');
  await tools.page.selectOption('#to', 'BER');
  await tools.page.fill('#reason', 'Trop de dossiers.');
  const pressed = tools.page.click('form[method=post] section button');
  const [answer] = await Promise.all([tools.page.waitForNavigation(), pressed]);
  return answer;
}

const decision = ({ refused }) => `/staff/visas/${refused}`;
const asOf = (question) => (files) => `${decision(files)}/as-of?${question}`;
const grant = (which) => (files) => `/staff/grants/${files[which]}`;

/** Headquarters: all posts at one glance; the sheet of whoever decides; who may do what. */
export const networkPages = {
  area: 'network',
  maxScriptBytes: 200 * 1024,
  pages: [
    { name: 'network', prepare: of(() => '/staff/network'), as: desk },
    { name: 'network-of-a-post', prepare: of(() => '/staff/network'), as: consul },
    { name: 'network-not-mine', path: '/staff/network', as: elsewhere, status: 403 },
    { name: 'files', prepare: of(() => '/staff/network/files'), as: desk },
    { name: 'files-none', path: '/staff/network/files?age=over-45', as: desk },
    { name: 'files-escalated', path: '/staff/network/files?escalated=headquarters', as: desk },
    {
      name: 'files-nothing-ticked',
      prepare: sent(() => '/staff/network/files', 'form[method=post]'),
      as: desk,
      status: 400,
    },
    { name: 'files-left', prepare: transferred, as: desk },
    { name: 'queue', prepare: of(() => '/staff/queues/visas/headquarters'), as: desk },
    { name: 'queue-escalated', path: '/staff/queues/visas/examination?escalated=headquarters', as: desk },
    { name: 'queue-of-a-type', path: '/staff/queues/visas/examination?visaType=V03S&processing=standard', as: desk },
    { name: 'decision-refuse', prepare: of(decision), as: consul },
    { name: 'decision-grant', prepare: of(({ granted }) => `/staff/visas/${granted}`), as: consul },
    { name: 'decision-asked-again', prepare: of(({ again }) => `/staff/visas/${again}`), as: consul },
    { name: 'decision-paper', prepare: of((files) => `${decision(files)}?preview=pdf`), as: consul },
    {
      name: 'decision-no-paper',
      prepare: of(({ waiting }) => `/staff/visas/${waiting}/preview`),
      as: consul,
      status: 404,
    },
    { name: 'as-of', prepare: of(asOf(`asOf=${new Date().toISOString().slice(0, 10)}`)), as: consul },
    { name: 'as-of-ahead', prepare: of(asOf('on-day=1&on-month=1&on-year=2999')), as: consul, status: 400 },
    { name: 'as-of-no-day', prepare: of(asOf('time=matin')), as: consul, status: 400 },
    { name: 'decision-mine', prepare: of(decision), as: agent },
    { name: 'decision-no-note', prepare: sent(decision, 'form[action="?do=return"]'), as: consul, status: 400 },
    { name: 'grants', prepare: of(() => '/staff/grants'), as: administrator },
    { name: 'grant-interim', prepare: of(grant('interim')), as: other },
    { name: 'grant-asked', prepare: of(grant('asked')), as: other },
    { name: 'grant-no-reason', prepare: sent(grant('asked'), 'form[action="?do=end"]'), as: other, status: 400 },
    { name: 'grant-new', path: '/staff/grants/new', as: administrator },
    {
      name: 'grant-empty',
      prepare: sent(() => '/staff/grants/new', 'form[action="?do=request"]'),
      as: administrator,
      status: 400,
    },
  ],
};
