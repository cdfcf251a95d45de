import { keysOfEntry, keysOfPerson, nameWords, sampleThresholds, screening } from '../src';
import type { ListedPerson, ScreenedPerson } from '../src';
import { date } from './a-file';
import { plantedList } from './screening/generate';

const soundsOf = (text: string) => nameWords(text).map(({ sound }) => sound);
const listed = (surname: string, givenNames: string, over: Partial<ListedPerson> = {}): ListedPerson => ({
  names: [{ surname, givenNames }],
  birthDate: { value: '1979-04-11', approximate: false },
  nationalities: ['MLI'],
  documents: [],
  ...over,
});
const person = (surname: string, givenNames: string, over: Partial<ScreenedPerson> = {}): ScreenedPerson => ({
  names: [{ surname, givenNames }],
  birthDate: date('1979-04-11'),
  nationalities: ['MLI'],
  documents: [{ issuer: 'MLI', number: 'AA1234567' }],
  ...over,
});
const match = (who: ScreenedPerson, entry: ListedPerson) => screening(who, sampleThresholds)(entry);

describe('names by their sound', () => {
  it.each([
    ['Traoré', 'TRAORE'],
    ['Coulibaly', 'Koulibali'],
    ['Coulibaly', 'Kulibali'],
    ['Cissé', 'Sisse'],
    ['Cissé', 'Ceesay'],
    ["N'Diaye", 'Ndiaye'],
    ['N’Diaye', 'Diaye'],
    ['Diarra', 'Jara'],
    ['Diallo', 'Jallow'],
    ['Touré', 'Turay'],
    ['Keïta', 'Keita'],
    ['Ɲɛlɛ', 'Nyele'],
    ['Ɲɛlɛ', 'Gnélé'],
    ['Sɛdu', 'Sédou'],
    ['Kɔnba', 'Comba'],
    ['Ŋolo', 'Ngolo'],
    ['Sheku', 'Sékou'],
    ['Diop', 'Joob'],
  ])('%s and %s are heard alike', (a, b) => {
    expect(soundsOf(a)).toEqual(soundsOf(b));
  });

  it.each([
    ['Konaté', 'Konaré'],
    ['Diarra', 'Diawara'],
    ['Keïta', 'Kanté'],
    ['Awa', 'Ada'],
  ])('%s and %s are not', (a, b) => {
    expect(soundsOf(a)).not.toEqual(soundsOf(b));
  });
});

describe('a match has a score and its reasons', () => {
  it.each<[string, ScreenedPerson, ListedPerson, string[]]>([
    ['exchanged', person('Modibo', 'Coulibaly'), listed('Coulibaly', 'Modibo'), ['name-same', 'names-swapped']],
    ['one word', person('Coulibaly', 'ModiboIssa'), listed('Coulibaly', 'Modibo Issa'), ['name-same']],
    [
      'day and month',
      person('Diarra', 'Awa', { birthDate: date('1979-11-04') }),
      listed('Jara', 'Awa'),
      ['birth-date-slip'],
    ],
    [
      'an alias',
      person('Dao', 'Siaka'),
      listed('Keïta', 'Issa', { names: [...listed('Keïta', 'Issa').names, ...listed('Daou', 'Siyaka').names] }),
      ['alias'],
    ],
    [
      'another name of hers',
      person('Sow', 'Penda', {
        names: [
          { surname: 'Sow', givenNames: 'Penda' },
          { surname: 'Dao', givenNames: 'Siaka' },
        ],
      }),
      listed('Daou', 'Siyaka'),
      ['alias'],
    ],
    [
      'a year alone',
      person('Dao', 'Siaka'),
      listed('Dao', 'Siaka', { birthDate: { value: '1979', approximate: false } }),
      ['birth-date-fits'],
    ],
    [
      'a document',
      person('Dao', 'Siaka'),
      listed('Sow', 'Penda', { documents: [{ issuer: 'MLI', number: 'AAI234567' }] }),
      ['document-number-same'],
    ],
  ])('%s', (_what, who, entry, reasons) => {
    expect(match(who, entry)?.reasons).toEqual(expect.arrayContaining(reasons));
  });

  it.each<[string, ScreenedPerson, ListedPerson]>([
    ['another day of birth', person('Dao', 'Siaka', { birthDate: date('1984-09-23') }), listed('Dao', 'Siaka')],
    ['a namesake by surname', person('Traoré', 'Aminata'), listed('Traoré', 'Oumar')],
    [
      'a namesake of another State, by the year',
      person('Dao', 'Siaka', { nationalities: ['FRA'] }),
      listed('Dao', 'Siaka', { birthDate: { value: '1979', approximate: false } }),
    ],
  ])('%s is nobody’s', (_what, who, entry) => {
    expect(match(who, entry)).toBeNull();
  });
});

describe('somebody of whom the passport tells the birth in part', () => {
  const born = (birthDate: string) => person('Dao', 'Siaka', { birthDate });
  const on = (value: string, approximate = false) => listed('Dao', 'Siaka', { birthDate: { value, approximate } });

  it.each<[string, string, ListedPerson, string]>([
    ['a year, and a day in it', '1979', on('1979-04-11'), 'birth-date-fits'],
    ['a year, and the same year', '1979', on('1979'), 'birth-date-fits'],
    ['a month, and the same month', '1979-04', on('1979-04'), 'birth-date-fits'],
    ['a year, and about it', '1978', on('1979', true), 'birth-date-fits'],
    ['a month, and its neighbour', '1979-05', on('1979-04-11'), 'birth-date-slip'],
    ['a year, and its neighbour', '1978', on('1979-04-11'), 'birth-date-slip'],
  ])('%s', (_what, own, entry, reason) => {
    const names = { ...sampleThresholds, hitFrom: 70 };
    expect(screening(born(own), names)(entry)?.reasons).toContain(reason);
  });

  it('is never said to be born on the very day, and is nobody of another year', () => {
    expect(match(born('1979'), on('1979-04-11'))?.score).toBeLessThan(
      match(born('1979-04-11'), on('1979-04-11'))?.score ?? 0,
    );
    expect(match(born('1979'), on('1984-04-11'))).toBeNull();
  });

  it('is looked for in her year, and under no day', () => {
    const keys = keysOfPerson(born('1979')).map(({ text }) => text);
    const found = keysOfEntry(on('1979-04-11')).filter(({ text, word }) => word > 0 && keys.includes(text));
    expect(new Set(found.map(({ word }) => word)).size).toBe(2);
    expect(keys.filter((text) => text.startsWith('day:'))).toEqual([]);
  });
});

describe('a generated list, small and of a fixed seed', () => {
  const size = { entries: 1_500, queries: 1_100 };
  const { entries, queries } = plantedList(20_261_128, size);
  const found = new Map<string, Set<number>>();
  entries.forEach((entry, at) => {
    for (const { text } of keysOfEntry(entry)) found.set(text, (found.get(text) ?? new Set()).add(at));
  });

  /** As the database looks: two words, or one key that is enough. */
  function candidates(who: ScreenedPerson): number[] {
    const wanted = keysOfPerson(who);
    const words = new Set(wanted.map(({ word }) => word).filter((word) => word > 0)).size;
    const shared = new Map<number, Set<number>>();
    for (const { text, word } of wanted) {
      for (const at of found.get(text) ?? []) shared.set(at, (shared.get(at) ?? new Set()).add(word));
    }
    return [...shared].filter(([, by]) => by.has(0) || by.size >= Math.min(2, words)).map(([at]) => at);
  }
  const hits = (who: ScreenedPerson) => {
    const looksLike = screening(who, sampleThresholds);
    return candidates(who).filter((at) => looksLike(entries[at] as ListedPerson));
  };

  it('finds 98 of 100 who are listed, whatever their papers write, and alarms for 2 of 100 who are not', () => {
    const planted = queries.filter(({ entry }) => entry !== null);
    const recall =
      planted.filter(({ person: who, entry }) => hits(who).includes(entry as number)).length / planted.length;
    const nobody = queries.filter(({ entry }) => entry === null);
    const alarms = nobody.filter(({ person: who }) => hits(who).length > 0).length / nobody.length;
    expect({ isFound: recall >= 0.98, isQuiet: alarms <= 0.02, recall, alarms }).toMatchObject({
      isFound: true,
      isQuiet: true,
    });
  });
});
