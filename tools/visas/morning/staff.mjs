import { inDays } from '../../journey/application.mjs';
import { codeFor } from '../../journey/mailbox.mjs';
import { Person } from '../../journey/person.mjs';
import { officer } from '../../journey/post-steps.mjs';
import { secondFactor } from '../../journey/stack.mjs';
import { silentReport } from './actor.mjs';

const PASSWORD = 'un fleuve coule vers la mer';

/** So many officers of a role at Berlin: invited, with a second factor of their own, their grant by two administrators. */
export async function newOfficers(stage, administrators, { role, count, posts = ['BER'] }) {
  const made = [];
  for (let n = 0; n < count; n += 1) made.push(await newOfficer(stage, administrators, { role, posts, n }));
  return made;
}

async function newOfficer({ base }, [one, two], { role, posts, n }) {
  const email = `${role}.${n}.${Date.now()}@consulat.example`;
  const invited = await one.post('/v1/identity/staff-accounts', { email, givenName: 'Kadi', language: 'fr' }, any2xx);
  const person = new Person({ name: `${role} ${n}`, base, report: silentReport, purpose: 'adjudication' });
  const code = await codeFor(person, email);
  const accepted = { email, code, password: PASSWORD };
  const { body } = await person.post('/v1/identity/staff-accounts/acceptances', accepted, any2xx);
  const grant = { personId: invited.body.personId, role, posts, from: inDays(-1), to: inDays(1) };
  const given = await one.post('/v1/identity/grants', grant, any2xx);
  await two.post(`/v1/identity/grants/${given.body.id}/approve`, {}, any2xx);
  await person.signIn(email, PASSWORD, secondFactor(body.secret));
  return person;
}

const any2xx = { expect: { status: [200, 201, 202, 204], quiet: true } };

/** Two administrators, and the people of the three services that are asked. */
export async function knownStaff(stage) {
  const quiet = { ...stage, report: silentReport };
  const administrators = [
    await officer(quiet, 'admin.un', 'administration'),
    await officer(quiet, 'admin.deux', 'administration'),
  ];
  const services = [await officer(quiet, 'securite'), await officer(quiet, 'travail')];
  return { administrators, services };
}
