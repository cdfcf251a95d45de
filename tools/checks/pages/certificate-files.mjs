const made = new Map();

const person = {
  name: { surname: 'Keïta', givenNames: 'Modibo' },
  originalName: { surname: 'كيتا', givenNames: 'موديبو', script: 'Arab' },
  sex: 'M',
  birthDate: { value: '1987-03-01', approximate: false },
  birthPlace: 'Kati',
  birthCountry: 'MLI',
  nationalities: ['MLI', 'FRA'],
  occupation: 'Menuisier',
  address: { lines: '12 rue de la Paix, 75002', city: 'Paris', country: 'FRA' },
};

/**
 * Requests for certificates of somebody who states who he is: one whose person has to be seen, one for which Kati is asked
 * what the margin says. Made once for each platform, for his pages and the officers'. @returns their ids
 */
export function certificateFiles(people) {
  if (!made.has(people.base)) made.set(people.base, make(people));
  return made.get(people.base);
}

async function make(people) {
  const citizen = await people.commands('citizen');
  const ask = async (kind, statements = {}) =>
    (await citizen('/v1/civil-registry/certificates', { kind, post: 'PAR', language: 'fr', person, statements })).id;
  return { life: await ask('life'), celibacy: await ask('celibacy', { birthAct: { centre: 'CEC-KATI' } }) };
}
