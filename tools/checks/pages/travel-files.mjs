import { randomInt } from 'node:crypto';

const made = new Map();

const person = {
  name: { surname: 'Traoré', givenNames: 'Awa' },
  originalName: { surname: 'تراوري', givenNames: 'أوا', script: 'Arab' },
  sex: 'F',
  birthDate: { value: '1990', approximate: true },
  birthPlace: 'Kati',
  birthCountry: 'MLI',
  nationalities: ['MLI', 'FRA'],
};
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * A stolen passport and the laissez-passer in its place, asked for in Paris by the citizen; made once for each platform,
 * for her pages and the officers'. @returns ids of report and request
 */
export function travelFiles(people) {
  if (!made.has(people.base)) made.set(people.base, make(people));
  return made.get(people.base);
}

async function make(people) {
  const citizen = await people.commands('citizen');
  const document = { kind: 'passport', issuingCountry: 'MLI', number: `AA${randomInt(1e6, 1e7)}` };
  const where = { on: inDays(-1), place: 'Gare de Lyon', country: 'FRA', policeReference: '2026/1234', post: 'PAR' };
  const told = { document, circumstance: 'stolen', ...where, for: 'ward', person };
  const { id: loss } = await citizen('/v1/identity/loss-reports', told);
  const journey = {
    from: { place: 'Paris', country: 'FRA' },
    transits: [{ place: 'Istanbul', country: 'TUR' }],
    to: { place: 'Bamako', country: 'MLI' },
    departBy: inDays(5),
  };
  const wish = { post: 'PAR', for: 'ward', reason: 'stolen', lossReportId: loss, journey };
  const { id: request } = await citizen('/v1/identity/emergency-documents', wish);
  return { loss, request };
}
