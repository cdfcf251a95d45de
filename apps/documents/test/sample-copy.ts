import { uuidv7 } from '@jatigi/kernel';
import type { PrintableCopy } from '../src/issuing/printable-copy';

/** What civil-registry answers for one approved order, with every script and every kind of person an act may hold. */
export function printableCopySample(
  copyRequestId = uuidv7(),
  product: PrintableCopy['product'] = 'full-copy',
): PrintableCopy {
  return {
    copyRequestId,
    product,
    language: 'fr',
    act: {
      actId: '0198f2a4-6b1e-7c3d-9a10-4d2b7e5f2001',
      printedNumber: 'BER/2026/N/0001',
      reference: { centre: 'BER', kind: 'birth', year: 2026, number: 1 },
      centre: { code: 'BER' },
      heldBy: 'BER',
      origin: 'declared',
      declaredOn: '2026-11-24',
      signedOn: '2026-11-24',
      officer: {},
      facts: {
        child: {
          name: { surname: 'Traoré', givenNames: 'Ɲɛnɛba Awa' },
          originalName: { surname: 'ߕߙߊߥߏߙߋ', givenNames: 'ߢߍߣߍߓߊ', script: 'Nkoo' },
          sex: 'F',
          birthDate: { value: '2026-11-12', approximate: false },
          birthTime: '04:35',
          birthPlace: 'Berlin-Mitte',
          birthCountry: 'DEU',
          nationalities: ['MLI', 'DEU'],
        },
        multipleBirth: { children: 2, order: 1 },
        mother: {
          name: { surname: 'Cissé', givenNames: 'Aïssata Ŋɔnɔ' },
          sex: 'F',
          birthDate: { value: '1998', approximate: true },
          birthPlace: 'Kati',
          birthCountry: 'MLI',
          nationalities: ['MLI'],
          occupation: 'infirmière',
          residence: 'Heidestraße 17, Berlin',
        },
        father: {
          name: { surname: 'Traoré', givenNames: 'Moussa' },
          originalName: { surname: 'تراوري', givenNames: 'موسى', script: 'Arab' },
          sex: 'M',
          birthDate: { value: '1995-03', approximate: false },
          birthPlace: 'Tombouctou',
          birthCountry: 'MLI',
          nationalities: ['MLI'],
          occupation: 'ingénieur',
        },
        declarant: {
          capacity: 'father',
          person: { name: { surname: 'Traoré', givenNames: 'Moussa' }, nationalities: ['MLI'] },
        },
        witnesses: [
          { name: { surname: 'Keïta', givenNames: 'Fanta' }, nationalities: ['MLI'], occupation: 'enseignante' },
        ],
        interpreter: {
          person: { name: { surname: 'Coulibaly', givenNames: 'Drissa' }, nationalities: ['MLI'] },
          language: 'bm',
        },
      },
    },
    notes: [
      {
        ordinal: 1,
        kind: 'death',
        appliedOn: '2026-11-24',
        text: { fr: 'Décédée à Berlin (Allemagne) le 20 novembre 2026 ; acte dressé par le Standesamt de Mitte.' },
        facts: { diedOn: { value: '2026-11-20', approximate: false }, place: 'Berlin', country: 'DEU' },
      },
    ],
    issuingPost: 'BER',
    holder: { surname: 'Traoré', givenNames: 'Ɲɛnɛba Awa' },
  };
}
