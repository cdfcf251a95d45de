import { registrationFile } from './registration-files.mjs';

/** A page of the request, its address after it. */
const of =
  (rest = '') =>
  async ({ page, url, people }) =>
    page.goto(url(`/files/registration/${await registrationFile(people)}${rest}`));

/** The consular register, for whoever asks. See public.pages.mjs for the entries. */
export const registrationPages = {
  area: 'registration',
  maxScriptBytes: 130 * 1024,
  pages: [
    { name: 'register', path: '/registration/new', as: 'citizen' },
    { name: 'register-empty', path: '/registration/new', as: 'citizen', submit: 'main form', status: 400 },
    { name: 'registration', prepare: of(), as: 'citizen' },
    { name: 'registration-no-file', prepare: noFile, as: 'citizen', status: 400 },
    { name: 'registration-edit', prepare: of('/edit'), as: 'citizen' },
    { name: 'files-with-family', prepare: familyInFiles, as: 'citizen' },
  ],
};

async function noFile(tools) {
  await of()(tools);
  const [answer] = await Promise.all([
    tools.page.waitForNavigation(),
    tools.page.click('form:has([name=command][value=attach]) button'),
  ]);
  return answer;
}

async function familyInFiles({ page, url, people }) {
  await registrationFile(people);
  return page.goto(url('/files'));
}
