import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// The words of a page are made by a macro when it is built; here a word is its own French text.
jest.mock('@lingui/core/macro', () => ({ msg: ([text]: readonly string[]) => ({ id: text }) }));
import { stateWords, visaStateWords } from '../staff/words/states';
import { applicationStates } from './state-words';

const root = join(__dirname, '../../../../..');
/** A page imports no service: the table of states is read as it is written. */
const states = readFileSync(join(root, 'libs/visas/domain/src/visa-application.lifecycle.ts'), 'utf8')
  .match(/^ {4}[A-Z_]+(?=: \{)/gm)!
  .map((line) => line.trim());
const catalogues = ['fr', 'en'].map((language) =>
  readFileSync(join(root, `apps/portal/src/locale/${language}.po`), 'utf8'),
);

const isInEveryLanguage = (word: { id?: string } | undefined): boolean =>
  word?.id !== undefined &&
  catalogues.every((text) => new RegExp(`^msgid ${quoted(word.id)}\nmsgstr ".`, 'm').test(text));
const quoted = (text: string | undefined): string => JSON.stringify(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

it('the table has its states', () => expect(states).toEqual(expect.arrayContaining(['DRAFT', 'LAPSED', 'ERASED'])));

describe.each(states)('%s has words in French and in English', (state) => {
  it('for its applicant: where the application is, and what comes next', () => {
    const words = applicationStates[state];
    expect([isInEveryLanguage(words?.label), isInEveryLanguage(words?.next)]).toEqual([true, true]);
  });

  it('for officers', () => expect(isInEveryLanguage(visaStateWords[state] ?? stateWords[state])).toBe(true));
});
