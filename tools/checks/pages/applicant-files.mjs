import { fillDraft, openAccount, submitAndPay } from '../../journey/applicant-steps.mjs';
import { submittedApplication } from '../../journey/application.mjs';
import { bondedVisa } from './bond-files.mjs';

const silent = { title: () => {}, say: () => {}, line: () => {}, check: () => true };
const AGENT = 'agent.berlin@demo.jatigi.example';
const path = (id) => `/v1/visas/applications/${id}`;

const made = new Map();

/** Somebody with an application in each state that has a page, made once for each platform. */
export function applicantFiles(people) {
  if (!made.has(people.base)) made.set(people.base, make(people));
  return made.get(people.base);
}

async function make(people) {
  const stage = { base: people.base, report: silent };
  const applicant = await openAccount(stage, { name: 'pages', language: 'fr', givenName: 'Erika' });
  const started = await applicant.post(
    '/v1/visas/applications',
    { language: 'fr', journey: { purpose: 'tourism' } },
    { expect: { status: 201 } },
  );
  const filled = await fillDraft(stage, applicant);
  const paid = await submitAndPay(stage, applicant, await fillDraft(stage, applicant));
  const asked = await submitAndPay(stage, applicant, await fillDraft(stage, applicant));
  const agent = await people.commands(AGENT);
  await agent(`${path(asked.id)}/assign`);
  await agent(`${path(asked.id)}/admit`);
  await agent(`${path(asked.id)}/request-information`, { message: 'Dans quel hôtel logerez-vous à Ségou ?' });
  const bonded = await bondedVisa(stage, applicant);
  const unpaid = await submittedApplication(applicant, { givenNames: 'Erika' });
  return {
    cookie: applicant.cookie,
    draft: started.body.id,
    filled: filled.id,
    unpaid: unpaid.id,
    paid: paid.id,
    asked: asked.id,
    bonded: bonded.id,
  };
}

/** Her cookies, for the browser. */
export async function asApplicant(people) {
  const { cookie } = await applicantFiles(people);
  const [name, ...value] = cookie.split('=');
  const { hostname: domain } = new URL(people.base);
  const rest = { domain, path: '/', expires: -1, httpOnly: true, secure: true, sameSite: 'Lax' };
  return { cookies: [{ name, value: value.join('='), ...rest }], origins: [] };
}
