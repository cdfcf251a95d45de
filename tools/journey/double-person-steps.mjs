import { openAccount } from './applicant-steps.mjs';
import { form, freshNumber } from './application.mjs';
import { until } from './person.mjs';
import { officer } from './post-steps.mjs';

const registrations = '/v1/identity/registrations';
const pairs = '/v1/identity/double-persons';
const applications = '/v1/visas/applications';
const PASSWORD = 'un fleuve coule vers la mer';
const letters = 'bdfgklmnprtv';

/**
 * Step 16: one person stands twice in the register, spelled otherwise. The register suspects it, two officers make one
 * of the two, her files of every service follow, and are back where they were when it is undone. @returns facts due
 */
export async function doublePersonJourney(stage) {
  const { report } = stage;
  report.title('16. One person twice in the register, made one and two again');
  const agent = await officer(stage, 'agent.paris', 'registration');
  const consul = await officer(stage, 'consul.paris', 'registration');
  const fanta = await openAccount(stage, { name: 'fanta', language: 'fr', givenName: 'Fanta' });
  const again = await openAccount(stage, { name: 'fanta-again', language: 'fr', givenName: 'Fanta' });
  const family = Array.from({ length: 7 }, () => letters[Math.floor(Math.random() * letters.length)]).join('');
  const first = await asked(fanta, `Cissé ${family}`, { value: '1990-03-01', approximate: false });
  const second = await asked(again, `Sisse ${family}`, { value: '1990', approximate: true });
  const visa = await draftOf(again);
  const { doublePersons } = (await agent.get(`${registrations}/${second}`)).body;
  report.check('the register suspects one person', doublePersons?.length === 1, doublePersons);
  const { id } = doublePersons[0];
  await compared(stage, agent, id);
  await agent.post(`${pairs}/${id}/propose-merge`, { keep: fanta.personId });
  await agent.post(`${pairs}/${id}/confirm`, {}, { expect: { status: 403, code: 'not-permitted' } });
  await consul.post(`${pairs}/${id}/confirm`);
  await sessionEnds(stage, again);
  await sees(stage, fanta, { files: [first, second], visas: [visa] });
  await again.signIn(again.email, PASSWORD);
  await sees(stage, again, { files: [first, second], visas: [visa] });
  await agent.post(`${pairs}/${id}/propose-undo`);
  await consul.post(`${pairs}/${id}/confirm-undo`);
  await sessionEnds(stage, fanta);
  for (const one of [fanta, again]) await one.signIn(one.email, PASSWORD);
  await sees(stage, fanta, { files: [first], visas: [] });
  await sees(stage, again, { files: [second], visas: [visa] });
  return [[again.personId, ['person.merged.v1', 'person.unmerged.v1']]];
}

async function asked(person, surname, birthDate) {
  const facts = {
    name: { surname, givenNames: 'Fanta' },
    sex: 'F',
    birthDate,
    birthPlace: 'Kati',
    birthCountry: 'MLI',
    nationalities: ['MLI'],
    mother: { surname: 'Coulibaly', givenNames: 'Nana' },
    address: { lines: '12 rue de la Roquette', city: 'Paris', country: 'FRA' },
    emergencyContact: { name: 'Moussa', phone: '+223 70 00 00 00' },
  };
  const elsewhere = { ...facts, address: { ...facts.address, city: 'Dakar', country: 'SEN' } };
  const wrong = { status: 422, code: 'post-not-competent' };
  await person.post(registrations, { post: 'PAR', for: 'self', facts: elsewhere }, { expect: wrong });
  const { body } = await person.post(registrations, { post: 'PAR', for: 'self', facts }, { expect: { status: 201 } });
  return body.id;
}

/** A file of hers in another service. */
async function draftOf(person) {
  const { journey } = form({ givenNames: 'Fanta', number: freshNumber() });
  const { body } = await person.post(applications, { language: 'fr', journey }, { expect: { status: 201 } });
  return body.id;
}

async function compared({ report }, agent, id) {
  const { body } = await agent.get(`${pairs}/${id}`);
  const reasons = body.reasons.map(({ code }) => code);
  report.check('with reasons', reasons.includes('same-names') && reasons.includes('birth-date-possible'), reasons);
  const names = body.persons.map(({ file }) => file.facts.name.surname.split(' ')[0]);
  report.check('both files side by side', names.join(' ') === 'Cissé Sisse', names);
}

async function sessionEnds({ report }, person) {
  const ask = () => person.peek('/v1/session');
  const { status } = await until('the end of the session', ask, ({ status: seen }) => seen === 401, 2_000);
  report.check(`the session of ${person.name} ends within 2 s`, status === 401, status);
}

/** In every service exactly these, within seconds. */
async function sees({ report }, person, { files, visas }) {
  const ids = async (path) => (await person.peek(path)).body.items?.map(({ id }) => id).sort() ?? [];
  const ask = async () => [await ids(registrations), await ids(applications)];
  const due = JSON.stringify([[...files].sort(), [...visas].sort()]);
  const seen = await until('the files', ask, (all) => JSON.stringify(all) === due, 10_000);
  report.check(`${person.name} has ${files.length} in the register, ${visas.length} visa`, true, seen);
}
