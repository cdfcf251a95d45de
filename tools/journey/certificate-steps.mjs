import { openAccount, payFor } from './applicant-steps.mjs';
import { inParis } from './application.mjs';
import { portrait } from './papers.mjs';
import { until } from './person.mjs';
import { officer } from './post-steps.mjs';
import { register } from './register-steps.mjs';
import { standsAs } from './stands-as.mjs';

const path = '/v1/civil-registry/certificates';
const created = { expect: { status: 201 } };

/** Step 16: residence, life, and celibacy answered by a centre at home. @returns ids and facts due for each */
export async function certificateJourney(stage) {
  const { report } = stage;
  report.title('16. Certificates: residence, life, and celibacy answered by a centre at home');
  const staff = {
    agent: await officer(stage, 'agent.paris', 'civil-act'),
    consul: await officer(stage, 'consul.paris', 'civil-act'),
    kati: await officer(stage, 'etat-civil.kati', 'civil-act'),
  };
  const oumou = await openAccount(stage, { name: 'oumou', language: 'fr', givenName: 'Oumou' });
  const facts = { ...stranger(), sex: 'F', birthPlace: 'Kati' };
  const registration = await register(stage, oumou, { post: 'PAR', facts });
  const scene = { ...staff, oumou, registrationId: registration.id, facts };
  const residence = await residenceFromThePhone(stage, scene);
  const life = await lifeSeenAtTheCounter(stage, scene);
  const free = await celibacy(stage, scene, { notes: [] });
  report.check('nothing in the margin: to be signed', free.state === 'REQUESTED', free.state);
  await signedByTwo(scene, free.id);
  await payFor(stage, oumou, free.id);
  await standsAs(stage, await sealed(stage, oumou, free.id), 'valid');
  const married = await celibacy(stage, scene, { notes: [marriage] });
  report.check('a marriage in the margin denies it', married.denial?.reason === 'not-free-to-marry', married.denial);
  await staff.consul.post(`${path}/${free.id}/revoke`, { reason: 'no-longer-true' });
  await standsAs(stage, (await oumou.get(`${path}/${free.id}`)).body.certificate.number, 'revoked');
  const whole = ['certificate.requested.v1', 'certificate.approved.v1', 'certificate.sealed.v1'];
  return [
    [residence, [...whole, 'certificate.payment-due.v1', 'certificate.delivered.v1', 'certificate.revoked.v1']],
    [life, [...whole, 'certificate.invited.v1']],
    [free.id, [...whole, 'certificate.enquiry-opened.v1', 'certificate.revoked.v1']],
    [married.id, ['certificate.enquiry-opened.v1', 'certificate.denied.v1']],
  ];
}

/** Somebody whose name nobody else has. */
function stranger() {
  const mark = Array.from({ length: 6 }, () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(Math.random() * 26)]).join('');
  return {
    name: { surname: `Sangaré ${mark}`, givenNames: 'Oumou' },
    birthDate: { value: '1990-03-01', approximate: false },
    birthCountry: 'MLI',
    nationalities: ['MLI'],
    address: { lines: '12 rue de la Roquette', city: 'Paris', country: 'FRA' },
    emergencyContact: { name: 'Moussa Sangaré', phone: '+223 70 00 00 00' },
  };
}

const ask = async (somebody, body) =>
  (await somebody.post(path, { post: 'PAR', language: 'fr', statements: {}, ...body }, created)).body;

/** Acceptance: from the phone to the paper; what the person waits for is the officer. */
async function residenceFromThePhone(stage, { oumou, agent, consul, registrationId }) {
  const { report } = stage;
  const { id, version, missing } = await ask(oumou, { kind: 'residence', registrationId });
  report.check('a proof of address is missing', missing.join() === 'proof-of-address', missing);
  await consul.post(`${path}/${id}/approve`, {}, { expect: { status: 422, code: 'document-missing' } });
  const headers = { 'content-type': 'image/jpeg', 'if-match': `"${version}"` };
  await oumou.call('PUT', `${path}/${id}/documents/proof-of-address`, { body: await portrait(), headers });
  await agent.post(`${path}/${id}/approve`, {}, { expect: { status: 403, code: 'not-permitted' } });
  await consul.post(`${path}/${id}/approve`);
  await payFor(stage, oumou, id);
  const number = await sealed(stage, oumou, id);
  await standsAs(stage, number, 'valid');
  await consul.post(`${path}/${id}/revoke`, { reason: 'requested' });
  await standsAs(stage, number, 'revoked');
  return id;
}

async function lifeSeenAtTheCounter(stage, scene) {
  const { oumou, agent, registrationId } = scene;
  const { id, state } = await ask(oumou, { kind: 'life', registrationId });
  stage.report.check('her presence is awaited', state === 'INTERVIEW', state);
  await agent.post(`${path}/${id}/propose`, {}, { expect: { status: 409, code: 'illegal-transition' } });
  await agent.post(`${path}/${id}/record-presence`, { mode: 'counter', on: inParis(0) });
  await signedByTwo(scene, id);
  await standsAs(stage, await sealed(stage, oumou, id), 'valid');
  return id;
}

async function signedByTwo({ agent, consul }, id) {
  await consul.post(`${path}/${id}/approve`, {}, { expect: { status: 409, code: 'not-proposed' } });
  await agent.post(`${path}/${id}/propose`);
  await agent.post(`${path}/${id}/approve`, {}, { expect: { status: 403, code: 'not-permitted' } });
  await consul.post(`${path}/${id}/approve`);
}

const marriage = {
  kind: 'marriage',
  facts: {
    spouse: { surname: 'Keïta', givenNames: 'Salif' },
    ...{ on: '2015-05-02', place: 'Kati', country: 'MLI', authority: 'Mairie de Kati' },
  },
};
const parent = (surname, givenNames) => ({
  name: { surname, givenNames },
  birthDate: { value: '1960', approximate: true },
  nationalities: ['MLI'],
});

/** Asked by Oumou, looked up in Kati, answered with the image of the page and its margin. */
async function celibacy(stage, { oumou, kati, registrationId, facts }, { notes }) {
  const statements = { birthAct: { centre: 'CEC-KATI' } };
  const { id, state } = await ask(oumou, { kind: 'celibacy', registrationId, statements });
  stage.report.check('Kati is asked', state === 'ENQUIRY', state);
  const search = (await kati.get(`/v1/civil-registry/searches/${id}`)).body;
  const headers = { 'content-type': 'image/jpeg', 'if-match': `"${search.version}"` };
  await kati.call('PUT', `/v1/civil-registry/searches/${id}/scan`, { body: await portrait(), headers });
  const { name, sex, birthDate, birthPlace, birthCountry, nationalities } = facts;
  const family = {
    child: { name, sex, birthDate, birthPlace, birthCountry, nationalities },
    mother: parent('Cissé', 'Aïssata'),
    father: parent(name.surname, 'Moussa'),
    declarant: { capacity: 'father' },
  };
  const act = { year: 1990, number: numberOf(name.surname), facts: family, notes };
  await kati.post(`/v1/civil-registry/searches/${id}/answer`, act);
  return (await oumou.get(`${path}/${id}`)).body;
}

/** One number for one name, so that a second run does not meet the first one's act. */
const numberOf = (text) => 1 + [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 999_998, 7);

async function sealed({ report }, somebody, id) {
  const look = () => somebody.get(`${path}/${id}`, { quiet: true });
  const { body } = await until('the certificate', look, ({ body: { certificate } }) => certificate !== null);
  const pdf = await somebody.get(`${path}/${id}/certificate`);
  report.check('the certificate is a PDF', pdf.bytes.subarray(0, 5).toString() === '%PDF-', pdf.bytes.length);
  return body.certificate.number;
}
