import { askingAddress, programFiles, userCode } from './program-files.mjs';

const administrator = 'admin.un@demo.jatigi.example';
const other = 'admin.deux@demo.jatigi.example';

const pressed = async (page, button) => {
  const [answer] = await Promise.all([page.waitForNavigation(), page.click(button)]);
  return answer;
};

async function asked({ page, url, people }) {
  return page.goto(url(`/device?user_code=${await userCode(people)}`));
}

const answered = (decision) => async (tools) => {
  await asked(tools);
  return pressed(tools.page, `button[name=decision][value=${decision}]`);
};

/** The program's address leads to a page of ours, in the language of the browser. */
async function connecting({ page, people }) {
  return page.goto(await askingAddress(people));
}

/** Another browser than the one that the program sent here. */
async function connectingElsewhere({ page, people }) {
  await connecting({ page, people });
  await page.context().clearCookies({ name: /^jatigi_oidc_/ });
  return page.reload();
}

async function consents(tools) {
  await answered('allow')(tools);
  return tools.page.goto(tools.url('/account/programs'));
}

const program =
  (which) =>
  async ({ page, url, people }) =>
    page.goto(url(`/staff/programs/${(await programFiles(people))[which]}`));

/** Programs of others: the person who is asked, what she allowed, and the register that two administrators keep. */
export const programsPages = {
  area: 'programs',
  maxScriptBytes: 200 * 1024,
  pages: [
    { name: 'device', path: '/device', as: 'citizen' },
    { name: 'device-wrong', path: '/device?user_code=WDJB-MJHT', as: 'citizen' },
    { name: 'device-asked', prepare: asked, as: 'citizen' },
    { name: 'device-allowed', prepare: answered('allow'), as: 'citizen' },
    { name: 'device-denied', prepare: answered('deny'), as: 'citizen' },
    { name: 'connect', prepare: connecting, as: 'citizen' },
    { name: 'connect-elsewhere', prepare: connectingElsewhere, as: 'citizen' },
    { name: 'connect-ended', path: '/connect/ended', as: 'citizen' },
    { name: 'my-programs', prepare: consents, as: 'citizen' },
    { name: 'programs', path: '/staff/programs', as: administrator },
    { name: 'program-new', path: '/staff/programs/new', as: administrator },
    { name: 'program-empty', path: '/staff/programs/new', as: administrator, submit: 'main form', status: 422 },
    { name: 'program', prepare: program('kiosk'), as: administrator },
    { name: 'program-waiting', prepare: program('waiting'), as: other },
  ],
};
