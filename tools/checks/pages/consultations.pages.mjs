import { consultationFiles } from './consultation-files.mjs';

const agent = 'agent.berlin@demo.jatigi.example';
const consul = 'consul.berlin@demo.jatigi.example';
const administrator = 'admin.un@demo.jatigi.example';
const security = 'securite@demo.jatigi.example';

/** A page of a file that is made first: `address(files)` under the language. */
const of =
  (address) =>
  async ({ page, url, people }) =>
    page.goto(url(address(await consultationFiles(people))));

/** The same with one of its forms sent as it is; folded forms are opened as a person would. */
const sent = (address, form) => async (tools) => {
  await of(address)(tools);
  await tools.page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  const [answer] = await Promise.all([tools.page.waitForNavigation(), tools.page.click(`${form} button:last-of-type`)]);
  return answer;
};

const file = ({ visa }) => `/staff/visas/${visa}`;
const question = (files) => `/staff/consultations/${files.question}`;
const services = '/staff/consulted-services';
const form = (command) => `form[action="?do=${command}"]`;

/** Consultations, biometrics and the interview of a visa: the post and the service that is asked. */
export const consultationPages = {
  area: 'consultations',
  maxScriptBytes: 200 * 1024,
  pages: [
    { name: 'file', prepare: of(file), as: consul },
    { name: 'file-no-service', prepare: sent(file, form('open-consultation')), as: agent, status: 400 },
    { name: 'file-no-biometrics', prepare: sent(file, form('record-biometrics')), as: agent, status: 400 },
    { name: 'file-no-invitation', prepare: sent(file, form('invite-interview')), as: agent, status: 400 },
    { name: 'services', path: services, as: administrator },
    { name: 'services-read', path: services, as: agent },
    { name: 'services-of-others', path: services, as: security, status: 403 },
    { name: 'service', path: `${services}/partner-ner/edit`, as: administrator },
    { name: 'service-of-others', path: `${services}/partner-ner/edit`, as: agent, status: 403 },
    { name: 'service-unknown', path: `${services}/nobody/edit`, as: administrator, status: 404 },
    { name: 'service-new', path: `${services}/new`, as: administrator },
    { name: 'service-new-empty', prepare: sent(() => `${services}/new`, form('add')), as: administrator, status: 400 },
    { name: 'queue', path: '/staff/consultations', as: security },
    { name: 'queue-done', path: '/staff/consultations?state=done', as: security },
    { name: 'question', prepare: of(question), as: security },
    { name: 'question-no-answer', prepare: sent(question, form('answer')), as: security, status: 400 },
    { name: 'question-of-others', prepare: of(question), as: agent, status: 404 },
  ],
};
