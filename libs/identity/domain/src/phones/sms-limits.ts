import { callingCodeOf } from './phone-number';

const HOUR = 3_600;
const DAY = 86_400;

/** How many SMS may go out in a window that counts one thing. */
export interface SmsLimit {
  /** What is counted, apart from everything else. */
  key: string;
  most: number;
  seconds: number;
}

/**
 * A ceiling of cost by calling code, in SMS an hour: Mali and where most Malians abroad live have room for a busy
 * morning everywhere at once; the rest of the world has little, because robbers use numbers of far countries.
 */
const perHour: Readonly<Record<string, number>> = {
  '223': 6_000,
  '33': 3_000,
  '225': 3_000,
  '221': 2_000,
  '224': 1_000,
  '226': 1_000,
  '227': 1_000,
  '222': 1_000,
  '34': 1_000,
  '39': 1_000,
  '1': 1_000,
  '241': 500,
  '242': 500,
  '212': 500,
  '213': 500,
  '966': 500,
  '49': 500,
  '32': 500,
  '86': 500,
};
const ELSEWHERE = 100;

/**
 * The limits that one more SMS falls under. Strict for the number, so that nobody's telephone is made to ring all night;
 * wide for the network, because a whole village signs up behind one address; and a ceiling for the country's prefix.
 */
export function smsLimits(number: string, network: string): SmsLimit[] {
  const code = callingCodeOf(number);
  return [
    { key: `number:${number}`, most: 5, seconds: HOUR },
    { key: `number-day:${number}`, most: 10, seconds: DAY },
    { key: `network:${network}`, most: 1_500, seconds: HOUR },
    { key: `prefix:${code}`, most: perHour[code] ?? ELSEWHERE, seconds: HOUR },
  ];
}
