import { randomUUID } from 'node:crypto';
import { form, freshNumber, inDays, submittedApplication } from './application.mjs';
import { dueOf, openAccount } from './applicant-steps.mjs';
import { smallPdf } from './papers.mjs';
import { examine, officer, proposalFor } from './post-steps.mjs';
import { until } from './person.mjs';

const path = (id) => `/v1/visas/applications/${id}`;
const refusal = (status, code) => ({ expect: { status, ...(code ? { code } : {}) } });

/** Step 8: everything that must not work, each with its own stable code. @returns the two administrators, signed in */
export async function playRefusals(stage, { applicant, agent, consul, mainId }) {
  const { report } = stage;
  report.title('8. Refused: the applicant');
  const other = await openAccount(stage, { name: 'otto', language: 'fr', givenName: 'Otto' });
  await other.call('GET', path(mainId), refusal(404, 'not-found'));
  const draft = await badRequests(stage, other);
  await badPapers(stage, other, draft);
  report.title('8. Refused: another post');
  const paris = await officer(stage, 'agent.paris');
  await paris.call('GET', path(mainId), refusal(404, 'not-found'));
  const administrators = await decisions(stage, { other, agent, consul });
  await applicant.post(`${path(mainId)}/withdraw`, {}, refusal(409, 'illegal-transition'));
  return administrators;
}

async function badRequests({ report }, other) {
  const body = form({ givenNames: 'Otto', number: freshNumber() });
  await other.call('POST', '/v1/visas/applications', { body, key: null, ...refusal(400, 'idempotency-key-missing') });
  const unknown = await other.post(
    '/v1/visas/applications',
    { ...body, state: 'GRANTED' },
    refusal(400, 'invalid-request'),
  );
  const pointers = unknown.body.errors?.map(({ pointer }) => pointer);
  report.check('the unknown field is named by a pointer', pointers?.includes('/state'), unknown.body.errors);
  const key = randomUUID();
  const first = await other.post('/v1/visas/applications', body, { key, expect: { status: 201 } });
  const again = await other.post('/v1/visas/applications', body, { key, expect: { status: 201 } });
  report.check('the same key and body give the same answer', again.body.id === first.body.id, again.body.id);
  const list = (await other.get('/v1/visas/applications')).body;
  report.check('and had one effect', list.items.length === 1, list.items.length);
  const different = { ...body, language: 'fr' };
  await other.post('/v1/visas/applications', different, { key, ...refusal(422, 'idempotency-key-reused') });
  const draft = first.body;
  const edit = { body: { applicant: { occupation: 'Architecte' } } };
  await other.call('PATCH', path(draft.id), { ...edit, ...refusal(428) });
  const ifMatch = { headers: { 'if-match': `"${draft.version}"` } };
  const edited = await other.call('PATCH', path(draft.id), { ...edit, ...ifMatch });
  await other.call('PATCH', path(draft.id), { ...edit, ...ifMatch, ...refusal(412, 'stale-version') });
  return edited.body;
}

async function badPapers({ report }, other, draft) {
  const put = (body, version, expect) =>
    other.call('PUT', `${path(draft.id)}/documents/photo`, {
      body,
      headers: { 'content-type': 'image/jpeg', 'if-match': `"${version}"` },
      ...expect,
    });
  await put(smallPdf(), draft.version, refusal(415, 'upload-type-mismatch'));
  await put(new Uint8Array(30 * 1024 * 1024), draft.version, refusal(413, ['body-too-large', 'upload-too-large']));
  const early = await other.call('PATCH', path(draft.id), {
    body: { travelDocument: { expiresOn: inDays(100) } },
    headers: { 'if-match': `"${draft.version}"` },
  });
  report.check(
    'the draft says that the passport expires too early',
    early.body.missing?.some(({ code }) => code === 'passport-expires-too-early'),
    early.body.missing,
  );
  const submit = await other.post(`${path(draft.id)}/submit`, {}, { expect: { status: 422 } });
  const codes = [submit.body.code, ...(submit.body.errors ?? []).map(({ code }) => code)];
  report.check('and so does the refusal', codes.includes('passport-expires-too-early'), codes);
}

async function decisions(stage, { other, agent, consul }) {
  const { report } = stage;
  report.title('8. Refused: the persons (cash at the counter, four eyes, two deciding at once)');
  const treasurer = await officer(stage, 'regisseur.berlin', 'payment');
  const central = await officer(stage, 'bureau.central');
  const file = await submittedApplication(other, { givenNames: 'Otto' });
  await takeCash({ report }, treasurer, other, file);
  const examined = await examine(agent, file.id);
  await central.post(`${path(file.id)}/propose-decision`, proposalFor(examined));
  await central.post(`${path(file.id)}/decide`, { decision: 'grant' }, refusal(403, 'four-eyes'));
  const administrators = await moneyTakerDecides(stage, treasurer, file.id);
  await consul.post(`${path(file.id)}/return`, { note: 'Vérifier l’adresse.' });
  await agent.post(`${path(file.id)}/propose-decision`, proposalFor(examined));
  await decideAtOnce({ report }, [consul, central], file.id);
  return administrators;
}

async function takeCash({ report }, treasurer, payer, file) {
  const payment = await dueOf(payer, file.id);
  const { minor, currency } = payment.amount;
  const body = { amount: { minor, currency }, means: 'cash' };
  const { body: paid } = await treasurer.post(`/v1/payments/${payment.id}/counter-receipts`, body, {
    expect: { status: 201 },
  });
  report.say(`counter receipt ${paid.receipt?.number}`);
  await until(
    'ADMISSIBILITY',
    () => payer.get(path(file.id), { quiet: true }),
    ({ body: one }) => one.state === 'ADMISSIBILITY',
  );
}

/** Two administrators make the treasurer a consul for a moment: who took the money still does not decide. */
async function moneyTakerDecides(stage, treasurer, id) {
  const { report } = stage;
  const one = await officer(stage, 'admin.un', 'administration');
  const two = await officer(stage, 'admin.deux', 'administration');
  const wanted = { personId: treasurer.personId, role: 'consul', posts: ['BER'], from: inDays(0), to: inDays(1) };
  const { body: grant } = await one.post('/v1/identity/grants', wanted, { expect: { status: 201 } });
  await two.post(`/v1/identity/grants/${grant.id}/approve`);
  treasurer.purpose = 'adjudication';
  await until(
    'the grant in visas',
    () => treasurer.peek(path(id)),
    ({ status }) => status === 200,
    10_000,
  );
  await treasurer.post(`${path(id)}/decide`, { decision: 'grant' }, refusal(403, 'received-the-money'));
  await two.post(`/v1/identity/grants/${grant.id}/end`, { reason: 'mistake' });
  const began = performance.now();
  await until(
    'the end of the session',
    () => treasurer.peek('/v1/session'),
    ({ status }) => status === 401,
    5_000,
  );
  const ms = Math.round(performance.now() - began);
  report.check('the session ends within 2 s of the end of the grant', ms < 2_000, ms);
  report.say(`session of regisseur.berlin ended ${ms} ms after the grant`);
  return { one, two };
}

/** Exactly one of them decides. @returns the 409 that the other was answered */
export async function decideAtOnce({ report }, deciders, id) {
  const answers = await Promise.all(
    deciders.map((one) => one.peek(`${path(id)}/decide`, { method: 'POST', body: { decision: 'grant' }, print: true })),
  );
  const statuses = answers.map(({ status }) => status).sort();
  report.check('two decide at once: one effect, one 409', statuses.join() === '200,409', statuses);
  const late = answers.find(({ status }) => status === 409)?.body;
  report.check(
    'the 409 names the state and what is allowed',
    late?.state !== undefined && Array.isArray(late?.allowed),
    late,
  );
  report.say(`409 ${late?.code}: state ${late?.state}, allowed ${JSON.stringify(late?.allowed)}`);
  return late;
}
