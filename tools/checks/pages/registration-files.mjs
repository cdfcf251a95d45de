const made = new Map();

const facts = {
  name: { surname: 'Traoré', givenNames: 'Awa' },
  originalName: { surname: 'تراوري', givenNames: 'أوا', script: 'Arab' },
  sex: 'F',
  birthDate: { value: '1990', approximate: true },
  birthPlace: 'Kati',
  birthCountry: 'MLI',
  nationalities: ['MLI', 'FRA'],
  mother: { surname: 'Cissé', givenNames: 'Aïssata' },
  maritalStatus: 'married',
  spouses: [{ surname: 'Keïta', givenNames: 'Ibrahim' }],
  occupation: 'Enseignante',
  address: { lines: '12 rue de la Paix, 75002', city: 'Paris', country: 'FRA' },
  phone: '+33612345678',
  emergencyContact: { name: 'Moussa Traoré', phone: '+22370123456', relation: 'frère' },
};

/**
 * A request for the consular register in Paris, for a ward of the citizen; made once for each platform, for her pages and
 * the officers'. @returns its id
 */
export function registrationFile(people) {
  if (!made.has(people.base)) made.set(people.base, make(people));
  return made.get(people.base);
}

async function make(people) {
  const citizen = await people.commands('citizen');
  const { id } = await citizen('/v1/identity/registrations', { post: 'PAR', for: 'ward', facts });
  return id;
}
