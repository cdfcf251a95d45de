import { openAccount, payFor } from '../applicant-steps.mjs';
import { form, freshNumber, uploadPapers } from '../application.mjs';
import { portrait } from '../papers.mjs';
import { until } from '../person.mjs';
import { officer, proposalFor } from '../post-steps.mjs';
import { closed, partOf, path, refuse, waitFor } from './steps.mjs';

export const title = 'A family of four with one minor: one child refused, appealed, overturned, issued';

const GROUPS = '/v1/visas/groups';
const BATCHES = '/v1/visas/batches';
const HOST = 'Aminata Traoré, Bamako';
const family = [
  { givenNames: 'Erika', birthDate: '1980-08-12' },
  { givenNames: 'Max', birthDate: '1978-03-02', sex: 'M' },
  { givenNames: 'Lena', birthDate: '2004-01-20' },
  { givenNames: 'Ole', birthDate: '2016-05-01', sex: 'M', occupation: 'Écolier' },
];
const guardians = [{ name: 'Erika Mustermann', relation: 'mother', phone: '+49 221 1234567' }];

export async function play(stage) {
  const { report } = stage;
  const mother = await openAccount(stage, { name: 'family', language: 'en', givenName: 'Erika' });
  const { group, ids } = await asksForAll(stage, mother);
  const agent = await officer(stage, 'agent.berlin');
  const consul = await officer(stage, 'consul.berlin');
  await examineTogether(agent, group, ids);
  const [first, second, daughter, son] = ids;
  await refuse({ agent, consul, applicant: mother }, daughter, ['R12']);
  const granted = [first, second, son];
  await grantTogether({ agent, consul, report }, granted);
  for (const id of granted) await waitFor(mother, id, 'ISSUED');
  await contested(stage, mother, daughter);
}

/** The host and his letter are given once; the minor names who answers for him. */
export async function asksForAll({ report }, mother) {
  const said = { kind: 'family', name: 'Famille Mustermann', host: HOST };
  const { body: group } = await mother.post(GROUPS, said, { expect: { status: 201 } });
  const headers = { 'content-type': 'image/jpeg', 'if-match': `"${group.version}"` };
  await mother.call('PUT', `${GROUPS}/${group.id}/documents/host-letter`, { body: await portrait(), headers });
  const ids = [];
  for (const member of family) ids.push(await files(mother, group.id, member));
  const { body: seen } = await mother.get(path(ids[0]));
  report.check('each file sees the letter that was given once', hasLetter(seen), seen.documents);
  for (const id of ids) {
    await mother.post(`${path(id)}/submit`);
    await payFor({ report }, mother, id);
    await waitFor(mother, id, 'ADMISSIBILITY');
  }
  return { group: group.id, ids };
}

const hasLetter = ({ documents }) => documents.some(({ kind, upload }) => kind === 'host-letter' && upload);

async function files(mother, group, member) {
  const whole = form({ givenNames: member.givenNames, number: freshNumber() });
  const isMinor = member.givenNames === 'Ole';
  const { host: _host, ...journey } = { ...whole.journey, purpose: 'family-visit' };
  const applicant = { ...whole.applicant, ...member, ...(isMinor && { guardians }) };
  const body = { language: 'en', applicant, travelDocument: whole.travelDocument, journey };
  const { body: draft } = await mother.post(`${GROUPS}/${group}/files`, body, { expect: { status: 201 } });
  const { body: current } = await mother.get(path(draft.id));
  return (await uploadPapers(mother, current)).id;
}

export async function examineTogether(agent, group, ids) {
  await batch(agent, 'assign', { group });
  await batch(agent, 'admit', { group });
  for (const id of ids) {
    await agent.post(`${path(id)}/record-biometrics`, { outcome: 'captured', reference: 'BIO-2026-004711' });
    const { body } = await closed(agent, id, 'screening').then(() => agent.get(path(id)));
    for (const { kind } of body.documents.filter(({ upload, state }) => upload && state !== 'accepted'))
      await agent.post(`${path(id)}/documents/${kind}/accept`);
  }
}

/** One command for several files; a row that cannot be done says why, and keeps no other. */
async function grantTogether({ agent, consul, report }, ids) {
  const { body: file } = await agent.get(path(ids[0]));
  report.check('every part is closed', partOf(file, 'documents').state !== 'open', file.examination);
  const named = ids.map((id) => ({ id }));
  const { note: _note, ...terms } = proposalFor(file);
  await batch(agent, 'propose-decision', { files: named, ...terms });
  const decided = await batch(consul, 'decide', { files: named, decision: 'grant' });
  report.check('three are granted in one batch', decided.done === ids.length, decided);
}

async function batch(person, command, body) {
  const { body: begun } = await person.post(`${BATCHES}/${command}`, body, { expect: { status: 202 } });
  const ask = () => person.get(`${BATCHES}/${begun.id}`, { quiet: true });
  return (await until(`the batch ${command}`, ask, ({ body: one }) => one.waiting === 0)).body;
}

async function contested(stage, mother, id) {
  const { report, nobody } = stage;
  const letterOf = () => mother.get(path(id), { quiet: true });
  const { body } = await until('the letter', letterOf, ({ body: one }) => Boolean(one.refusal?.letter));
  const { number } = body.refusal.letter;
  report.check('the refusal says R12', JSON.stringify(body.refusal).includes('R12'), body.refusal);
  const says = () => nobody.peek(`/v1/documents/verifications/${number}`);
  await until('the letter is valid', says, (answer) => answer.body.result === 'valid');
  const pdf = await mother.get(`${path(id)}/refusal-letter`);
  report.check('the letter is a PDF', pdf.bytes.subarray(0, 5).toString() === '%PDF-', pdf.bytes.length);
  await mother.post(`${path(id)}/lodge-appeal`, { statement: 'My host has confirmed his invitation.' });
  const consul = await officer(stage, 'consul.berlin');
  await consul.post(`${path(id)}/assign-appeal`, {}, { expect: { status: [403, 404] } });
  const one = await officer(stage, 'recours.un');
  const two = await officer(stage, 'recours.deux');
  await one.post(`${path(id)}/assign-appeal`);
  const terms = proposalFor((await one.get(path(id))).body);
  const { decision: _decision, ...visa } = terms;
  await one.post(`${path(id)}/propose-appeal-decision`, { verdict: 'overturn', ...visa });
  await one.post(`${path(id)}/decide-appeal`, { verdict: 'overturn' }, { expect: { status: 403 } });
  await two.post(`${path(id)}/decide-appeal`, { verdict: 'overturn' });
  await waitFor(mother, id, 'ISSUED');
  await until('the letter is revoked', says, (answer) => answer.body.result === 'revoked');
}
