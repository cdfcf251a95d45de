import { decodeNames, encodeNames, MrzBuildError, transliterate } from './index';

const field = (surname: string, givenNames: string, width = 39) => encodeNames(surname, givenNames, width);
const faultOf = (surname: string, givenNames: string) => {
  try {
    encodeNames(surname, givenNames, 39);
  } catch (error) {
    if (error instanceof MrzBuildError) return error;
  }
  return undefined;
};

describe('names (9303-3 §4.6)', () => {
  it.each([
    ["N'Diaye", 'Aïssata-Fatoumata', 'NDIAYE<<AISSATA<FATOUMATA'],
    ['Keïta', 'Œuvrard, Jean', 'KEITA<<OEUVRARD<JEAN'],
    ['Kɔnɛ', 'Ɲaman Ŋolo', 'KONE<<NAMAN<NOLO'],
    ['Traoré', '', 'TRAORE'],
    ['', 'Awa', 'AWA'],
    ['Müller-Ñu. Jr', 'Élodie', 'MULLER<NU<JR<<ELODIE'],
    ['d’Almeida', 'Ÿves Çelik', 'DALMEIDA<<YVES<CELIK'],
    // The examples of 9303-4 §4.2.3.1.
    ['Smith-Jones', 'Susie Margaret', 'SMITH<JONES<<SUSIE<MARGARET'],
    ["O'Connor", 'Enya Siobhan', 'OCONNOR<<ENYA<SIOBHAN'],
    ['van der Muellen', 'Martin', 'VAN<DER<MUELLEN<<MARTIN'],
    ['Al-Basri', 'Huda Muhammad Jawad', 'AL<BASRI<<HUDA<MUHAMMAD<JAWAD'],
    ['Satriya Sudarpa', '', 'SATRIYA<SUDARPA'],
  ])('%s, %s', (surname, givenNames, expected) => expect(field(surname, givenNames)).toBe(expected.padEnd(39, '<')));

  it.each([
    ['R2D2', 'X', 'surname', 2, '2', 'no digit'],
    ['X', 'Anna 3', 'givenNames', 6, '3', 'no digit'],
    ['Иванов', 'Иван', 'surname', 1, 'И', 'Latin letters, as its bearer writes it (this letter is Cyrillic)'],
    ['ߖߊ߬ߙߊ', '', 'surname', 1, 'ߖ', '(this letter is N’Ko)'],
    ['Diarra', 'Al محمد', 'givenNames', 4, 'م', '(this letter is Arabic)'],
    ['', "-'", 'surname', 1, '', 'a name'],
  ])('%s, %s is refused with its place', (surname, givenNames, ...[wrong, position, found, expected]) => {
    expect(faultOf(surname, givenNames)).toMatchObject({ field: wrong, position, found });
    expect(faultOf(surname, givenNames)?.message).toContain(expected);
  });
});

describe('truncation: the examples of 9303-4, -5 and -6 §4.2.3', () => {
  const [long, dingo] = ['Bennelong Wooloomooloo Warrandyte Warnambool', 'Dingo Potoroo'];
  it.each([
    ['Nilavadhanananda', 'Chayapa Dejthamrong Krasuang', 'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K'],
    ['Nilavadhanananda', 'Arnpol Petch Charonguang', 'NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU'],
    ['Nilavadhanananda', 'Chayapa Dejthamrong Krasuang', 'NILAVADHANANANDA<<CHAYAPA<DE<K'],
    ['Nilavadhanananda', 'Chayapa Dejthamrong Krasuang', 'NILAVADHANANANDA<<CHAYAPA<DEJ<K'],
    [long, dingo, 'BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI'],
    [long, dingo, 'BENNELONG<WOOLOOMOOLOO<W<W<<DI'],
    [long, dingo, 'BENNELONG<WOOLOOMOOLOO<W<W<<D<P'],
    ['Papandropoulous', 'Jonathon Warren Trevor', 'PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR'],
    ['Papandropoulous', 'Jonathon Alec', 'PAPANDROPOULOUS<<JONATHON<ALEC'],
  ])('%s, %s → %s', (surname, givenNames, expected) => {
    expect(field(surname, givenNames, expected.length)).toBe(expected);
    expect(decodeNames(expected).mayBeTruncated).toBe(true);
  });

  it('cuts given names where the field ends when that is asked for', () => {
    const cut = encodeNames('Nilavadhanananda', 'Chayapa Dejthamrong Krasuang', 30, 'cut');
    expect(cut).toBe('NILAVADHANANANDA<<CHAYAPA<DEJT');
    // Where the cut would end in a filler, the components are shortened so that a letter stands there.
    expect(encodeNames('Nilavadhanananda', 'Chayapa Dejthamrong', 26, 'cut')).toBe('NILAVADHANANANDA<<CHAYAP<D');
  });

  it.each([
    ['one surname that fills the field alone', 'A'.repeat(60), 'Bo', 'A'.repeat(36) + '<<B'],
    ['a surname that gets letters back', `${'A'.repeat(30)} BBBBBBBBB`, 'Li', `${'A'.repeat(30)}<BBBB<<LI`],
    ['no given names', `${'A'.repeat(38)} B C`, '', `${'A'.repeat(35)}<B<C`],
    [
      'more components than fit',
      'A B C D E F G H I J K L M N O P Q R S T U',
      'V',
      'A<B<C<D<E<F<G<H<I<J<K<L<M<N<O<P<Q<R',
    ],
  ])('%s', (_name, surname, givenNames, expected) => {
    expect(field(surname, givenNames).slice(0, expected.length)).toBe(expected);
    expect(field(surname, givenNames)).toHaveLength(39);
  });
});

describe('transliteration', () => {
  it('writes the French letters, and the Malian ones in either case', () => {
    expect(transliterate('ÀÂÉÈÊËÇÎÏÔŒÆÙÛÜŸÑÖ')).toBe('AAEEEECIIOOEAEUUUYNO');
    expect(transliterate('ɛɔɲŋƐƆƝŊ')).toBe('EONNEONN');
  });

  it('knows every letter of 9303-3 §6.A: U+00C0–00DE and U+0100–017D but ×, and ẞ', () => {
    const codes = [
      ...Array.from({ length: 0x1f }, (_, i) => 0xc0 + i),
      ...Array.from({ length: 0x7e }, (_, i) => 0x100 + i),
    ];
    const letters = [...codes.filter((code) => code !== 0xd7), 0x1e9e].map((code) => String.fromCodePoint(code));
    expect(letters.filter((letter) => !/^[A-Z]{1,2}$/.test(transliterate(letter).replace('ʼ', '')))).toEqual([]);
    expect(['Å', 'Ø', 'Þ', 'Ĳ', 'ẞ', 'ß', 'Ŀ', 'Đ', 'Ł'].map(transliterate)).toEqual([
      ...['AA', 'OE', 'TH', 'IJ', 'SS', 'SS', 'L', 'D', 'L'],
    ]);
  });

  it('takes a letter with its mark apart or in one character, and keeps other scripts', () => {
    expect(transliterate('e\u0301ɛ\u0300')).toBe('EE');
    expect(transliterate('ߒߞߏ')).toBe('ߒߞߏ');
  });
});
