import { payFor } from '../applicant-steps.mjs';
import { form, freshNumber, uploadPapers } from '../application.mjs';
import { until } from '../person.mjs';
import { proposalFor } from '../post-steps.mjs';

export const path = (id) => `/v1/visas/applications/${id}`;

/** A whole application with its papers, submitted. `changes` of applicant, travelDocument and journey are laid over. */
export async function filed(person, changes = {}) {
  const { applicant, travelDocument, journey } = form({ givenNames: 'Erika', number: freshNumber() });
  const body = {
    language: 'en',
    applicant: { ...applicant, ...changes.applicant },
    travelDocument: { ...travelDocument, ...changes.travelDocument },
    journey: { ...journey, ...changes.journey },
  };
  const draft = (await person.post('/v1/visas/applications', body, { expect: { status: 201 } })).body;
  const ready = await uploadPapers(person, draft);
  return (await person.post(`${path(ready.id)}/submit`)).body;
}

/** The same, paid, and before its post. */
export async function beforeThePost({ report }, person, changes) {
  const { id } = await filed(person, changes);
  await payFor({ report }, person, id);
  return waitFor(person, id, 'ADMISSIBILITY');
}

/** The file, once it is in this state. */
export async function waitFor(person, id, state, patience = 60_000) {
  const ask = () => person.get(path(id), { quiet: true });
  return (await until(state, ask, ({ body }) => body.state === state, patience)).body;
}

/** Taken, admitted, fingerprints, papers accepted: what waits then is what others have to say. */
export async function admit(agent, id) {
  await agent.post(`${path(id)}/assign`);
  await agent.post(`${path(id)}/admit`);
  await agent.post(`${path(id)}/record-biometrics`, { outcome: 'captured', reference: 'BIO-2026-004711' });
  const file = (await agent.get(path(id))).body;
  for (const { kind } of file.documents.filter(({ upload }) => upload))
    await agent.post(`${path(id)}/documents/${kind}/accept`);
  return file;
}

export const partOf = (file, name) => file.examination.find(({ part }) => part === name);

/** The examined file, once one of its parts is closed. */
export async function closed(agent, id, name) {
  const ask = () => agent.get(path(id), { quiet: true });
  return (await until(`${name} closed`, ask, ({ body }) => partOf(body, name).state === 'closed')).body;
}

/** One proposes, another decides; the applicant's file when the visa is there. */
export async function grant({ agent, consul, applicant }, id, terms = {}) {
  const file = await closed(agent, id, 'screening');
  await agent.post(`${path(id)}/propose-decision`, { ...proposalFor(file), ...terms });
  await consul.post(`${path(id)}/decide`, { decision: 'grant' });
  return waitFor(applicant, id, 'ISSUED');
}

/** One proposes the refusal with its codes, another decides. */
export async function refuse({ agent, consul, applicant }, id, codes) {
  await agent.post(`${path(id)}/propose-decision`, { decision: 'refuse', codes });
  await consul.post(`${path(id)}/decide`, { decision: 'refuse' });
  return waitFor(applicant, id, 'REFUSED');
}
