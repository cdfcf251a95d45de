import { travelFiles } from './travel-files.mjs';

const agent = 'agent.paris@demo.jatigi.example';
const border = 'frontiere.bamako@demo.jatigi.example';

/** A page of a file that is made first: `address(files)` under the language. */
const of =
  (address) =>
  async ({ page, url, people }) =>
    page.goto(url(address(await travelFiles(people))));

/** The same with one of its forms sent as it is; folded forms are opened as a person would. */
const sent = (address, form) => async (tools) => {
  await of(address)(tools);
  await tools.page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  const [answer] = await Promise.all([tools.page.waitForNavigation(), tools.page.click(`${form} button:last-of-type`)]);
  return answer;
};

const loss = (files) => `/files/loss/${files.loss}`;
const request = (files) => `/files/emergency-document/${files.request}`;
const deskLoss = (files) => `/staff/losses/${files.loss}`;
const deskRequest = (files) => `/staff/travel/${files.request}`;
const form = (command) => `form[action="?do=${command}"]`;

/** Papers lost or stolen and laissez-passer: the person, the post and the border. See public.pages.mjs for the entries. */
export const travelPages = {
  area: 'travel',
  maxScriptBytes: 200 * 1024,
  pages: [
    { name: 'loss-whom', path: '/loss/new', as: 'citizen' },
    { name: 'loss-new', path: '/loss/new?for=self', as: 'citizen' },
    { name: 'loss-empty', path: '/loss/new?for=self', as: 'citizen', submit: 'main form', status: 400 },
    { name: 'loss-of-nobody', path: '/loss/new?for=else', as: 'citizen', status: 404 },
    { name: 'loss', prepare: of(loss), as: 'citizen' },
    {
      name: 'loss-found-never',
      prepare: sent(loss, 'form:has([name=command][value=found])'),
      as: 'citizen',
      status: 400,
    },
    { name: 'emergency-whom', path: '/emergency-document/new', as: 'citizen' },
    { name: 'emergency-new', path: '/emergency-document/new?for=ward', as: 'citizen' },
    {
      name: 'emergency-after-loss',
      prepare: of((files) => `/emergency-document/new?report=${files.loss}`),
      as: 'citizen',
    },
    {
      name: 'emergency-empty',
      path: '/emergency-document/new?for=self',
      as: 'citizen',
      submit: 'main form',
      status: 400,
    },
    { name: 'emergency', prepare: of(request), as: 'citizen' },
    {
      name: 'emergency-no-file',
      prepare: sent(request, 'form:has([name=command][value=attach])'),
      as: 'citizen',
      status: 400,
    },
    { name: 'desk', path: '/staff/travel', as: agent },
    { name: 'queue-travel', path: '/staff/queues/travel/requested', as: agent },
    { name: 'queue-losses', path: '/staff/queues/losses/reported', as: agent },
    { name: 'desk-report', path: '/staff/losses/new', as: agent },
    { name: 'desk-request', path: '/staff/travel/new', as: agent },
    { name: 'desk-loss', prepare: of(deskLoss), as: agent },
    { name: 'desk-loss-found-never', prepare: sent(deskLoss, form('found')), as: agent, status: 400 },
    { name: 'desk-file', prepare: of(deskRequest), as: agent },
    { name: 'desk-no-check', prepare: sent(deskRequest, form('check-identity')), as: agent, status: 400 },
    { name: 'desk-no-photo', prepare: sent(deskRequest, form('attach')), as: agent, status: 400 },
    { name: 'border', path: '/staff/border', as: border },
    { name: 'border-desk', path: '/staff/visa-desk', as: border },
    { name: 'border-conflicts', path: '/staff/border-conflicts', as: border },
    { name: 'overstays', path: '/staff/overstays', as: border },
    { name: 'border-desk-nothing', path: '/staff/visa-desk', as: border, submit: form('verify'), status: 400 },
    { name: 'border-no-number', path: '/staff/border', as: border, submit: form('check'), status: 400 },
    { name: 'border-no-sheet', path: '/staff/border', as: border, submit: form('arrival'), status: 400 },
  ],
};
