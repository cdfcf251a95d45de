import { certificateFiles } from './certificate-files.mjs';

/** The page of one request. */
const of =
  (kind) =>
  async ({ page, url, people }) =>
    page.goto(url(`/files/certificate/${(await certificateFiles(people))[kind]}`));

/** Certificates, for whoever asks. See public.pages.mjs for the entries. */
export const certificatesPages = {
  area: 'certificates',
  maxScriptBytes: 130 * 1024,
  pages: [
    { name: 'certificates', path: '/certificates/new' },
    { name: 'certificate-residence', path: '/certificates/new/residence', as: 'citizen' },
    { name: 'certificate-life', path: '/certificates/new/life', as: 'citizen' },
    { name: 'certificate-celibacy', path: '/certificates/new/celibacy', as: 'citizen' },
    {
      name: 'certificate-celibacy-empty',
      path: '/certificates/new/celibacy',
      as: 'citizen',
      submit: 'main form',
      status: 400,
    },
    { name: 'certificate-unknown', path: '/certificates/new/nobody-declared-it', as: 'citizen', status: 404 },
    { name: 'certificate-file', prepare: of('life'), as: 'citizen' },
    { name: 'certificate-enquiry', prepare: of('celibacy'), as: 'citizen' },
    { name: 'certificate-no-file', prepare: noFile, as: 'citizen', status: 400 },
  ],
};

async function noFile(tools) {
  await of('life')(tools);
  const [answer] = await Promise.all([
    tools.page.waitForNavigation(),
    tools.page.click('form:has([name=command][value=attach]) button'),
  ]);
  return answer;
}
