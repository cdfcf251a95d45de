import { groupFiles } from './group-files.mjs';

const agent = 'agent.berlin@demo.jatigi.example';
const consul = 'consul.berlin@demo.jatigi.example';

const group = (which, rest = '') => `/staff/visa-groups/${which}${rest}`;

/** A page of one of the families, made first. */
const of =
  (address) =>
  async ({ page, url, people }) =>
    page.goto(url(address(await groupFiles(people))));

/** The same, with its form sent after it was made wrong. */
const sent = (address, spoil) => async (tools) => {
  await of(address)(tools);
  await spoil(tools.page);
  const button = tools.page.click('main form[method=post] button:last-of-type');
  const [answer] = await Promise.all([tools.page.waitForNavigation(), button]);
  return answer;
};

const untick = async (page) => {
  for (const line of await page.locator('input[name=line]').all()) await line.uncheck();
};

/** Families and groups at the post: proposed in one go, decided in one go, and what was left asked for again. */
export const groupPages = {
  area: 'groups',
  maxScriptBytes: 200 * 1024,
  pages: [
    { name: 'group', prepare: of(({ open }) => group(open)), as: agent },
    { name: 'group-proposed', prepare: of(({ proposed }) => group(proposed)), as: consul },
    { name: 'group-proposed-mine', prepare: of(({ proposed }) => group(proposed)), as: agent },
    { name: 'group-nothing-ticked', prepare: sent(({ proposed }) => group(proposed), untick), as: consul, status: 422 },
    { name: 'propose-grant', prepare: of(({ open }) => group(open, '/propose/grant')), as: agent },
    { name: 'propose-refuse', prepare: of(({ open }) => group(open, '/propose/refuse')), as: agent },
    { name: 'propose-none', prepare: of(({ proposed }) => group(proposed, '/propose/grant')), as: agent },
    {
      name: 'propose-grant-no-days',
      prepare: sent(
        ({ open }) => group(open, '/propose/grant'),
        (page) => page.fill('#stayDays', 'trente'),
      ),
      as: agent,
      status: 400,
    },
    {
      name: 'propose-refuse-no-reason',
      prepare: sent(
        ({ open }) => group(open, '/propose/refuse'),
        () => undefined,
      ),
      as: agent,
      status: 422,
    },
    { name: 'propose-else', prepare: of(({ open }) => group(open, '/propose/else')), as: agent, status: 404 },
    { name: 'propose-again', prepare: of(({ open, left }) => group(open, `/propose/grant?batch=${left}`)), as: agent },
    { name: 'batch-left', prepare: of(({ left }) => `/staff/visa-batches/${left}`), as: agent },
    { name: 'batch-late', prepare: of(({ late }) => `/staff/visa-batches/${late}`), as: consul },
    {
      name: 'batch-nothing-ticked',
      prepare: sent(({ late }) => `/staff/visa-batches/${late}`, untick),
      as: consul,
      status: 422,
    },
  ],
};
