import { portrait } from '../papers.mjs';
import { ministryProgram } from '../example-steps.mjs';
import { produced } from '../passport-steps.mjs';
import { officer } from '../post-steps.mjs';
import { demand, fill, newcomer, press } from './newcomer.mjs';
import { newFamily } from './registers.mjs';
import { openByKeys, signIn } from './staff.mjs';

const proofs = ['nationality', 'photo'];
const NUMBER = 'AB1234567';
const queue = (name) => `/fr/staff/queues/passports/${name}`;

/**
 * A passport: asked for on a telephone, given an appointment, captured and forwarded by two officers with the keyboard,
 * made by the ministry's program, received and handed over. Whoever asked reads each time what comes next. Returns the
 * steps that her page shows in the end.
 */
export async function passportIsHandedOver(scene, { javaScript = true } = {}) {
  const ministry = await ministryOf(scene);
  const person = await newcomer(scene, { javaScript });
  const id = await passportIsAsked(person, newFamily({ bornDaysAgo: 12_000 }).child);
  for (const kind of proofs) await proofIsSent(person, kind);
  await told(person, id, 'Passeport attendu au poste entre', 'C’est une estimation');
  const agent = await signIn(scene, 'agent.paris');
  await appointmentIsGiven(agent, id);
  await told(person, id, 'Rendez-vous le', '09:30, heure du poste', 'Annexe, 2e étage');
  await captureIsRecorded(agent, id);
  await fileIsForwarded(scene, id);
  await told(person, id, 'Au ministère, en fabrication');
  await produced(ministry.stage, ministry.program, id);
  await passportIsReceived(agent, id);
  await told(person, id, 'Venez retirer votre passeport', 'Faites-le avant le');
  await passportIsGiven(agent, id);
  await agent.close();
  await told(person, id, 'Remis');
  const steps = await person.page.locator('#way ~ ol li.step-done').count();
  demand(steps === 7, `seven steps are behind: ${steps}`, person.page);
  await person.context.close();
  return steps;
}

/** The sample client, its key registered by one administrator and its grant approved by the other. */
async function ministryOf({ gateway, stack }) {
  const check = (what, isTrue, found) => {
    if (!isTrue) throw new Error(`${what}: ${JSON.stringify(found)}`);
  };
  const report = { check, title() {}, line() {}, say() {} };
  const stage = { base: gateway, report, staff: stack.staff };
  const one = await officer(stage, 'admin.un', 'administration');
  const two = await officer(stage, 'admin.deux', 'administration');
  return { stage, program: await ministryProgram(stage, { one, two }) };
}

/** The empty form says what is wrong at its fields, the whole one has its page. Returns the id of the request. */
async function passportIsAsked({ page, gateway, locale }, { surname, givenNames, birth }) {
  await page.goto(`${gateway}/${locale}/passport/new`);
  await press(page);
  for (const field of ['whom-self', 'kind-first', 'surname']) {
    const link = page.locator(`.error-summary a[href^="#${field.split('-')[0]}"]`);
    demand((await link.count()) >= 1, `an empty ${field} is said`, page);
  }
  await fill(page, {
    ...{ whom: 'self', kind: 'first', post: 'PAR', surname, givenNames, sex: 'F' },
    birthDate: `${birth.year}-${birth.month}-${birth.day}`,
    ...{ birthPlace: 'Kati', birthCountry: 'MLI', birthActNumber: '1990/114' },
  });
  await press(page);
  const errors = await page.locator('.error-summary').allTextContents();
  const { pathname } = new URL(page.url());
  demand(/\/files\/passport\/[0-9a-f-]{36}$/.test(pathname), `the request has its page ${errors.join(' ')}`, page);
  return pathname.split('/').at(-1);
}

async function proofIsSent({ page }, kind) {
  await page.check(`[name=kind][value=${kind}]`);
  const buffer = await portrait();
  await page.setInputFiles('#file', { name: `${kind}.jpg`, mimeType: 'image/jpeg', buffer });
  await press(page, 'form:has([name=command][value=attach]) button');
  const errors = await page.locator('.error-summary').allTextContents();
  demand((await page.locator('.notice-success').count()) === 1, `${kind} arrived ${errors.join(' ')}`, page);
}

/** Her own page says so now. */
async function told({ page, gateway, locale }, id, ...words) {
  await page.goto(`${gateway}/${locale}/files/passport/${id}`);
  const text = await page.locator('main').innerText();
  for (const word of words) demand(text.includes(word), `she reads “${word}”`, page);
}

async function appointmentIsGiven(agent, id) {
  await openByKeys(agent, queue('requested'), id);
  await agent.follow('form[action="?do=assign"] button');
  demand((await agent.page.locator('figure img').count()) === proofs.length, 'the proofs are shown', agent.page);
  await appointmentOn(agent, saturday());
  const refused = await agent.text();
  demand(refused.includes('Le poste est fermé ce jour-là'), 'a closed day is said', agent.page);
  await appointmentOn(agent, weekday());
  demand((await agent.text()).includes('Le rendez-vous est donné'), 'the appointment is given', agent.page);
}

async function appointmentOn(agent, date) {
  await fillDate(agent, 'day', date);
  await agent.fill('#time', '09:30');
  await agent.fill('#place', 'Annexe, 2e étage');
  await agent.follow('form[action="?do=appointment"] button');
}

async function captureIsRecorded(agent, id) {
  await openByKeys(agent, queue('appointment'), id);
  await fillDate(agent, 'capturedOn', inParis(new Date()));
  await agent.fill('#reference', 'par-2026-000114');
  await agent.follow('form[action="?do=record-capture"] button');
  demand((await agent.text()).includes('il faut deux personnes'), 'who captured reads why', agent.page);
  const button = agent.page.locator('form[action="?do=send-to-production"]');
  demand((await button.count()) === 0, 'and does not forward', agent.page);
}

async function fileIsForwarded(scene, id) {
  const consul = await signIn(scene, 'consul.paris');
  await openByKeys(consul, queue('captured'), id);
  await consul.follow('form[action="?do=send-to-production"] button');
  demand((await consul.text()).includes('Au ministère'), 'it is with the ministry', consul.page);
  await consul.close();
}

async function passportIsReceived(agent, id) {
  await openByKeys(agent, queue('produced'), id);
  for (const number of ['ZZ9999999', NUMBER]) {
    await agent.fill('#passportNumber', number);
    await agent.follow('form[action="?do=receive"] button');
    const isWrong = (await agent.text()).includes('Ce n’est pas le numéro du passeport');
    demand(isWrong === (number !== NUMBER), `${number} is the passport or not`, agent.page);
  }
}

async function passportIsGiven(agent, id) {
  await openByKeys(agent, queue('at-post'), id);
  await agent.follow('form[action="?do=hand-over"] button');
  demand((await agent.text()).includes('Regardez d’abord'), 'the identity is looked at first', agent.page);
  await agent.tick('#identityChecked');
  await agent.follow('form[action="?do=hand-over"] button');
  demand((await agent.text()).includes('Le passeport est remis'), 'it is handed over', agent.page);
}

async function fillDate(agent, name, date) {
  const [year, month, day] = date.split('-');
  for (const [part, text] of [
    ['day', day],
    ['month', month],
    ['year', year],
  ])
    await agent.fill(`#${name}-${part}`, text);
}

const inParis = (date) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(date);
const holidays = /-(12-25|01-01|01-20|03-26|05-01|05-08|05-25|07-14|08-15|09-22|11-01|11-11)$/;

/** The first coming day that suits. */
function dayThat(suits) {
  for (let days = 1; ; days += 1) {
    const date = inParis(new Date(Date.now() + days * 86_400_000));
    if (suits(new Date(`${date}T00:00:00Z`).getUTCDay(), date)) return date;
  }
}
const saturday = () => dayThat((day) => day === 6);
const weekday = () => dayThat((day, date) => day >= 1 && day <= 5 && !holidays.test(date));
