import { randomUUID } from 'node:crypto';
import { PASSWORD } from './people.mjs';

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
    { name: 'invitation-passkey', prepare: invited },
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
    { name: 'second-factor-empty', path: '/account/second-factor', as: 'citizen', submit: form, status: 400 },
    { name: 'second-factor-seed', prepare: seed, as: 'citizen' },
    { name: 'second-factor-wrong', prepare: wrongCode, as: 'citizen', status: 400 },
    { name: 'checks', path: '/account/checks', as: 'citizen' },
    { name: 'sessions', path: '/account/sessions', as: 'citizen' },
    { name: 'passkeys', path: '/account/passkeys', as: 'citizen' },
    { name: 'passkeys-add', path: '/account/passkeys/add', as: 'citizen' },
    { name: 'passkeys-add-empty', path: '/account/passkeys/add', as: 'citizen', submit: form, status: 400 },
    { name: 'passkeys-create', prepare: askedForKey, as: 'citizen' },
    { name: 'passkeys-one', path: '/account/passkeys', as: 'keyholder' },
    { name: 'passkeys-remove', prepare: toRemove, as: 'keyholder' },
    { name: 'recovery-codes', path: '/account/recovery-codes', as: 'keyholder' },
    { name: 'recovery-codes-made', prepare: codesMade, as: 'keyholder' },
    { name: 'recovery-codes-without-factor', path: '/account/recovery-codes', as: 'citizen' },
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

async function seed({ page, url }) {
  await page.goto(url('/account/second-factor'));
  await page.fill('#password', PASSWORD);
  return submitted(page);
}

async function wrongCode(tools) {
  await seed(tools);
  return submitted(tools.page);
}

async function submitted(page) {
  const [answer] = await Promise.all([page.waitForNavigation(), page.click(`${form} button[type=submit]`)]);
  return answer;
}

/** Between the password and the authenticator. */
async function askedForKey({ page, url }) {
  await page.goto(url('/account/passkeys/add'));
  await page.fill('#name', 'Mon téléphone');
  await page.fill('#password', PASSWORD);
  return submitted(page);
}

async function toRemove({ page, url }) {
  await page.goto(url('/account/passkeys'));
  const [answer] = await Promise.all([page.waitForNavigation(), page.click('main a[href$="/remove"]')]);
  return answer;
}

async function codesMade({ page, url }) {
  await page.goto(url('/account/recovery-codes'));
  await page.fill('#password', PASSWORD);
  return submitted(page);
}

/** An officer between the code of the mail and the authenticator. */
async function invited({ page, url, people }) {
  const email = `pages-${randomUUID()}@consulat.example`;
  const post = await people.commands('admin.un@demo.jatigi.example');
  await post('/v1/identity/staff-accounts', { email, givenName: 'Awa' });
  await page.goto(url('/invitation'));
  await page.fill('#email', email);
  await page.fill('#code', await people.codeFor(email));
  return submitted(page);
}
