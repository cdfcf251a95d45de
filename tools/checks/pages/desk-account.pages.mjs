const agent = 'agent.paris@demo.jatigi.example';
const DESK = '/v1/identity/desk-accounts';

/** An account that a desk opened, without a slip yet: one for each visit, because a slip belongs to one officer's screen. */
async function opened({ page, url, people }) {
  const { id } = await (await people.commands(agent))(DESK, { post: 'PAR', givenName: 'Bakary' });
  return page.goto(url(`/staff/desk-accounts/${id}`));
}

async function printed(tools) {
  await opened(tools);
  const button = 'form[action="?do=code"] button';
  const [answer] = await Promise.all([tools.page.waitForNavigation(), tools.page.click(button)]);
  return answer;
}

/** The registration of a person who has an account: the form says so. */
async function refused({ page, url }) {
  await page.goto(url('/staff/desk-accounts?registration=0198f2a4-6b1e-7c3d-9a10-4d2b7e5f1001'));
  const [answer] = await Promise.all([page.waitForNavigation(), page.click('form[action="?do=open"] button')]);
  return answer;
}

/** Accounts that officers open at their desk. See public.pages.mjs for the entries. */
export const deskAccountPages = {
  area: 'desk-accounts',
  maxScriptBytes: 200 * 1024,
  pages: [
    { name: 'desk-accounts', path: '/staff/desk-accounts', as: agent },
    { name: 'desk-account-refused', prepare: refused, as: agent, status: 404 },
    { name: 'desk-account', prepare: opened, as: agent },
    { name: 'desk-account-slip', prepare: printed, as: agent },
  ],
};
