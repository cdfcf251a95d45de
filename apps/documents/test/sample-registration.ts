import { uuidv7 } from '@jatigi/kernel';

/** What identity answers for one registration that stands: the contract sample of its internal route. */
export function printableRegistrationSample(registrationId = uuidv7()) {
  return {
    registrationId,
    language: 'fr' as const,
    number: 'C-4K7Q-Z9D2-7',
    post: 'BER',
    registeredOn: '2026-11-28',
    validUntil: '2029-11-28',
    requesterPersonId: '0198f2a4-6b1e-7c3d-9a10-4d2b7e5f1001',
    personId: '0198f2a4-6b1e-7c3d-9a10-4d2b7e5f1001',
    person: {
      name: { surname: 'Traoré', givenNames: 'Ɲɛnɛba Awa' },
      originalName: { surname: 'ߕߙߊߥߏߙߋ', givenNames: 'ߢߍߣߍߓߊ', script: 'Nkoo' as const },
      sex: 'F' as const,
      birthDate: { value: '1990-03-01', approximate: false },
      birthPlace: 'Kati',
      birthCountry: 'MLI',
      nationalities: ['MLI', 'DEU'],
      occupation: 'Infirmière',
      address: { lines: 'Heidestraße 17', city: '10557 Berlin', country: 'DEU' },
    },
  };
}
