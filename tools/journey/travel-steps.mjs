import sharp from 'sharp';
import { openAccount } from './applicant-steps.mjs';
import { inDays } from './application.mjs';
import { mailsTo } from './mailbox.mjs';
import { portrait } from './papers.mjs';
import { until } from './person.mjs';
import { officer } from './post-steps.mjs';
import { deskOf, registered } from './register-steps.mjs';
import { standsAs } from './stands-as.mjs';

const reports = '/v1/identity/loss-reports';
const documents = '/v1/identity/emergency-documents';
const HOUR = 3_600_000;
const created = { expect: { status: 201 } };
const refused = (status, code) => ({ expect: { status, code } });

const person = {
  name: { surname: 'Diarra', givenNames: 'Fanta' },
  sex: 'F',
  birthDate: { value: '1994-07-21', approximate: false },
  birthPlace: 'Ségou',
  birthCountry: 'MLI',
  nationalities: ['MLI'],
};
const stolen = {
  circumstance: 'stolen',
  on: inDays(-1),
  place: 'Aéroport de Roissy',
  country: 'FRA',
  post: 'PAR',
  for: 'self',
  person,
};
const journey = {
  from: { place: 'Paris', country: 'FRA' },
  transits: [{ place: 'Istanbul', country: 'TUR' }],
  to: { place: 'Bamako', country: 'MLI' },
  departBy: inDays(5),
};

/** Step 16, acceptance journey 2 of identity: a passport stolen in transit, home on a laissez-passer. @returns ids and facts due */
export async function travelJourney(stage) {
  stage.report.title('16. A passport is stolen in transit: a report, two witnesses, a laissez-passer, home');
  const fanta = await openAccount(stage, { name: 'fanta', language: 'fr', givenName: 'Fanta' });
  const border = await officer(stage, 'frontiere.bamako', 'border-check');
  const report = await reportStolen(stage, fanta, border);
  const witnesses = await twoWitnesses(stage);
  const desk = await deskOf(stage, 'paris', 'travel-document');
  const id = await approved(stage, fanta, { desk, witnesses, lossReportId: report });
  await travels(stage, fanta, { desk, border, id });
  const facts = ['requested', 'identity-checked', 'approved', 'issued', 'handed-over', 'ended'];
  return [
    [report, ['travel-document.reported-lost.v1', 'document.issued.v2']],
    [id, [...facts.map((fact) => `travel-document.${fact}.v1`), 'document.issued.v2', 'document.revoked.v1']],
  ];
}

/** From the report on the border refuses the passport, however its number is typed; the receipt is sealed. */
async function reportStolen(stage, fanta, border) {
  const number = `AA${String(Date.now()).slice(-7)}`;
  const document = { kind: 'passport', issuingCountry: 'MLI', number };
  const told = { ...stolen, document: { ...document, number: `${number.slice(0, 2)} ${number.slice(2)}` } };
  const ask = () => border.post('/v1/identity/lost-documents/check', { issuingCountry: 'MLI', number });
  stage.report.check('the border knows nothing of it yet', (await ask()).body.listed === false);
  const { id } = (await fanta.post(reports, told, created)).body;
  await fanta.post(reports, { ...told, document }, refused(409, 'already-reported'));
  const { listed, circumstance } = (await ask()).body;
  stage.report.check('the border refuses the stolen passport', listed && circumstance === 'stolen', circumstance);
  await fanta.post(
    '/v1/identity/lost-documents/check',
    { issuingCountry: 'MLI', number },
    refused(403, 'not-permitted'),
  );
  const receipt = await sealed(stage, fanta, { path: `${reports}/${id}`, member: 'receipt' });
  await standsAs(stage, receipt, 'valid');
  return id;
}

/** Two neighbours who stand in the register of Paris. @returns their consular numbers */
async function twoWitnesses(stage) {
  const desk = await deskOf(stage, 'paris');
  const numbers = [];
  for (const [name, surname, born] of [
    ['kadi', 'Sissoko', '1971-02-03'],
    ['seydou', 'Camara', '1968-11-30'],
  ]) {
    const witness = await openAccount(stage, { name, language: 'fr', givenName: name });
    const who = { name: { surname, givenNames: name }, birthDate: { value: born, approximate: false } };
    numbers.push((await registered(stage, witness, { post: 'PAR', desk, who })).number);
  }
  return numbers;
}

/** Asked with her photo, her identity said by two witnesses to one officer, approved by another. @returns its id */
async function approved({ report }, fanta, { desk: { agent, consul }, witnesses, lossReportId }) {
  const wish = { post: 'PAR', reason: 'stolen', journey, person };
  await fanta.post(documents, wish, refused(422, 'loss-report-missing'));
  const { id, version } = (await fanta.post(documents, { ...wish, lossReportId }, created)).body;
  const photo = (body, expect) => {
    const headers = { 'content-type': 'image/jpeg', 'if-match': `"${version}"` };
    return fanta.call('PUT', `${documents}/${id}/documents/photo`, { body, headers, expect });
  };
  await photo(await onePixel(), { status: 422, code: 'photo-too-small' });
  await photo(await portrait(), {});
  const check = (...numbers) => ({ by: 'witnesses', witnesses: numbers.map((consularNumber) => ({ consularNumber })) });
  const [first, second] = witnesses;
  const path = `${documents}/${id}`;
  await agent.post(`${path}/check-identity`, check(first, first), refused(422, 'witness-twice'));
  await agent.post(`${path}/check-identity`, check(first, second));
  await agent.post(`${path}/approve`, {}, refused(403, 'not-permitted'));
  const { validUntil } = (await consul.post(`${path}/approve`)).body;
  report.say(`approved until ${validUntil}`);
  return id;
}

/** Sealed within the hour, handed over, the only one that counts; at the end of the journey it counts no more. */
async function travels(stage, fanta, { desk: { agent }, border, id }) {
  const { report } = stage;
  const began = Date.parse((await fanta.get(`${documents}/${id}`)).body.createdAt);
  const number = await sealed(stage, fanta, { path: `${documents}/${id}`, member: 'paper' });
  report.check('sealed the same hour', Date.now() - began < HOUR, Date.now() - began);
  await agent.post(`${documents}/${id}/hand-over`);
  await standsAs(stage, number, 'valid');
  const wish = { post: 'PAR', reason: 'expired', journey, person };
  await fanta.post(documents, wish, refused(409, 'emergency-document-valid'));
  await toldOnce(stage, fanta);
  await border.post(`${documents}/arrivals`, { number });
  await standsAs(stage, number, 'revoked');
  await border.post(`${documents}/arrivals`, { number }, refused(409, 'illegal-transition'));
  report.check('and it has ended', (await fanta.get(`${documents}/${id}`)).body.ending.reason === 'arrived');
}

/** One mail about the loss and one about the document, neither with a name or a number. */
async function toldOnce({ report }, fanta) {
  const due = ['loss-reported', 'emergency-document-ready'];
  const list = async () => (await mailsTo(fanta, fanta.email)).filter(({ template }) => due.includes(template));
  const mails = await until('the mails', list, ({ length }) => length >= due.length);
  const isDiscreet = mails.every(({ text }) => !/Diarra|Istanbul|AA\d{7}/.test(text));
  report.check('two mails that say nothing about her', mails.length === due.length && isDiscreet, mails.length);
}

/** Number of the sealed paper, once it is there and downloads as a PDF. */
async function sealed({ report }, fanta, { path, member }) {
  const ask = () => fanta.get(path, { quiet: true });
  const { body } = await until(`the ${member}`, ask, (answer) => answer.body[member] !== null, 60_000);
  const pdf = await fanta.get(`${path}/${member}`);
  report.check(`the ${member} is a PDF`, pdf.bytes.subarray(0, 5).toString() === '%PDF-', pdf.bytes.length);
  return body[member].number;
}

function onePixel() {
  return sharp({ create: { width: 1, height: 1, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer();
}
