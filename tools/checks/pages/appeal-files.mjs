import { fillDraft, openAccount, submitAndPay } from '../../journey/applicant-steps.mjs';
import { inDays } from '../../journey/application.mjs';

const silent = { title: () => {}, say: () => {}, line: () => {}, check: () => true };
const path = (id) => `/v1/visas/applications/${id}`;
const at = 'demo.jatigi.example';

const made = new Map();

/** Somebody whose visas were refused: not contested, contested, being examined, proposed, upheld. Once per platform. */
export function appealFiles(people) {
  if (!made.has(people.base)) made.set(people.base, make(people));
  return made.get(people.base);
}

async function make(people) {
  const stage = { base: people.base, report: silent };
  const applicant = await openAccount(stage, { name: 'refused', language: 'fr', givenName: 'Erika' });
  const officers = {
    agent: await people.commands(`agent.berlin@${at}`),
    consul: await people.commands(`consul.berlin@${at}`),
    examiner: await people.commands(`recours.un@${at}`),
    referee: await people.commands(`recours.deux@${at}`),
    read: (id) => people.read(`agent.berlin@${at}`, path(id), 'adjudication'),
  };
  const refused = () => refuse(stage, applicant, officers);
  const lodged = async () => {
    const id = await refused();
    const statement = 'Mon hôte a confirmé son invitation.\nSa lettre est jointe au dossier.';
    await applicant.post(`${path(id)}/lodge-appeal`, { statement });
    return id;
  };
  const files = {
    cookie: applicant.cookie,
    refused: await refused(),
    lodged: await lodged(),
    examined: await lodged(),
  };
  await officers.examiner(`${path(files.examined)}/assign-appeal`);
  const [proposed, upheld] = [await lodged(), await lodged()];
  for (const id of [proposed, upheld]) await officers.examiner(`${path(id)}/assign-appeal`);
  const terms = { visaType: 'V03S', entries: 1, validFrom: inDays(5), validUntil: inDays(80), stayDays: 30 };
  const overturn = { verdict: 'overturn', ...terms, note: 'L’hôte a été joint : il confirme.' };
  await officers.examiner(`${path(proposed)}/propose-appeal-decision`, overturn);
  await officers.examiner(`${path(upheld)}/propose-appeal-decision`, { verdict: 'uphold' });
  await officers.referee(`${path(upheld)}/decide-appeal`, { verdict: 'uphold' });
  return { ...files, proposed, upheld };
}

async function refuse(stage, applicant, { agent, consul, read }) {
  const { id } = await submitAndPay(stage, applicant, await fillDraft(stage, applicant));
  await agent(`${path(id)}/admit`);
  await agent(`${path(id)}/record-biometrics`, { outcome: 'captured', reference: 'BIO-BER-2026-004720' });
  const { documents } = await read(id);
  const uploaded = documents.filter(({ upload }) => upload !== null);
  for (const { kind } of uploaded) await agent(`${path(id)}/documents/${kind}/accept`);
  await until(async () => !(await read(id)).examination.some(({ state }) => state === 'open'));
  await agent(`${path(id)}/propose-decision`, { decision: 'refuse', codes: ['R02', 'R12'] });
  await consul(`${path(id)}/decide`, { decision: 'refuse' });
  await until(async () => (await read(id)).refusal?.letter);
  return id;
}

async function until(holds) {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('a refused file did not come as far as its pages need it');
}

/** The cookies of the applicant, for the browser. */
export async function asRefused(people) {
  const { cookie } = await appealFiles(people);
  const [name, ...value] = cookie.split('=');
  const { hostname: domain } = new URL(people.base);
  const rest = { domain, path: '/', expires: -1, httpOnly: true, secure: true, sameSite: 'Lax' };
  return { cookies: [{ name, value: value.join('='), ...rest }], origins: [] };
}
