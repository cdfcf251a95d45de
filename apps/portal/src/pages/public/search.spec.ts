import { answers, plain } from './search';

describe('search of the catalogue', () => {
  const text = 'Commander une copie d’acte de naissance extrait registre';

  it.each([
    ['naissance', true],
    ['NAISSANCES', true],
    ['acte d’état', false],
    ['actes de naissance', true],
    ['comment commander une copie ?', true],
    ['visa', false],
    ['', false],
    ['de la', false],
    ['<script>alert(1)</script>', false],
    [`'; drop table act; --`, false],
  ])('%s: %s', (question, expected) => expect(answers(text, question)).toBe(expected));

  it('reads past accents and ligatures', () => {
    expect(plain('Évisa, Œuvre')).toBe('evisa, oeuvre');
    expect(answers('évisa', 'evisa')).toBe(true);
    expect(answers('evisa', 'é-visa')).toBe(false);
  });

  it('takes a very long question without a very long look', () =>
    expect(answers(text, 'copie '.repeat(99_999))).toBe(true));
});
