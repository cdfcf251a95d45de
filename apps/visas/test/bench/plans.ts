import { addDays } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import type { ApplicantFile, ApplicationState, PostFacts } from '@jatigi/visas-domain';
import type { Draw } from './drawing';
import type { LifePlan } from './lives';

const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: [] };
const post = (code: string, country: string, timeZone: string, currency: string): PostFacts => ({
  ...{ code, country, timeZone, calendar, kind: 'embassy', currencies: [currency], jurisdictions: [country] },
});
/** The posts for which the SAMPLE policy has fees, and the border post through which travellers come. */
export const benchPosts: readonly PostFacts[] = [
  post('BER', 'DEU', 'Europe/Berlin', 'EUR'),
  post('PAR', 'FRA', 'Europe/Paris', 'EUR'),
  post('OTT', 'CAN', 'America/Toronto', 'CAD'),
  post('DLA', 'CMR', 'Africa/Douala', 'XAF'),
  { ...post('BKO', 'MLI', 'Africa/Bamako', 'XOF'), kind: 'border-post', jurisdictions: [] },
];

/** Where people apply, with the share of each post in a hundred. */
const places = [
  { share: 45, post: 'PAR', nationality: 'DZA', residence: 'FRA' },
  { share: 25, post: 'BER', nationality: 'DEU', residence: 'DEU' },
  { share: 20, post: 'DLA', nationality: 'CMR', residence: 'CMR' },
  { share: 10, post: 'OTT', nationality: 'CAN', residence: 'CAN' },
] as const;

/** States with their share in a thousand, and how many days ago such a file began: the open ones are young. */
const ends: ReadonlyArray<readonly [ApplicationState, share: number, from: number, to: number]> = [
  ['DRAFT', 15, 1, 80],
  ['AWAITING_PAYMENT', 8, 0, 14],
  ['ADMISSIBILITY', 8, 0, 4],
  ['INFO_REQUESTED', 4, 3, 12],
  ['EXAMINATION', 14, 1, 30],
  ['DECISION_PROPOSED', 4, 4, 20],
  ['GRANTED', 2, 4, 8],
  ['ISSUED', 90, 5, 100],
  ['EXPIRED', 280, 140, 1380],
  ['USED_UP', 400, 140, 1380],
  ['REFUSED', 120, 10, 1380],
  ['INADMISSIBLE', 15, 5, 1380],
  ['WITHDRAWN', 25, 5, 1380],
  ['LAPSED', 15, 20, 1380],
];

function drawn<T>(draw: Draw, list: readonly T[], share: (item: T) => number): T {
  let left = draw(list.reduce((sum, item) => sum + share(item), 0));
  return list.find((item) => (left -= share(item)) < 0) as T;
}

const fileOf = (nationality: string, residence: string, arrival: PlainDate): ApplicantFile => ({
  applicant: {
    ...{ surname: 'Nom', givenNames: 'Prénom', sex: 'F', birthDate: '1988-05-04' as PlainDate, birthPlace: 'Ville' },
    ...{ birthCountry: nationality, nationality, residence, address: '12, rue de l’Exemple', occupation: 'Ingénieure' },
  },
  travelDocument: {
    ...{ kind: 'ordinary', number: 'X0000000', issuer: nationality, freePages: 20 },
    ...{ issuedOn: addDays(arrival, -400), expiresOn: addDays(arrival, 2_000) },
  },
  journey: {
    ...{ purpose: 'tourism', arrival, departure: addDays(arrival, 20), entries: 1, addressInMali: 'Hôtel, Ségou' },
  },
});

/** One plan of the many, as the posts of a middling year know them. @param states only these, if some are named */
export function drawPlan(draw: Draw, now: Date, states?: readonly ApplicationState[]): LifePlan {
  const place = drawn(draw, places, ({ share }) => share);
  const wanted = states ? ends.filter(([state]) => states.includes(state)) : ends;
  const [until, , from, to] = drawn(draw, wanted, ([, share]) => share);
  const began = new Date(now.getTime() - (from + draw(to - from + 1)) * 86_400_000 - draw(28_800_000));
  const arrival = addDays(began.toISOString().slice(0, 10) as PlainDate, 45);
  return { post: place.post, until, began, file: fileOf(place.nationality, place.residence, arrival) };
}
