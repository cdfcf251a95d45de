import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { local, root } from '../dev/paths.mjs';
import { inDays, wish } from './application.mjs';
import { mailsTo } from './mailbox.mjs';
import { JourneyStops } from './report.mjs';
import { Person, until } from './person.mjs';
import { secondFactor } from './stack.mjs';

/** Sessions of officers: a code works once in half a minute, and nobody signs in again for each file. */
const sessions = new Map();

/** A demo officer, signed in with both factors: with the session she has, when it still stands. */
export async function officer({ base, report, staff }, name, purpose = 'adjudication') {
  const person = new Person({ name, base, report, purpose });
  const key = `${base} ${name}`;
  const { status, body: known } = await person.resume(sessions.get(key));
  if (status === 200) return Object.assign(person, { personId: known.personId });
  const { login, password, totpSeed } = staff(name);
  const { body } = await person.signIn(login, password, secondFactor(totpSeed));
  report.check(`${name} signed in with two factors`, body.strength === 'mfa', body.strength);
  sessions.set(key, person.cookie);
  return Object.assign(person, { personId: body.personId });
}

/** Looks through every page of a queue. */
export async function findInQueue(person, queue, id) {
  let next = null;
  do {
    const query = new URLSearchParams({ limit: '100', ...(next ? { cursor: next } : {}) });
    const { body } = await person.get(`/v1/visas/queues/${queue}?${query}`);
    const found = body.items.find((item) => item.id === id);
    if (found) return found;
    next = body.next;
  } while (next);
  throw new JourneyStops(`${id} is not in the queue ${queue} of ${person.name}`);
}

const path = (id) => `/v1/visas/applications/${id}`;

/** The lists are asked by a job: until they answered no decision is proposed. */
async function screened(agent, id) {
  const isCleared = ({ body }) => body.examination.find(({ part }) => part === 'screening').state === 'closed';
  return (await until('the screening', () => agent.get(path(id)), isCleared)).body;
}

/** Step 5: an agent takes the file, admits it, accepts the papers, proposes. */
export async function examine(agent, id) {
  await findInQueue(agent, 'admissibility', id);
  await agent.post(`${path(id)}/assign`);
  await agent.post(`${path(id)}/admit`);
  await agent.post(`${path(id)}/record-biometrics`, { outcome: 'captured', reference: 'BIO-BER-2026-004711' });
  const file = await screened(agent, id);
  for (const { kind } of file.documents.filter(({ upload }) => upload)) {
    await agent.post(`${path(id)}/documents/${kind}/accept`);
  }
  return file;
}

/** The decision proposed for the journey: the cheapest type that was fixed, for the days asked. */
export function proposalFor(file) {
  return {
    decision: 'grant',
    visaType: file.visaType,
    entries: 1,
    validFrom: wish.arrival,
    validUntil: inDays(60 + 89),
    stayDays: 30,
    note: 'Dossier complet.',
  };
}

/** Step 6: another person decides; documents seals; the file is ISSUED. Milliseconds from the click to the sealed visa. */
export async function decideAndWait({ report }, consul, applicant, id) {
  const began = performance.now();
  const decided = (await consul.post(`${path(id)}/decide`, { decision: 'grant' })).body;
  report.check('the decision is made', decided.state === 'GRANTED', decided.state);
  const ask = () => applicant.get(path(id), { quiet: true });
  const issued = (await until('ISSUED', ask, ({ body }) => body.state === 'ISSUED', 60_000)).body;
  report.say(
    `ISSUED ${Math.round(performance.now() - began)} ms after the consul's click, number ${issued.visa?.number}`,
  );
  return issued;
}

/** Step 7: three mails, the history, the PDF, the check by anybody. */
export async function receiveVisa({ report, nobody }, applicant, issued) {
  report.title('7. The applicant receives, anybody checks');
  await threeMails({ report }, applicant);
  const history = (await applicant.get(`${path(issued.id)}/history`)).body;
  const items = history.items ?? history;
  report.check('the history has something to tell', Array.isArray(items) && items.length >= 5, history);
  const pdf = await applicant.get(`${path(issued.id)}/e-visa`);
  report.check('the e-visa is a PDF', pdf.bytes.subarray(0, 5).toString() === '%PDF-', pdf.bytes.length);
  const folder = join(local, 'journey');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${issued.visa.number}.pdf`);
  writeFileSync(file, pdf.bytes);
  report.say(`saved ${relative(root, file)} (${pdf.bytes.length} bytes)`);
  const check = (await nobody.get(`/v1/documents/verifications/${issued.visa.number}`)).body;
  report.check('anybody sees that it is valid', check.result === 'valid', check);
  report.say(`${check.message}: ${check.holder ?? ''} ${check.validFrom} - ${check.validUntil}, test: ${check.test}`);
  const trust = await nobody.get('/v1/documents/trust/certificates');
  report.check('the certificates are published', /BEGIN CERTIFICATE/.test(trust.body), trust.body.slice(0, 80));
}

async function threeMails({ report }, applicant) {
  const wanted = ['submitted', 'paid', 'issued'];
  const list = async () =>
    (await mailsTo(applicant, applicant.email)).filter(({ template }) => wanted.includes(template));
  const enough = (mails) => wanted.every((one) => mails.some(({ template }) => template === one));
  await until('three mails', list, enough);
  // A second copy would come soon after the first: the provider said everything three times.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const mails = await list();
  for (const one of wanted) {
    const count = mails.filter(({ template }) => template === one).length;
    report.check(`exactly one mail: ${one}`, count === 1, count);
  }
  for (const { template, subject } of mails.reverse()) report.say(`mail ${template}: ${subject}`);
}
