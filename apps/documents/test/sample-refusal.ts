import { uuidv7 } from '@jatigi/kernel';

/** What visas answers for one refusal: the contract sample of its internal route. */
export function printableRefusalSample(applicationId = uuidv7(), language: 'fr' | 'en' = 'fr') {
  return {
    ...{ applicationId, post: 'BER', reference: 'BER-2026-K7Q2MXC', language, visaType: 'V03S' },
    ...{ requestedOn: '2026-11-02', decidedOn: '2026-11-20', appealUntil: '2026-12-20' },
    objectingStates: ['SEN'],
    grounds:
      language === 'fr'
        ? [
            { code: 'R09', text: 'Relations internationales' },
            { code: 'R12', text: 'Authenticité des documents douteuse' },
          ]
        : [
            { code: 'R09', text: 'International relations' },
            { code: 'R12', text: 'Authenticity of the documents doubtful' },
          ],
    person: {
      name: { surname: 'Mustermann', givenNames: 'Erika' },
      ...{ birthDate: '1990-08-12', address: 'Heidestraße 17, 51147 Köln', residence: 'DEU' },
    },
  };
}
