import { randomUUID } from 'node:crypto';
import { fillDraft, openAccount, submitAndPay } from '../../journey/applicant-steps.mjs';
import { bondedVisa } from './bond-files.mjs';
import { doublePerson } from './double-persons.mjs';
import { certificateFiles } from './certificate-files.mjs';
import { registrationFile } from './registration-files.mjs';

const AGENT = 'agent.paris@demo.jatigi.example';
const CONSUL = 'consul.paris@demo.jatigi.example';
const OTHER_POST = 'agent.lyon@demo.jatigi.example';
const BERLIN = 'agent.berlin@demo.jatigi.example';
const registry = '/v1/civil-registry/declarations';

const made = new Map();

/** The files that the staff pages show, made once for each platform. @returns ids of them */
export function staffFiles(people) {
  if (!made.has(people.base)) made.set(people.base, make(people));
  return made.get(people.base);
}

async function make(people) {
  const agent = await people.commands(AGENT);
  const consul = await people.commands(CONSUL);
  const lyon = await people.commands(OTHER_POST);
  const family = `Ka${randomUUID().replace(/[^a-f]/g, '')}`;
  const draft = await agent(registry, {
    post: 'PAR',
    facts: { child: { name: { surname: family, givenNames: 'Sira' } } },
  });
  const signed = await declared(agent, { post: 'PAR', surname: `Traoré ${family}`, day: '12' });
  await agent(`${registry}/${signed.id}/verify`);
  const { act } = await consul(`${registry}/${signed.id}/sign`);
  const verified = await declared(agent, { post: 'PAR', surname: `Sidibé ${family}a`, day: '02' });
  await agent(`${registry}/${verified.id}/verify`);
  const duplicate = await declared(lyon, { post: 'LYS', surname: `Traore ${family}`, day: '13' });
  const orders = await homeOrders(people);
  const ids = { draft: draft.id, act: act.id, verified: verified.id, duplicate: duplicate.id };
  const certificates = await certificateFiles(people);
  const registration = await registrationFile(people);
  const pair = await doublePerson(people, AGENT);
  const bonded = await examinedWithBond(people);
  return { ...ids, ...orders, visa: await paidVisa(people), bonded, registration, certificates, pair };
}

/** Orders for acts of a centre at home: one that it searches, one whose right an officer must see. */
async function homeOrders(people) {
  const citizen = await people.commands('citizen');
  const child = { surname: 'Coulibaly', givenNames: 'Sira', birthDate: { value: '1987-03-01', approximate: false } };
  const parents = { mother: { surname: 'Diarra', givenNames: 'Nana' } };
  const place = (over) =>
    citizen('/v1/civil-registry/copy-requests', { heldBy: 'CEC-KATI', post: 'PAR', child, parents, ...over });
  const search = await place({ product: 'extract', relation: 'third-party', parents: {} });
  const copy = await place({ product: 'full-copy', relation: 'self' });
  return { search: search.id, copy: copy.id };
}

async function declared(officerCalls, { post, surname, day }) {
  const named = (givenNames) => ({ name: { surname, givenNames }, nationalities: ['MLI'] });
  const child = {
    ...named('Awa'),
    originalName: { surname: 'تراوري', givenNames: 'أوا', script: 'Arab' },
    sex: 'F',
    birthDate: { value: `2026-11-${day}`, approximate: false },
    birthPlace: 'Paris 14e',
    birthCountry: 'FRA',
  };
  const mother = { ...named('Aïssata'), birthDate: { value: '1998', approximate: true } };
  const facts = { child, mother, declarant: { capacity: 'mother' } };
  const draft = await officerCalls(registry, { post, facts });
  return officerCalls(`${registry}/${draft.id}/declare`);
}

const silent = { title: () => {}, say: () => {}, line: () => {}, check: () => true };

/** Somebody who asks for a visa. */
export const newTraveller = ({ base }) =>
  openAccount({ base, report: silent }, { name: 'pages', language: 'fr', givenName: 'Erika' });

/** A visa for Berlin that was paid. @param traveller somebody who asked before; without: somebody new */
export async function paidVisa(people, traveller) {
  const stage = { base: people.base, report: silent };
  const applicant = traveller ?? (await newTraveller(people));
  const draft = await fillDraft(stage, applicant);
  return (await submitAndPay(stage, applicant, draft)).id;
}

/** One that Berlin examines, and that waits for its bond. */
async function examinedWithBond(people) {
  const stage = { base: people.base, report: silent };
  const applicant = await openAccount(stage, { name: 'pages', language: 'en', givenName: 'Joan' });
  const { id } = await bondedVisa(stage, applicant);
  await (
    await people.commands(BERLIN)
  )(`/v1/visas/applications/${id}/admit`);
  return id;
}
