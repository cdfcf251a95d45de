import { languageOf } from './page-language';

it.each([
  [undefined, undefined, 'fr'],
  [undefined, 'en-GB,en;q=0.9,fr;q=0.5', 'en'],
  [undefined, 'bm,ff;q=0.9,fr;q=0.8,en;q=0.5', 'fr'],
  [undefined, 'de', 'fr'],
  ['en', 'fr', 'en'],
  ['de fr', 'en', 'fr'],
  [{ $ne: 1 }, 'english', 'fr'],
])('a program that asks for %j and a browser of %j read %s', (uiLocales, acceptLanguage, language) => {
  expect(languageOf(uiLocales, { 'accept-language': acceptLanguage })).toBe(language);
});
