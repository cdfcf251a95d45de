interface PartialDate {
  value: string;
  approximate?: boolean;
}

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const nameOf = (month: number): string => months.format(Date.UTC(2000, month - 1));

/** `on 1 March 1990`, `in March 1990`, `in 1990`, `about 1990`: as a sentence says it. */
export function englishDate({ value, approximate = false }: PartialDate): string {
  const [year = 0, month, day] = value.split('-').map(Number);
  const named = month === undefined ? String(year) : `${nameOf(month)} ${year}`;
  if (day !== undefined) return `${approximate ? 'on or about' : 'on'} ${day} ${named}`;
  return `${approximate ? 'about' : 'in'} ${named}`;
}

/** `1960`, `03/1960`, `14/03/1960`, `about 1960`: day first, as on every paper of the State. */
export function englishDigits({ value, approximate = false }: PartialDate): string {
  return (approximate ? 'about ' : '') + value.split('-').reverse().join('/');
}

const countries = new Intl.DisplayNames('en-GB', { type: 'region' });
export const countryInEnglish = (alpha2: string): string => countries.of(alpha2) ?? alpha2;
