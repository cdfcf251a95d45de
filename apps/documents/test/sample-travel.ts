import { uuidv7 } from '@jatigi/kernel';

const person = {
  name: { surname: 'Sangaré', givenNames: 'Ɲaman Aïssata' },
  sex: 'F' as const,
  birthDate: { value: '1990-05-17', approximate: false },
  birthPlace: 'Kati',
  birthCountry: 'MLI',
  nationalities: ['MLI'],
};
const requesterPersonId = '0198f2a4-6b1e-7c3d-9a10-4d2b7e5f1001';

/** What identity answers for one approved laissez-passer: the contract sample of its internal route. */
export function printableEmergencySample(requestId = uuidv7(), uploadId = '0198f2a4-6b1e-7c3d-9a10-4d2b7e5f3001') {
  return {
    ...{ requestId, language: 'fr' as const, reference: 'LP-2026-7K3M9', post: 'BER', personId: requesterPersonId },
    ...{ requesterPersonId, approvedOn: '2026-11-28', validUntil: '2026-12-12', reason: 'stolen' },
    person,
    photo: { uploadId },
    journey: {
      from: { place: 'Berlin', country: 'DEU' },
      transits: [{ place: 'Istanbul', country: 'TUR' }],
      to: { place: 'Bamako', country: 'MLI' },
      departBy: '2026-12-03',
    },
    lostDocument: { kind: 'passport', issuingCountry: 'MLI', number: 'AA•••••67' },
  };
}

/** What identity answers for one report: the contract sample of its internal route. */
export function printableReportSample(reportId = uuidv7()) {
  return {
    ...{ reportId, language: 'fr' as const, reference: 'DP-2026-7K3M9', post: 'BER', personId: requesterPersonId },
    ...{ requesterPersonId, reportedAt: '2026-11-28T08:15:00.000Z', circumstance: 'stolen' as const },
    ...{ on: '2026-11-27', place: 'Gare centrale de Berlin', country: 'DEU', policeReference: '2026/1234' },
    document: { kind: 'passport', issuingCountry: 'MLI', number: 'AA1234567' },
    person,
  };
}
