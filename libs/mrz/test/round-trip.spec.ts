import { chanceOf, randomDocument, roundTripFault } from './random-document';

/** `npm run soak -- mrz` plays 1,000,000 of the same kind. */
const SAMPLE = 20_000;

it(`${SAMPLE} random documents come back as they went in`, () => {
  const chance = chanceOf(20261124);
  const formats = new Set<string>();
  for (let i = 0; i < SAMPLE; i += 1) {
    const document = randomDocument(chance);
    const fault = roundTripFault(document);
    if (fault) throw new Error(`document ${i}: ${fault}`);
    formats.add(document.format);
  }
  expect([...formats].sort()).toEqual(['MRV-A', 'MRV-B', 'TD1', 'TD2', 'TD3']);
});

it('a document that does not come back is seen', () => {
  const document = randomDocument(chanceOf(1), 'TD2');
  const wrong = { ...document, expected: { ...document.expected, documentNumber: 'OTHER' } };
  expect(roundTripFault(wrong)).toContain('documentNumber came back as');
});
