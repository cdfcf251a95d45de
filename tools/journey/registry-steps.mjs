import { openAccount } from './applicant-steps.mjs';
import { inParis } from './application.mjs';
import { kioskJourney } from './example-steps.mjs';
import { until } from './person.mjs';
import { officer } from './post-steps.mjs';
import { standsAs } from './stands-as.mjs';

const registry = '/v1/civil-registry';
const purpose = 'civil-act';
const MINUTE = 60_000;
const created = { expect: { status: 201 } };

/** Steps 10 to 12: acceptance journeys 1, 2, 3, 6 and 8 of the civil registry. @returns ids and the facts due for each */
export async function registryJourneys(stage, { erika, visa, administrators }) {
  const staff = {
    paris: await officer(stage, 'agent.paris', purpose),
    consul: await officer(stage, 'consul.paris', purpose),
    lyon: await officer(stage, 'agent.lyon', purpose),
    central: await officer(stage, 'etat-civil.central', purpose),
  };
  const birth = await aBirthIsRegistered(stage, staff);
  const copy = await copiesAreGiven(stage, birth);
  const order = orderOf(birth, { product: 'extract' });
  await kioskJourney(stage, administrators, { person: birth.mother, order });
  await actIsAnnulled(stage, staff, { birth, copy });
  const late = await lateBirth(stage, staff, erika);
  await personDies(stage, staff, { act: late.act, erika, visa });
  return [
    [birth.declaration, ['declaration.made.v1', 'declaration.verified.v1']],
    [birth.act.id, ['act.signed.v1', 'volet.acknowledged.v1', 'act.annulled.v1', 'copies.invalidated.v1']],
    [copy.id, ['copy.requested.v1', 'copy.approved.v1', 'document.issued.v2', 'copy.sealed.v1', 'copy.delivered.v1']],
    [late.declaration, ['declaration.made.v1', 'declaration.late-flagged.v1', 'declaration.verified.v1']],
    [late.act.id, ['act.signed.v1', 'note.applied.v1', 'person.died.v1']],
    [visa.id, ['visa.revoked.v1']],
  ];
}

const named = (surname, givenNames, year) => ({
  name: { surname, givenNames },
  birthDate: { value: year, approximate: true },
  nationalities: ['MLI'],
});

/** Facts of a family that nobody else has. */
function familyFacts({ born, givenNames = 'Awa' }) {
  const mark = Array.from({ length: 6 }, () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(Math.random() * 26)]).join('');
  const child = {
    name: { surname: `Traoré ${mark}é`, givenNames },
    sex: 'F',
    birthDate: { value: born, approximate: false },
    birthPlace: 'Paris 14e',
    birthCountry: 'FRA',
    nationalities: ['MLI'],
  };
  const parents = {
    mother: named('Cissé', `Aïssata ${mark}`, '1968'),
    father: named(child.name.surname, 'Moussa', '1960'),
  };
  return { child, ...parents, declarant: { capacity: 'father' } };
}

async function linkCodeOf(person) {
  return (await person.post('/v1/identity/me/link-codes', {}, { expect: { status: [200, 201] } })).body.code;
}

async function declare(agent, post, facts) {
  const draft = (await agent.post(`${registry}/declarations`, { post, facts }, created)).body;
  return (await agent.post(`${registry}/declarations/${draft.id}/declare`)).body;
}

const command = (somebody, id, verb, body = {}, options = {}) =>
  somebody.post(`${registry}/declarations/${id}/${verb}`, body, options);

/** Journeys 1 and 2. */
async function aBirthIsRegistered(stage, { paris, consul, lyon, central }) {
  const { report } = stage;
  report.title('10. A birth declared in Paris becomes an act; declared again in Lyon it is stopped');
  const mother = await openAccount(stage, { name: 'mariam', language: 'fr', givenName: 'Mariam' });
  const facts = familyFacts({ born: inParis(-12) });
  const linked = { ...facts, mother: { ...facts.mother, linkCode: await linkCodeOf(mother) } };
  const { id } = await declare(paris, 'PAR', linked);
  const otherwise = {
    ...facts.child,
    name: { ...facts.child.name, surname: facts.child.name.surname.replace(/é$/, 'e') },
  };
  const near = { ...otherwise, birthDate: { value: inParis(-11), approximate: false } };
  const again = await declare(lyon, 'LYS', { ...facts, child: near, declarant: { capacity: 'mother' } });
  report.check('Lyon is told of a possible duplicate', again.openSuspicions === 1, again.openSuspicions);
  await command(lyon, again.id, 'verify', {}, { expect: { status: 409, code: 'duplicate-suspected' } });
  await command(lyon, again.id, `duplicates/${id}/resolve`, { verdict: 'duplicate' });
  await command(paris, id, 'verify');
  await command(paris, id, 'sign', {}, { expect: { status: [403, 409] } });
  const { act } = (await command(consul, id, 'sign')).body;
  report.say(`signed as ${act.printedNumber}`);
  await voletIsAcknowledged(central, act.id);
  return { declaration: id, act, facts, mother };
}

async function voletIsAcknowledged(central, actId) {
  const ask = () => central.get(`${registry}/volets/${actId}`, { quiet: true, status: [200, 404] });
  await until('the volet', ask, ({ status }) => status === 200);
  await central.post(`${registry}/volets/${actId}/acknowledgement`);
}

const orderOf = ({ act, facts: { child, mother, father } }, over) => ({
  product: 'full-copy',
  relation: 'mother',
  heldBy: act.reference.centre,
  child: { ...child.name, birthDate: { value: child.birthDate.value } },
  parents: { mother: mother.name, father: father.name },
  ...over,
});

const place = async (somebody, order) => (await somebody.post(`${registry}/copy-requests`, order, created)).body;

async function sealedCopy({ report }, somebody, id) {
  const began = performance.now();
  const ask = () => somebody.get(`${registry}/copy-requests/${id}`, { quiet: true });
  const { body } = await until('the sealed copy', ask, ({ body: { state } }) => state === 'SEALED');
  const pdf = await somebody.get(`${registry}/copy-requests/${id}/document`);
  report.check('the copy is a PDF', pdf.bytes.subarray(0, 5).toString() === '%PDF-', pdf.bytes.length);
  return { id, number: body.document.number, milliseconds: Math.round(performance.now() - began) };
}

/** Journeys 1 and 6: the mother at once, a stranger only what anybody may have. */
async function copiesAreGiven(stage, birth) {
  const { report } = stage;
  report.title('11. The mother orders a full copy; a stranger is refused it');
  const copy = await sealedCopy(stage, birth.mother, (await place(birth.mother, orderOf(birth))).id);
  report.check('sealed within five seconds', copy.milliseconds <= 5_000, copy.milliseconds);
  report.say(`copy ${copy.number} sealed and read ${copy.milliseconds} ms after the order`);
  await standsAs(stage, copy.number, 'valid');
  const stranger = await openAccount(stage, { name: 'inconnu', language: 'fr', givenName: 'Paul' });
  const denied = await place(stranger, orderOf(birth, { relation: 'third-party' }));
  report.check('a stranger is denied and told why', Boolean(denied.denial?.contest.fr), denied);
  const { year, number } = birth.act.reference;
  const wanted = { product: 'extract', relation: 'third-party', parents: {}, reference: { year, number } };
  await sealedCopy(stage, stranger, (await place(stranger, orderOf(birth, wanted))).id);
  return copy;
}

async function apply(proposer, other, act, proposal) {
  const { body } = await proposer.post(`${registry}/acts/${act.id}/${proposal.path}`, proposal.body, created);
  const path = `${registry}/acts/${act.id}/proposals/${body.id}/apply`;
  await proposer.post(path, {}, { expect: { status: 403 } });
  return (await other.post(path)).body;
}

async function actIsAnnulled(stage, { paris, consul }, { birth: { act }, copy }) {
  stage.report.title('12. The act is annulled by judgment: its copies do not stand any more');
  const body = { court: 'Tribunal judiciaire de Paris', reference: 'RG 26/01234', date: inParis(0) };
  await apply(paris, consul, act, { path: 'annul', body });
  await standsAs(stage, copy.number, 'revoked');
}

/** Journey 3: late, judged, signed with the reference. The child has an account: she is grown up. */
async function lateBirth({ report }, { paris, consul }, erika) {
  report.title('13. A birth of long ago waits for its judgment');
  const facts = familyFacts({ born: '1990-08-12', givenNames: 'Erika' });
  const linked = { ...facts, child: { ...facts.child, linkCode: await linkCodeOf(erika) } };
  const { id, state } = await declare(paris, 'PAR', linked);
  report.check('it is late', state === 'LATE', state);
  await command(paris, id, 'verify', {}, { expect: { status: 409, code: 'illegal-transition' } });
  await command(paris, id, 'await-judgment');
  const judgment = { court: 'Tribunal de Kati', reference: `JS ${id.slice(-6)}`, date: inParis(-3) };
  const future = { ...judgment, date: inParis(3) };
  await command(paris, id, 'record-judgment', future, {
    expect: { status: [400, 409, 422], code: 'judgment-in-the-future' },
  });
  await command(paris, id, 'record-judgment', judgment);
  const signed = (await command(consul, id, 'sign')).body;
  report.check('signed with the reference', signed.judgment?.reference === judgment.reference, signed.judgment);
  return { declaration: id, act: signed.act };
}

/** Journey 8: the fact carries the person's id alone; visas closes what is open and revokes what was given. */
async function personDies(stage, { paris, consul }, { act, erika, visa }) {
  stage.report.title('14. A death is written on the act: her visa falls');
  const facts = { diedOn: { value: inParis(-1) }, place: 'Paris', country: 'FRA', authority: 'la mairie de Paris 14e' };
  await apply(paris, consul, act, { path: 'notes', body: { kind: 'death', facts } });
  const ask = () => erika.get(`/v1/visas/applications/${visa.id}`, { quiet: true });
  await until('the visa is revoked', ask, ({ body }) => body.state === 'REVOKED', MINUTE);
  await standsAs(stage, visa.number, 'revoked');
}
