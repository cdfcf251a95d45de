import { portrait } from '../../journey/papers.mjs';

const api = '/v1/identity/passport-requests';
const AGENT = 'agent.paris@demo.jatigi.example';
const made = new Map();

const wanted = {
  ...{ post: 'PAR', language: 'fr', kind: 'renewal', for: 'ward', birthActNumber: '2010/114' },
  person: {
    name: { surname: 'Traoré', givenNames: 'Awa' },
    sex: 'F',
    birthDate: { value: '2010-03-01', approximate: false },
    birthPlace: 'Kati',
    birthCountry: 'MLI',
    nationalities: ['MLI', 'FRA'],
  },
  oldPassport: { number: 'AA0012345', issuedOn: '2018-02-01', expiresOn: '2023-02-01' },
};

/**
 * Three requests for wards of the citizen: one whose proofs are missing, one that came back to her, one with its
 * appointment. Made once for each platform. @returns their ids
 */
export function passportFiles(people) {
  if (!made.has(people.base)) made.set(people.base, make(people));
  return made.get(people.base);
}

async function make(people) {
  const citizen = await people.commands('citizen');
  const agent = await people.commands(AGENT);
  const asked = await citizen(api, wanted);
  const returned = await citizen(api, wanted);
  await agent(`${api}/${returned.id}/return`, { message: 'Le lieu de naissance n’est pas lisible.' });
  const appointed = await citizen(api, wanted);
  for (const { pointer } of appointed.missing) await send(people, appointed.id, pointer);
  await agent(`${api}/${appointed.id}/appointment`, { at: `${nextTuesday()}T09:30`, place: 'Annexe, 2e étage' });
  return { asked: asked.id, returned: returned.id, appointed: appointed.id };
}

/** No sample post is closed on a Tuesday but for a holiday; the one after it is none then. */
function nextTuesday() {
  const day = new Date();
  do day.setUTCDate(day.getUTCDate() + 1);
  while (day.getUTCDay() !== 2 || /-(12-25|12-26|01-01|01-20|03-26|05-25|09-22)$/.test(day.toISOString().slice(0, 10)));
  return day.toISOString().slice(0, 10);
}

async function send(people, id, pointer) {
  const { cookies } = await people.stateOf('citizen');
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const headers = { cookie, 'jatigi-client': 'checks/1' };
  const { version } = await (await fetch(`${people.base}${api}/${id}`, { headers })).json();
  const answer = await fetch(`${people.base}${api}/${id}${pointer}`, {
    method: 'PUT',
    headers: { ...headers, 'content-type': 'image/jpeg', 'if-match': `"${version}"` },
    body: await portrait(),
  });
  if (!answer.ok) throw new Error(`PUT ${pointer} answers ${answer.status}: ${await answer.text()}`);
}
