import { chanceOf, randomDocument, roundTripFault } from './random-document';
import { soak } from './soak';

/** `npm run soak -- mrz` plays 1,000,000 of the same kind. */
const SAMPLE = 10_000;

it(`${SAMPLE} random documents come back as they went in, and no change of a character under a digit slips through`, () => {
  const { formats, changes, faults } = soak(SAMPLE, 20261124, 500);
  expect(faults).toEqual([]);
  expect(Object.keys(formats).sort()).toEqual(['MRV-A', 'MRV-B', 'TD1', 'TD2', 'TD3']);
  expect(changes.tried).toBeGreaterThan(20 * 24 * 36);
});

it('a document that does not come back is seen', () => {
  const document = randomDocument(chanceOf(1), 'TD2');
  const wrong = { ...document, expected: { ...document.expected, documentNumber: 'OTHER' } };
  expect(roundTripFault(wrong)).toContain('documentNumber came back as');
});
