import { kept, textOf } from '../../test/pdf-text';
import { printableCopySample } from '../../test/sample-copy';
import type { PrintableCopy } from '../issuing/printable-copy';
import { ActCopyLayout } from './act-copy.layout';
import { PaperCompiler } from './paper-compiler';
import { dateInLetters, inLetters, timeInLetters } from './french-words';

const layout = new ActCopyLayout(new PaperCompiler());
const seal = new Uint8Array(210).fill(0xdc);

function print(copy: PrintableCopy): Buffer {
  const paper = {
    copy,
    number: 'MLA0123456789A',
    centreName: 'Ambassade du Mali à Berlin',
    postName: 'Ambassade du Mali à Berlin',
    issuedOn: '2026-11-24',
    link: 'http://127.0.0.1:4000/fr/verify/MLA0123456789A',
    signer: 'MLT1',
    test: true,
  };
  return layout.render(paper, seal);
}

describe('the full copy', () => {
  it('prints the act, every person, every script and every note, on tagged pages with embedded fonts', async () => {
    const pdf = kept('full-copy', print(printableCopySample()));
    const raw = pdf.toString('latin1');
    expect(raw).toContain('/MarkInfo');
    const text = await textOf(pdf);
    for (const part of [
      'COPIE INTÉGRALE D’ACTE DE NAISSANCE',
      'le douze novembre deux mille vingt-six (12/11/2026)',
      'quatre heures trente-cinq',
      'Ɲɛnɛba Awa TRAORÉ',
      'Aïssata Ŋɔnɔ CISSÉ',
      'vers mille neuf cent quatre-vingt-dix-huit (1998)',
      'en mars mille neuf cent quatre-vingt-quinze (03/1995)',
      'enfant n° 1 d’une naissance multiple de 2',
      'Fanta KEÏTA',
      'bambara',
      'Décédée à Berlin',
    ])
      expect(text.toLowerCase()).toContain(part.toLowerCase());
    expect(text).toMatch(/[\u07C0-\u07FF]{4}/); // N'Ko
    expect(text).toMatch(/[\u0600-\u06FF\uFB50-\uFEFF]{4}/); // Arabic, as letters or as their shapes
    expect(raw).not.toContain('/Encoding/WinAnsiEncoding');
  });

  it('does not mention a father whom nobody declared', async () => {
    const { act, ...copy } = printableCopySample();
    const { father: _, ...facts } = act.facts;
    const text = await textOf(print({ ...copy, act: { ...act, facts } }));
    expect(text).not.toContain('Père');
  });

  it('says née of a mother and né of a father whose sex nobody wrote down', async () => {
    const { act, ...copy } = printableCopySample();
    const { mother, father } = act.facts;
    const without = (person: typeof mother) => person && { ...person, sex: undefined };
    const facts = { ...act.facts, mother: without(mother), father: without(father) } as typeof act.facts;
    const text = await textOf(print({ ...copy, act: { ...act, facts } }));
    expect(text).toMatch(/CISSÉ, née vers .* domiciliée à/);
    expect(text).toMatch(/, né en mars mille/);
    expect(text).not.toContain('né(e)');
  });

  it('goes over several pages without losing a note', async () => {
    const copy = printableCopySample();
    const note = (ordinal: number) => ({
      ...copy.notes[0]!,
      ordinal,
      text: { fr: `Mention numéro ${ordinal}. ${'x '.repeat(200)}` },
    });
    const text = await textOf(print({ ...copy, notes: Array.from({ length: 20 }, (_, index) => note(index + 1)) }));
    for (let ordinal = 1; ordinal <= 20; ordinal += 1) expect(text).toContain(`Mention numéro ${ordinal}.`);
  });
});

describe('the extract', () => {
  it('leaves parentage out when the product says so, and applies the death', async () => {
    const text = await textOf(kept('extract', print(printableCopySample(undefined, 'extract'))));
    expect(text).not.toMatch(/CISSÉ|Moussa/);
    expect(text).toContain('Dm : 20/11/2026, Berlin (Allemagne)');
    expect(text).toContain('n’est pas partie');
    expect(text).toContain('Registro civil');
  });

  it('names the parents, also one who recognised the child later', async () => {
    const copy = printableCopySample(undefined, 'extract-with-parentage');
    const { father: _, ...facts } = copy.act.facts;
    const person = { name: { surname: 'Diarra', givenNames: 'Souleymane' } };
    const recognition = { ...copy.notes[0]!, kind: 'recognition', facts: { recognisedBy: 'father', person } };
    const recognised = { ...copy, act: { ...copy.act, facts }, notes: [recognition] };
    const text = await textOf(kept('extract-with-parentage', print(recognised)));
    expect(text).toContain('Souleymane DIARRA');
    expect(text).toContain('CISSÉ');
  });

  it('shows a name as text, whatever it holds', async () => {
    const copy = printableCopySample(undefined, 'extract');
    const name = { surname: '#panic("x") *a* $1$ <script>', givenNames: "'; drop table act; --" };
    const child = { ...copy.act.facts.child, name };
    const text = await textOf(print({ ...copy, act: { ...copy.act, facts: { ...copy.act.facts, child } } }));
    expect(text).toContain('#PANIC("X") *A* $1$ <SCRIPT>');
  });
});

describe('French numbers and dates', () => {
  it.each([
    [0, 'zéro'],
    [17, 'dix-sept'],
    [21, 'vingt et un'],
    [71, 'soixante et onze'],
    [80, 'quatre-vingts'],
    [81, 'quatre-vingt-un'],
    [99, 'quatre-vingt-dix-neuf'],
    [200, 'deux cents'],
    [1960, 'mille neuf cent soixante'],
    [2000, 'deux mille'],
    [2026, 'deux mille vingt-six'],
  ])('%i: %s', (number, words) => expect(inLetters(number)).toBe(words));

  it('say what is known of a date', () => {
    expect(dateInLetters({ value: '1960' })).toBe('en mille neuf cent soixante (1960)');
    expect(dateInLetters({ value: '1960', approximate: true })).toBe('vers mille neuf cent soixante (1960)');
    expect(dateInLetters({ value: '1960-03' })).toBe('en mars mille neuf cent soixante (03/1960)');
    expect(dateInLetters({ value: '2026-01-01' })).toBe('le premier janvier deux mille vingt-six (01/01/2026)');
    expect([timeInLetters('01:00'), timeInLetters('04:35')]).toEqual(['une heure', 'quatre heures trente-cinq']);
  });
});
