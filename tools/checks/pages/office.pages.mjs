import { officeFiles } from './office-files.mjs';

const agent = 'agent.paris@demo.jatigi.example';
const consul = 'consul.paris@demo.jatigi.example';
const desk = 'bureau.central@demo.jatigi.example';
const administrator = 'admin.un@demo.jatigi.example';

const office = '/staff/documents';

/** A page of something that is made first. */
const of =
  (address) =>
  async ({ page, url, people }) =>
    page.goto(url(office + address(await officeFiles(people))));

/** The same with one of its forms sent as it is. */
const sent = (address, intent) => async (tools) => {
  await of(address)(tools);
  await tools.page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  const button = `form[action="?do=${intent}"] button:last-of-type`;
  const [answer] = await Promise.all([tools.page.waitForNavigation(), tools.page.click(button)]);
  return answer;
};

/** Rows that hold no number: the form comes back with what was pasted. */
async function badRows(tools) {
  await of(() => '/batches')(tools);
  const { page } = tools;
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  await page.selectOption('#kind', 'loss-receipt');
  await page.check('input[name=which][value=rows]');
  await page.fill('#rows', 'Titulaire\nAwa Traoré\n');
  const button = 'form[action="?do=plan"] button:last-of-type';
  const [answer] = await Promise.all([page.waitForNavigation(), page.click(button)]);
  return answer;
}

/** The issuing office. See public.pages.mjs for the entries. */
export const officePages = {
  area: 'office',
  maxScriptBytes: 200 * 1024,
  pages: [
    { name: 'register', prepare: of(() => ''), as: consul },
    { name: 'register-every-post', prepare: of(() => '?standing=suspended&kind=loss-receipt'), as: desk },
    { name: 'register-waiting', prepare: of(() => '?waiting=revocation'), as: consul },
    { name: 'register-nothing', path: `${office}?number=MLV-00000-00000-0`, as: consul },
    { name: 'register-wrong', path: `${office}?post=Paris!`, as: desk },
    { name: 'register-not-hers', path: office, as: administrator },
    { name: 'document', prepare: of(({ again }) => `/${again}`), as: consul },
    { name: 'document-suspended', prepare: of(({ suspended }) => `/${suspended}`), as: consul },
    { name: 'document-to-confirm', prepare: of(({ waiting }) => `/${waiting}`), as: consul },
    { name: 'document-own-proposal', prepare: of(({ waiting }) => `/${waiting}`), as: agent },
    { name: 'document-unknown', path: `${office}/0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b`, as: agent, status: 404 },
    { name: 'document-no-reason', prepare: sent(({ waiting }) => `/${waiting}`, 'suspend'), as: consul, status: 400 },
    { name: 'parked', path: `${office}/parked`, as: desk },
    { name: 'parked-not-hers', path: `${office}/parked`, as: consul, status: 403 },
    { name: 'batches', prepare: of(() => '/batches'), as: desk },
    { name: 'batches-empty', prepare: sent(() => '/batches', 'plan'), as: consul, status: 400 },
    { name: 'batches-bad-rows', prepare: badRows, as: consul, status: 400 },
    { name: 'batch', prepare: of(({ batch }) => `/batches/${batch}`), as: desk },
    { name: 'batch-refused', prepare: of(({ batch }) => `/batches/${batch}?state=refused`), as: consul },
    { name: 'numbers', prepare: of(() => '/numbers'), as: consul },
    { name: 'keys', path: `${office}/keys`, as: administrator },
  ],
};
