import codes from 'i18n-iso-countries/codes.json';

/** ISO 3166-1: the alpha-2 code that browsers and `Intl` know, by the alpha-3 code that passports carry. */
export const alpha2Of: Readonly<Record<string, string>> = Object.fromEntries(
  (codes as unknown as [string, string, string][]).map(([alpha2, alpha3]) => [alpha3, alpha2]),
);
