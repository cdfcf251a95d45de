import { applicantFiles, asApplicant } from './applicant-files.mjs';

/** A page of one of her applications: `which` names it, `rest` follows its address. */
const of =
  (which, rest = '') =>
  async ({ page, url, people }) =>
    page.goto(url(`/visas/${(await applicantFiles(people))[which]}${rest}`));

/** The same with its form sent as it is: what is missing is said. */
const sent = (which, rest) => async (tools) => {
  await of(which, rest)(tools);
  const [answer] = await Promise.all([
    tools.page.waitForNavigation(),
    tools.page.click('main form button[type=submit]:last-of-type'),
  ]);
  return answer;
};

/** A birthday that no calendar has. */
async function wrongBirth(tools) {
  await of('draft', '/birth')(tools);
  const { page } = tools;
  for (const [part, value] of Object.entries({ day: '31', month: '2', year: '1990' }))
    await page.fill(`#birthDate-${part}`, value);
  const [answer] = await Promise.all([page.waitForNavigation(), page.click('main form button[type=submit]')]);
  return answer;
}

/** Lines of a passport that were cut off. */
async function wrongZone(tools) {
  await of('draft', '/passport')(tools);
  const { page } = tools;
  await page.fill('#mrz', 'P<D<<MUSTERMANN<<ERIKA');
  const [answer] = await Promise.all([page.waitForNavigation(), page.click('main form button[type=submit]')]);
  return answer;
}

const steps = [
  ...['name', 'birth', 'nationality', 'home', 'earlier', 'passport', 'validity', 'trip', 'stay', 'host', 'means'],
  'visa',
];
const entry = (name, prepare, status) => ({ name, prepare, as: asApplicant, ...(status && { status }) });

/** From the first question to the receipt. See public.pages.mjs for the entries. */
export const visaApplicationPages = {
  area: 'visa-application',
  maxScriptBytes: 130 * 1024,
  pages: [
    { name: 'start', path: '/visas/new?nationality=DEU&residence=DEU&purpose=tourism', as: asApplicant },
    { name: 'files', path: '/files', as: asApplicant },
    entry('task-list', of('draft')),
    entry('task-list-filled', of('filled')),
    ...steps.map((step) => entry(`step-${step}`, of('draft', `/${step}`))),
    entry('step-wrong', wrongBirth, 400),
    entry('zone-wrong', wrongZone, 400),
    entry('documents', of('filled', '/documents')),
    entry('document', of('draft', '/documents/photo')),
    entry('document-sent', of('filled', '/documents/photo')),
    entry('document-no-file', sent('draft', '/documents/photo'), 400),
    entry('check', of('filled', '/check')),
    entry('check-incomplete', of('draft', '/check')),
    entry('pay', of('unpaid', '/pay')),
    entry('submitted', of('unpaid', '/submitted')),
    entry('paid', of('paid')),
    entry('bond', of('bonded')),
    entry('history', of('paid', '/history')),
    entry('withdraw', of('paid', '/withdraw')),
    entry('asked', of('asked')),
    entry('answer', of('asked', '/answer')),
    entry('answer-empty', sent('asked', '/answer'), 400),
  ],
};
