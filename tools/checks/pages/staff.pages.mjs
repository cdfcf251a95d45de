import { staffFiles } from './staff-files.mjs';

const agent = 'agent.paris@demo.jatigi.example';
const consul = 'consul.paris@demo.jatigi.example';
const lyon = 'agent.lyon@demo.jatigi.example';
const berlin = 'agent.berlin@demo.jatigi.example';
const kati = 'etat-civil.kati@demo.jatigi.example';

/** A page of a file that is made first: `address(files)` under the language. */
const of =
  (address) =>
  async ({ page, url, people }) =>
    page.goto(url(address(await staffFiles(people))));

/** The same with one of its forms sent as it is. */
const sent = (address, form) => async (tools) => {
  await of(address)(tools);
  // Folded forms are opened as a person would.
  await tools.page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  const [answer] = await Promise.all([tools.page.waitForNavigation(), tools.page.click(`${form} button:last-of-type`)]);
  return answer;
};

const declaration = (id) => `/staff/registers/declarations/${id}`;
const sections = ['child', 'mother', 'father', 'declarant', 'witnesses', 'interpreter'];

/** The staff screens. See public.pages.mjs for the entries. */
const life = ({ certificates }) => `/staff/certificates/${certificates.life}`;
const celibacy = ({ certificates }) => `/staff/searches/${certificates.celibacy}`;
const certificatePages = [
  { name: 'queue-certificates', path: '/staff/queues/certificates/interview', as: agent },
  { name: 'certificate-life', prepare: of(life), as: consul },
  { name: 'certificate-no-day', prepare: sent(life, 'form[action="?do=record-presence"]'), as: agent, status: 400 },
  { name: 'certificate-no-reason', prepare: sent(life, 'form[action="?do=deny"]'), as: consul, status: 400 },
  { name: 'search-certificate', prepare: of(celibacy), as: kati },
  { name: 'search-no-margin', prepare: sent(celibacy, 'form[action="?do=answer"]'), as: kati, status: 400 },
];

export const staffPages = {
  area: 'staff',
  maxScriptBytes: 200 * 1024,
  pages: [
    { name: 'overview', path: '/staff', as: agent },
    { name: 'overview-centre', path: '/staff', as: kati },
    { name: 'not-staff', path: '/staff', as: 'citizen', status: 403 },
    { name: 'queue-visas', path: '/staff/queues/visas/admissibility', as: berlin },
    { name: 'queue-births', path: '/staff/queues/births/signing?assigned=nobody', as: agent },
    { name: 'queue-copies', path: '/staff/queues/copies/entitlement', as: agent },
    { name: 'queue-unknown', path: '/staff/queues/visas/else', as: agent, status: 404 },
    { name: 'visa-file', prepare: of(({ visa }) => `/staff/visas/${visa}`), as: berlin },
    {
      name: 'visa-file-no-reason',
      prepare: sent(({ visa }) => `/staff/visas/${visa}`, 'form[action="?do=reject%3Aphoto"]'),
      as: berlin,
      status: 400,
    },
    {
      name: 'visa-file-no-question',
      prepare: sent(({ visa }) => `/staff/visas/${visa}`, 'form[action="?do=request-information"]'),
      as: berlin,
      status: 400,
    },
    { name: 'visa-file-bond', prepare: of(({ bonded }) => `/staff/visas/${bonded}`), as: berlin },
    {
      name: 'visa-file-bond-no-receipt',
      prepare: sent(({ bonded }) => `/staff/visas/${bonded}`, 'form[action="?do=record-bond"]'),
      as: berlin,
      status: 400,
    },
    { name: 'registers', path: '/staff/registers', as: agent },
    { name: 'registers-found', path: '/staff/registers?names=Traore', as: agent },
    { name: 'registers-wrong', path: '/staff/registers?names=Traore&birthDate=hier', as: agent },
    { name: 'declare', path: '/staff/registers/declarations/new', as: agent },
    ...sections.map((section) => ({
      name: `declare-${section}`,
      prepare: of(({ draft }) => `${declaration(draft)}/${section}`),
      as: agent,
    })),
    { name: 'declaration-draft', prepare: of(({ draft }) => declaration(draft)), as: agent },
    {
      name: 'declaration-incomplete',
      prepare: sent(({ draft }) => declaration(draft), 'form[action="?do=declare"]'),
      as: agent,
      status: 422,
    },
    { name: 'declaration-verified', prepare: of(({ verified }) => declaration(verified)), as: agent },
    { name: 'declaration-duplicate', prepare: of(({ duplicate }) => declaration(duplicate)), as: lyon },
    { name: 'duplicates', prepare: of(({ duplicate }) => `${declaration(duplicate)}/duplicates`), as: lyon },
    { name: 'sign', prepare: of(({ verified }) => `${declaration(verified)}/sign`), as: consul },
    { name: 'act', prepare: of(({ act }) => `/staff/registers/acts/${act}`), as: agent },
    {
      name: 'act-empty-note',
      prepare: sent(({ act }) => `/staff/registers/acts/${act}`, 'form[action="?do=death"]'),
      as: agent,
      status: 400,
    },
    { name: 'copy', prepare: of(({ copy }) => `/staff/copies/${copy}`), as: agent },
    {
      name: 'copy-no-reason',
      prepare: sent(({ copy }) => `/staff/copies/${copy}`, 'form[action="?do=deny"]'),
      as: agent,
      status: 400,
    },
    { name: 'queue-registrations', path: '/staff/queues/registrations/requested', as: agent },
    { name: 'registration', prepare: of(({ registration }) => `/staff/registrations/${registration}`), as: agent },
    {
      name: 'registration-no-reason',
      prepare: sent(({ registration }) => `/staff/registrations/${registration}`, 'form[action="?do=refuse"]'),
      as: consul,
      status: 400,
    },
    {
      name: 'registration-no-message',
      prepare: sent(({ registration }) => `/staff/registrations/${registration}`, 'form[action="?do=return"]'),
      as: agent,
      status: 400,
    },
    { name: 'queue-double-persons', path: '/staff/queues/double-persons/suspected', as: agent },
    { name: 'double-person', prepare: of(({ pair }) => `/staff/double-persons/${pair}`), as: agent },
    {
      name: 'double-person-nobody-kept',
      prepare: sent(({ pair }) => `/staff/double-persons/${pair}`, 'form[action="?do=propose-merge"]'),
      as: agent,
      status: 400,
    },
    {
      name: 'registration-wrong-code',
      prepare: sent(({ registration }) => `/staff/registrations/${registration}`, 'form[action="?do=link-code"]'),
      as: agent,
      status: 400,
    },
    ...certificatePages,
    { name: 'search', prepare: of(({ search }) => `/staff/searches/${search}`), as: kati },
    {
      name: 'search-no-answer',
      prepare: sent(({ search }) => `/staff/searches/${search}`, 'form[action="?do=answer"]'),
      as: kati,
      status: 400,
    },
    { name: 'searches', path: '/staff/searches', as: kati },
    { name: 'imports', path: '/staff/imports', as: kati },
  ],
};
