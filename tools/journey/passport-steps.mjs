import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAccount } from './applicant-steps.mjs';
import { inDays, inParis } from './application.mjs';
import { ministryProgram } from './example-steps.mjs';
import { mailsTo } from './mailbox.mjs';
import { setDeadlineBack } from './neglect.mjs';
import { portrait } from './papers.mjs';
import { until } from './person.mjs';
import { officer } from './post-steps.mjs';

const path = '/v1/identity/passport-requests';
const purpose = 'travel-document';
const created = { expect: { status: 201 } };
const MINUTE_AND_A_HALF = 90_000;

/** Step 16: a passport through every state with the ministry's program, and an alarm about one that nobody moves. */
export async function passportJourney(stage, administrators) {
  const { report } = stage;
  report.title('16. A passport: post, ministry, post; and a request that nobody moves');
  const agent = await officer(stage, 'agent.paris', purpose);
  const consul = await officer(stage, 'consul.paris', purpose);
  const ministry = await ministryProgram(stage, administrators);
  const neglected = await neglect(stage);
  const id = await asked(stage, agent);
  await captured(stage, { id: id.id, agent, consul });
  await produced(stage, ministry, id.id);
  await handedOver(stage, { ...id, agent });
  if (neglected) await alarmed(stage, agent, neglected);
  const facts = [
    'requested',
    'appointment-made',
    'captured',
    'sent-to-production',
    'produced',
    'at-post',
    'handed-over',
  ];
  const due = [[id.id, facts.map((fact) => `passport.${fact}.v1`)]];
  return neglected ? [...due, [neglected, ['passport.requested.v1', 'passport.overdue.v1']]] : due;
}

const wanted = {
  post: 'PAR',
  language: 'fr',
  kind: 'first',
  birthActNumber: '1990/114',
  person: {
    name: { surname: 'Traoré', givenNames: 'Awa' },
    sex: 'F',
    birthDate: { value: '1990-03-01', approximate: false },
    birthPlace: 'Kati',
    birthCountry: 'MLI',
    nationalities: ['MLI'],
  },
};

/** Asked for with its proofs; the answer says what comes next and when. */
async function asked(stage, agent) {
  const { report } = stage;
  const owner = await openAccount(stage, { name: 'awa-passport', language: 'fr', givenName: 'Awa' });
  const request = (await owner.post(path, wanted, created)).body;
  const { expectedBetween, dueOn, nextStep } = request;
  report.say(`expected between ${expectedBetween.from} and ${expectedBetween.to} (${expectedBetween.basis})`);
  report.check('it has a deadline and a next step', dueOn > inDays(0) && nextStep.code === 'send-proofs', request);
  await owner.post(path, wanted, { expect: { status: 409, code: 'passport-request-open' } });
  const at = `${workday(2)}T09:30`;
  const early = { expect: { status: 422, code: 'proof-missing' } };
  await agent.post(`${path}/${request.id}/appointment`, { at }, early);
  const body = await portrait();
  let { version } = request;
  for (const kind of ['nationality', 'photo']) {
    const headers = { 'content-type': 'image/jpeg', 'if-match': `"${version}"` };
    version = (await owner.call('PUT', `${path}/${request.id}/documents/${kind}`, { body, headers })).body.version;
  }
  await agent.post(`${path}/${request.id}/appointment`, { at });
  return { id: request.id, owner };
}

/** A Monday to Friday that is no holiday of Paris soon: two weeks hold enough of them. */
function workday(after) {
  for (let days = after; ; days += 1) {
    const day = inParis(days);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !/-(12-25|01-01|01-20|03-26|05-01|05-25|09-22)$/.test(day)) return day;
  }
}

async function captured({ report }, { id, agent, consul }) {
  const capture = { capturedOn: inParis(0), referenceOfCapture: 'PAR-2026-000114' };
  await agent.post(`${path}/${id}/record-capture`, { ...capture, capturedOn: inParis(1) }, { expect: { status: 422 } });
  await agent.post(`${path}/${id}/record-capture`, capture);
  await agent.post(`${path}/${id}/send-to-production`, {}, { expect: { status: 403, code: 'not-permitted' } });
  const sent = (await consul.post(`${path}/${id}/send-to-production`)).body;
  report.check('it is with the ministry', sent.state === 'SENT_TO_PRODUCTION', sent.state);
}

/** Taken in; made when the ministry's own production says so; to ask again is to find nothing. */
export async function produced({ report }, ministry, id) {
  try {
    const taken = await ministry.play();
    report.check('the ministry took it in', taken.accepted >= 1 && taken.answered === 0, taken);
    writeFileSync(join(ministry.production, `${id}.answer.json`), JSON.stringify({ passportNumber: 'AB1234567' }));
    const made = await ministry.play();
    report.check('and made it', made.accepted === 0 && made.answered === 1, made);
    const again = await ministry.play();
    report.check('and is told nothing twice', again.accepted === 0 && again.answered === 0, again);
  } finally {
    ministry.remove();
  }
}

async function handedOver({ report }, { id, owner, agent }) {
  const wrong = { expect: { status: 422, code: 'other-passport' } };
  await agent.post(`${path}/${id}/receive`, { passportNumber: 'ZZ7654321' }, wrong);
  await agent.post(`${path}/${id}/receive`, { passportNumber: 'AB1234567' });
  const list = async () =>
    (await mailsTo(owner, owner.email)).filter(({ template }) => template === 'passport-at-post');
  const [mail] = await until('the mail', list, (mails) => mails.length > 0);
  report.check('the mail does not say whose', !mail.text.includes('Traoré'), mail.text);
  await agent.post(`${path}/${id}/hand-over`, { identityChecked: true });
  const { steps, state } = (await owner.get(`${path}/${id}`)).body;
  report.check('she holds it, after every step', state === 'HANDED_OVER' && steps.length === 7, steps);
}

/** Asked for, then left alone beyond its deadline. @returns its id; null where the deadline cannot be set back */
async function neglect(stage) {
  const owner = await openAccount(stage, { name: 'bintou', language: 'fr', givenName: 'Bintou' });
  const { id } = (await owner.post(path, wanted, created)).body;
  if (await setDeadlineBack(id, stage.base)) return id;
  stage.report.say('the stack runs elsewhere: no deadline is set back, no alarm awaited');
  return null;
}

async function alarmed({ report }, agent, id) {
  const ask = () => agent.get(`${path}/queues/alarms?limit=100`, { quiet: true });
  const isThere = ({ body }) => body.items.some((one) => one.id === id && one.overdue);
  const { body } = await until('the alarm', ask, isThere, MINUTE_AND_A_HALF);
  report.check('the alarm is counted', body.counts.alarms >= 1, body.counts);
}
