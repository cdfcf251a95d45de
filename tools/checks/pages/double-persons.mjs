const path = '/v1/identity/registrations';

/** Two wards of the citizen who are one child, spelled otherwise. @returns the pair that the register made of them */
export async function doublePerson(people, officer) {
  const citizen = await people.commands('citizen');
  const ask = (surname, over = {}) =>
    citizen(path, { post: 'PAR', for: 'ward', facts: { ...facts(surname), ...over } });
  await ask('Coulibaly', { nina: '12345678901234A', spouses: [{ surname: 'Keïta', givenNames: 'Ibrahim' }] });
  const { id } = await ask('Koulibali', { occupation: 'Enseignante', birthDate: { value: '1991', approximate: true } });
  const { cookies } = await people.stateOf(officer);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const headers = { cookie, 'purpose-of-use': 'registration' };
  const answer = await fetch(`${people.base}${path}/${id}`, { headers });
  const { doublePersons } = await answer.json();
  return doublePersons[0].id;
}

const facts = (surname) => ({
  name: { surname, givenNames: 'Mariam Djénéba' },
  sex: 'F',
  birthDate: { value: '1991-04-02', approximate: false },
  birthPlace: 'Bougouni',
  birthCountry: 'MLI',
  nationalities: ['MLI'],
  mother: { surname: 'Cissé', givenNames: 'Aïssata' },
  address: { lines: '12 rue de la Paix, 75002', city: 'Paris', country: 'FRA' },
  emergencyContact: { name: 'Moussa Coulibaly', phone: '+22370123456' },
});
