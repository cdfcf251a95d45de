import { randomUUID } from 'node:crypto';
import { form, freshNumber, uploadPapers, wish } from './application.mjs';
import { codeFor } from './mailbox.mjs';
import { Person, until } from './person.mjs';

/** Step 1: what do I need? Nobody signs in. */
export async function whatDoINeed({ nobody, report }) {
  report.title('1. What do I need? (no sign-in)');
  const ask = (nationality, residence) => {
    const query = new URLSearchParams({ nationality, residence, travelDocument: 'ordinary', ...wish });
    return nobody.get(`/v1/visas/requirements?${query}`);
  };
  const german = (await ask('DEU', 'DEU')).body;
  report.check('a German needs a visa', german.outcome === 'visa-required', german.outcome);
  report.check('Berlin is competent', german.post === 'BER', german.post);
  report.check('the fee is in EUR', german.fee?.currency === 'EUR' && german.fee.minor > 0, german.fee);
  report.check('visa types fit', german.visaTypes?.length > 0);
  report.check('a processing class has deadlines', german.processing?.deadlines !== undefined, german.processing);
  report.check(
    'a checklist names the photo',
    german.documents?.some(({ kind }) => kind === 'photo'),
  );
  report.say(`${german.visaTypes.map(({ code, fee }) => `${code} ${fee.minor / 100} ${fee.currency}`).join(', ')}`);
  report.say(`rules: ${german.rules.map(({ id }) => id).join(', ')}`);
  for (const [nationality, residence, outcome] of [
    ['SEN', 'SEN', 'exempt'],
    ['FRA', 'FRA', 'suspended'],
  ]) {
    const { body } = await ask(nationality, residence);
    report.check(`${nationality} in ${residence} is ${outcome}`, body.outcome === outcome, body.outcome);
    const dated = body.rules.find(({ from }) => /^\d{4}-\d{2}-\d{2}/.test(from ?? ''));
    report.check(`a dated rule says so for ${nationality}`, dated !== undefined, body.rules);
    report.say(`${nationality}: ${body.outcome}, ${body.rules.map(({ id, from }) => `${id} (${from})`).join(', ')}`);
  }
}

/** Step 2: an account, the code by mail, a session. */
export async function openAccount({ base, report }, { name, language, givenName }) {
  const applicant = new Person({ name, base, report });
  const email = `${name}.${randomUUID().slice(0, 8)}@example.org`;
  const password = 'un fleuve coule vers la mer';
  await applicant.post('/v1/identity/accounts', { email, password, language, givenName }, { expect: { status: 202 } });
  const code = await codeFor(applicant, email);
  await applicant.post('/v1/identity/accounts/confirmations', { email, code });
  await applicant.signIn(email, password);
  const { body } = await applicant.get('/v1/session');
  report.check(`${name} is who the session says`, typeof body.personId === 'string', body);
  return Object.assign(applicant, { email, personId: body.personId });
}

/** Step 3: a draft, filled in parts and resumed, with real papers. */
export async function fillDraft({ report }, applicant) {
  report.title('3. The draft, in parts');
  const whole = form({ givenNames: 'Erika', number: freshNumber() });
  const started = await applicant.post(
    '/v1/visas/applications',
    { language: 'en', journey: whole.journey },
    { expect: { status: 201 } },
  );
  const draft = started.body;
  report.check('a draft says what is allowed', draft.allowedActions?.includes('submit'), draft.allowedActions);
  report.check(
    'and what is missing, in words and as codes',
    draft.missing?.length > 0 && draft.missing.every(({ code }) => typeof code === 'string'),
    draft.missing?.[0],
  );
  report.say(`missing: ${draft.missing.length}, first: ${JSON.stringify(draft.missing[0])}`);
  const path = `/v1/visas/applications/${draft.id}`;
  const patch = async (body, version) =>
    (await applicant.call('PATCH', path, { body, headers: { 'if-match': `"${version}"` } })).body;
  const named = await patch({ applicant: whole.applicant }, draft.version);
  await patch({ travelDocument: whole.travelDocument }, named.version);
  const resumed = (await applicant.get(path)).body;
  const complete = await uploadPapers(applicant, resumed);
  report.check('nothing is missing now', complete.missing?.length === 0, complete.missing);
  return complete;
}

/** Step 4: submit; the fee is due; pay on the provider's page, whose messages come late and twice. */
export async function submitAndPay({ report }, applicant, draft) {
  report.title('4. Submit and pay');
  const path = `/v1/visas/applications/${draft.id}`;
  const submitted = (await applicant.post(`${path}/submit`)).body;
  report.check('payment is awaited', submitted.state === 'AWAITING_PAYMENT', submitted.state);
  report.check('Berlin is competent', submitted.post === 'BER', submitted.post);
  report.check('the policy version is fixed', Boolean(submitted.policyVersion), submitted.policyVersion);
  report.check('the amount due is said', submitted.fee?.currency === 'EUR', submitted.fee);
  const payment = await payFor({ report }, applicant, draft.id);
  report.check('payments asks for the same amount', payment.amount?.minor === submitted.fee?.minor, payment);
  const waiting = () => applicant.get(path, { quiet: true });
  const paid = (await until('ADMISSIBILITY', waiting, ({ body }) => body.state === 'ADMISSIBILITY')).body;
  const receipt = paid.payment?.receiptNumber;
  report.check('the receipt has a number of the post and year', /BER.*\d/.test(receipt ?? ''), paid.payment);
  report.say(`receipt ${receipt}, now ${paid.state} in the queue of ${paid.post}`);
  return paid;
}

/** Pays what is asked for one file on the provider's page. @returns what was asked */
export async function payFor({ report }, somebody, subjectId) {
  const payment = await dueOf(somebody, subjectId);
  const path = `/v1/payments/${payment.id}/checkouts`;
  const checkout = await somebody.post(path, { language: 'en' }, { expect: { status: 201 } });
  await payAtProvider({ report }, checkout.body.redirectUrl, { duplicates: 2, delayMs: 200 });
  return payment;
}

/** What payments asks for an application; it hears of it on the bus. */
export async function dueOf(somebody, applicationId) {
  // 404 until payments has heard of it: a matter of milliseconds.
  const ask = () => somebody.peek(`/v1/payments?subject=${applicationId}`);
  const answer = await until('the amount due', ask, ({ body }) => body.items?.length > 0);
  return answer.body.items[0];
}

async function payAtProvider({ report }, redirectUrl, how) {
  const payer = new Person({ name: 'provider', base: redirectUrl, report });
  await payer.get(redirectUrl);
  await payer.post(`${redirectUrl}/pay`, { ...how, wait: true });
}
