import { countries, countryName } from '../../../locale/format';
import { locales } from '../../../locale/locale';
import type { Locale } from '../../../locale/locale';

/** Without accents, capitals and apostrophes: as different people type one name. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

let known: ReadonlyMap<string, string> | undefined;

/** Every name of a country in both languages, and its code. */
function codesByName(): ReadonlyMap<string, string> {
  known ??= new Map(
    locales.flatMap((locale) =>
      countries(locale).flatMap(({ code, name }): [string, string][] => [
        [plain(name), code],
        [code.toLowerCase(), code],
      ]),
    ),
  );
  return known;
}

/**
 * Countries as an official types them, by name or three-letter code, separated by commas or lines.
 * @returns alpha-3 codes, each once; what is no country stays in `unknown`. Three capitals are taken as a code: travel
 * documents carry some that are no country (UNO, XXB)
 */
export function readCountries(text: string): { codes: string[]; unknown: string[] } {
  const parts = text
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = parts.map((part) => codesByName().get(plain(part)) ?? (/^[A-Z]{3}$/.test(part) ? part : undefined));
  return {
    codes: [...new Set(found.filter((code) => code !== undefined))],
    unknown: parts.filter((_part, at) => found[at] === undefined),
  };
}

/** The same list in words; a name that holds a comma of its own is written by its code. */
export function writeCountries(codes: readonly string[], locale: Locale): string {
  return codes
    .map((code) => countryName(code, locale))
    .map((name, at) => (/[,;]/.test(name) ? (codes[at] as string) : name))
    .join(', ');
}
