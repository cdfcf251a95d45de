import { fillDraft, openAccount, submitAndPay } from '../../journey/applicant-steps.mjs';

const AGENT = 'agent.berlin@demo.jatigi.example';
const made = new Map();
const silent = { title: () => {}, say: () => {}, line: () => {}, check: () => true };

/** A visa about which a service is asked, made once for each platform. @returns ids of the file and of the question */
export function consultationFiles(people) {
  if (!made.has(people.base)) made.set(people.base, make(people));
  return made.get(people.base);
}

async function make(people) {
  const stage = { base: people.base, report: silent };
  const applicant = await openAccount(stage, { name: 'consulted', language: 'fr', givenName: 'Erika' });
  const { id: visa } = await fillDraft(stage, applicant);
  await submitAndPay(stage, applicant, { id: visa });
  const agent = await people.commands(AGENT);
  const path = `/v1/visas/applications/${visa}`;
  await agent(`${path}/admit`);
  await agent(`${path}/open-consultation`, { service: 'security', question: 'Est-elle connue de vos services ?' });
  const { items } = await people.read('securite@demo.jatigi.example', '/v1/visas/consultations?limit=100');
  return { visa, question: items.at(-1).id };
}
