import { passportFiles } from './passport-files.mjs';

/** A page of one of the requests, its address after it. */
const of =
  (which, rest = '') =>
  async ({ page, url, people }) =>
    page.goto(url(`/files/passport/${(await passportFiles(people))[which]}${rest}`));

/** Passports, for whoever asks. See public.pages.mjs for the entries. */
export const passportPages = {
  area: 'passport',
  maxScriptBytes: 130 * 1024,
  pages: [
    { name: 'passport-new', path: '/passport/new', as: 'citizen' },
    { name: 'passport-new-empty', path: '/passport/new', as: 'citizen', submit: 'main form', status: 400 },
    { name: 'passport-asked', prepare: of('asked'), as: 'citizen' },
    { name: 'passport-no-file', prepare: noFile, as: 'citizen', status: 400 },
    { name: 'passport-edit', prepare: of('asked', '/edit'), as: 'citizen' },
    { name: 'passport-returned', prepare: of('returned'), as: 'citizen' },
    { name: 'passport-appointed', prepare: of('appointed'), as: 'citizen' },
  ],
};

async function noFile(tools) {
  await of('asked')(tools);
  const [answer] = await Promise.all([
    tools.page.waitForNavigation(),
    tools.page.click('form:has([name=command][value=attach]) button'),
  ]);
  return answer;
}
