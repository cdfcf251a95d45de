/** Opening an account, signing in, and what a person does with her own account. See public.pages.mjs for the entries. */
const form = 'main form';

export const accountPages = {
  area: 'account',
  maxScriptBytes: 15 * 1024,
  pages: [
    { name: 'sign-up', path: '/sign-up' },
    { name: 'sign-up-empty', path: '/sign-up', submit: form, status: 400 },
    { name: 'confirm', path: '/confirm?contact=awa%40example.org' },
    { name: 'confirm-empty', path: '/confirm', submit: form, status: 400 },
    { name: 'sign-in', path: '/sign-in' },
    { name: 'sign-in-empty', path: '/sign-in', submit: form, status: 400 },
    { name: 'sign-in-confirmed', path: '/sign-in?done=confirmed' },
    { name: 'sign-in-again', path: '/sign-in?again&next=/fr/files' },
    { name: 'recover', path: '/recover' },
    { name: 'recover-empty', path: '/recover', submit: form, status: 400 },
    { name: 'reset', path: '/reset' },
    { name: 'reset-empty', path: '/reset', submit: form, status: 400 },
    { name: 'unlock', path: '/unlock' },
    { name: 'unlock-empty', path: '/unlock', submit: form, status: 400 },
    { name: 'sign-in-unlock', path: '/sign-in?unlock=yes&done=unlock' },
    { name: 'sign-in-opened', path: '/sign-in?done=opened&contact=J7K2Q9XCD' },
    { name: 'paper-code', path: '/paper-code' },
    { name: 'paper-code-empty', path: '/paper-code', submit: form, status: 400 },
    { name: 'invitation', path: '/invitation' },
    { name: 'invitation-empty', path: '/invitation', submit: form, status: 400 },
    { name: 'account', path: '/account', as: 'citizen' },
    { name: 'account-saved', path: '/account?done=saved', as: 'citizen' },
    { name: 'account-contact', path: '/account/contact', as: 'citizen' },
    { name: 'account-contact-empty', path: '/account/contact', as: 'citizen', submit: form, status: 400 },
    { name: 'account-contact-code', path: '/account/contact/code?kind=phone', as: 'citizen' },
    {
      name: 'account-contact-code-empty',
      path: '/account/contact/code?kind=phone',
      as: 'citizen',
      submit: form,
      status: 400,
    },
    { name: 'second-factor', path: '/account/second-factor', as: 'citizen' },
    { name: 'second-factor-seed', prepare: sent('/account/second-factor'), as: 'citizen' },
    { name: 'second-factor-wrong', prepare: wrongCode, as: 'citizen', status: 400 },
    { name: 'sessions', path: '/account/sessions', as: 'citizen' },
    { name: 'counter-code', path: '/account/counter-code', as: 'citizen' },
    { name: 'counter-code-given', prepare: sent('/account/counter-code'), as: 'citizen' },
  ],
};

/** The page after its form was sent. */
function sent(path) {
  return async ({ page, url }) => {
    await page.goto(url(path));
    const [answer] = await Promise.all([page.waitForNavigation(), page.click('main form button')]);
    return answer;
  };
}

async function wrongCode(tools) {
  await sent('/account/second-factor')(tools);
  const [answer] = await Promise.all([tools.page.waitForNavigation(), tools.page.click('main form button')]);
  return answer;
}
