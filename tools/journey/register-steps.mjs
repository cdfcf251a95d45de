import { openAccount } from './applicant-steps.mjs';
import { mailsTo } from './mailbox.mjs';
import { portrait } from './papers.mjs';
import { until } from './person.mjs';
import { officer } from './post-steps.mjs';
import { standsAs } from './stands-as.mjs';

const path = '/v1/identity/registrations';
const proofs = ['identity', 'nationality', 'residence', 'photo'];
const created = { expect: { status: 201 } };

/** Step 15, acceptance journey 1 of identity: registered in Paris, then in Lyon under the same number. @returns ids and facts due */
export async function registerJourney(stage) {
  const { report } = stage;
  report.title('15. A citizen stands in the consular register of Paris, then moves to Lyon');
  const awa = await openAccount(stage, { name: 'awa', language: 'fr', givenName: 'Awa' });
  const paris = await deskOf(stage, 'paris');
  const first = await registered(stage, awa, { post: 'PAR', desk: paris });
  const certificate = await certificateOf(stage, awa, first.id);
  await standsAs(stage, certificate, 'valid');
  await toldOnce(stage, awa);
  const lyon = await deskOf(stage, 'lyon');
  const second = await registered(stage, awa, { post: 'LYS', desk: lyon });
  report.check('she keeps her number', second.number === first.number, [first.number, second.number]);
  const former = (await awa.get(`${path}/${first.id}`)).body;
  report.check('Paris has let her go', former.state === 'TRANSFERRED', former.state);
  await standsAs(stage, certificate, 'superseded');
  await standsAs(stage, await certificateOf(stage, awa, second.id), 'valid');
  const facts = ['registration.requested.v1', 'person.registered.v1', 'document.issued.v2'];
  return [
    [first.id, [...facts, 'person.transferred.v1']],
    [second.id, facts],
  ];
}

/** Somebody registered at a post, for what comes after. */
export async function register(stage, somebody, { post, facts: file }) {
  return registered(stage, somebody, { post, facts: file, desk: await deskOf(stage, 'paris') });
}

async function deskOf(stage, place) {
  const agent = await officer(stage, `agent.${place}`, 'registration');
  return { agent, consul: await officer(stage, `consul.${place}`, 'registration') };
}

const traore = {
  name: { surname: 'Traoré', givenNames: 'Awa' },
  sex: 'F',
  birthDate: { value: '1990', approximate: true },
  birthPlace: 'Kati',
  birthCountry: 'MLI',
  nationalities: ['MLI'],
  address: { lines: '12 rue de la Roquette', city: 'Paris', country: 'FRA' },
  emergencyContact: { name: 'Moussa Traoré', phone: '+223 70 00 00 00' },
};

/** Asked with every proof, verified by the agent, made by the consul; what must not work is refused on the way. */
async function registered({ report }, awa, { post, facts = traore, desk: { agent, consul } }) {
  const { id } = (await awa.post(path, { post, for: 'self', facts }, created)).body;
  await awa.post(path, { post, for: 'self', facts }, { expect: { status: 409, code: 'registration-open' } });
  await agent.post(`${path}/${id}/verify`, {}, { expect: { status: 422, code: 'proof-missing' } });
  const body = await portrait();
  for (const kind of proofs) {
    const { version } = (await awa.get(`${path}/${id}`, { quiet: true })).body;
    const headers = { 'content-type': 'image/jpeg', 'if-match': `"${version}"` };
    await awa.call('PUT', `${path}/${id}/documents/${kind}`, { body, headers });
  }
  await agent.post(`${path}/${id}/verify`);
  await agent.post(`${path}/${id}/register`, {}, { expect: { status: 403, code: 'not-permitted' } });
  const done = (await consul.post(`${path}/${id}/register`)).body;
  report.say(`registered at ${post} as ${done.number} until ${done.validUntil}`);
  return done;
}

/** One mail says that it is done; what it is about stands in the file, not in the mail. */
async function toldOnce({ report }, awa) {
  const list = async () => (await mailsTo(awa, awa.email)).filter(({ template }) => template === 'registration-done');
  const [mail, ...more] = await until('the mail', list, (mails) => mails.length > 0);
  report.check('one mail, without her name', more.length === 0 && !mail.text.includes('Traoré'), mail.text);
}

/** Number of the sealed certificate, once it is there and downloads as a PDF. */
async function certificateOf({ report }, awa, id) {
  const ask = () => awa.get(`${path}/${id}`, { quiet: true });
  const { body } = await until('the certificate', ask, ({ body: { certificate } }) => certificate !== null);
  const pdf = await awa.get(`${path}/${id}/certificate`);
  report.check('the certificate is a PDF', pdf.bytes.subarray(0, 5).toString() === '%PDF-', pdf.bytes.length);
  return body.certificate.number;
}
